import Models
import Tensors
import Testing

@Suite struct BERTTests {
  private static let configuration = BERTConfiguration(
    vocabularySize: 40, contextLength: 24, width: 24, layerCount: 2, headCount: 3,
    innerWidth: 40, classCount: 3)
  private static let model = BERT(configuration: configuration, seed: 5)
  private static let masking = Masking(
    maskToken: 3, vocabularySize: 40, special: [0, 1, 2], seed: 8)

  private static func inputs(_ lengths: [Int]) -> [BERTInput] {
    lengths.map { count in
      BERTInput(
        tokens: Formula.integers(UInt64(count), count, below: 36).map { $0 + 4 },
        types: (0..<count).map { $0 < count / 2 ? 0 : 1 })
    }
  }

  @Test func aSequenceMeansTheSameAloneAndBesideLongerOnes() throws {
    let inputs = Self.inputs([7, 19, 3, 12])
    let together = try Self.model.sentenceVectors(of: inputs)
    for (input, vector) in zip(inputs, together) {
      let alone = try Self.model.sentenceVectors(of: [input])[0]
      #expect(largestDifference(alone, vector) < 1e-6)
      #expect(abs(length(vector) - 1) < 1e-6)
    }
  }

  @Test func manySentencesAreCutIntoBatchesWithoutAChangeOfOrder() throws {
    let inputs = Self.inputs((0..<60).map { 1 + $0 % 24 })
    let vectors = try Self.model.sentenceVectors(of: inputs, isNormalized: false)
    #expect(vectors.count == 60)
    #expect(largestDifference(vectors[5], vectors[29]) < 1e-6)
    #expect(largestDifference(vectors[5], vectors[6]) > 1e-3)
  }

  @Test func headsAreOptional() throws {
    var configuration = Self.configuration
    configuration.hasMaskedHead = false
    configuration.hasNextSentenceHead = false
    configuration.classCount = 0
    configuration.hasPooler = false
    let model = BERT(configuration: configuration, seed: 1)
    let result = try model.forward(Self.inputs([5]))
    #expect(result.hidden.shape == [1, 5, 24])
    #expect(result.pooled == nil && result.maskedLogits == nil)
    #expect(result.nextSentenceLogits == nil && result.classLogits == nil)
    #expect(!model.parameters.layout.entries.contains { $0.name.hasPrefix("cls") })
    #expect(throws: ModelError.self) { try BERTPretraining(configuration) }
    #expect(throws: ModelError.self) { try BERTClassification(configuration) }
  }

