/// C = A·B (+ C) (+ bias) on one thread, for any sizes and any transposes.
///
/// B is packed into panels of `columnTile` columns (once per step for weights); A is read where it
/// lies if its rows are contiguous, else packed block by block. Blocks keep a panel's slice in the
/// first-level cache and A's block in the second; the sizes were measured.
///
/// - Source: Goto & van de Geijn 2008, "Anatomy of High-Performance Matrix Multiplication".
public enum GEMM {
  /// Rows of the result in one register tile.
  #if GLASSBOX_AVX512
    public static let rowTile = 8
  #else
    public static let rowTile = 6
  #endif
  /// Columns of the result in one register tile.
  public static let columnTile = 2 * Lanes.scalarCount

  /// Length of the sums in one block: a panel's slice is then a first-level cache.
  static let innerBlock = 512
  /// Rows of A in one block; a multiple of 6 and of 8.
  static let rowBlock = 96

  /// Which elements are zero or not wanted, in products of causal attention.
  public enum Triangle: Sendable {
    case none
    /// Of C only `column ≤ row` is wanted; the rest may be written or left alone.
    case lowerOutput
    /// `A[i, k]` is zero for `k > i`, within the row tile also in memory.
    case innerUpToRow
    /// `A[i, k]` is zero for `k < i`, within the row tile also in memory; A has no more rows than
    /// columns.
    case innerFromRow
  }

  /// Floats that `pack` writes for a right matrix of `inner` rows.
  public static func packedCount(inner: Int, columns: Int) -> Int {
    (columns + columnTile - 1) / columnTile * columnTile * inner
  }

  /// Floats that `multiply` needs to work in.
  public static let workspaceCount = rowBlock * innerBlock + (rowTile + 2) * columnTile

  /// Product with a packed right matrix.
  ///
  /// - Shapes: left `[rows, inner]`; panels of `[inner, columns]`; output `[rows, columns]` with
  ///   `stride` floats from row to row; bias `[columns]`.
  /// - Precondition: `workspace` has `workspaceCount` floats; the output overlaps nothing.
  public static func multiply(
    _ left: MatrixView, panels: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>,
    stride: Int, columns: Int, bias: UnsafePointer<Float>? = nil, accumulates: Bool = false,
    triangle: Triangle = .none, workspace: UnsafeMutablePointer<Float>
  ) {
    precondition(
      triangle != .innerFromRow || left.rows <= left.columns, "more rows than columns to start from"
    )
    let packsLeft = left.columnStride != 1
    var job = BlockJob(
      left: left, panels: panels, output: output, stride: stride, columns: columns,
      triangle: triangle, packedLeft: packsLeft ? workspace : nil,
      edge: workspace + rowBlock * innerBlock)
    let zeros = job.edge + rowTile * columnTile
    zeros.update(repeating: 0, count: columnTile)
    var innerStart = 0
    repeat {
      let innerEnd = min(innerStart + innerBlock, left.columns)
      job.inner = innerStart..<innerEnd
      job.accumulates = accumulates
      job.bias = innerStart == 0 || triangle == .innerFromRow ? bias : nil
      for rowStart in Swift.stride(from: 0, to: left.rows, by: rowBlock) {
        job.rows = rowStart..<min(rowStart + rowBlock, left.rows)
        if packsLeft { packLeft(left, job.rows, job.inner, into: workspace) }
        multiplyBlock(job, zeros: zeros)
      }
      innerStart = innerEnd
    } while innerStart < left.columns
  }
}

/// A block of rows by a block of the sum, against all columns.
struct BlockJob {
  let left: MatrixView
  let panels: UnsafePointer<Float>
  let output: UnsafeMutablePointer<Float>
  let stride: Int
  let columns: Int
  let triangle: GEMM.Triangle
  let packedLeft: UnsafeMutablePointer<Float>?
  /// A tile's worth of memory for columns past the edge, then two rows: zeros and a bias.
  let edge: UnsafeMutablePointer<Float>
  var bias: UnsafePointer<Float>?
  var accumulates = false
  var rows = 0..<0
  var inner = 0..<0
}
