import Tensors

extension GPT {
  /// Names that `forward` can capture: `embedding` `[T, D]`, `residual.N` (after block N) `[T, D]`,
  /// `blocks.N.attention.weights` `[H, T, T]` (query, key), `final` (after the last norm) `[T, D]`.
  public var captureNames: [String] {
    ["embedding"] + (0..<configuration.layerCount).map { "residual.\($0)" }
      + (0..<configuration.layerCount).map { "blocks.\($0).attention.weights" } + ["final"]
  }

  /// Scores for the token after each of `tokens`, and the intermediates asked for.
  ///
  /// - Shapes: logits `[tokens, vocabulary]`.
  /// - Cost: about 2 · parameters · tokens multiply-adds; captures cost a copy each.
  /// - Throws: `ModelError` if the tokens do not suit the model or a capture is unknown.
  public func forward(
    _ tokens: [Int32], capture: Set<String> = [], adapter: LoRAAdapter? = nil
  ) throws(ModelError) -> ForwardResult {
    if let unknown = capture.subtracting(captureNames).min() {
      throw .unknownCapture(name: unknown)
    }
    try check(tokens)
    let inspector = Inspector(Inspection(captures: capture))
    var pass = try pass(adapter)
    pass.length = tokens.count
    pass.inspector = inspector
    let hidden = places.hidden(pass, ids: tokens, positions: positions(tokens.count))
    let logits = places.logits(pass, hidden)
    return ForwardResult(
      logits: Captured(shape: logits.shape, values: pass.tape.array(of: logits)),
      captures: inspector.captures)
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
    var pass = try pass(adapter)
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

  /// A recording of one sequence, its length still to be set.
  func pass(_ adapter: LoRAAdapter?) throws(ModelError) -> Pass {
    let tape = Tape(parameters: parameters, packed: packedWeights())
    var pass = Pass(tape: tape, length: 0)
    if let adapter {
      try adapter.check(fits: linears)
      pass.adapters = [adapter.onTape(tape)].compactMap { $0 }
    }
    return pass
  }

  func check(_ tokens: [Int32]) throws(ModelError) {
    guard !tokens.isEmpty else { throw .emptyInput }
    guard tokens.count <= configuration.contextLength else {
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
