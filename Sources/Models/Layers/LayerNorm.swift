import Tensors

/// Layer normalisation with gain and bias.
///
/// - Source: Ba, Kiros & Hinton 2016, "Layer Normalization", eq. 4.
public struct LayerNorm: Sendable {
  public let gain: ParameterID  // [width]
  public let bias: ParameterID  // [width]
  public let epsilon: Float

  /// - Shapes: x and result `[rows, width]`.
  public func callAsFunction(_ x: Tensor, _ pass: Pass) -> Tensor {
    let tape = pass.tape
    return tape.layerNorm(
      x, gain: tape.parameter(gain), bias: tape.parameter(bias), epsilon: epsilon)
  }
}
