// The three products of attention, on blocks of queries in compact memory that is padded to whole
// tiles, so that no tile has an edge.
//
// R, C: rows and columns of a register tile. W′: the head's width rounded up to C.

/// C[R, C] (+)= Σₖ a[k·step + r·row]·b[k·bStride + c].
@inline(__always)
private func tile(
  _ inner: Int, _ left: UnsafePointer<Float>, step: Int, row: Int, _ right: UnsafePointer<Float>,
  stride: Int, into c: UnsafeMutablePointer<Float>, _ cStride: Int, accumulates: Bool
) {
  var (c0, c1, c2) = (TileRow.zero, TileRow.zero, TileRow.zero)
  var (c3, c4, c5) = (TileRow.zero, TileRow.zero, TileRow.zero)
  #if GLASSBOX_AVX512
    var (c6, c7) = (TileRow.zero, TileRow.zero)
  #endif
  if accumulates {
    c0 = TileRow(c)
    c1 = TileRow(c + cStride)
    c2 = TileRow(c + 2 &* cStride)
    c3 = TileRow(c + 3 &* cStride)
    c4 = TileRow(c + 4 &* cStride)
    c5 = TileRow(c + 5 &* cStride)
    #if GLASSBOX_AVX512
      c6 = TileRow(c + 6 &* cStride)
      c7 = TileRow(c + 7 &* cStride)
    #endif
  }
  var a = left
  var b = right
  for _ in 0..<inner {
    let b0 = b.lanes(0)
    let b1 = b.lanes(Lanes.width)
    c0.add(a[0], b0, b1)
    c1.add(a[row], b0, b1)
    c2.add(a[2 &* row], b0, b1)
    c3.add(a[3 &* row], b0, b1)
    c4.add(a[4 &* row], b0, b1)
    c5.add(a[5 &* row], b0, b1)
    #if GLASSBOX_AVX512
      c6.add(a[6 &* row], b0, b1)
      c7.add(a[7 &* row], b0, b1)
    #endif
    a += step
    b += stride
  }
  c0.store(to: c)
  c1.store(to: c + cStride)
  c2.store(to: c + 2 &* cStride)
  c3.store(to: c + 3 &* cStride)
  c4.store(to: c + 4 &* cStride)
  c5.store(to: c + 5 &* cStride)
  #if GLASSBOX_AVX512
    c6.store(to: c + 6 &* cStride)
    c7.store(to: c + 7 &* cStride)
  #endif
}

extension AttentionBlock {
  /// s = x·yᵀ as far as any query of a tile may see.
  ///
  /// - Shapes: x `[rows, W′]`; panels of yᵀ: C keys after C keys, each `[W, C]`; s `[rows, keys]`.
  @inline(never)
  func scores(
    _ x: UnsafePointer<Float>, _ panels: UnsafePointer<Float>,
    into s: UnsafeMutablePointer<Float>
  ) {
    let (r, c) = (GEMM.rowTile, GEMM.columnTile)
    var panel = panels
    for key in stride(from: 0, to: keyEnd, by: c) {
      for row in stride(from: firstRow(seeing: key) / r * r, to: rows, by: r) {
        tile(
          headWidth, x + row &* padded, step: 1, row: padded, panel, stride: c,
          into: s + (row &* scoreStride &+ key), scoreStride, accumulates: false)
      }
      panel += c &* headWidth
    }
  }

  /// y = p·x.
  ///
  /// - Shapes: p `[rows, keys]`, zero where a query of a tile sees less than the tile's last; x
  ///   `[keys, W′]`; y `[rows, W′]`.
  @inline(never)
  func mix(
    _ p: UnsafePointer<Float>, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
  ) {
    let (r, c) = (GEMM.rowTile, GEMM.columnTile)
    for row in stride(from: 0, to: rows, by: r) {
      let inner = tileLimit(row)
      for column in stride(from: 0, to: padded, by: c) {
        tile(
          inner, p + row &* scoreStride, step: 1, row: scoreStride, x + column, stride: padded,
          into: y + (row &* padded &+ column), padded, accumulates: false)
      }
    }
  }

  /// sum += pᵀ·x.
  ///
  /// - Shapes: p `[rows, keys]`, zero where a query sees less than the last of R keys; x
  ///   `[rows, W′]`; sum `[keys, W′]`.
  @inline(never)
  func gather(
    _ p: UnsafePointer<Float>, _ x: UnsafePointer<Float>, into sum: UnsafeMutablePointer<Float>
  ) {
    let (r, c) = (GEMM.rowTile, GEMM.columnTile)
    for key in stride(from: 0, to: keyEnd, by: r) {
      let first = firstRow(seeing: key)
      for column in stride(from: 0, to: padded, by: c) {
        tile(
          rows &- first, p + (first &* scoreStride &+ key), step: scoreStride, row: 1,
          x + (first &* padded &+ column), stride: padded,
          into: sum + (key &* padded &+ column), padded, accumulates: true)
      }
    }
  }
}

extension TileRow {
  @inline(__always) static var zero: TileRow { TileRow(left: .zero, right: .zero) }

  @inline(__always) init(_ place: UnsafePointer<Float>) {
    left = place.lanes(0)
    right = place.lanes(Lanes.width)
  }
}
