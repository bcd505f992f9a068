import Tensors

/// Writes a text token by token: keeps the keys and values of what it has read, so that each new token
/// costs the work of one position.
///
/// One thread at a time.
public final class TextDecoder {
  public let model: GPT
  /// How many tokens it has read.
  public var count: Int { memory.count }
  private var pass: Pass
  private let memory: DecodingMemory

  public convenience init(_ model: GPT, adapter: LoRAAdapter? = nil) throws(ModelError) {
    try self.init(model, adapters: adapter.map { [$0] } ?? [])
  }

  /// - Parameter adapters: their updates add up.
  public init(_ model: GPT, adapters: [LoRAAdapter]) throws(ModelError) {
    self.model = model
    let configuration = model.configuration
    memory = DecodingMemory(
      layers: configuration.layerCount, context: configuration.contextLength,
      width: configuration.width)
    pass = try model.pass(adapters: adapters)
    pass.memory = memory
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
    let tape = pass.tape
    tape.reset()
    pass.length = tokens.count
    let positions = (Int32(count)..<Int32(count + tokens.count)).map { $0 }
    let residual = model.places.residual(pass, ids: tokens, positions: positions)
    memory.count += tokens.count
    let last = tape.detachedRows(residual, (tokens.count - 1)..<tokens.count)
    return tape.array(of: model.places.logits(pass, model.places.finalNorm(last, pass)))
  }

  /// Forgets what it has read.
  public func reset() { memory.count = 0 }
}
