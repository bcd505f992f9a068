// erf over vectors, and the GELU that is written with it.

/// The error function of each lane.
///
/// - Limits: at most 5 ULP from the true value; exactly ±1 from ±3.9193 on; NaN for NaN.
/// - Source: x·P(x²)/Q(x²) as in Cody 1969, "Rational Chebyshev Approximations for the Error
///   Function"; one pair of degree 5 over |x| ≤ 3.95, fitted to a relative error of 2.1e-8.
@_transparent
func errorFunction(_ value: Lanes) -> Lanes {
  let end = Lanes(all: 3.95)
  let one = Lanes(all: 3.9193)  // from here on the nearest Float is 1
  var x = value.replacing(with: end, where: value .> end)
  x = x.replacing(with: -end, where: x .< -end)
  let square = x * x
  var p = Lanes(all: 2.026_078_825e-6)
  p = Lanes(all: 2.846_346_532e-4).plus(p, times: square)
  p = Lanes(all: 3.806_322_747e-3).plus(p, times: square)
  p = Lanes(all: 5.286_978_066e-2).plus(p, times: square)
  p = Lanes(all: 1.915_091_06e-1).plus(p, times: square)
  p = Lanes(all: 1.128_379_144).plus(p, times: square)
  var q = Lanes(all: 3.783_077_785e-5)
  q = Lanes(all: 1.170_257_002e-3).plus(q, times: square)
  q = Lanes(all: 1.505_143_405e-2).plus(q, times: square)
  q = Lanes(all: 1.145_423_907e-1).plus(q, times: square)
  q = Lanes(all: 5.030_532_124e-1).plus(q, times: square)
  q = Lanes(all: 1).plus(q, times: square)
  let inside = x * p / q
  return inside.replacing(with: 1, where: value .> one).replacing(with: -1, where: value .< -one)
}

/// y = erf(x) for `count` numbers; may work in place.
///
/// - Limits: see `errorFunction`: ≤ 5 ULP.
public func errorFunctions(
  _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  mapLanes(ErrorFunction.self, count, x, into: y)
}

/// erf; its derivative is 2/√π·e^(−x²).
enum ErrorFunction: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { errorFunction(x) }
  @_transparent static func slope(_ x: Lanes) -> Lanes {
    exponential(-(x * x)) * 1.128_379_167
  }
}

/// x·Φ(x) with Φ(x) = ½(1 + erf(x/√2)); the derivative is Φ(x) + x·e^(−x²/2)/√(2π).
///
/// - Source: Hendrycks & Gimpel 2016, "Gaussian Error Linear Units (GELUs)", section 2.
enum ExactGELU: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes {
    let half = x * 0.5
    return half.plus(half, times: errorFunction(x * 0.707_106_781))
  }
  @_transparent static func slope(_ x: Lanes) -> Lanes {
    let share = Lanes(all: 0.5).plus(errorFunction(x * 0.707_106_781), times: Lanes(all: 0.5))
    return share.plus(x * exponential(x * x * -0.5), times: Lanes(all: 0.398_942_28))
  }
}
