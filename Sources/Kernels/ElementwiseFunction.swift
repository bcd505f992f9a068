/// Functions of one number that the tape knows, each with its derivative; loops over many numbers
/// here, one number at a time in `Reference`.
public enum ElementwiseFunction: String, Sendable, CaseIterable {
  case exponential
  case logarithm
  case squareRoot
  case square
  case negate
  case relu
  case sigmoid
  case tanh
  case silu
  /// x·Φ(x).
  case gelu
  /// GELU in its tanh form, GPT-2's.
  case geluTanh

  /// Whether the derivative is told by the result alone, so that nobody need keep the input.
  public var slopeReadsOnlyResult: Bool {
    switch self {
    case .exponential, .squareRoot, .negate, .relu, .sigmoid, .tanh: true
    case .logarithm, .square, .silu, .gelu, .geluTanh: false
    }
  }

  /// y = f(x); may work in place.
  public func forward(
    _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
  ) {
    switch self {
    case .exponential: exponentials(count, x, into: y)
    case .logarithm: mapLanes(Logarithm.self, count, x, into: y)
    case .squareRoot: mapLanes(SquareRoot.self, count, x, into: y)
    case .square: mapLanes(Square.self, count, x, into: y)
    case .negate: scaled(count, -1, x, into: y)
    case .relu: mapLanes(ReLU.self, count, x, into: y)
    case .sigmoid: mapLanes(Sigmoid.self, count, x, into: y)
    case .tanh: mapLanes(Tanh.self, count, x, into: y)
    case .silu: mapLanes(SiLU.self, count, x, into: y)
    case .gelu: mapLanes(ExactGELU.self, count, x, into: y)
    case .geluTanh: geluForward(count, x, into: y)
    }
  }

  /// d ← d·f′(x), y being f(x): turns the gradient of the output into that of the input.
  ///
  /// Where `slopeReadsOnlyResult`, x is not read and may be anything.
  public func backward(
    _ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>,
    scaling d: UnsafeMutablePointer<Float>
  ) {
    switch self {
    case .exponential: scaleBySlope(Exponential.self, count, y, scaling: d)
    case .logarithm: scaleBySlope(Logarithm.self, count, x, scaling: d)
    case .squareRoot: scaleBySlope(SquareRoot.self, count, y, scaling: d)
    case .square: scaleBySlope(Square.self, count, x, scaling: d)
    case .negate: scaled(count, -1, d, into: d)
    case .relu: scaleBySlope(ReLU.self, count, y, scaling: d)
    case .sigmoid: scaleBySlope(Sigmoid.self, count, y, scaling: d)
    case .tanh: scaleBySlope(Tanh.self, count, y, scaling: d)
    case .silu: scaleBySlope(SiLU.self, count, x, scaling: d)
    case .gelu: scaleBySlope(ExactGELU.self, count, x, scaling: d)
    case .geluTanh: geluBackward(count, x, scaling: d)
    }
  }
}

/// A function on vectors, and its derivative told by the input or, where the result tells it, by that.
protocol LaneFunction {
  static func value(_ x: Lanes) -> Lanes
  static func slope(_ told: Lanes) -> Lanes
}

@inline(__always)
func mapLanes<Function: LaneFunction>(
  _: Function.Type, _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  var start = 0
  while start &+ Lanes.width <= count {
    y.store(Function.value(x.lanes(start)), start)
    start &+= Lanes.width
  }
  if start < count {
    let rest = count &- start
    y.store(Function.value(x.lanes(start, count: rest)), start, count: rest)
  }
}

@inline(__always)
func scaleBySlope<Function: LaneFunction>(
  _: Function.Type, _ count: Int, _ told: UnsafePointer<Float>,
  scaling d: UnsafeMutablePointer<Float>
) {
  var start = 0
  while start &+ Lanes.width <= count {
    d.store(d.lanes(start) * Function.slope(told.lanes(start)), start)
    start &+= Lanes.width
  }
  if start < count {
    let rest = count &- start
    let product = d.lanes(start, count: rest) * Function.slope(told.lanes(start, count: rest))
    d.store(product, start, count: rest)
  }
}
