// exp over vectors. Two tricks keep it in one pass: adding 1.5·2²³ rounds to an integer and leaves
// it in the low bits, and adding to the exponent bits multiplies by a power of two. Transparent and
// not just inline, which the compiler declines for a body of this size: a call passes half vectors.

/// e to the power of each lane.
///
/// - Limits: at most 2 ULP from the true value where the result is a normal number and x ≤ 88.7;
///   0 below −87.3, +∞ above 88.72, NaN for NaN.
/// - Source: Moshier, Cephes library, `expf`: the polynomial and the split of ln 2.
@_transparent
func exponential(_ value: Lanes) -> Lanes {
  let lowest = Lanes(all: -87.3)
  let highest = Lanes(all: 88.72)
  var x = value.replacing(with: lowest, where: value .< lowest)
  x = x.replacing(with: highest, where: x .> highest)
  let shifter = Lanes(all: 12_582_912)
  let shifted = shifter.plus(x, times: Lanes(all: 1.442_695_04))
  let n = shifted - shifter
  let r = x.plus(n, times: Lanes(all: -0.693_359_375)).plus(n, times: Lanes(all: 2.121_944_4e-4))
  var p = Lanes(all: 1.987_569_150_0e-4)
  p = Lanes(all: 1.398_199_950_7e-3).plus(p, times: r)
  p = Lanes(all: 8.333_451_907_3e-3).plus(p, times: r)
  p = Lanes(all: 4.166_579_589_4e-2).plus(p, times: r)
  p = Lanes(all: 1.666_666_545_9e-1).plus(p, times: r)
  p = Lanes(all: 5.000_000_120_1e-1).plus(p, times: r)
  p = (r + Lanes(all: 1)).plus(p, times: r * r)
  let power = unsafeBitCast(shifted, to: Lanes.MaskStorage.self) &<< 23
  let result = unsafeBitCast(
    unsafeBitCast(p, to: Lanes.MaskStorage.self) &+ power, to: Lanes.self)
  return result.replacing(with: 0, where: value .< lowest)
    .replacing(with: .infinity, where: value .> highest)
}

/// y = eˣ for `count` numbers; may work in place.
///
/// - Limits: see `exponential`: ≤ 2 ULP, results below the normal numbers become 0.
public func exponentials(
  _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  var start = 0
  while start &+ Lanes.width <= count {
    y.store(exponential(x.lanes(start)), start)
    start &+= Lanes.width
  }
  if start < count {
    let rest = count &- start
    y.store(exponential(x.lanes(start, count: rest)), start, count: rest)
  }
}
