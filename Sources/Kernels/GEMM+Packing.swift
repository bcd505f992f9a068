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
    let side = TransposedSquare.side
    let wholeRows = right.rowStride == 1 ? right.rows / side &* side : 0
    let wholeColumns = width / side &* side
    for start in Swift.stride(from: 0, to: wholeRows, by: side) {
      for column in Swift.stride(from: 0, to: wholeColumns, by: side) {
        TransposedSquare(source + (column &* right.columnStride &+ start), right.columnStride)
          .store(to: panel + (start &* columnTile &+ column), columnTile)
      }
    }
    packScalars(right, source, 0..<wholeRows, wholeColumns..<width, into: panel)
    packScalars(right, source, wholeRows..<right.rows, 0..<width, into: panel)
  }

  /// What is left beside the whole squares.
  private static func packScalars(
    _ right: MatrixView, _ source: UnsafePointer<Float>, _ rows: Range<Int>,
    _ columns: Range<Int>, into panel: UnsafeMutablePointer<Float>
  ) {
    for column in columns {
      var from = source + (column &* right.columnStride &+ rows.lowerBound &* right.rowStride)
      var to = panel + (rows.lowerBound &* columnTile &+ column)
      for _ in rows {
        to.pointee = from.pointee
        from += right.rowStride
        to += columnTile
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
    var row = rows.lowerBound
    while row < rows.upperBound {
      let from = left.base + (row * left.rowStride + inner.lowerBound * left.columnStride)
      if left.rowStride == 1 && row + 4 * rowTile <= rows.upperBound {
        packFourTiles(from, stride: left.columnStride, inner.count, into: to)
        row += 4 * rowTile
        to += 4 * rowTile * inner.count
      } else {
        let last = min(rowTile, rows.upperBound - row) - 1
        packOneTile(
          from, row: left.rowStride, step: left.columnStride, last: last, inner.count, into: to)
        row += rowTile
        to += rowTile * inner.count
      }
    }
  }

  /// Rows are neighbours in memory: four tiles at once use most of each cache line that is fetched.
  private static func packFourTiles(
    _ source: UnsafePointer<Float>, stride: Int, _ count: Int,
    into place: UnsafeMutablePointer<Float>
  ) {
    var from = source
    var to = place
    let tile = rowTile &* count
    for _ in 0..<count {
      copyTileColumn(from, to)
      copyTileColumn(from + rowTile, to + tile)
      copyTileColumn(from + 2 &* rowTile, to + 2 &* tile)
      copyTileColumn(from + 3 &* rowTile, to + 3 &* tile)
      from += stride
      to += rowTile
    }
  }

  /// `rowTile` floats: loaded before anything is stored, since the compiler must expect an overlap.
  @inline(__always)
  private static func copyTileColumn(
    _ from: UnsafePointer<Float>, _ to: UnsafeMutablePointer<Float>
  ) {
    let source = UnsafeRawPointer(from)
    let target = UnsafeMutableRawPointer(to)
    let first = source.loadUnaligned(as: SIMD4<Float>.self)
    #if GLASSBOX_AVX512
      let rest = source.loadUnaligned(fromByteOffset: 16, as: SIMD4<Float>.self)
      target.storeBytes(of: first, as: SIMD4<Float>.self)
      target.storeBytes(of: rest, toByteOffset: 16, as: SIMD4<Float>.self)
    #else
      let rest = source.loadUnaligned(fromByteOffset: 16, as: SIMD2<Float>.self)
      target.storeBytes(of: first, as: SIMD4<Float>.self)
      target.storeBytes(of: rest, toByteOffset: 16, as: SIMD2<Float>.self)
    #endif
  }

  private static func packOneTile(
    _ source: UnsafePointer<Float>, row: Int, step: Int, last: Int, _ count: Int,
    into place: UnsafeMutablePointer<Float>
  ) {
    var from = source
    var to = place
    for _ in 0..<count {
      for index in 0..<rowTile { to[index] = from[min(index, last) &* row] }
      from += step
      to += rowTile
    }
  }
}
