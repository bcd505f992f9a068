import Tensors

/// A linear layer: y = φ(x·W + b), and what adapters add.
public struct Linear: Sendable {
  /// A run of the outputs that is a map of its own, as q, k and v in GPT-2's `c_attn`.
  public struct Slice: Sendable, Equatable {
    public let name: String
    public let columns: Range<Int>
  }

  /// Its module's name in Hugging Face's libraries, e.g. `h.0.attn.c_attn` or
  /// `encoder.layer.0.attention.self.query`; the parameters are `name.weight` and `name.bias`.
  public let name: String
  public let weight: ParameterID
  public let bias: ParameterID?
  public let inputs: Int
  public let outputs: Int
  /// The weight is stored `[out, in]`, PyTorch's orientation, rather than `[in, out]`, GPT-2's.
  public let isTransposed: Bool
  /// Empty if the layer is one map.
  public let slices: [Slice]

  /// - Shapes: x `[rows, in]`, result `[rows, out]`.
  public func callAsFunction(
    _ x: Tensor, _ pass: Pass, activation: Activation = .none
  ) -> Tensor {
    let tape = pass.tape
    let weight = tape.parameter(weight)
    let bias = bias.map { tape.parameter($0) }
    guard pass.isAdapted(self) else {
      return tape.linear(
        x, weight, bias: bias, activation: activation, transposed: isTransposed)
    }
    let sums = tape.linear(x, weight, bias: bias, transposed: isTransposed)
    return tape.activation(pass.adapted(sums, x, self), activation)
  }
}
