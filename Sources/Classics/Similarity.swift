/// How alike two vectors are.
public enum Similarity {
  /// The cosine of the angle between two vectors; nil when one of them has no length, or a value in them
  /// is not finite.
  ///
  /// - Shapes: both `[width]`.
  /// - Source: Salton, Wong & Yang 1975, "A Vector Space Model for Automatic Indexing".
  /// - Precondition: equal lengths.
  public static func cosine(_ one: [Float], _ other: [Float]) -> Float? {
    precondition(one.count == other.count, "vectors of \(one.count) and \(other.count) numbers")
    var product = 0.0
    var oneSquared = 0.0
    var otherSquared = 0.0
    for index in one.indices {
      let (a, b) = (Double(one[index]), Double(other[index]))
      product += a * b
      oneSquared += a * a
      otherSquared += b * b
    }
    let scale = (oneSquared * otherSquared).squareRoot()
    guard scale > 0, product.isFinite, scale.isFinite else { return nil }
    return Float(min(1, max(-1, product / scale)))
  }
}
