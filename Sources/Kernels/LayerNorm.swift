// R rows of width D. Per row: μ mean, r = 1/√(variance + ε), x̂ = (x − μ)·r, y = x̂·gain + bias.
// Source: Ba, Kiros & Hinton 2016, "Layer Normalization", eq. 4.

/// - Shapes: x and y `[R, D]`, rows contiguous; gain, bias `[D]`; means, reciprocals `[R]`.
public func layerNormForward(
  _ x: MatrixView, gain: UnsafePointer<Float>, bias: UnsafePointer<Float>, epsilon: Float,
  into y: UnsafeMutablePointer<Float>, means: UnsafeMutablePointer<Float>,
  reciprocals: UnsafeMutablePointer<Float>
) {
  let width = x.columns
  for row in 0..<x.rows {
    let source = x.base + row * x.rowStride
    let target = y + row * width
    let mean = sum(width, source) / Float(width)
    let reciprocal = 1 / (variance(width, source, mean) + epsilon).squareRoot()
    let m = Lanes(all: mean)
    let r = Lanes(all: reciprocal)
    forLanes(width) { i in
      target.store(((source.lanes(i) - m) * r) * gain.lanes(i) + bias.lanes(i), i)
    } rest: { start, _ in
      for i in start..<width { target[i] = (source[i] - mean) * reciprocal * gain[i] + bias[i] }
    }
    means[row] = mean
    reciprocals[row] = reciprocal
  }
}

/// With d = dy·gain: dx = r·(d − mean(d) − x̂·mean(d·x̂)), dgain = Σ dy·x̂, dbias = Σ dy.
///
/// - Shapes: as forward. dgain and dbias are added to; dx is written or added to; each may be nil.
public func layerNormBackward(
  _ x: MatrixView, gain: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  means: UnsafePointer<Float>, reciprocals: UnsafePointer<Float>,
  dx: UnsafeMutablePointer<Float>?, accumulatesDX: Bool, dGain: UnsafeMutablePointer<Float>?,
  dBias: UnsafeMutablePointer<Float>?
) {
  let width = x.columns
  for row in 0..<x.rows {
    let source = x.base + row * x.rowStride
    let d = dy + row * width
    if let dGain, let dBias {
      addRowGradients(
        width, source, d, mean: means[row], reciprocal: reciprocals[row], dGain, dBias)
    } else if let dGain {
      for i in 0..<width { dGain[i] += d[i] * (source[i] - means[row]) * reciprocals[row] }
    } else if let dBias {
      axpy(width, 1, d, into: dBias)
    }
    if let dx {
      rowBackward(
        width, source, d, gain, mean: means[row], reciprocal: reciprocals[row],
        into: dx + row * width, accumulates: accumulatesDX)
    }
  }
}

@inline(__always)
private func addRowGradients(
  _ width: Int, _ x: UnsafePointer<Float>, _ d: UnsafePointer<Float>, mean: Float,
  reciprocal: Float, _ dGain: UnsafeMutablePointer<Float>, _ dBias: UnsafeMutablePointer<Float>
) {
  forLanes(width) { i in
    let normal = (x.lanes(i) - mean) * reciprocal
    dGain.store(dGain.lanes(i).plus(d.lanes(i), times: normal), i)
    dBias.store(dBias.lanes(i) + d.lanes(i), i)
  } rest: { start, _ in
    for i in start..<width {
      dGain[i] += d[i] * (x[i] - mean) * reciprocal
      dBias[i] += d[i]
    }
  }
}

@inline(__always)
private func rowBackward(
  _ width: Int, _ x: UnsafePointer<Float>, _ d: UnsafePointer<Float>,
  _ gain: UnsafePointer<Float>, mean: Float, reciprocal: Float,
  into dx: UnsafeMutablePointer<Float>, accumulates: Bool
) {
  var plain = Lanes.zero
  var along = Lanes.zero
  forLanes(width) { i in
    let scaled = d.lanes(i) * gain.lanes(i)
    plain += scaled
    along = along.plus(scaled, times: (x.lanes(i) - mean) * reciprocal)
  } rest: { start, count in
    let scaled = d.lanes(start, count: count) * gain.lanes(start, count: count)
    plain += scaled
    let x = x.lanes(start, count: count)
    along = along.plus(scaled, times: (x - mean) * reciprocal)
  }
  let a = plain.total / Float(width)
  let b = along.total / Float(width)
  forLanes(width) { i in
    let normal = (x.lanes(i) - mean) * reciprocal
    let gradient = (d.lanes(i) * gain.lanes(i) - a - normal * b) * reciprocal
    dx.store(accumulates ? dx.lanes(i) + gradient : gradient, i)
  } rest: { start, _ in
    for i in start..<width {
      let normal = (x[i] - mean) * reciprocal
      let gradient = (d[i] * gain[i] - a - normal * b) * reciprocal
      dx[i] = accumulates ? dx[i] + gradient : gradient
    }
  }
}

@inline(__always)
private func variance(_ count: Int, _ x: UnsafePointer<Float>, _ mean: Float) -> Float {
  var squares = Lanes.zero
  forLanes(count) { start in
    let d = x.lanes(start) - mean
    squares = squares.plus(d, times: d)
  } rest: { start, rest in
    let d = x.lanes(start, count: rest, filler: mean) - mean
    squares = squares.plus(d, times: d)
  }
  return squares.total / Float(count)
}
