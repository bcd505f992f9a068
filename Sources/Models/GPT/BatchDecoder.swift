import Tensors

/// Writes several texts at once: each reads its own beginning by itself, then all of them go on by a
/// token a step, in one pass through the weights.
///
/// One thread at a time.
public final class BatchDecoder {
  public let model: GPT
  /// How many texts there is room for.
  public let capacity: Int
  private let memories: [DecodingMemory]
  private var pass: Pass

  /// - Precondition: `capacity > 0`.
  public init(_ model: GPT, capacity: Int) throws(ModelError) {
    precondition(capacity > 0, "a decoder for \(capacity) texts")
    self.model = model
    self.capacity = capacity
    let configuration = model.configuration
    memories = (0..<capacity).map { _ in
      DecodingMemory(
        layers: configuration.layerCount, context: configuration.contextLength,
        width: configuration.width)
    }
    pass = try model.pass()
  }

  /// How many tokens a text has.
  public func count(of place: Int) -> Int { memories[place].count }

  /// Begins another text in a place; what was there is forgotten.
  ///
  /// - Returns: the scores of the token that comes next, `[vocabulary]`.
  /// - Throws: `ModelError` for tokens that the model does not take.
  public func begin(_ place: Int, with tokens: [Int32]) throws(ModelError) -> [Float] {
    try model.check(tokens)
    let memory = memories[place]
    memory.count = 0
    let positions = (0..<Int32(tokens.count)).map { $0 }
    let rows = scores(
      of: tokens, positions: positions, memories: [memory], keeping: tokens.count - 1)
    memory.count = tokens.count
    return rows[0]
  }

  /// Adds one token to each of some texts.
  ///
  /// - Returns: the scores of the token that comes next, `[vocabulary]` for each.
  /// - Throws: `ModelError.sequenceTooLong` if one of the contexts is full, `.tokenOutOfRange`.
  /// - Precondition: different places, all begun.
  public func advance(
    _ steps: [(place: Int, token: Int32)]
  ) throws(ModelError) -> [[Float]] {
    guard !steps.isEmpty else { return [] }
    precondition(
      Set(steps.map { $0.place }).count == steps.count, "a text takes one step at a time")
    let context = model.configuration.contextLength
    try model.check(steps.map { $0.token }, ofSeveralTexts: true)
    let own = steps.map { memories[$0.place] }
    for memory in own where memory.count >= context {
      throw .sequenceTooLong(length: memory.count + 1, limit: context)
    }
    let rows = scores(
      of: steps.map { $0.token }, positions: own.map { Int32($0.count) }, memories: own)
    for memory in own { memory.count += 1 }
    return rows
  }

  /// - Parameter last: the one row whose scores are wanted; nil for all.
  private func scores(
    of tokens: [Int32], positions: [Int32], memories: [DecodingMemory], keeping last: Int? = nil
  ) -> [[Float]] {
    let tape = pass.tape
    tape.reset()
    pass.length = tokens.count
    pass.memory = memories.count == 1 ? memories[0] : nil
    pass.memories = memories.count == 1 ? [] : memories
    let places = model.places
    let residual = places.residual(pass, ids: tokens, positions: positions)
    let kept = last.map { tape.detachedRows(residual, $0..<($0 + 1)) } ?? residual
    let logits = places.logits(pass, places.normalized(pass, kept))
    let values = tape.array(of: logits)
    return (0..<logits.rows).map {
      Array(values[($0 * logits.columns)..<(($0 + 1) * logits.columns)])
    }
  }
}
