extension GEMM {
  /// Lays a right matrix out in panels: `columnTile` columns, row by row, zeros past the edge.
  ///
  /// - Shapes: right `[inner, columns]`; writes `packedCount(inner:columns:)` floats.
  public static func pack(_ right: MatrixView, into panels: UnsafeMutablePointer<Float>) {
    var panel = panels
    for column in Swift.stride(from: 0, to: right.columns, by: columnTile) {
      let width = min(columnTile, right.columns - column)
      let source = right.base + column * right.columnStride
      if right.columnStride == 1 {
        packRows(right, source, width, into: panel)
      } else {
        packColumns(right, source, width, into: panel)
      }
      panel += right.rows * columnTile
    }
  }

  /// Columns are neighbours in memory: copy vectors.
  private static func packRows(
    _ right: MatrixView, _ source: UnsafePointer<Float>, _ width: Int,
    into panel: UnsafeMutablePointer<Float>
  ) {
    var from = source
    var to = panel
    for _ in 0..<right.rows {
      if width == columnTile {
        to.store(from.lanes(0), 0)
        to.store(from.lanes(Lanes.width), Lanes.width)
      } else {
        to.update(repeating: 0, count: columnTile)
        to.update(from: from, count: width)
      }
      from += right.rowStride
      to += columnTile
    }
  }

  /// Rows are neighbours in memory: transpose in squares that stay in the first-level cache.
  private static func packColumns(
    _ right: MatrixView, _ source: UnsafePointer<Float>, _ width: Int,
    into panel: UnsafeMutablePointer<Float>
  ) {
    if width < columnTile { panel.update(repeating: 0, count: right.rows * columnTile) }
    let square = 16
    for start in Swift.stride(from: 0, to: right.rows, by: square) {
      let end = min(start + square, right.rows)
      for column in 0..<width {
        var from = source + (column &* right.columnStride &+ start &* right.rowStride)
        var to = panel + (start &* columnTile &+ column)
        for _ in start..<end {
          to.pointee = from.pointee
          from += right.rowStride
          to += columnTile
        }
      }
    }
  }

  /// Lays a block of a left matrix out tile by tile, `rowTile` rows beside each other; rows past the
  /// edge repeat the last.
  static func packLeft(
    _ left: MatrixView, _ rows: Range<Int>, _ inner: Range<Int>,
    into place: UnsafeMutablePointer<Float>
  ) {
    var to = place
    for row in Swift.stride(from: rows.lowerBound, to: rows.upperBound, by: rowTile) {
      let last = min(rowTile, rows.upperBound - row) - 1
      var from = left.base + (row * left.rowStride + inner.lowerBound * left.columnStride)
      if last == rowTile - 1 && left.rowStride == 1 {
        for _ in inner {
          for index in 0..<rowTile { to[index] = from[index] }
          from += left.columnStride
          to += rowTile
        }
      } else {
        for _ in inner {
          for index in 0..<rowTile { to[index] = from[min(index, last) &* left.rowStride] }
          from += left.columnStride
          to += rowTile
        }
      }
    }
  }
}
