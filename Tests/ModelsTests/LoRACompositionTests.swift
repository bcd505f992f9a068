import Models
import Testing

/// Adapters side by side, on and off, in the weights and out again, on models of every kind.
@Suite struct LoRACompositionTests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 60, contextLength: 32, width: 32, layerCount: 2, headCount: 4)
  private static let model = GPT(configuration: configuration, seed: 2)
  private static let examples = randomSequences(6, length: 15, vocabulary: 60)
  private static let settings = FineTuningSettings(epochs: 5, batchSize: 4, learningRate: 0.02)

  private static func adapter(_ targets: [LoRATarget], seed: UInt64) throws -> LoRAAdapter {
    try LoRATrainer(
      model: model, examples: examples,
      configuration: LoRAConfiguration(rank: 4, alpha: 8, targets: targets, seed: seed),
      settings: settings
    ).run()
  }

  private static func logits(_ adapters: [LoRAAdapter], of model: GPT = model) throws -> [Float] {
    try model.forward(examples[0].inputs, inspection: Inspection(), adapters: adapters).logits
      .values
  }

  @Test func severalAdaptersAddUp() throws {
    let first = try Self.adapter([.q, .v, .fc], seed: 3)
    var second = try Self.adapter([.v, .o], seed: 4)
    second.scale = 0.5
    let both = try MergedModel(Self.model, [first, second])
    let name = "h.1.attn.c_attn.weight"
    let original = try #require(Self.model.values(of: name)).values
    let merged = try #require(both.model.values(of: name)).values
    let sum = zip(
      first.delta(of: .v, layer: 1).values, second.delta(of: .v, layer: 1).values
    ).map { $0 + $1 }
    for row in 0..<32 {
      for column in 0..<32 {
        let place = row * 96 + 64 + column
        #expect(abs(merged[place] - original[place] - sum[row * 32 + column]) < 1e-6)
      }
    }
    let beside = try Self.logits([first, second])
    #expect(largestDifference(beside, try Self.logits([], of: both.model)) < 2e-5)
    #expect(largestDifference(beside, try Self.logits([second, first])) < 2e-5)
    #expect(largestDifference(beside, try Self.logits([first])) > 1e-2)
  }

  @Test func offAnAdapterChangesNoBit() throws {
    var off = try Self.adapter(LoRATarget.gpt2, seed: 3)
    off.isOn = false
    #expect(try Self.logits([off]) == Self.logits([]))
    off.isOn = true
    #expect(try Self.logits([off]) != Self.logits([]))
    off.scale = 0
    #expect(try Self.logits([off]) == Self.logits([]))
    let other = try Self.adapter([.k], seed: 4)
    #expect(try Self.logits([off, other]) == Self.logits([other]))
  }

  @Test func unmergingGivesTheOriginalBytes() throws {
    let before = Self.model.parameters.withAllValues { Array($0) }
    let merged = try MergedModel(Self.model, [Self.adapter(LoRATarget.gpt2, seed: 3)])
    #expect(merged.model.parameters.withAllValues { Array($0) } != before)
    #expect(merged.unmerged().parameters.withAllValues { Array($0) } == before)
  }

  @Test func subtractingIsRightButForOneRounding() throws {
    var adapter = try Self.adapter(LoRATarget.gpt2, seed: 3)
    let merged = try adapter.merged(into: Self.model)
    adapter.scale = -1
    let back = try adapter.merged(into: merged).parameters.withAllValues { Array($0) }
    let before = Self.model.parameters.withAllValues { Array($0) }
    let sums = merged.parameters.withAllValues { Array($0) }
    for index in before.indices {
      let spacing = max(abs(before[index]), abs(sums[index])).ulp
      #expect(abs(back[index] - before[index]) <= spacing)
    }
  }

  @Test func anAdapterOfAnotherModelIsRefused() throws {
    let adapter = try Self.adapter([.q], seed: 3)
    var deeper = Self.configuration
    deeper.layerCount = 3
    var wider = Self.configuration
    wider.width = 36
    for other in [deeper, wider] {
      #expect(throws: ModelError.self) {
        try GPT(configuration: other, seed: 1).forward([1, 2], adapter: adapter)
      }
      #expect(throws: ModelError.self) {
        try adapter.merged(into: GPT(configuration: other, seed: 1))
      }
    }
  }

  // MARK: - Dropout

  private static func trained(dropout: Float, workers: Int, seed: UInt64 = 5) throws -> [Float] {
    var settings = settings
    settings.seed = seed
    let adapter = try LoRATrainer(
      model: model, examples: examples,
      configuration: LoRAConfiguration(rank: 4, alpha: 8, dropout: dropout, targets: [.q, .fc]),
      settings: settings, workers: WorkerOptions(workers: workers)
    ).run()
    return adapter.sites.flatMap { adapter.factors(of: $0).up.values }
  }

  @Test func dropoutIsTheSameForAnyNumberOfThreads() throws {
    let one = try Self.trained(dropout: 0.3, workers: 1)
    #expect(try Self.trained(dropout: 0.3, workers: 2) == one)
    #expect(try Self.trained(dropout: 0.3, workers: 1) == one)
    #expect(try Self.trained(dropout: 0, workers: 1) != one)
  }

  @Test func withoutDropoutNothingIsDropped() throws {
    let none = LoRAConfiguration(rank: 4, alpha: 8, targets: [.q, .fc])
    #expect(none.dropout == 0)
    let adapter = try LoRATrainer(
      model: Self.model, examples: Self.examples, configuration: none,
      settings: FineTuningSettings(epochs: 1, batchSize: 6, learningRate: 0.02)
    )
    let first = try adapter.advance().loss
    #expect(abs(first - (try Self.model.loss(Self.examples))) < 1e-5)
  }

  @Test func dropoutIsForTrainingAlone() throws {
    let configuration = LoRAConfiguration(rank: 4, alpha: 8, dropout: 0.5, targets: [.q])
    let adapter = try LoRATrainer(
      model: Self.model, examples: Self.examples, configuration: configuration,
      settings: Self.settings
    ).run()
    let merged = try adapter.merged(into: Self.model)
    #expect(
      largestDifference(try Self.logits([adapter]), try Self.logits([], of: merged)) < 1e-5)
  }

  // MARK: - Other models

  @Test func anEncoderDecoderIsAdaptedEverywhere() throws {
    let configuration = EncoderDecoderConfiguration(
      vocabularySize: 23, contextLength: 12, width: 18, encoderLayerCount: 1,
      decoderLayerCount: 2, headCount: 3, innerWidth: 25)
    let model = EncoderDecoder(configuration: configuration, seed: 3)
    let examples = (0..<4).map { number in
      TranslationExample(
        source: [3, Int32(4 + number), 5], target: [6, Int32(7 + number)], start: 1, end: 2)
    }
    let adapter = try LoRATrainer(
      model: model, objective: TranslationObjective(configuration), examples: examples,
      configuration: LoRAConfiguration(rank: 2, targets: [try #require(LoRATarget(rawValue: "*"))]),
      settings: Self.settings
    ).run()
    #expect(Set(adapter.sites.map(\.module)) == Set(model.linears.map(\.name)))
    let beside = try model.forward(source: [3, 9, 5], target: [1, 6], adapters: [adapter])
    let inside = try adapter.merged(into: model).forward(source: [3, 9, 5], target: [1, 6])
    let plain = try model.forward(source: [3, 9, 5], target: [1, 6])
    #expect(largestDifference(beside.logits.values, inside.logits.values) < 1e-5)
    #expect(largestDifference(beside.logits.values, plain.logits.values) > 1e-2)
  }

  @Test func aPerceptronIsAdapted() throws {
    let model = MLP(configuration: MLPConfiguration(sizes: [3, 7, 5, 2]), seed: 3)
    let examples = (0..<8).map {
      NumberExample(inputs: [Float($0), 1, Float($0 % 3)], target: .label($0 % 2))
    }
    let adapter = try LoRATrainer(
      model: model, objective: MLPObjective(model.configuration, task: .classification),
      examples: examples,
      configuration: LoRAConfiguration(rank: 2, targets: [try #require(LoRATarget(rawValue: "*"))]),
      settings: Self.settings
    ).run()
    let beside = try model.forward([[1, 2, 3]], adapters: [adapter]).logits.values
    let inside = try adapter.merged(into: model).forward([[1, 2, 3]]).logits.values
    #expect(largestDifference(beside, inside) < 1e-5)
    #expect(largestDifference(beside, try model.forward([[1, 2, 3]]).logits.values) > 1e-3)
  }
}
