import Glibc

/// The kernels once more, written as the formulas stand: one loop per sum, any precision.
///
/// The fast kernels are tested against these in Float; the derivatives here are tested by finite
/// differences in Double.
public enum Reference {
  static func exponential<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
    Scalar(exp(Double(x)))
  }

  static func logarithm<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
    Scalar(log(Double(x)))
  }

  /// C = A·B.
  ///
  /// - Shapes: a `[rows, inner]`, b `[inner, columns]`, result `[rows, columns]`.
  public static func product<Scalar: BinaryFloatingPoint>(
    _ a: [Scalar], _ b: [Scalar], rows: Int, inner: Int, columns: Int
  ) -> [Scalar] {
    var c = [Scalar](repeating: 0, count: rows * columns)
    for i in 0..<rows {
      for j in 0..<columns {
        for k in 0..<inner { c[i * columns + j] += a[i * inner + k] * b[k * columns + j] }
      }
    }
    return c
  }

  /// The matrix with rows and columns exchanged.
  public static func transposed<Scalar>(_ a: [Scalar], rows: Int, columns: Int) -> [Scalar] {
    (0..<rows * columns).map { a[$0 % rows * columns + $0 / rows] }
  }

  /// One row's probabilities.
  public static func softmax<Scalar: BinaryFloatingPoint>(_ z: [Scalar]) -> [Scalar] {
    let maximum = z.max() ?? 0
    let e = z.map { exponential($0 - maximum) }
    let sum = e.reduce(0, +)
    return e.map { $0 / sum }
  }
}
