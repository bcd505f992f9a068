import Glibc

/// Makes a matrix nearly orthogonal: UΣVᵀ becomes about UVᵀ, without its singular value
/// decomposition.
///
/// X = G/‖G‖ (Frobenius), then five times X = aX + (bA + cA²)X with A = XXᵀ. The coefficients are
/// chosen for a steep rise near zero; singular values end near 1 rather than at it.
///
/// - Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks";
///   Björck & Bowie 1971, "An Iterative Algorithm for Computing the Best Estimate of an Orthogonal
///   Matrix".
public struct NewtonSchulz {
  public static let coefficients: (a: Float, b: Float, c: Float) = (3.4445, -4.7750, 2.0315)
  public static let iterations = 5
  /// The least norm to divide by.
  public static let epsilon: Float = 1e-7

  public let rows: Int
  public let columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The shorter and the longer side.
  private var side: Int { min(rows, columns) }
  private var length: Int { max(rows, columns) }

  private var panelCount: Int {
    max(
      GEMM.packedCount(inner: length, columns: side), GEMM.packedCount(inner: side, columns: side),
      GEMM.packedCount(inner: side, columns: columns))
  }

  /// Floats that `orthogonalize` needs to work in.
  public var workspaceCount: Int {
    rows * columns + 2 * side * side + panelCount + GEMM.workspaceCount
  }

  /// Replaces the matrix, `[rows, columns]` without gaps; one of zeros stays as it is.
  ///
  /// - Precondition: `workspace` has `workspaceCount` floats and overlaps nothing.
  public func orthogonalize(
    _ matrix: UnsafeMutablePointer<Float>, workspace: UnsafeMutablePointer<Float>
  ) {
    let count = rows * columns
    var squares = 0.0
    for index in 0..<count { squares += Double(matrix[index]) * Double(matrix[index]) }
    scale(matrix, by: 1 / max(Float(squares.squareRoot()), Self.epsilon), count)
    let next = workspace
    let square = next + count
    let polynomial = square + side * side
    let panels = polynomial + side * side
    let room = panels + panelCount
    for _ in 0..<Self.iterations {
      gram(of: matrix, into: square, panels, room)
      raise(square, into: polynomial, panels, room)
      advance(matrix, by: polynomial, into: next, panels, room)
      matrix.update(from: next, count: count)
    }
  }

  /// A = XXᵀ, or XᵀX when that is smaller.
  private func gram(
    of matrix: UnsafePointer<Float>, into square: UnsafeMutablePointer<Float>,
    _ panels: UnsafeMutablePointer<Float>, _ room: UnsafeMutablePointer<Float>
  ) {
    let view = MatrixView(matrix, rows: rows, columns: columns)
    let wide = rows <= columns ? view : view.transposed
    GEMM.pack(wide.transposed, into: panels)
    GEMM.multiply(
      wide, panels: panels, into: square, stride: side, columns: side, workspace: room)
  }

  /// bA + cA².
  private func raise(
    _ square: UnsafePointer<Float>, into polynomial: UnsafeMutablePointer<Float>,
    _ panels: UnsafeMutablePointer<Float>, _ room: UnsafeMutablePointer<Float>
  ) {
    let view = MatrixView(square, rows: side, columns: side)
    GEMM.pack(view, into: panels)
    GEMM.multiply(
      view, panels: panels, into: polynomial, stride: side, columns: side, workspace: room)
    let (_, b, c) = Self.coefficients
    for index in 0..<(side * side) {
      polynomial[index] = b * square[index] + c * polynomial[index]
    }
  }

  /// aX + BX; of a tall matrix aX + XB.
  private func advance(
    _ matrix: UnsafePointer<Float>, by polynomial: UnsafePointer<Float>,
    into next: UnsafeMutablePointer<Float>, _ panels: UnsafeMutablePointer<Float>,
    _ room: UnsafeMutablePointer<Float>
  ) {
    let x = MatrixView(matrix, rows: rows, columns: columns)
    let factor = MatrixView(polynomial, rows: side, columns: side)
    let (left, right) = rows <= columns ? (factor, x) : (x, factor)
    for index in 0..<(rows * columns) { next[index] = Self.coefficients.a * matrix[index] }
    GEMM.pack(right, into: panels)
    GEMM.multiply(
      left, panels: panels, into: next, stride: columns, columns: columns, accumulates: true,
      workspace: room)
  }

  private func scale(_ values: UnsafeMutablePointer<Float>, by factor: Float, _ count: Int) {
    for index in 0..<count { values[index] *= factor }
  }
}