  @Test func wrongInputIsRefusedWithItsReason() throws {
    #expect(throws: ModelError.emptyInput) { try Self.model.forward([]) }
    #expect(throws: ModelError.emptyInput) { try Self.model.forward([BERTInput(tokens: [])]) }
    #expect(throws: ModelError.tokenOutOfRange(token: 40, position: 1, vocabularySize: 40)) {
      try Self.model.forward([BERTInput(tokens: [1, 40])])
    }
    #expect(throws: ModelError.sequenceTooLong(length: 25, limit: 24)) {
      try Self.model.forward(Self.inputs([25]))
    }
    #expect(
      throws: ModelError.badSettings(field: "type of token 1", found: "2", expected: "0 to 1")
    ) {
      try Self.model.forward([BERTInput(tokens: [4, 5], types: [0, 2])])
    }
  }

  // MARK: - Masking

  @Test func maskingFollowsItsPartsAndSparesSpecialTokens() {
    var (masked, random, kept, chosen, total) = (0, 0, 0, 0, 0)
    for number in 0..<400 {
      let tokens = [1] + Formula.integers(UInt64(number), 40, below: 36).map { $0 + 4 } + [2]
      let example = Self.masking.example(BERTInput(tokens: tokens), number: number)
      #expect(example.targets[0] == -1 && example.targets[41] == -1)
      total += 40
      for (place, target) in example.targets.enumerated() {
        let seen = example.input.tokens[place]
        guard target >= 0 else {
          #expect(seen == tokens[place])
          continue
        }
        #expect(target == tokens[place])
        chosen += 1
        if seen == 3 { masked += 1 } else if seen == target { kept += 1 } else { random += 1 }
        #expect(seen >= 3)
      }
    }
    #expect(chosen == total * 15 / 100)
    #expect(abs(Double(masked) / Double(chosen) - 0.8) < 0.03)
    // One in 36 of the random tokens is the right one.
    #expect(abs(Double(random) / Double(chosen) - 0.1) < 0.03)
    #expect(abs(Double(kept) / Double(chosen) - 0.1) < 0.03)
  }

  @Test func maskingIsAFunctionOfSeedAndNumber() {
    let input = Self.inputs([20])[0]
    #expect(Self.masking.example(input, number: 3) == Self.masking.example(input, number: 3))
    #expect(Self.masking.example(input, number: 3) != Self.masking.example(input, number: 4))
    let short = Self.masking.example(BERTInput(tokens: [1, 9, 2]), number: 0)
    #expect(short.targetCount == 1)
    #expect(Self.masking.example(BERTInput(tokens: [1, 2]), number: 0).targetCount == 0)
  }

  // MARK: - Training

  private static let settings = TrainingSettings(
    steps: 40, batchSize: 6, learningRate: 5e-3, schedule: Schedule(shape: .constant), lanes: 3)

  private static func pretrained(
    workers: Int, settings: TrainingSettings = settings
  ) throws -> (losses: [Float], values: [Float]) {
    let examples = inputs([9, 14, 6, 20, 11, 8]).enumerated().map { number, input in
      masking.example(input, number: number, follows: number % 2 == 0)
    }
    let trainer = try Trainer(
      try BERTPretraining(configuration, nextSentenceExamples: 6), parameters: model.parameters,
      settings: settings, source: ShuffledExamples(examples, seed: 1),
      workers: WorkerOptions(workers: workers))
    var losses: [Float] = []
    let parameters = try trainer.run { losses.append($0.loss) }
    return (losses, parameters.withAllValues { Array($0) })
  }

  @Test func pretrainingFindsTheHiddenTokensAndWhatFollows() throws {
    let (losses, values) = try Self.pretrained(workers: 1)
    let chance = Float(3.689 + 0.693)  // ln 40 + ln 2
    #expect(abs(losses[0] - chance) < 0.4)
    #expect(losses[39] < 0.3 * chance)
    #expect(try Self.pretrained(workers: 3).values == values)
  }

  @Test func dropoutIsTheSameForAnyNumberOfThreads() throws {
    var settings = Self.settings
    settings.steps = 3
    let without = try Self.pretrained(workers: 1, settings: settings)
    settings.dropout = 0.2
    let one = try Self.pretrained(workers: 1, settings: settings)
    #expect(try Self.pretrained(workers: 3, settings: settings).values == one.values)
    #expect(one.values != without.values)
    #expect(one.losses[0] != without.losses[0])
  }

  @Test func aProbeSeesEverySiteOfTheModel() throws {
    let input = Self.inputs([9])[0]
    var names = Set(try Self.model.sites(length: 9).map(\.name))
    names.remove("classes")
    let trainer = try Trainer(
      try BERTPretraining(Self.configuration, nextSentenceExamples: 1),
      parameters: Self.model.parameters, settings: Self.settings,
      source: ShuffledExamples([Self.masking.example(input, number: 0, follows: true)], seed: 1))
    trainer.probe = Probe(
      Self.masking.example(input, number: 1, follows: true), captures: names, interval: 1)
    let captures = try trainer.advance().captures
    #expect(Set(captures.keys) == names)
  }

  @Test func lossOfABatchIsThatOfItsExamplesAlone() throws {
    let examples = Self.inputs([9, 14, 6]).enumerated().map { number, input in
      Self.masking.example(input, number: number)
    }
    let whole = try Self.model.loss(examples)
    let total = examples.reduce(0) { $0 + $1.targetCount }
    let parts = try examples.reduce(Float(0)) {
      $0 + (try Self.model.loss([$1])) * Float($1.targetCount) / Float(total)
    }
    #expect(abs(whole - parts) < 1e-5)
  }

  @Test func classificationLearnsItsClasses() throws {
    let examples = Self.inputs([9, 14, 6, 20, 11, 8]).enumerated().map { number, input in
      LabeledExample(input: input, label: number % 3)
    }
    let objective = try BERTClassification(Self.configuration)
    let trainer = try Trainer(
      objective, parameters: Self.model.parameters, settings: Self.settings,
      source: ShuffledExamples(examples, seed: 1))
    let trained = Self.model.replacing(parameters: try trainer.run())
    let logits = try #require(try trained.forward(examples.map(\.input)).classLogits)
    for (row, example) in examples.enumerated() {
      let scores = logits.row(row)
      #expect(scores.max() == scores[scores.startIndex + example.label])
    }
    #expect(throws: ModelError.self) {
      try objective.check(LabeledExample(input: examples[0].input, label: 3))
    }
  }
}
