import Tensors

extension GPT {
  /// The loss of some sequences and its derivative with respect to every parameter, by GPT-2's names.
  ///
  /// - Shapes: each gradient has its parameter's.
  public func gradients(
    of sequences: [TrainingSequence]
  ) throws(ModelError) -> (loss: Float, gradients: [String: Captured]) {
    let count = sequences.reduce(0) { $0 + $1.targetCount }
    guard count > 0 else { throw .emptyInput }
    for sequence in sequences {
      try check(sequence.inputs)
      try check(targets: sequence.targets)
    }
    let gradients = ParameterArena(layout: parameters.layout)
    let lane = TrainingLane(
      places: places, tape: Tape(parameters: parameters, gradients: gradients),
      gradients: gradients)
    lane.batches = MicroBatch.cut(sequences)
    lane.run(normalizer: Float(count), control: RunControl())
    var result: [String: Captured] = [:]
    for id in parameters.layout.ids {
      let entry = parameters.layout[id]
      result[entry.name] = Captured(shape: entry.shape, values: gradients.array(of: id))
    }
    return (Float(lane.loss), result)
  }
}
