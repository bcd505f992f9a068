import Tensors

/// Training of a network that reads texts in order: the cross-entropy of each counted next token.
public struct SequenceObjective: TrainingObjective {
  /// Sequences of one length, and what is looked up for them.
  public struct Batch: Sendable {
    let rows: MicroBatch
    let lookups: [[Int32]]
  }

  public let identity: String
  let vocabularySize: Int
  let layers: any SequenceLayers

  /// Of a network that sees the last few tokens.
  public init(_ configuration: NNLMConfiguration) {
    self.init(
      "nnlm.next-token", configuration, vocabularySize: configuration.vocabularySize,
      NNLMLayers(configuration))
  }

  /// Of a network that remembers.
  public init(_ configuration: RecurrentConfiguration) {
    self.init(
      "recurrent.next-token", configuration, vocabularySize: configuration.vocabularySize,
      RecurrentLayers(configuration))
  }

  private init(
    _ kind: String, _ configuration: some Encodable, vocabularySize: Int,
    _ layers: any SequenceLayers
  ) {
    identity = Models.identity(kind, configuration)
    self.vocabularySize = vocabularySize
    self.layers = layers
  }

  public var layout: ParameterLayout { layers.layout.parameters }
  public var packedForms: [ParameterID: PackedForms] {
    layers.layout.packedForms(training: true)
  }

  public func weight(of example: TrainingSequence) -> Int { example.targetCount }
  public func length(of example: TrainingSequence) -> Int { example.inputs.count }

  public func check(_ example: TrainingSequence) throws(ModelError) {
    try checkSequence(example, vocabularySize: vocabularySize)
  }

  public func batches(_ examples: [TrainingSequence]) -> [Batch] {
    MicroBatch.cut(
      examples, rows: layers.batchSize.rows, sequences: layers.batchSize.sequences
    ).map {
      Batch(rows: $0, lookups: layers.lookups($0.ids, sequences: $0.sequences))
    }
  }

  public func record(_ batch: Batch, _ pass: Pass, normalizer: Float) -> Tensor {
    var pass = pass
    let rows = batch.rows
    pass.sequences = rows.sequences
    pass.length = rows.length
    let hidden = layers.hidden(pass, batch.lookups)
    // The loss never holds all logits; whoever looks at them needs them as an operation of its own.
    if pass.inspector != nil { _ = layers.output.logits(pass, hidden) }
    guard !rows.countedRows.isEmpty else {
      return layers.output.loss(pass, hidden, targets: rows.targets, normalizer: normalizer)
    }
    return layers.output.loss(
      pass, pass.tape.gatherRows(hidden, rows.countedRows), targets: rows.countedTargets,
      normalizer: normalizer)
  }
}
