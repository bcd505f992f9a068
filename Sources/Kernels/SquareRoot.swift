// √ over vectors. The language's own becomes one call per lane here: C's `sqrtf` must set `errno`.

/// The square root of each lane.
///
/// - Limits: at most 1 ULP from the true value for normal numbers; NaN below 0.
/// - Source: Lomont 2003, "Fast Inverse Square Root", for the first guess; three of Newton's steps
///   towards 1/√x, then one towards √x itself.
@_transparent
func squareRoot(_ x: Lanes) -> Lanes {
  let bits = unsafeBitCast(x, to: Lanes.MaskStorage.self)
  var r = unsafeBitCast(
    Lanes.MaskStorage(repeating: 0x5f37_5a86) &- (bits &>> 1), to: Lanes.self)
  let half = x * -0.5
  r = r * Lanes(all: 1.5).plus(half * r, times: r)
  r = r * Lanes(all: 1.5).plus(half * r, times: r)
  r = r * Lanes(all: 1.5).plus(half * r, times: r)
  let near = x * r
  let root = near.plus(x.plus(near, times: -near), times: r * 0.5)
  return root.replacing(with: .nan, where: x .< 0).replacing(with: x, where: x .== .infinity)
}
