import Foundation
import Models
import Synchronization
import Tensors
import Testing

/// Optimisers, groups, accumulation and stages on a small GPT.
@Suite struct TrainerTests {
  static let configuration = GPTConfiguration(
    vocabularySize: 40, contextLength: 16, width: 16, layerCount: 3, headCount: 2)
  static let model = GPT(configuration: configuration, seed: 4)
  static let stream = TokenStream(
    tokens: randomSequences(1, length: 300, vocabulary: 40)[0].inputs, seed: 3)

  static func settings(_ change: (inout TrainingSettings) -> Void = { _ in }) -> TrainingSettings {
    var settings = TrainingSettings(
      steps: 6, batchSize: 6, sequenceLength: 12, learningRate: 1e-2,
      schedule: Schedule(shape: .constant), lanes: 3, seed: 9)
    change(&settings)
    return settings
  }

  static func trainer(
    workers: Int = 2, control: RunControl = RunControl(),
    _ change: (inout TrainingSettings) -> Void = { _ in }
  ) throws -> GPTTrainer {
    try GPTTrainer(
      model: model, settings: settings(change), source: stream,
      workers: WorkerOptions(workers: workers), control: control)
  }

  static func values(_ model: GPT) -> [Float] { model.parameters.withAllValues { Array($0) } }

  // MARK: - Batches

  @Test func accumulatedBatchesAreOneLargeBatch() throws {
    var (parts, whole): ([TrainingSnapshot], [TrainingSnapshot]) = ([], [])
    let one = try Self.trainer { $0.batchSize = 12 }.run { whole.append($0) }
    let three = try Self.trainer {
      $0.batchSize = 4
      $0.accumulation = 3
    }.run { parts.append($0) }
    for (a, b) in zip(parts, whole) {
      #expect(abs(a.loss - b.loss) < 1e-5 * b.loss)
      #expect(abs(a.gradientNorm - b.gradientNorm) < 1e-4 * b.gradientNorm)
    }
    // Adam divides by the gradient's size: where that is nearly zero, rounding shows.
    #expect(largestDifference(Self.values(one), Self.values(three)) < 1e-3)
  }

  @Test func batchesGrowInStages() throws {
    final class Counting: TrainingSource {
      let counts = Mutex<[Int]>([])
      func sequences(step: Int, count: Int, length: Int) throws -> [TrainingSequence] {
        counts.withLock { $0.append(count) }
        return try TrainerTests.stream.sequences(step: step, count: count, length: length)
      }
    }
    let source = Counting()
    let settings = Self.settings {
      $0.batchSize = 2
      $0.accumulation = 2
      $0.batchStages = [
        BatchStage(firstStep: 2, batchSize: 3), BatchStage(firstStep: 5, batchSize: 7),
      ]
    }
    _ = try GPTTrainer(model: Self.model, settings: settings, source: source).run()
    #expect(source.counts.withLock { $0 } == [4, 4, 6, 6, 6, 14])
  }

  // MARK: - Optimisers

  @Test(arguments: OptimizerMethod.allCases)
  func everyOptimiserLearnsAndThreadsChangeNoByte(_ method: OptimizerMethod) throws {
    let isDescent = [.sgd, .momentum, .nesterov].contains(method)
    func run(workers: Int) throws -> (GPT, losses: [Float]) {
      var losses: [Float] = []
      let settings = Self.settings {
        $0.steps = 25
        $0.optimizer = method
        $0.learningRate = isDescent ? 0.5 : 1e-2
        $0.momentum = 0.5
      }
      let trainer = try GPTTrainer(
        model: Self.model, settings: settings,
        source: TokenStream(tokens: (0..<60).map { $0 % 5 }, seed: 1),
        workers: WorkerOptions(workers: workers))
      return (try trainer.run { losses.append($0.loss) }, losses)
    }
    let (one, losses) = try run(workers: 1)
    let (two, _) = try run(workers: 2)
    #expect(Self.values(one) == Self.values(two))
    #expect(try #require(losses.last) < losses[0] - 0.5)
  }

  // MARK: - Groups

  @Test func frozenParametersKeepTheirBytes() throws {
    let trained = try Self.trainer {
      $0.groups = [
        ParameterGroup("h.0.*", isFrozen: true), ParameterGroup("w?e.weight", isFrozen: true),
      ]
    }.run()
    for entry in trained.parameters.layout.entries {
      let isFrozen = entry.name.hasPrefix("h.0.") || entry.name.hasPrefix("w")
      let same = trained.values(of: entry.name) == Self.model.values(of: entry.name)
      #expect(same == isFrozen, "\(entry.name)")
    }
  }

