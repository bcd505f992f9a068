import Tensors

/// BERT's pretraining: the mean cross-entropy of hidden tokens, and, if asked, that of whether the
/// second segment follows.
///
/// - Source: Devlin et al. 2019, "BERT", section 3.1.
public struct BERTPretraining: TrainingObjective {
  public let configuration: BERTConfiguration
  /// Examples of a step, over which the next-sentence loss is a mean; nil leaves that loss out.
  public let nextSentenceExamples: Int?
  public let identity: String
  let layers: BERTLayers

  /// - Parameter nextSentenceExamples: how many examples a step has; nil: hidden tokens alone.
  /// - Throws: `ModelError.badSettings` if the model lacks a head.
  public init(
    _ configuration: BERTConfiguration, nextSentenceExamples: Int? = nil
  ) throws(ModelError) {
    guard configuration.hasMaskedHead else {
      throw .badSettings(
        field: "masked head", found: "none", expected: "a model with cls.predictions")
    }
    guard nextSentenceExamples == nil || configuration.hasNextSentenceHead else {
      throw .badSettings(
        field: "next-sentence head", found: "none", expected: "a model with cls.seq_relationship")
    }
    self.configuration = configuration
    self.nextSentenceExamples = nextSentenceExamples
    layers = BERTLayers(configuration)
    let kind = nextSentenceExamples == nil ? "bert.masked" : "bert.masked.next-sentence"
    identity = Models.identity(kind, configuration)
  }

  public var layout: ParameterLayout { layers.all.parameters }
  public var packedForms: [ParameterID: PackedForms] { layers.all.packedForms(training: true) }

  public func weight(of example: MaskedExample) -> Int { example.targetCount }
  public func length(of example: MaskedExample) -> Int { example.input.tokens.count }

  public func check(_ example: MaskedExample) throws(ModelError) {
    try layers.check(example.input, configuration)
    let size = configuration.vocabularySize
    for (position, token) in example.targets.enumerated() where token < -1 || Int(token) >= size {
      throw .tokenOutOfRange(token: token, position: position, vocabularySize: size)
    }
  }

  public func batches(_ examples: [MaskedExample]) -> [BERTBatch] {
    TokenBatch.cut(examples.map(\.input.tokens.count)).map { range in
      let part = examples[range]
      let length = part.reduce(0) { max($0, $1.input.tokens.count) }
      var loss = BERTLoss()
      for (number, example) in part.enumerated() {
        for (position, target) in example.targets.enumerated() where target >= 0 {
          loss.maskedRows.append(Int32(number * length + position))
          loss.maskedTargets.append(target)
        }
      }
      if nextSentenceExamples != nil {
        loss.nextSentence = part.map { example in example.follows.map { $0 ? 0 : 1 } ?? -1 }
      }
      return BERTBatch(part.map(\.input), loss: loss)
    }
  }

  /// - Shapes: `[1, 1]`.
  public func record(_ batch: BERTBatch, _ pass: Pass, normalizer: Float) -> Tensor {
    var pass = pass
    batch.tokens.prepare(&pass)
    let hidden = layers.hidden(pass, batch)
    // The loss reads the hidden tokens' rows alone; whoever looks wants to see all.
    if pass.inspector != nil, let head = layers.maskedHead {
      _ = layers.maskedLogits(pass, hidden, head)
    }
    let masked = layers.maskedLoss(pass, hidden, batch.loss, normalizer: normalizer)
    guard let nextSentenceExamples, let pooler = layers.pooler,
      let logits = layers.nextSentence(pass, layers.pooled(pass, hidden, batch, pooler))
    else { return masked }
    let next = pass.tape.crossEntropy(
      logits, targets: batch.loss.nextSentence, normalizer: Float(nextSentenceExamples))
    return pass.tape.add(masked, next)
  }
}

extension BERT {
  /// The pretraining loss of some examples: the mean over hidden tokens, and the mean over examples of
  /// the next-sentence loss where they say whether their segments follow.
  ///
  /// - Units: nats.
  /// - Throws: `ModelError` if an example does not suit the model.
  public func gradients(
    of examples: [MaskedExample]
  ) throws(ModelError) -> (loss: Float, gradients: [String: Captured]) {
    try objective(for: examples).gradients(of: examples, at: parameters)
  }

  /// - Units: nats.
  public func loss(_ examples: [MaskedExample]) throws(ModelError) -> Float {
    try objective(for: examples).loss(of: examples, at: parameters)
  }

  private func objective(for examples: [MaskedExample]) throws(ModelError) -> BERTPretraining {
    let asked = examples.count { $0.follows != nil }
    return try BERTPretraining(configuration, nextSentenceExamples: asked > 0 ? asked : nil)
  }
}
