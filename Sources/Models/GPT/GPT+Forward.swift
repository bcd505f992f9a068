import Tensors

extension GPT {
  /// Scores for the token after each of `tokens`, and the intermediates asked for, after the changes
  /// asked for.
  ///
  /// - Parameter adapters: their updates add up.
  /// - Shapes: logits `[tokens, vocabulary]`.
  /// - Cost: about 2 · parameters · tokens multiply-adds; captures cost a copy each; scores, weights
  ///   and changes within attention an attention in three operations.
  /// - Throws: `ModelError` if the tokens do not suit the model, a name is unknown or a change does
  ///   not fit its site.
  public func forward(
    _ tokens: [Int32], inspection: Inspection, adapters: [LoRAAdapter] = []
  ) throws(ModelError) -> ForwardResult {
    try check(tokens)
    let isInspected = !inspection.captures.isEmpty || !inspection.interventions.isEmpty
    let inspector = isInspected ? Inspector(inspection) : nil
    let (tape, logits) = try recorded(tokens, inspector, adapters)
    try inspector?.finish()
    return ForwardResult(
      logits: Captured(shape: logits.shape, values: tape.array(of: logits)),
      captures: inspector?.captures ?? [:])
  }

  /// Scores for the token after each of `tokens`, and the intermediates asked for.
  ///
  /// - Shapes: logits `[tokens, vocabulary]`.
  /// - Throws: as `forward(_:inspection:adapters:)`.
  public func forward(
    _ tokens: [Int32], capture: Set<String> = [], adapter: LoRAAdapter? = nil
  ) throws(ModelError) -> ForwardResult {
    try forward(
      tokens, inspection: Inspection(captures: capture), adapters: adapter.map { [$0] } ?? [])
  }

  /// Every intermediate that can be read and changed, in the order of computation, with its shape for
  /// so many tokens; found by computing them.
  ///
  /// - Throws: `ModelError.sequenceTooLong`, or `.emptyInput` for no tokens.
  public func sites(length: Int) throws(ModelError) -> [Site] {
    let tokens = [Int32](repeating: 0, count: max(0, length))
    try check(tokens)
    let inspector = Inspector(listingBatch: false)
    _ = try recorded(tokens, inspector, [])
    return inspector.sites
  }

  /// Scores for the next token alone.
  ///
  /// - Shapes: `[vocabulary]`.
  public func nextLogits(
    after tokens: [Int32], adapter: LoRAAdapter? = nil
  ) throws(ModelError) -> [Float] {
    let decoder = try TextDecoder(self, adapter: adapter)
    return try decoder.append(tokens)
  }

  /// Mean cross-entropy of the counted targets.
  ///
  /// - Units: nats per token.
  public func loss(
    _ sequence: TrainingSequence, adapter: LoRAAdapter? = nil
  ) throws(ModelError) -> Float {
    try loss([sequence], adapter: adapter)
  }

  /// Mean cross-entropy of all counted targets of several sequences.
  ///
  /// - Units: nats per token.
  public func loss(
    _ sequences: [TrainingSequence], adapter: LoRAAdapter? = nil
  ) throws(ModelError) -> Float {
    var pass = try pass(adapters: adapter.map { [$0] } ?? [])
    let count = sequences.reduce(0) { $0 + $1.targetCount }
    guard count > 0 else { throw .emptyInput }
    var sum = 0.0
    for sequence in sequences where sequence.targetCount > 0 {
      try check(sequence.inputs)
      try check(targets: sequence.targets)
      pass.tape.reset()
      pass.length = sequence.inputs.count
      let hidden = places.hidden(
        pass, ids: sequence.inputs, positions: positions(sequence.inputs.count))
      let loss = places.loss(
        pass, hidden, targets: sequence.targets, normalizer: Float(count))
      sum += Double(pass.tape.scalar(loss))
    }
    return Float(sum)
  }

  // MARK: - Parts

  private func recorded(
    _ tokens: [Int32], _ inspector: Inspector?, _ adapters: [LoRAAdapter]
  ) throws(ModelError) -> (tape: Tape, logits: Tensor) {
    var pass = try pass(adapters: adapters, inspector: inspector)
    pass.length = tokens.count
    let hidden = places.hidden(pass, ids: tokens, positions: positions(tokens.count))
    return (pass.tape, places.logits(pass, hidden))
  }

  /// - Parameter ofSeveralTexts: the tokens are one of each text, so that there may be any number.
  func check(_ tokens: [Int32], ofSeveralTexts: Bool = false) throws(ModelError) {
    guard !tokens.isEmpty else { throw .emptyInput }
    guard ofSeveralTexts || tokens.count <= configuration.contextLength else {
      throw .sequenceTooLong(length: tokens.count, limit: configuration.contextLength)
    }
    for (position, token) in tokens.enumerated()
    where token < 0 || Int(token) >= configuration.vocabularySize {
      throw .tokenOutOfRange(
        token: token, position: position, vocabularySize: configuration.vocabularySize)
    }
  }

  func check(targets: [Int32]) throws(ModelError) {
    for (position, token) in targets.enumerated()
    where token < -1 || Int(token) >= configuration.vocabularySize {
      throw .tokenOutOfRange(
        token: token, position: position, vocabularySize: configuration.vocabularySize)
    }
  }

  func positions(_ count: Int) -> [Int32] { (0..<Int32(count)).map { $0 } }
}
