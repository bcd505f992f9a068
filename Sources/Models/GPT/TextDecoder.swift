import Tensors

/// Writes a text token by token: keeps the keys and values of what it has read, so that each new token
/// costs the work of one position.
///
/// One thread at a time.
public final class TextDecoder: TokenReader {
  public let model: GPT
  /// How many tokens it has read.
  public var count: Int { memory.count }
  /// What it keeps of each token: a key and a value in every layer.
  ///
  /// - Units: bytes.
  public var bytesPerToken: Int {
    2 * model.configuration.layerCount * model.configuration.width * MemoryLayout<Float>.size
  }
  /// The model's context.
  public var limit: Int? { model.configuration.contextLength }
  private var pass: Pass
  private let memory: DecodingMemory
  private let interventions: [Intervention]

  public convenience init(_ model: GPT, adapter: LoRAAdapter? = nil) throws(ModelError) {
    try self.init(model, adapters: adapter.map { [$0] } ?? [])
  }

  /// - Parameters:
  ///   - adapters: their updates add up.
  ///   - interventions: made at every position; those on scores and weights are not possible here,
  ///     as no position's are computed twice.
  /// - Throws: `ModelError.adapterMismatch`; `.badSettings` for an intervention on single rows.
  public init(
    _ model: GPT, adapters: [LoRAAdapter], interventions: [Intervention] = []
  ) throws(ModelError) {
    for intervention in interventions {
      guard let rows = intervention.rows else { continue }
      throw .badSettings(
        field: "rows of \(intervention.site)", found: "\(rows)",
        expected: "all: every new position is changed alike")
    }
    self.model = model
    self.interventions = interventions
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
  /// - Throws: `ModelError` if a token is unknown, the context is full or an intervention does not fit
  ///   its site; then nothing was read.
  public func append(_ tokens: [Int32]) throws(ModelError) -> [Float] {
    guard count + tokens.count <= model.configuration.contextLength else {
      throw .sequenceTooLong(
        length: count + tokens.count, limit: model.configuration.contextLength)
    }
    try model.check(tokens)
    let inspector =
      interventions.isEmpty ? nil : Inspector(Inspection(interventions: interventions))
    pass.inspector = inspector
    let tape = pass.tape
    tape.reset()
    pass.length = tokens.count
    let places = model.places
    let positions = (Int32(count)..<Int32(count + tokens.count)).map { $0 }
    let residual = places.residual(pass, ids: tokens, positions: positions)
    let last = tape.detachedRows(residual, (tokens.count - 1)..<tokens.count)
    let logits = places.logits(pass, places.normalized(pass, last))
    try inspector?.finish()
    memory.count += tokens.count
    return tape.array(of: logits)
  }

  /// Forgets what it has read.
  public func reset() { rewind(to: 0) }

  /// Forgets all but the first `count` tokens; what comes next takes their place.
  ///
  /// - Precondition: so many were read.
  public func rewind(to count: Int) {
    precondition((0...self.count).contains(count), "\(count) of \(self.count) tokens")
    memory.count = count
  }
}
