// 2ˣ over vectors, for arguments that carry log₂ e already: without the change of base and the care
// for overflow it takes two thirds of the time of eˣ.

/// log₂ e.
let log2OfE: Float = 1.442_695_04

/// 2 to the power of each lane.
///
/// - Limits: at most 3 ULP from the true value for −126 ≤ x ≤ 126; 0 below −126, NaN for NaN.
/// - Source: Cody & Waite 1980, "Software Manual for the Elementary Functions", chapter 6: the split
///   into a rounded part, which goes into the exponent, and a rest in ±½. The polynomial has the
///   least largest relative error, 1e-7, with the constant kept at 1.
/// - Precondition: no lane is above 126.
@_transparent
func powerOfTwo(_ value: Lanes) -> Lanes {
  let lowest = Lanes(all: -126)
  let x = value.replacing(with: lowest, where: value .< lowest)
  let shifter = Lanes(all: 12_582_912)
  let shifted = x + shifter
  let r = x - (shifted - shifter)
  var p = Lanes(all: 1.326_472_724_7e-3)
  p = Lanes(all: 9.671_512_688_1e-3).plus(p, times: r)
  p = Lanes(all: 5.550_733_743_6e-2).plus(p, times: r)
  p = Lanes(all: 2.402_224_208_5e-1).plus(p, times: r)
  p = Lanes(all: 6.931_469_776_0e-1).plus(p, times: r)
  p = Lanes(all: 1).plus(p, times: r)
  let power = unsafeBitCast(shifted, to: Lanes.MaskStorage.self) &<< 23
  let result = unsafeBitCast(
    unsafeBitCast(p, to: Lanes.MaskStorage.self) &+ power, to: Lanes.self)
  return result.replacing(with: 0, where: value .< lowest)
}
