import Tensors

/// A sequence with some tokens hidden, and what is to be found out about it.
public struct MaskedExample: Sendable, Equatable {
  /// As the model sees it.
  public var input: BERTInput
  /// The right token where one was hidden; −1 where the loss does not look.
  public var targets: [Int32]
  /// Whether the second segment follows the first; nil: not asked.
  public var follows: Bool?

  /// - Precondition: as many targets as tokens.
  public init(input: BERTInput, targets: [Int32], follows: Bool? = nil) {
    precondition(
      input.tokens.count == targets.count,
      "\(input.tokens.count) tokens, \(targets.count) targets")
    self.input = input
    self.targets = targets
    self.follows = follows
  }

  /// Targets that count.
  public var targetCount: Int { targets.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } }
}

/// Hides tokens of a sequence: of those chosen 80 % become the mask, 10 % a random token, and 10 %
/// stay.
///
/// - Source: Devlin et al. 2019, "BERT", section 3.1, "Task #1", and appendix A.1.
public struct Masking: Sendable, Equatable, Codable {
  /// The part of the tokens that is to be found out.
  public var rate: Double
  public var maskToken: Int32
  public var vocabularySize: Int
  /// Tokens that are neither hidden nor put in the place of others.
  public var special: Set<Int32>
  public var seed: UInt64

  public init(
    rate: Double = 0.15, maskToken: Int32, vocabularySize: Int, special: Set<Int32>,
    seed: UInt64 = 1
  ) {
    self.rate = rate
    self.maskToken = maskToken
    self.vocabularySize = vocabularySize
    self.special = special.union([maskToken])
    self.seed = seed
  }

  /// The same input and number always give the same example; at least one token is hidden if there
  /// is one that may be.
  ///
  /// - Parameter number: tells the example, or its turn in the run, from others.
  public func example(
    _ input: BERTInput, number: Int, follows: Bool? = nil
  ) -> MaskedExample {
    var random = Xoshiro256(seed: seed, stream: UInt64(bitPattern: Int64(number)))
    var places = input.tokens.indices.filter { !special.contains(input.tokens[$0]) }
    random.shuffle(&places)
    let count = max(1, Int((rate * Double(places.count)).rounded()))
    var hidden = input
    var targets = [Int32](repeating: -1, count: input.tokens.count)
    for place in places.prefix(count) {
      targets[place] = input.tokens[place]
      switch random.uniform() {
      case ..<0.8: hidden.tokens[place] = maskToken
      case ..<0.9: hidden.tokens[place] = ordinary(&random) ?? input.tokens[place]
      default: break
      }
    }
    return MaskedExample(input: hidden, targets: targets, follows: follows)
  }

  /// A random token that is not special; nil if there is hardly one.
  private func ordinary(_ random: inout Xoshiro256) -> Int32? {
    for _ in 0..<64 {
      let token = Int32(random.below(vocabularySize))
      if !special.contains(token) { return token }
    }
    return nil
  }
}

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

extension BERTLayers {
  /// The summed cross-entropy of the hidden tokens, divided by `normalizer`; only their rows go
  /// through the head.
  ///
  /// - Precondition: there is a masked head.
  func maskedLoss(
    _ pass: Pass, _ hidden: Tensor, _ loss: BERTLoss, normalizer: Float
  ) -> Tensor {
    let tape = pass.tape
    guard let maskedHead, !loss.maskedRows.isEmpty else {
      return tape.scale(tape.sumAll(hidden), by: 0)
    }
    let rows = tape.gatherRows(hidden, loss.maskedRows)
    return tape.headLoss(
      transformed(pass, rows, maskedHead), tape.parameter(words.table),
      bias: tape.parameter(maskedHead.bias), targets: loss.maskedTargets, normalizer: normalizer)
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
