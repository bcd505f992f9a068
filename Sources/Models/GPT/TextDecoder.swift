import Tensors

/// Writes a text token by token: keeps the keys and values of what it has read, so that each new token
/// costs the work of one position.
///
/// One thread at a time.
public final class TextDecoder {
  public let model: GPT
  /// How many tokens it has read.
  public private(set) var count = 0
  private let tape: Tape
  private let graph: GPTGraph
  private let caches: [LayerCache]

  public init(_ model: GPT, adapter: LoRAAdapter? = nil) throws(ModelError) {
    self.model = model
    (tape, graph) = try model.recording(adapter, keepsAttention: false)
    caches = (0..<model.configuration.layerCount).map { _ in
      LayerCache(context: model.configuration.contextLength, width: model.configuration.width)
    }
  }

  /// Reads tokens after those read before; gives the scores of the token that comes next.
  ///
  /// - Shapes: result `[vocabulary]`.
  /// - Throws: `ModelError` if a token is unknown or the context is full; then nothing was read.
  public func append(_ tokens: [Int32]) throws(ModelError) -> [Float] {
    guard count + tokens.count <= model.configuration.contextLength else {
      throw .sequenceTooLong(
        length: count + tokens.count, limit: model.configuration.contextLength)
    }
    try model.check(tokens)
    tape.reset()
    let last = count + tokens.count - 1
    let positions = (Int32(count)...Int32(last)).map { $0 }
    let places = model.places
    var x = tape.add(
      tape.embedding(tape.parameter(places.tokenTable), ids: tokens),
      tape.embedding(tape.parameter(places.positionTable), ids: positions))
    for (layer, block) in places.blocks.enumerated() {
      let qkv = graph.queriesKeysValues(tape, x, block, layer: layer)
      let attended = tape.cachedAttention(
        qkv, cache: caches[layer], from: count, heads: model.configuration.headCount)
      x = tape.add(x, graph.projection(tape, attended, block, layer: layer))
      x = tape.add(x, graph.mlp(tape, x, block, layer: layer))
    }
    count += tokens.count
    let final = tape.detachedRows(x, (tokens.count - 1)..<tokens.count)
    let hidden = graph.norm(tape, final, places.finalNormGain, places.finalNormBias)
    return tape.array(of: tape.logits(hidden, tape.parameter(places.tokenTable)))
  }

  /// Forgets what it has read.
  public func reset() { count = 0 }
}
