// GELU in its tanh form, written with the logistic function: ½(1 + tanh u) = 1 / (1 + e^(−2u)).
//
//   u(x) = √(2/π)·(x + 0.044715·x³)     y = x·s, s = 1 / (1 + e^(−2u))
//   dy/dx = s + x·s·(1 − s)·2·u′(x)
//
// Source: Hendrycks & Gimpel 2016, "Gaussian Error Linear Units (GELUs)", section 2.

/// 2·√(2/π).
private let slope: Float = 1.595_769_121_6
private let cubic: Float = 0.044_715

extension Lanes {
  @inline(__always) fileprivate var geluGate: Lanes {
    let inner = (self * self * self * cubic + self) * -slope
    return Lanes(all: 1) / (inner.exponential + 1)
  }

  @inline(__always) fileprivate var gelu: Lanes { self * geluGate }

  @inline(__always) fileprivate var geluSlope: Lanes {
    let s = geluGate
    let uSlope = (self * self * (3 * cubic) + 1) * slope
    return s + self * s * (Lanes(all: 1) - s) * uSlope
  }
}

/// y = GELU(x); may work in place.
public func geluForward(
  _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  forLanes(count) {
    y.store(x.lanes($0).gelu, $0)
  } rest: { start, rest in
    y.store(x.lanes(start, count: rest).gelu, start, count: rest)
  }
}

/// d ← d·GELU′(x): turns the gradient of the output into that of the input.
public func geluBackward(
  _ count: Int, _ x: UnsafePointer<Float>, scaling d: UnsafeMutablePointer<Float>
) {
  forLanes(count) {
    d.store(d.lanes($0) * x.lanes($0).geluSlope, $0)
  } rest: { start, rest in
    let product = d.lanes(start, count: rest) * x.lanes(start, count: rest).geluSlope
    d.store(product, start, count: rest)
  }
}