  @Test func frozenParametersHaveNoPartInTheGradientsLength() throws {
    let sequences = try Self.stream.sequences(step: 0, count: 6, length: 12)
    let gradients = try Self.model.gradients(of: sequences).gradients
    let trainer = try Self.trainer {
      $0.groups = [
        ParameterGroup("ln_f.*"), ParameterGroup("h.2.mlp.*"), ParameterGroup("*", isFrozen: true),
      ]
    }
    let square = gradients.reduce(0.0) { sum, gradient in
      guard gradient.key.hasPrefix("ln_f.") || gradient.key.hasPrefix("h.2.mlp.") else {
        return sum
      }
      return gradient.value.values.reduce(sum) { $0 + Double($1) * Double($1) }
    }
    let norm = try trainer.advance().gradientNorm
    #expect(abs(norm - Float(square.squareRoot())) < 1e-4 * norm)
  }

  @Test func ratesAndDecayGoByGroup() throws {
    func moved(_ groups: [ParameterGroup], decay: Float = 0) throws -> GPT {
      let trainer = try Self.trainer {
        $0.optimizer = .sgd
        $0.weightDecay = decay
        $0.clipNorm = nil
        $0.groups = groups
      }
      _ = try trainer.advance()
      return trainer.model()
    }
    func change(_ model: GPT, _ name: String) throws -> [Float] {
      let (after, before) = (model.values(of: name), Self.model.values(of: name))
      return zip(try #require(after).values, try #require(before).values).map { $0 - $1 }
    }
    let name = "h.1.mlp.c_fc.weight"
    let once = try change(moved([]), name)
    let thrice = try change(moved([ParameterGroup("h.1.*", rate: 3)]), name)
    #expect(largestDifference(thrice, once.map { 3 * $0 }) < 1e-6)
    #expect(once.contains { abs($0) > 1e-5 })
    let decayed = try change(moved([], decay: 0.5), name)
    let spared = try change(
      moved([ParameterGroup("h.1.*", decays: false)], decay: 0.5), name)
    #expect(spared == once && decayed != once)
  }

  @Test func ratesFallFromLayerToLayer() throws {
    let groups = ParameterGroup.layerwise(Self.model.parameters.layout, decay: 0.5)
    func rate(_ name: String) -> Float {
      groups.first { $0.names.matches(name) }?.rate ?? 1
    }
    #expect(rate("ln_f.weight") == 1)
    #expect(rate("h.2.ln_1.weight") == 1 && rate("h.1.mlp.c_fc.bias") == 0.5)
    #expect(rate("h.0.attn.c_attn.weight") == 0.25)
    #expect(rate("wte.weight") == 0.125 && rate("wpe.weight") == 0.125)
    _ = try Self.trainer { $0.groups = groups }.advance()
  }

  @Test func groupsThatCannotBeMeantAreRefused() {
    let refused: [[ParameterGroup]] = [
      [ParameterGroup("h.9.*")], [ParameterGroup("*", isFrozen: true)],
      [ParameterGroup("*", rate: -1)], [ParameterGroup("*", rate: .nan)],
    ]
    for groups in refused {
      #expect(throws: ModelError.self) { try Self.trainer { $0.groups = groups } }
    }
  }

  @Test func patternsFitWholeNames() {
    #expect(NamePattern("h.*.attn.*").matches("h.11.attn.c_attn.weight"))
    #expect(NamePattern("*.bias").matches("h.0.ln_1.bias"))
    #expect(NamePattern("*a*b").matches("aabab"))
    #expect(!NamePattern("*.bias").matches("h.0.ln_1.bias.x"))
    #expect(!NamePattern("h.1.*").matches("h.11.ln_1.bias"))
    #expect(NamePattern("wte.weight").matches("wte.weight") && !NamePattern("").matches("a"))
    #expect(NamePattern("w?e").matches("wte") && !NamePattern("w?e").matches("we"))
  }

  // MARK: - Settings

  @Test func settingsThatCannotWorkAreRefused() {
    let changes: [(inout TrainingSettings) -> Void] = [
      { $0.steps = 0 }, { $0.lanes = 1000 }, { $0.accumulation = 0 }, { $0.dropout = 1 },
      { $0.learningRate = .nan }, { $0.schedule.rise = 2 }, { $0.schedule.warmUpSteps = -1 },
      { $0.momentum = -1 }, { $0.clipNorm = -1 }, { $0.beta2 = 1 },
      { $0.earlyStopping = EarlyStopping(patience: 3) },
      { $0.batchStages = [BatchStage(firstStep: 1, batchSize: 0)] },
      {
        $0.batchStages = [
          BatchStage(firstStep: 5, batchSize: 1), BatchStage(firstStep: 5, batchSize: 2),
        ]
      },
    ]
    for change in changes {
      #expect(throws: ModelError.self) { try Self.trainer(change) }
    }
  }

  @Test func settingsAreStoredAsTheyAre() throws {
    let settings = Self.settings {
      $0.optimizer = .nesterov
      $0.schedule = .oneCycle
      $0.groups = [ParameterGroup("*.bias", rate: 0.1, decays: true)]
      $0.batchStages = [BatchStage(firstStep: 3, batchSize: 9)]
      $0.measuringInterval = 5
      $0.earlyStopping = EarlyStopping(patience: 2, minimumImprovement: 0.01)
    }
    let data = try JSONEncoder().encode(settings)
    #expect(try JSONDecoder().decode(TrainingSettings.self, from: data) == settings)
  }
}
