extension Reference {
  /// One row's log-probabilities.
  public static func logSoftmax<Scalar: BinaryFloatingPoint>(_ z: [Scalar]) -> [Scalar] {
    let maximum = z.max() ?? 0
    let logSum = logarithm(z.reduce(0) { $0 + exponential($1 - maximum) }) + maximum
    return z.map { $0 - logSum }
  }

  /// Mean cross-entropy of rows of logits and its gradient; target −1 leaves a row out.
  ///
  /// - Shapes: logits and gradient `[targets.count, vocabulary]`.
  /// - Source: Szegedy et al. 2016, "Rethinking the Inception Architecture for Computer Vision",
  ///   section 7: the target distribution is (1−ε)·onehot + ε/V.
  public static func crossEntropy<Scalar: BinaryFloatingPoint>(
    _ logits: [Scalar], vocabulary: Int, targets: [Int32], labelSmoothing: Scalar = 0,
    normalizer: Scalar
  ) -> (loss: Scalar, gradient: [Scalar]) {
    var loss: Scalar = 0
    var gradient = [Scalar](repeating: 0, count: logits.count)
    for (row, target) in targets.enumerated() where target >= 0 {
      let start = row * vocabulary
      let logs = logSoftmax(Array(logits[start..<start + vocabulary]))
      for j in 0..<vocabulary {
        let hot: Scalar = j == Int(target) ? 1 : 0
        let wanted = (1 - labelSmoothing) * hot + labelSmoothing / Scalar(vocabulary)
        loss -= wanted * logs[j] / normalizer
        gradient[start + j] = (exponential(logs[j]) - wanted) / normalizer
      }
    }
    return (loss, gradient)
  }
}
