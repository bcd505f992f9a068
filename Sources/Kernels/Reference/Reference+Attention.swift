extension Reference {
  /// Causal attention and its weights.
  ///
  /// - Shapes: qkv `[sequences·length, 3·width]`, y `[sequences·length, width]`, weights
  ///   `[sequences, heads, length, length]`.
  /// - Source: Vaswani et al. 2017, "Attention Is All You Need", eq. 1.
  public static func causalAttention<Scalar: BinaryFloatingPoint>(
    _ shape: AttentionShape, qkv: [Scalar]
  ) -> (y: [Scalar], weights: [Scalar]) {
    let (length, width) = (shape.length, shape.headWidth)
    var y = [Scalar](repeating: 0, count: shape.sequences * length * shape.width)
    var weights = [Scalar](
      repeating: 0, count: shape.sequences * shape.heads * length * length)
    for (sequence, head) in heads(shape) {
      for query in 0..<length {
        let row = (0...query).map { key -> Scalar in
          var score: Scalar = 0
          for i in 0..<width {
            score +=
              qkv[place(shape, sequence, query, 0, head, i)]
              * qkv[place(shape, sequence, key, 1, head, i)]
          }
          return score / Scalar(width).squareRoot()
        }
        for (key, p) in softmax(row).enumerated() {
          weights[((sequence * shape.heads + head) * length + query) * length + key] = p
          for i in 0..<width {
            y[(sequence * length + query) * shape.width + head * width + i] +=
              p * qkv[place(shape, sequence, key, 2, head, i)]
          }
        }
      }
    }
    return (y, weights)
  }

  /// The gradient of qkv, from the kept weights.
  public static func causalAttentionBackward<Scalar: BinaryFloatingPoint>(
    _ shape: AttentionShape, qkv: [Scalar], weights: [Scalar], dy: [Scalar]
  ) -> [Scalar] {
    let (length, width) = (shape.length, shape.headWidth)
    var dqkv = [Scalar](repeating: 0, count: qkv.count)
    for (sequence, head) in heads(shape) {
      for query in 0..<length {
        let row = ((sequence * shape.heads + head) * length + query) * length
        let dyRow = (sequence * length + query) * shape.width + head * width
        let dp = (0...query).map { key in
          (0..<width).reduce(Scalar(0)) {
            $0 + dy[dyRow + $1] * qkv[place(shape, sequence, key, 2, head, $1)]
          }
        }
        let mean = (0...query).reduce(Scalar(0)) { $0 + weights[row + $1] * dp[$1] }
        for key in 0...query {
          let p = weights[row + key]
          let ds = p * (dp[key] - mean) / Scalar(width).squareRoot()
          for i in 0..<width {
            let q = place(shape, sequence, query, 0, head, i)
            let k = place(shape, sequence, key, 1, head, i)
            dqkv[q] += ds * qkv[k]
            dqkv[k] += ds * qkv[q]
            dqkv[place(shape, sequence, key, 2, head, i)] += p * dy[dyRow + i]
          }
        }
      }
    }
    return dqkv
  }

  private static func heads(_ shape: AttentionShape) -> [(sequence: Int, head: Int)] {
    (0..<shape.sequences).flatMap { sequence in
      (0..<shape.heads).map { (sequence, $0) }
    }
  }

  /// Where one number of q (part 0), k (1) or v (2) lies.
  private static func place(
    _ shape: AttentionShape, _ sequence: Int, _ position: Int, _ part: Int, _ head: Int, _ i: Int
  ) -> Int {
    (sequence * shape.length + position) * 3 * shape.width + part * shape.width
      + head * shape.headWidth + i
  }
}
