import Kernels

extension Tape {
  /// Brings each row to mean 0 and variance 1, then scales and shifts it.
  ///
  /// - Shapes: x and result `[rows, width]`, gain and bias `[1, width]`.
  /// - Source: Ba, Kiros & Hinton 2016, "Layer Normalization", eq. 4.
  public func layerNorm(
    _ x: Tensor, gain: Tensor, bias: Tensor, epsilon: Float = 1e-5
  ) -> Tensor {
    precondition(
      gain.count == x.columns && bias.count == x.columns,
      "a norm over \(x.shape) has gain \(gain.shape) and bias \(bias.shape)")
    let y = record(
      .layerNorm(epsilon: epsilon), rows: x.rows, columns: x.columns, a: x, b: gain, c: bias,
      saving: 2 * x.rows)
    let statistics = savedValues(y.node)  // [rows] means, [rows] reciprocal deviations
    layerNormForward(
      view(x.node), gain: value(gain.node), bias: value(bias.node), epsilon: epsilon,
      into: value(y.node), means: statistics, reciprocals: statistics + x.rows)
    return y
  }

  func layerNormBackward(_ index: Int) {
    let node = nodes[index]
    let dx = claim(node.a)
    let dGain = claim(node.b)
    let dBias = claim(node.c)
    clearIfFirst(dGain)
    clearIfFirst(dBias)
    let statistics = savedValues(index)
    Kernels.layerNormBackward(
      view(node.a), gain: value(node.b), dy: gradientPlace(index), means: statistics,
      reciprocals: statistics + node.rows, dx: dx.map(place),
      accumulatesDX: dx?.accumulates ?? false, dGain: dGain.map(place), dBias: dBias.map(place))
  }
}
