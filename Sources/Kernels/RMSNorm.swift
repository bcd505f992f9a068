// R rows of width D. Per row: r = 1/√(mean x² + ε), x̂ = x·r, y = x̂·gain.
// Source: Zhang & Sennrich 2019, "Root Mean Square Layer Normalization", eq. 4; ε as in Llama.

/// - Shapes: x and y `[R, D]`, rows contiguous; gain `[D]`; reciprocals `[R]`.
public func rmsNormForward(
  _ x: MatrixView, gain: UnsafePointer<Float>, epsilon: Float,
  into y: UnsafeMutablePointer<Float>, reciprocals: UnsafeMutablePointer<Float>
) {
  let width = x.columns
  for row in 0..<x.rows {
    let source = x.base + row * x.rowStride
    let target = y + row * width
    let square = dotProduct(width, source, source) / Float(width)
    let reciprocal = 1 / (square + epsilon).squareRoot()
    forLanes(width) { i in
      target.store((source.lanes(i) * reciprocal) * gain.lanes(i), i)
    } rest: { start, _ in
      for i in start..<width { target[i] = source[i] * reciprocal * gain[i] }
    }
    reciprocals[row] = reciprocal
  }
}

/// With d = dy·gain: dx = r·(d − x̂·mean(d·x̂)), dgain = Σ dy·x̂.
///
/// - Shapes: as forward. dgain is added to; dx is written or added to; each may be nil.
public func rmsNormBackward(
  _ x: MatrixView, gain: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  reciprocals: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>?, accumulatesDX: Bool,
  dGain: UnsafeMutablePointer<Float>?
) {
  let width = x.columns
  for row in 0..<x.rows {
    let source = x.base + row * x.rowStride
    let d = dy + row * width
    let reciprocal = reciprocals[row]
    if let dGain {
      forLanes(width) { i in
        dGain.store(dGain.lanes(i).plus(d.lanes(i), times: source.lanes(i) * reciprocal), i)
      } rest: { start, _ in
        for i in start..<width { dGain[i] += d[i] * source[i] * reciprocal }
      }
    }
    if let dx {
      rowBackward(
        width, source, d, gain, reciprocal: reciprocal, into: dx + row * width,
        accumulates: accumulatesDX)
    }
  }
}

@inline(__always)
private func rowBackward(
  _ width: Int, _ x: UnsafePointer<Float>, _ d: UnsafePointer<Float>,
  _ gain: UnsafePointer<Float>, reciprocal: Float, into dx: UnsafeMutablePointer<Float>,
  accumulates: Bool
) {
  var along = Lanes.zero
  forLanes(width) { i in
    along = along.plus(d.lanes(i) * gain.lanes(i), times: x.lanes(i))
  } rest: { start, count in
    let scaled = d.lanes(start, count: count) * gain.lanes(start, count: count)
    along = along.plus(scaled, times: x.lanes(start, count: count))
  }
  let b = along.total / Float(width) * reciprocal * reciprocal
  forLanes(width) { i in
    let gradient = (d.lanes(i) * gain.lanes(i) - x.lanes(i) * b) * reciprocal
    dx.store(accumulates ? dx.lanes(i) + gradient : gradient, i)
  } rest: { start, _ in
    for i in start..<width {
      let gradient = (d[i] * gain[i] - x[i] * b) * reciprocal
      dx[i] = accumulates ? dx[i] + gradient : gradient
    }
  }
}
