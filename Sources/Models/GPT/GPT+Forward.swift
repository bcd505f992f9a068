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
    let keepsAttention = capture.contains { $0.hasSuffix("attention.weights") }
    let (tape, graph) = try recording(adapter, keepsAttention: keepsAttention)
    try check(tokens)
    var trace: GPTGraph.Trace? = GPTGraph.Trace()
    let hidden = graph.hidden(
      tape, ids: tokens, positions: positions(tokens.count), sequences: 1, trace: &trace)
    let logits = tape.logits(hidden, tape.parameter(places.tokenTable))
    var captures: [String: Captured] = [:]
    for name in capture {
      captures[name] = captured(
        name, tape, trace ?? GPTGraph.Trace(), final: hidden, length: tokens.count)
    }
    return ForwardResult(
      logits: Captured(shape: logits.shape, values: tape.array(of: logits)), captures: captures)
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
    let (tape, graph) = try recording(adapter, keepsAttention: false)
    let count = sequences.reduce(0) { $0 + $1.targetCount }
    guard count > 0 else { throw .emptyInput }
    var sum = 0.0
    for sequence in sequences where sequence.targetCount > 0 {
      try check(sequence.inputs)
      try check(targets: sequence.targets)
      tape.reset()
      var trace: GPTGraph.Trace?
      let hidden = graph.hidden(
        tape, ids: sequence.inputs, positions: positions(sequence.inputs.count), sequences: 1,
        trace: &trace)
      let loss = tape.headLoss(
        hidden, tape.parameter(places.tokenTable), targets: sequence.targets,
        normalizer: Float(count))
      sum += Double(tape.scalar(loss))
    }
    return Float(sum)
  }

  // MARK: - Parts

  func recording(
    _ adapter: LoRAAdapter?, keepsAttention: Bool
  ) throws(ModelError) -> (Tape, GPTGraph) {
    let tape = Tape(parameters: parameters, packed: packedWeights())
    var graph = GPTGraph(configuration: configuration, places: places)
    graph.keepsAttention = keepsAttention
    if let adapter {
      try adapter.check(fits: configuration)
      graph.adapter = AdapterGroup(
        group: tape.addGroup(parameters: adapter.parameters), places: adapter.places,
        scale: adapter.scale * adapter.configuration.scaling, width: configuration.width)
    }
    return (tape, graph)
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

  private func captured(
    _ name: String, _ tape: Tape, _ trace: GPTGraph.Trace, final: Tensor, length: Int
  ) -> Captured? {
    let parts = name.split(separator: ".")
    let layer = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    if parts[0] == "blocks" {
      return Captured(
        shape: [configuration.headCount, length, length],
        values: tape.attentionWeights(of: trace.attentions[layer]))
    }
    let tensor: Tensor?
    switch parts[0] {
    case "embedding": tensor = trace.embedding
    case "residual": tensor = trace.residuals[layer]
    default: tensor = final
    }
    return tensor.map { Captured(shape: $0.shape, values: tape.array(of: $0)) }
  }
}
