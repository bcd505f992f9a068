import Tensors

extension EncoderDecoder {
  /// Scores for the token after each of `target`, given the source, and the intermediates asked for.
  ///
  /// - Shapes: logits `[target, vocabulary]`.
  /// - Throws: `ModelError` if the tokens do not suit the model, a name is unknown or a change does
  ///   not fit its site.
  public func forward(
    source: [Int32], target: [Int32], inspection: Inspection = Inspection(),
    adapters: [LoRAAdapter] = []
  ) throws(ModelError) -> ForwardResult {
    let isInspected = !inspection.captures.isEmpty || !inspection.interventions.isEmpty
    let inspector = isInspected ? Inspector(inspection) : nil
    let (tape, logits) = try recorded(source, target, inspector, adapters)
    try inspector?.finish()
    return ForwardResult(
      logits: Captured(shape: logits.shape, values: tape.array(of: logits)),
      captures: inspector?.captures ?? [:])
  }

  /// Every intermediate that can be read and changed, in the order of computation, with its shape for
  /// so many tokens; found by computing them.
  public func sites(source: Int, target: Int) throws(ModelError) -> [Site] {
    let inspector = Inspector(listingBatch: false)
    _ = try recorded(
      Array(repeating: 0, count: max(0, source)), Array(repeating: 0, count: max(0, target)),
      inspector, [])
    return inspector.sites
  }

  /// Writes a target token by token, each time the one with the highest score.
  ///
  /// - Parameters:
  ///   - start: what the decoder reads before its first token; not part of the result.
  ///   - end: the token that ends the target; not part of the result.
  /// - Cost: the source is read once; every new token costs a pass over all before it.
  public func greedyTarget(
    source: [Int32], start: Int32, end: Int32, limit: Int, adapters: [LoRAAdapter] = []
  ) throws(ModelError) -> [Int32] {
    try layers.check(source, configuration)
    try layers.check([start], configuration)
    let pass = try pass(adapters: adapters)
    let tape = pass.tape
    let encoded = layers.encoded(pass, SideBatch([source], configuration))
    let (values, shape) = (tape.array(of: encoded), encoded.shape)
    var written = [start]
    while written.count <= min(limit, configuration.contextLength) {
      tape.reset()
      let hidden = layers.decoded(
        pass, SideBatch([written], configuration), states: tape.constant(values, shape),
        mask: nil)
      let last = tape.detachedRows(hidden, (written.count - 1)..<written.count)
      let scores = tape.array(of: layers.logits(pass, last))
      let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
      if Int32(best) == end { break }
      written.append(Int32(best))
    }
    return Array(written.dropFirst())
  }

  private func recorded(
    _ source: [Int32], _ target: [Int32], _ inspector: Inspector?, _ adapters: [LoRAAdapter]
  ) throws(ModelError) -> (tape: Tape, logits: Tensor) {
    try layers.check(source, configuration)
    try layers.check(target, configuration)
    let pass = try pass(adapters: adapters, inspector: inspector)
    let states = layers.encoded(pass, SideBatch([source], configuration))
    let hidden = layers.decoded(
      pass, SideBatch([target], configuration), states: states, mask: nil)
    return (pass.tape, layers.logits(pass, hidden))
  }
}

extension EncoderDecoderLayers {
  /// Refuses what would lead out of a table.
  func check(
    _ tokens: [Int32], _ configuration: EncoderDecoderConfiguration
  ) throws(ModelError) {
    guard !tokens.isEmpty else { throw .emptyInput }
    guard tokens.count <= configuration.contextLength else {
      throw .sequenceTooLong(length: tokens.count, limit: configuration.contextLength)
    }
    let size = configuration.vocabularySize
    for (position, token) in tokens.enumerated() where token < 0 || Int(token) >= size {
      throw .tokenOutOfRange(token: token, position: position, vocabularySize: size)
    }
  }
}
