extension Reference {
  /// The cosine of the angle between two vectors; 0 if one of them is zero.
  public static func cosineSimilarity<Scalar: BinaryFloatingPoint>(
    _ a: [Scalar], _ b: [Scalar]
  ) -> Scalar {
    func product(_ a: [Scalar], _ b: [Scalar]) -> Scalar {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let lengths = (product(a, a) * product(b, b)).squareRoot()
    return lengths > 0 ? product(a, b) / lengths : 0
  }

  /// The weighted mean of each sequence's rows; zeros where the weights sum to 0.
  ///
  /// - Shapes: x `[sequences·length, width]`, weights `[sequences·length]`, result
  ///   `[sequences, width]`.
  public static func meanPool<Scalar: BinaryFloatingPoint>(
    _ x: [Scalar], width: Int, sequences: Int, weights: [Scalar]
  ) -> [Scalar] {
    let length = weights.count / sequences
    var y = [Scalar](repeating: 0, count: sequences * width)
    for sequence in 0..<sequences {
      let rows = sequence * length..<(sequence + 1) * length
      let total = rows.reduce(Scalar(0)) { $0 + weights[$1] }
      for row in rows where total > 0 {
        for i in 0..<width {
          y[sequence * width + i] += weights[row] / total * x[row * width + i]
        }
      }
    }
    return y
  }
}
