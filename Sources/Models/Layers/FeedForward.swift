import Tensors

/// The two linear layers behind attention, with an activation between them.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need", eq. 2.
public struct FeedForward: Sendable {
  /// Where its intermediates are found, e.g. `blocks.0.mlp`.
  let path: String
  public let expand: Linear
  public let contract: Linear
  public let activation: Activation

  /// - Shapes: x and result `[rows, width]`.
  public func callAsFunction(_ x: Tensor, _ pass: Pass) -> Tensor {
    let hidden = pass.site("\(path).hidden", expand(x, pass, activation: activation))
    return pass.site("\(path).output", contract(hidden, pass))
  }
}
