import Glibc

// The work between the products of attention, row by row. Scores are in units of log₂ e.

extension AttentionBlock {
  /// Turns rows of scores into exp(score − largest), not yet divided by their sum.
  ///
  /// - Shapes: s `[rows, keys]`; factors `[rows]`: 1 over the row's sum, or 0 for a row that sees
  ///   nothing; logSums `[rows]`: log₂ Σ 2^score, +∞ for such a row.
  func softmax(
    _ s: UnsafeMutablePointer<Float>, _ bias: AttentionBias,
    factors: UnsafeMutablePointer<Float>, logSums: UnsafeMutablePointer<Float>
  ) {
    let ramp = Lanes.ramp
    for row in 0..<rows {
      let z = s + row &* scoreStride
      let limit = limit(row)
      let end = roundedUp(limit, to: Lanes.width)
      bias.add(to: z, query: first &+ row, count: limit)
      hide(z, from: limit, ramp)
      (logSums[row], factors[row]) = exponentiatePowers(z, end)
      clear(z, from: end, row: row, limit: limit)
    }
    // Apart, since the call of log2f makes the loop above reload its constants.
    for row in 0..<rows {
      let sum = factors[row]
      factors[row] = sum == 0 ? 0 : 1 / sum
      logSums[row] = sum == 0 ? .infinity : logSums[row] + log2f(sum)
    }
  }

  /// From scores and dP to P and P·(dP − δ), in place; δ = dy·y.
  func differentiate(
    _ s: UnsafeMutablePointer<Float>, _ dp: UnsafeMutablePointer<Float>, _ bias: AttentionBias,
    deltas: UnsafePointer<Float>, logSums: UnsafePointer<Float>
  ) {
    let ramp = Lanes.ramp
    for row in 0..<rows {
      let z = s + row &* scoreStride
      let d = dp + row &* scoreStride
      let limit = limit(row)
      let end = roundedUp(limit, to: Lanes.width)
      bias.add(to: z, query: first &+ row, count: limit)
      hide(z, from: limit, ramp)
      let delta = Lanes(all: deltas[row])
      let offset = Lanes(all: logSums[row])
      var key = 0
      while key < end {
        let weight = powerOfTwo(z.lanes(key) - offset)
        z.store(weight, key)
        d.store(weight * (d.lanes(key) - delta), key)
        key &+= Lanes.width
      }
      clear(z, from: end, row: row, limit: limit)
      clear(d, from: end, row: row, limit: limit)
    }
  }

  @inline(__always)
  private func clear(_ z: UnsafeMutablePointer<Float>, from end: Int, row: Int, limit: Int) {
    var key = end
    let zeroEnd = zeroEnd(row, limit: limit)
    while key < zeroEnd {
      z.store(.zero, key)
      key &+= Lanes.width
    }
  }

  /// Writes rows of weights, divided by their sums.
  ///
  /// - Shapes: p `[rows, keys]`, target `[rows, keys]` without gaps.
  func write(
    _ p: UnsafePointer<Float>, factors: UnsafePointer<Float>, keys: Int,
    into target: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows {
      let limit = limit(row)
      let place = target + row &* keys
      scaled(limit, factors[row], p + row &* scoreStride, into: place)
      (place + limit).update(repeating: 0, count: keys &- limit)
    }
  }
}

/// Sets what is behind `limit` in its vector to −∞: with one store, since the next load of the vector
/// would have to wait for several.
///
/// - Parameter ramp: 0, 1, 2, … in the lanes.
@inline(__always)
func hide(_ z: UnsafeMutablePointer<Float>, from limit: Int, _ ramp: Lanes) {
  let start = limit / Lanes.width &* Lanes.width
  guard start < limit else { return }
  let visible = Lanes(all: Float(limit &- start))
  z.store(z.lanes(start).replacing(with: -.infinity, where: ramp .>= visible), start)
}

/// Replaces z by 2^(z − largest); gives the largest and the sum, −∞ and 0 if nothing is visible.
@inline(__always)
func exponentiatePowers(
  _ z: UnsafeMutablePointer<Float>, _ count: Int
) -> (maximum: Float, sum: Float) {
  var best = Lanes(all: -.infinity)
  var key = 0
  while key < count {
    best = best.larger(z.lanes(key))
    key &+= Lanes.width
  }
  let maximum = best.largest
  // −∞ − −∞ would be NaN.
  let offset = Lanes(all: maximum == -.infinity ? 0 : maximum)
  var total = Lanes.zero
  key = 0
  while key < count {
    let weight = powerOfTwo(z.lanes(key) - offset)
    z.store(weight, key)
    total += weight
    key &+= Lanes.width
  }
  return (maximum, total.total)
}

/// What the masks add to the scores of one sequence.
struct AttentionBias {
  /// 0 or −∞ per key; nil if every key is visible.
  let keys: UnsafePointer<Float>?
  /// `[queries, stride]`, in natural units.
  let additive: UnsafePointer<Float>?
  let stride: Int

  @inline(__always)
  func add(to z: UnsafeMutablePointer<Float>, query: Int, count: Int) {
    if let keys { sum(count, z, keys, into: z) }
    if let additive { axpy(count, log2OfE, additive + query &* stride, into: z) }
  }
}

/// Copies rows into compact memory, zero to the right of their end and in the rows that fill the
/// last tile.
///
/// - Shapes: source `[rows, width]`, target `[rows rounded up to R, padded]`.
func copyRows(
  _ source: MatrixView, factor: Float = 1, into target: UnsafeMutablePointer<Float>, padded: Int
) {
  var (from, to) = (source.base, target)
  for _ in 0..<source.rows {
    scaleRow(source.columns, factor, from, into: to)
    for column in source.columns..<padded { to[column] = 0 }
    from += source.rowStride
    to += padded
  }
  let missing = roundedUp(source.rows, to: GEMM.rowTile) &- source.rows
  for index in 0..<missing &* padded { to[index] = 0 }
}

/// y = factor·x for the few numbers of one head's row, inline.
@inline(__always)
func scaleRow(
  _ count: Int, _ factor: Float, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  var i = 0
  while i &+ Lanes.width <= count {
    y.store(x.lanes(i) * factor, i)
    i &+= Lanes.width
  }
  while i < count {
    y[i] = x[i] * factor
    i &+= 1
  }
}

extension Lanes {
  /// 0, 1, 2, … in the lanes.
  @inline(__always) static var ramp: Lanes {
    var result = Lanes.zero
    for lane in 0..<Lanes.width { result[lane] = Float(lane) }
    return result
  }
}
