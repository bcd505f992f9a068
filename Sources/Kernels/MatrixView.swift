/// A matrix in someone else's memory, to be read: no copy, any strides.
public struct MatrixView {
  public let base: UnsafePointer<Float>
  public let rows: Int
  public let columns: Int
  /// Floats from one row to the next.
  public let rowStride: Int
  /// Floats from one column to the next.
  public let columnStride: Int

  public init(
    _ base: UnsafePointer<Float>, rows: Int, columns: Int, rowStride: Int? = nil,
    columnStride: Int = 1
  ) {
    self.base = base
    self.rows = rows
    self.columns = columns
    self.rowStride = rowStride ?? columns
    self.columnStride = columnStride
  }

  /// The same numbers with rows and columns exchanged.
  public var transposed: MatrixView {
    MatrixView(
      base, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride)
  }

  /// `count` rows from `first` on.
  public func rows(_ first: Int, _ count: Int) -> MatrixView {
    MatrixView(
      base + first * rowStride, rows: count, columns: columns, rowStride: rowStride,
      columnStride: columnStride)
  }
}
