import Glibc

/// Position vectors of waves whose lengths form a geometric progression from 2π on.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need", section 3.5.
enum SinusoidalPositions {
  /// The span of waves that learned positions begin as: longer ones than of 2π to 200π positions would
  /// hardly move over a context.
  static let learnedSpan = 100.0

  /// - Parameter span: how many times as long as the shortest wave the longest one is; the source's
  ///   is 10,000.
  /// - Shapes: `[count, width]`, row-major.
  static func table(count: Int, width: Int, span: Double = 10_000) -> [Float] {
    var values = [Float](repeating: 0, count: count * width)
    for column in 0..<width {
      let frequency = frequency(column: column, width: width, span: span)
      for position in 0..<count {
        let angle = Double(position) * frequency
        values[position * width + column] = Float(column % 2 == 0 ? sin(angle) : cos(angle))
      }
    }
    return values
  }

  /// In radians a position; a sine and the cosine beside it share one.
  static func frequency(column: Int, width: Int, span: Double) -> Double {
    pow(span, -Double(column / 2 * 2) / Double(width))
  }
}
