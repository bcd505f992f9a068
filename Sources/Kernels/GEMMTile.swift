// The innermost part of the matrix product: a tile of the result held in registers.
//
// A tile is `GEMM.rowTile` rows by two vectors. Its size follows the registers: 8×32 with AVX-512
// (16 of 32 registers), 6×16 with AVX2 (12 of 16) and NEON, 6×8 with SSE2. Rows past the edge of the
// matrix repeat the last row: they compute and store the same numbers once more.

/// One row of a tile.
struct TileRow {
  var left: Lanes
  var right: Lanes

  /// Starts from `start` plus the bias.
  @inline(__always) init(_ start: UnsafePointer<Float>, bias: UnsafePointer<Float>) {
    left = start.lanes(0) + bias.lanes(0)
    right = start.lanes(Lanes.width) + bias.lanes(Lanes.width)
  }

  @inline(__always) mutating func add(_ a: Float, _ b0: Lanes, _ b1: Lanes) {
    let factor = Lanes(all: a)
    left = left.plus(factor, times: b0)
    right = right.plus(factor, times: b1)
  }

  @inline(__always) func store(to place: UnsafeMutablePointer<Float>) {
    place.store(left, 0)
    place.store(right, Lanes.width)
  }
}

/// Where a tile reads and writes.
struct TileJob {
  /// Length of the sums.
  var inner: Int
  /// First element of the tile's left rows.
  var left: UnsafePointer<Float>
  /// Floats from one left row to the next.
  var leftStride: Int
  /// The right matrix's panel: `[inner, 2 vectors]`.
  var panel: UnsafePointer<Float>
  var output: UnsafeMutablePointer<Float>
  var outputStride: Int
  /// What the sums start from: the output itself or zeros (stride 0).
  var start: UnsafePointer<Float>
  var startStride: Int
  var bias: UnsafePointer<Float>
  /// Rows that exist, at least 1.
  var rows: Int
}

/// Left rows as they lie in a row-major matrix: neighbours along the sum are neighbours in memory.
@inline(never) func fullTileFromRows(_ job: TileJob) {
  let last = job.rows &- 1
  let stride = job.leftStride
  fullTile(
    job, step: 1, 0, min(1, last) &* stride, min(2, last) &* stride, min(3, last) &* stride,
    min(4, last) &* stride, min(5, last) &* stride, min(6, last) &* stride,
    min(7, last) &* stride)
}

/// Left rows packed: the tile's rows are neighbours in memory.
@inline(never) func fullTileFromPacked(_ job: TileJob) {
  fullTile(job, step: GEMM.rowTile, 0, 1, 2, 3, 4, 5, 6, 7)
}

@inline(__always)
private func fullTile(
  _ job: TileJob, step: Int, _ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int,
  _ a6: Int, _ a7: Int
) {
  let last = job.rows &- 1
  let s = job.startStride
  var c0 = TileRow(job.start, bias: job.bias)
  var c1 = TileRow(job.start + min(1, last) &* s, bias: job.bias)
  var c2 = TileRow(job.start + min(2, last) &* s, bias: job.bias)
  var c3 = TileRow(job.start + min(3, last) &* s, bias: job.bias)
  var c4 = TileRow(job.start + min(4, last) &* s, bias: job.bias)
  var c5 = TileRow(job.start + min(5, last) &* s, bias: job.bias)
  #if GLASSBOX_AVX512
    var c6 = TileRow(job.start + min(6, last) &* s, bias: job.bias)
    var c7 = TileRow(job.start + min(7, last) &* s, bias: job.bias)
  #endif
  var a = job.left
  var b = job.panel
  for _ in 0..<job.inner {
    let b0 = b.lanes(0)
    let b1 = b.lanes(Lanes.width)
    c0.add(a[a0], b0, b1)
    c1.add(a[a1], b0, b1)
    c2.add(a[a2], b0, b1)
    c3.add(a[a3], b0, b1)
    c4.add(a[a4], b0, b1)
    c5.add(a[a5], b0, b1)
    #if GLASSBOX_AVX512
      c6.add(a[a6], b0, b1)
      c7.add(a[a7], b0, b1)
    #endif
    a += step
    b += 2 &* Lanes.width
  }
  let o = job.outputStride
  c0.store(to: job.output)
  c1.store(to: job.output + min(1, last) &* o)
  c2.store(to: job.output + min(2, last) &* o)
  c3.store(to: job.output + min(3, last) &* o)
  c4.store(to: job.output + min(4, last) &* o)
  c5.store(to: job.output + min(5, last) &* o)
  #if GLASSBOX_AVX512
    c6.store(to: job.output + min(6, last) &* o)
    c7.store(to: job.output + min(7, last) &* o)
  #endif
}

/// Up to two rows: what is left below the full tiles.
@inline(never) func pairTile(_ job: TileJob, step: Int, rowOffset: Int) {
  let second = job.rows &- 1
  var c0 = TileRow(job.start, bias: job.bias)
  var c1 = TileRow(job.start + second &* job.startStride, bias: job.bias)
  var a = job.left
  let a1 = second &* rowOffset
  var b = job.panel
  for _ in 0..<job.inner {
    let b0 = b.lanes(0)
    let b1 = b.lanes(Lanes.width)
    c0.add(a[0], b0, b1)
    c1.add(a[a1], b0, b1)
    a += step
    b += 2 &* Lanes.width
  }
  c0.store(to: job.output)
  c1.store(to: job.output + second &* job.outputStride)
}

/// One row, with four sums of its own so that they need not wait for each other: the product of a
/// single token.
@inline(never) func singleTile(_ job: TileJob, step: Int) {
  var c0 = TileRow(job.start, bias: job.bias)
  let zero = Lanes.zero
  var c1 = TileRow(left: zero, right: zero)
  var c2 = c1
  var c3 = c1
  var a = job.left
  var b = job.panel
  let width = 2 &* Lanes.width
  var remaining = job.inner
  while remaining >= 4 {
    c0.add(a[0], b.lanes(0), b.lanes(Lanes.width))
    c1.add(a[step], b.lanes(width), b.lanes(width &+ Lanes.width))
    c2.add(a[2 &* step], b.lanes(2 &* width), b.lanes(2 &* width &+ Lanes.width))
    c3.add(a[3 &* step], b.lanes(3 &* width), b.lanes(3 &* width &+ Lanes.width))
    a += 4 &* step
    b += 4 &* width
    remaining &-= 4
  }
  while remaining > 0 {
    c0.add(a[0], b.lanes(0), b.lanes(Lanes.width))
    a += step
    b += width
    remaining &-= 1
  }
  c0.left += (c1.left + c2.left) + c3.left
  c0.right += (c1.right + c2.right) + c3.right
  c0.store(to: job.output)
}

extension TileRow {
  @inline(__always) init(left: Lanes, right: Lanes) {
    self.left = left
    self.right = right
  }
}
