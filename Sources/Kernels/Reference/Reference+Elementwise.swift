import Glibc

extension Reference {
  /// f(x).
  public static func value<Scalar: BinaryFloatingPoint>(
    of function: ElementwiseFunction, _ x: Scalar
  ) -> Scalar {
    switch function {
    case .exponential: exponential(x)
    case .logarithm: logarithm(x)
    case .squareRoot: x.squareRoot()
    case .square: x * x
    case .negate: -x
    case .relu: max(x, 0)
    case .sigmoid: 1 / (1 + exponential(-x))
    case .tanh: Scalar(tanh(Double(x)))
    case .silu: x / (1 + exponential(-x))
    case .gelu: x * normalShare(x)
    case .geluTanh: gelu(x)
    }
  }

  /// f′(x).
  public static func slope<Scalar: BinaryFloatingPoint>(
    of function: ElementwiseFunction, _ x: Scalar
  ) -> Scalar {
    switch function {
    case .exponential: return exponential(x)
    case .logarithm: return 1 / x
    case .squareRoot: return 1 / (2 * x.squareRoot())
    case .square: return 2 * x
    case .negate: return -1
    case .relu: return x > 0 ? 1 : 0
    case .sigmoid:
      let s = value(of: .sigmoid, x)
      return s * (1 - s)
    case .tanh:
      let t = value(of: .tanh, x)
      return 1 - t * t
    case .silu:
      let s = value(of: .sigmoid, x)
      return s * (1 + x * (1 - s))
    case .gelu:
      return normalShare(x) + x * exponential(-x * x / 2) / Scalar((2 * Double.pi).squareRoot())
    case .geluTanh: return geluSlope(x)
    }
  }

  /// Φ(x): the part of a standard normal distribution that lies below x.
  private static func normalShare<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
    Scalar((1 + erf(Double(x) / 2.0.squareRoot())) / 2)
  }

  /// ½x(1 + tanh(√(2/π)(x + 0.044715x³))).
  ///
  /// - Source: Hendrycks & Gimpel 2016, "Gaussian Error Linear Units (GELUs)", section 2.
  public static func gelu<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
    x / 2 * (1 + Scalar(tanh(Double(geluInner(x)))))
  }

  /// The derivative of `gelu`.
  public static func geluSlope<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
    let t = Scalar(tanh(Double(geluInner(x))))
    let inner = Scalar((2 / Double.pi).squareRoot()) * (1 + 3 * Scalar(0.044715) * x * x)
    return (1 + t) / 2 + x / 2 * (1 - t * t) * inner
  }

  private static func geluInner<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Scalar {
    Scalar((2 / Double.pi).squareRoot()) * (x + Scalar(0.044715) * x * x * x)
  }

  /// a ∘ b, either repeated to the other's size.
  ///
  /// - Shapes: as for `broadcast`: the element (i, j) of `[rows, columns]` comes from (i mod r, j)
  ///   or, of a single column, from (i mod r, 0).
  public static func broadcast<Scalar: BinaryFloatingPoint>(
    _ function: BinaryFunction, _ a: [Scalar], _ aShape: [Int], _ b: [Scalar], _ bShape: [Int]
  ) -> [Scalar] {
    let rows = max(aShape[0], bShape[0])
    let columns = max(aShape[1], bShape[1])
    func element(_ x: [Scalar], _ shape: [Int], _ place: Int) -> Scalar {
      x[place / columns % shape[0] * shape[1] + (shape[1] == 1 ? 0 : place % columns)]
    }
    return (0..<rows * columns).map { place in
      let (x, y) = (element(a, aShape, place), element(b, bShape, place))
      switch function {
      case .add: return x + y
      case .subtract: return x - y
      case .multiply: return x * y
      case .divide: return x / y
      }
    }
  }
}
