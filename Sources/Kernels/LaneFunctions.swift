import Glibc

// The functions of `ElementwiseFunction` on vectors. Transparent for the reason that `exponential`
// gives. What the numbers cost was measured; what is rarely used (logarithm) is a plain loop.

enum Exponential: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { exponential(x) }
  @_transparent static func slope(_ y: Lanes) -> Lanes { y }
}

enum Logarithm: LaneFunction {
  static func value(_ x: Lanes) -> Lanes {
    var result = x
    for lane in 0..<Lanes.width { result[lane] = logf(x[lane]) }
    return result
  }
  @_transparent static func slope(_ x: Lanes) -> Lanes { Lanes(all: 1) / x }
}

enum SquareRoot: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { squareRoot(x) }
  @_transparent static func slope(_ y: Lanes) -> Lanes { Lanes(all: 0.5) / y }
}

enum Square: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { x * x }
  @_transparent static func slope(_ x: Lanes) -> Lanes { x + x }
}

/// max(x, 0); its slope at 0 is taken as 0, as in PyTorch.
enum ReLU: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { x.replacing(with: 0, where: x .< 0) }
  @_transparent static func slope(_ y: Lanes) -> Lanes {
    Lanes.zero.replacing(with: 1, where: y .> 0)
  }
}

enum Sigmoid: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes {
    Lanes(all: 1) / (exponential(-x) + 1)
  }
  @_transparent static func slope(_ y: Lanes) -> Lanes { y * (Lanes(all: 1) - y) }
}

/// x·σ(x).
///
/// - Source: Elfwing, Uchibe & Doya 2018, "Sigmoid-Weighted Linear Units for Neural Network Function
///   Approximation in Reinforcement Learning", eqs. 3 and 5.
enum SiLU: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { x / (exponential(-x) + 1) }
  @_transparent static func slope(_ x: Lanes) -> Lanes {
    let s = Lanes(all: 1) / (exponential(-x) + 1)
    return s + x * s * (Lanes(all: 1) - s)
  }
}

/// - Limits: at most 3 ULP from the true value.
/// - Source: Moshier, Cephes library, `tanhf`: a polynomial up to 0.625, above it 1 − 2/(e^2x + 1).
enum Tanh: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes {
    let square = x * x
    var p = Lanes(all: -5.704_988_727_45e-3)
    p = Lanes(all: 2.063_908_879_54e-2).plus(p, times: square)
    p = Lanes(all: -5.373_971_555_31e-2).plus(p, times: square)
    p = Lanes(all: 1.333_144_220_36e-1).plus(p, times: square)
    p = Lanes(all: -3.333_328_194_22e-1).plus(p, times: square)
    let near = x.plus(p * square, times: x)
    let magnitude = x.replacing(with: -x, where: x .< 0)
    let far = Lanes(all: 1) - Lanes(all: 2) / (exponential(magnitude + magnitude) + 1)
    let signed = far.replacing(with: -far, where: x .< 0)
    return signed.replacing(with: near, where: magnitude .< 0.625)
  }
  @_transparent static func slope(_ y: Lanes) -> Lanes { Lanes(all: 1) - y * y }
}
