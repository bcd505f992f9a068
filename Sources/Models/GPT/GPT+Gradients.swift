extension GPT {
  /// The loss of some sequences and its derivative with respect to every parameter, by GPT-2's names.
  ///
  /// - Shapes: each gradient has its parameter's.
  public func gradients(
    of sequences: [TrainingSequence]
  ) throws(ModelError) -> (loss: Float, gradients: [String: Captured]) {
    try NextTokenObjective(configuration, places: places).gradients(
      of: sequences, at: parameters)
  }
}
