extension GEMM {
  static func multiplyBlock(_ job: BlockJob, zeros: UnsafeMutablePointer<Float>) {
    var panel = job.panels
    var column = 0
    while column < job.columns {
      let width = min(columnTile, job.columns - column)
      let edgeBias = zeros + columnTile
      if width < columnTile {
        edgeBias.update(repeating: 0, count: columnTile)
        if let bias = job.bias { edgeBias.update(from: bias + column, count: width) }
      }
      var row = job.rows.lowerBound
      if job.triangle == .lowerOutput { row = max(row, column / rowTile * rowTile) }
      while row < job.rows.upperBound {
        let count = min(rowTile, job.rows.upperBound - row)
        multiplyTile(
          job, row: row, rows: count, column: column, width: width, panel: panel,
          zeros: UnsafePointer(zeros))
        row += rowTile
      }
      panel += columnTile * job.left.columns
      column += columnTile
    }
  }

  /// One tile: cuts the sum to the triangle and the columns to the matrix.
  @inline(__always)
  private static func multiplyTile(
    _ job: BlockJob, row: Int, rows: Int, column: Int, width: Int, panel: UnsafePointer<Float>,
    zeros: UnsafePointer<Float>
  ) {
    var first = job.inner.lowerBound
    var end = job.inner.upperBound
    var isFirst = first == 0
    if job.triangle == .innerUpToRow {
      end = min(end, row + rows)
      if end <= first && !isFirst { return }
    } else if job.triangle == .innerFromRow {
      if end <= row { return }
      isFirst = first <= row
      first = max(first, row)
    }
    let continues = job.accumulates || !isFirst
    let place = job.output + (row * job.stride + column)
    var tile = TileJob(
      inner: end - first, left: job.left.base, leftStride: job.left.rowStride,
      panel: panel + first * columnTile, output: place, outputStride: job.stride,
      start: continues ? UnsafePointer(place) : zeros, startStride: continues ? job.stride : 0,
      bias: zeros, rows: rows)
    if isFirst, let bias = job.bias { tile.bias = bias + column }
    if width < columnTile {
      tile.output = job.edge
      tile.outputStride = columnTile
      if isFirst { tile.bias = zeros + columnTile }
      if continues {
        copy(rows, width, from: place, job.stride, to: job.edge, columnTile)
        tile.start = UnsafePointer(job.edge)
        tile.startStride = columnTile
      }
    }
    compute(&tile, job, row: row, first: first)
    if width < columnTile { copy(rows, width, from: job.edge, columnTile, to: place, job.stride) }
  }

  @inline(__always)
  private static func compute(_ tile: inout TileJob, _ job: BlockJob, row: Int, first: Int) {
    let isPacked: Bool
    if let packed = job.packedLeft {
      let length = job.inner.count
      tile.left =
        UnsafePointer(packed) + ((row - job.rows.lowerBound) * length)
        + (first - job.inner.lowerBound) * rowTile
      isPacked = true
    } else {
      tile.left = job.left.base + (row * job.left.rowStride + first)
      isPacked = false
    }
    if tile.rows > 2 {
      if isPacked { fullTileFromPacked(tile) } else { fullTileFromRows(tile) }
    } else if tile.rows == 2 {
      pairTile(tile, step: isPacked ? rowTile : 1, rowOffset: isPacked ? 1 : tile.leftStride)
    } else {
      singleTile(tile, step: isPacked ? rowTile : 1)
    }
  }

  private static func copy(
    _ rows: Int, _ width: Int, from source: UnsafePointer<Float>, _ sourceStride: Int,
    to target: UnsafeMutablePointer<Float>, _ targetStride: Int
  ) {
    for row in 0..<rows {
      (target + row * targetStride).update(from: source + row * sourceStride, count: width)
    }
  }
}
