import Tensors

/// A source and what is to be written for it.
public struct TranslationExample: Sendable, Equatable {
  public var source: [Int32]
  /// What the decoder reads and, at each place, what it is to write next.
  public var target: TrainingSequence

  public init(source: [Int32], target: TrainingSequence) {
    self.source = source
    self.target = target
  }

  /// A target between the tokens that start and end it.
  public init(source: [Int32], target: [Int32], start: Int32, end: Int32) {
    self.init(source: source, target: TrainingSequence(tokens: [start] + target + [end]))
  }
}

/// Training of an encoder–decoder: the mean cross-entropy of the targets' tokens, each given those
/// before it.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need", section 5.4 for the smoothed labels.
public struct TranslationObjective: TrainingObjective {
  /// Sources and targets side by side.
  public struct Batch: Sendable {
    let source: SideBatch
    let target: SideBatch
    let targets: [Int32]  // [sequences · length], −1: not counted
  }

  public let configuration: EncoderDecoderConfiguration
  /// The part of each target's probability that all tokens share.
  public let labelSmoothing: Float
  public let identity: String
  let layers: EncoderDecoderLayers

  public init(_ configuration: EncoderDecoderConfiguration, labelSmoothing: Float = 0) {
    self.configuration = configuration
    self.labelSmoothing = labelSmoothing
    layers = EncoderDecoderLayers(configuration)
    identity = Models.identity("encoder-decoder.\(labelSmoothing)", configuration)
  }

  public var layout: ParameterLayout { layers.all.parameters }
  public var packedForms: [ParameterID: PackedForms] { layers.all.packedForms(training: true) }

  public func weight(of example: TranslationExample) -> Int { example.target.targetCount }

  public func length(of example: TranslationExample) -> Int {
    max(example.source.count, example.target.inputs.count)
  }

  public func check(_ example: TranslationExample) throws(ModelError) {
    try layers.check(example.source, configuration)
    try layers.check(example.target.inputs, configuration)
    let size = configuration.vocabularySize
    for (position, token) in example.target.targets.enumerated()
    where token < -1 || Int(token) >= size {
      throw .tokenOutOfRange(token: token, position: position, vocabularySize: size)
    }
  }

  public func batches(_ examples: [TranslationExample]) -> [Batch] {
    TokenBatch.cut(examples.map { length(of: $0) }).map { range in
      let part = examples[range]
      let target = SideBatch(part.map(\.target.inputs), configuration)
      return Batch(
        source: SideBatch(part.map(\.source), configuration), target: target,
        targets: part.flatMap {
          TokenBatch.filled($0.target.targets, to: target.tokens.length, with: -1)
        })
    }
  }

  /// - Shapes: `[1, 1]`.
  public func record(_ batch: Batch, _ pass: Pass, normalizer: Float) -> Tensor {
    let tape = pass.tape
    let states = layers.encoded(pass, batch.source)
    let hidden = layers.decoded(
      pass, batch.target, states: states, mask: batch.source.tokens.keyMask(tape))
    // The loss never holds all logits; whoever looks at them needs them as an operation of its own.
    if pass.inspector != nil { _ = layers.logits(pass, hidden) }
    return tape.headLoss(
      hidden, tape.parameter(layers.tokens.table), targets: batch.targets,
      labelSmoothing: labelSmoothing, normalizer: normalizer)
  }
}

extension EncoderDecoder {
  /// The mean loss of the examples' targets and its derivative with respect to every parameter.
  ///
  /// - Throws: `ModelError` if an example does not suit the model.
  public func gradients(
    of examples: [TranslationExample]
  ) throws(ModelError) -> (loss: Float, gradients: [String: Captured]) {
    try TranslationObjective(configuration).gradients(of: examples, at: parameters)
  }

  /// - Units: nats per token.
  public func loss(_ examples: [TranslationExample]) throws(ModelError) -> Float {
    try TranslationObjective(configuration).loss(of: examples, at: parameters)
  }
}
