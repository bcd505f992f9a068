/// Eigenvalues and eigenvectors of a symmetric matrix, by rotations that zero one pair of entries at a
/// time.
///
/// - Source: Golub & Van Loan 2013, "Matrix Computations", 4th ed., section 8.5, cyclic Jacobi.
struct SymmetricEigen {
  /// Largest first.
  private(set) var values: [Double]
  /// `vectors[i]` belongs to `values[i]` and has length 1.
  private(set) var vectors: [[Double]]

  /// - Shapes: `matrix` is `[n, n]`, row by row; only symmetric ones make sense.
  init(_ matrix: [Double], size n: Int) {
    var a = matrix
    var v = [Double](repeating: 0, count: n * n)
    for index in 0..<n { v[index * n + index] = 1 }
    // Convergence is quadratic: six to ten sweeps are usual, the limit is never met.
    for _ in 0..<50 where !SymmetricEigen.isDiagonal(a, n) {
      for p in 0..<n {
        for q in (p + 1)..<max(n, p + 1) { SymmetricEigen.rotate(&a, &v, n, p, q) }
      }
    }
    let order = (0..<n).sorted { a[$0 * n + $0] > a[$1 * n + $1] }
    values = order.map { a[$0 * n + $0] }
    // The rows of `v` are the eigenvectors.
    vectors = order.map { Array(v[($0 * n)..<($0 * n + n)]) }
  }

  private static func isDiagonal(_ a: [Double], _ n: Int) -> Bool {
    var off = 0.0
    var all = 0.0
    for row in 0..<n {
      for column in 0..<n {
        let square = a[row * n + column] * a[row * n + column]
        all += square
        if row != column { off += square }
      }
    }
    return off <= all * 1e-28
  }

  /// Zeroes the entries (p, q) and (q, p) and turns the vectors along.
  private static func rotate(
    _ a: inout [Double], _ v: inout [Double], _ n: Int, _ p: Int, _ q: Int
  ) {
    let apq = a[p * n + q]
    if apq == 0 { return }
    let theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
    let t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<n {
      let (akp, akq) = (a[k * n + p], a[k * n + q])
      a[k * n + p] = c * akp - s * akq
      a[k * n + q] = s * akp + c * akq
    }
    for k in 0..<n {
      let (apk, aqk) = (a[p * n + k], a[q * n + k])
      a[p * n + k] = c * apk - s * aqk
      a[q * n + k] = s * apk + c * aqk
    }
    for k in 0..<n {
      let (vpk, vqk) = (v[p * n + k], v[q * n + k])
      v[p * n + k] = c * vpk - s * vqk
      v[q * n + k] = s * vpk + c * vqk
    }
  }
}
