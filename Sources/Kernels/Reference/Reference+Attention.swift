extension Reference {
  /// q, k and v without gaps, and what is added to the scores (−∞ hides).
  ///
  /// - Shapes: q `[sequences·queries, width]`, k and v `[sequences·keys, width]`, mask
  ///   `[sequences, queries, keys]` or empty.
  public struct AttentionCase<Scalar: BinaryFloatingPoint> {
    public let shape: AttentionShape
    public var q: [Scalar]
    public var k: [Scalar]
    public var v: [Scalar]
    public var mask: [Scalar]

    public init(
      _ shape: AttentionShape, q: [Scalar], k: [Scalar], v: [Scalar], mask: [Scalar] = []
    ) {
      self.shape = shape
      self.q = q
      self.k = k
      self.v = v
      self.mask = mask
    }
  }

  /// Attention and its weights; a query that sees nothing gets zeros.
  ///
  /// - Shapes: y like q, weights `[sequences, heads, queries, keys]`.
  /// - Source: Vaswani et al. 2017, "Attention Is All You Need", eq. 1.
  public static func attention<Scalar: BinaryFloatingPoint>(
    _ given: AttentionCase<Scalar>
  ) -> (y: [Scalar], weights: [Scalar]) {
    let shape = given.shape
    var y = [Scalar](repeating: 0, count: given.q.count)
    var weights: [Scalar] = []
    for place in places(shape) {
      let scores = (0..<shape.keys).map { score(given, place, key: $0) }
      let sees = scores.contains { $0 > -.infinity }
      let row = sees ? softmax(scores) : scores.map { _ in 0 }
      weights += row
      for (key, p) in row.enumerated() {
        for i in 0..<shape.headWidth {
          y[place.query(shape, i)] += p * given.v[place.key(shape, key, i)]
        }
      }
    }
    return (y, weights)
  }

  /// The gradients of q, k and v, from the weights.
  public static func attentionBackward<Scalar: BinaryFloatingPoint>(
    _ given: AttentionCase<Scalar>, weights: [Scalar], dy: [Scalar]
  ) -> (dq: [Scalar], dk: [Scalar], dv: [Scalar]) {
    let (shape, scale) = (given.shape, 1 / Scalar(given.shape.headWidth).squareRoot())
    var dq = given.q.map { _ in Scalar(0) }
    var dk = given.k.map { _ in Scalar(0) }
    var dv = dk
    for (row, place) in places(shape).enumerated() {
      let p = weights[row * shape.keys..<(row + 1) * shape.keys].map { $0 }
      let dp = (0..<shape.keys).map { key in
        (0..<shape.headWidth).reduce(Scalar(0)) {
          $0 + dy[place.query(shape, $1)] * given.v[place.key(shape, key, $1)]
        }
      }
      let mean = zip(p, dp).reduce(Scalar(0)) { $0 + $1.0 * $1.1 }
      for key in 0..<shape.keys {
        let ds = p[key] * (dp[key] - mean) * scale
        for i in 0..<shape.headWidth {
          let (q, k) = (place.query(shape, i), place.key(shape, key, i))
          dq[q] += ds * given.k[k]
          dk[k] += ds * given.q[q]
          dv[k] += p[key] * dy[q]
        }
      }
    }
    return (dq, dk, dv)
  }

  /// q·k/√w + mask; −∞ for a later key, if those are hidden.
  private static func score<Scalar: BinaryFloatingPoint>(
    _ given: AttentionCase<Scalar>, _ place: AttentionPlace, key: Int
  ) -> Scalar {
    let shape = given.shape
    guard key < shape.limit(ofQuery: place.query) else { return -.infinity }
    let product = (0..<shape.headWidth).reduce(Scalar(0)) {
      $0 + given.q[place.query(shape, $1)] * given.k[place.key(shape, key, $1)]
    }
    let row = place.sequence * shape.queries + place.query
    let added = given.mask.isEmpty ? 0 : given.mask[row * shape.keys + key]
    return product / Scalar(shape.headWidth).squareRoot() + added
  }

  private static func places(_ shape: AttentionShape) -> [AttentionPlace] {
    (0..<shape.sequences).flatMap { sequence in
      (0..<shape.heads).flatMap { head in
        (0..<shape.queries).map { AttentionPlace(sequence: sequence, head: head, query: $0) }
      }
    }
  }
}

/// One row of scores.
private struct AttentionPlace {
  let sequence: Int
  let head: Int
  let query: Int

  /// Where number `i` of its query lies.
  func query(_ shape: AttentionShape, _ i: Int) -> Int {
    (sequence * shape.queries + query) * shape.width + head * shape.headWidth + i
  }

  /// Where number `i` of a key or value lies.
  func key(_ shape: AttentionShape, _ key: Int, _ i: Int) -> Int {
    (sequence * shape.keys + key) * shape.width + head * shape.headWidth + i
  }
}
