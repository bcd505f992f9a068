// GELU in its tanh form, written with the logistic function: ½(1 + tanh u) = 1 / (1 + e^(−2u)).
//
//   u(x) = √(2/π)·(x + 0.044715·x³)     y = x·s, s = 1 / (1 + e^(−2u))
//   dy/dx = s + x·s·(1 − s)·2·u′(x)
//
// Source: Hendrycks & Gimpel 2016, "Gaussian Error Linear Units (GELUs)", section 2.

/// 2·√(2/π).
private let slope: Float = 1.595_769_121_6
private let cubic: Float = 0.044_715

/// 1 / (1 + e^(−2u)), the power taken of two; 0 where it would be beyond 2^126.
@_transparent
private func geluGate(_ x: Lanes) -> Lanes {
  let bent = Lanes(all: 1).plus(x * x, times: Lanes(all: cubic))
  let inner = x * (-slope * log2OfE) * bent
  let isFar = inner .> 126
  let gate = Lanes(all: 1) / (powerOfTwo(inner.replacing(with: 126, where: isFar)) + 1)
  return gate.replacing(with: 0, where: isFar)
}

@_transparent
private func geluSlope(_ x: Lanes) -> Lanes {
  let s = geluGate(x)
  let uSlope = Lanes(all: slope).plus(x * x, times: Lanes(all: 3 * slope * cubic))
  return s.plus(x * s * (Lanes(all: 1) - s), times: uSlope)
}

/// y = GELU(x); may work in place.
public func geluForward(
  _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  var start = 0
  while start &+ Lanes.width <= count {
    let whole = x.lanes(start)
    y.store(whole * geluGate(whole), start)
    start &+= Lanes.width
  }
  if start < count {
    let rest = x.lanes(start, count: count &- start)
    y.store(rest * geluGate(rest), start, count: count &- start)
  }
}

/// d ← d·GELU′(x): turns the gradient of the output into that of the input.
public func geluBackward(
  _ count: Int, _ x: UnsafePointer<Float>, scaling d: UnsafeMutablePointer<Float>
) {
  var start = 0
  while start &+ Lanes.width <= count {
    d.store(d.lanes(start) * geluSlope(x.lanes(start)), start)
    start &+= Lanes.width
  }
  if start < count {
    let rest = count &- start
    let product = d.lanes(start, count: rest) * geluSlope(x.lanes(start, count: rest))
    d.store(product, start, count: rest)
  }
}
