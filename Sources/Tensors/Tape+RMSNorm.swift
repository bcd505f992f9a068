import Kernels

extension Tape {
  /// Scales each row of `x` to unit root-mean-square and multiplies it by `gain`.
  ///
  /// - Shapes: x and result `[rows, width]`, gain `[1, width]`.
  /// - Source: Zhang & Sennrich 2019, "Root Mean Square Layer Normalization", eq. 4; ε is added to
  ///   the mean square as in Llama.
  public func rmsNorm(_ x: Tensor, gain: Tensor, epsilon: Float = 1e-5) -> Tensor {
    precondition(gain.count == x.columns, "a norm over \(x.shape) has gain \(gain.shape)")
    let y = record(.rmsNorm, rows: x.rows, columns: x.columns, a: x, b: gain, saving: x.rows)
    rmsNormForward(
      view(x.node), gain: value(gain.node), epsilon: epsilon, into: value(y.node),
      reciprocals: savedValues(y.node))
    return y
  }

  func rmsNormBackward(_ index: Int) {
    let node = nodes[index]
    let dx = claim(node.a)
    let dGain = claim(node.b)
    clearIfFirst(dGain)
    Kernels.rmsNormBackward(
      view(node.a), gain: value(node.b), dy: gradientPlace(index),
      reciprocals: savedValues(index), dx: dx.map(place), accumulatesDX: dx?.accumulates ?? false,
      dGain: dGain.map(place))
  }
}
