import Tensors

/// The layers of an MLP and where their parameters lie.
struct MLPLayers: Sendable {
  let all: LayerLayout
  let activation: Activation

  init(_ configuration: MLPConfiguration) {
    var layers = LayerLayout()
    for (number, pair) in zip(configuration.sizes, configuration.sizes.dropFirst()).enumerated() {
      _ = layers.linear("layers.\(number)", pair.0, pair.1, transposed: true)
    }
    all = layers
    activation = configuration.activation.function
  }

  /// - Shapes: x `[rows, inputs]`, result `[rows, outputs]`.
  func outputs(_ pass: Pass, _ x: Tensor) -> Tensor {
    let linears = all.linears
    var x = pass.site("input", x)
    for (number, layer) in linears.dropLast().enumerated() {
      x = pass.site("hidden.\(number)", layer(x, pass, activation: activation))
    }
    return pass.site("logits", linears[linears.count - 1](x, pass))
  }
}
