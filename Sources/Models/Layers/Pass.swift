import Tensors

/// What one recording of a model needs besides the parameters of its layers.
///
/// - Cost: copying it allocates nothing; without adapters, inspector and dropout nothing is done for
///   them.
public struct Pass {
  public let tape: Tape
  /// Sequences that go through together…
  public var sequences: Int
  /// …each of so many positions: activations are `[sequences·length, width]`.
  public var length: Int
  /// Positions that nobody attends to, such as padding.
  ///
  /// - Shapes: `[sequences, length]`, 0: hidden.
  public var keyMask: Tensor?
  /// What is added to the outputs of linear layers.
  var adapters: [TapeAdapter] = []
  /// Who looks at intermediates and may replace them.
  var inspector: Inspector?
  /// Where masks come from while training with dropout.
  var dropout: DropoutState?
  /// What a decoder has read before, while it writes token by token.
  var memory: DecodingMemory?
  /// The same for several texts that a decoder writes at once, a row each; empty otherwise.
  var memories: [DecodingMemory] = []

  public init(tape: Tape, sequences: Int = 1, length: Int = 1) {
    self.tape = tape
    self.sequences = sequences
    self.length = length
  }

  /// Whether some adapter changes that layer.
  func isAdapted(_ linear: Linear) -> Bool {
    adapters.contains { $0.covers(linear) }
  }

  /// A linear layer's sums with what the adapters add to them.
  ///
  /// - Shapes: y and result `[rows, out]`, x, the layer's input, `[rows, in]`.
  func adapted(_ y: Tensor, _ x: Tensor, _ linear: Linear) -> Tensor {
    var result = y
    for adapter in adapters where adapter.covers(linear) {
      result = adapter.adapted(result, x, linear, self)
    }
    return result
  }

  /// The intermediate of that name: itself, or what an intervention makes of it. The name is not
  /// even built unless somebody looks.
  func site(
    _ name: @autoclosure () -> String, _ x: Tensor, _ kind: SiteKind = .positions
  ) -> Tensor {
    guard let inspector else { return x }
    return inspector.visit(name(), x, kind, self)
  }

  /// x with some of its numbers set to zero while training with dropout; otherwise x.
  func dropped(_ x: Tensor) -> Tensor {
    guard let dropout, dropout.rate > 0 else { return x }
    return tape.dropout(x, rate: dropout.rate, seed: dropout.nextSeed())
  }
}

/// Keys and values of what a decoder has read, layer by layer.
final class DecodingMemory {
  let caches: [LayerCache]
  /// Positions read.
  var count = 0

  init(layers: Int, context: Int, width: Int) {
    caches = (0..<layers).map { _ in LayerCache(context: context, width: width) }
  }
}
