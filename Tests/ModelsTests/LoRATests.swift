import Models
import Testing

@Suite struct LoRATests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 60, contextLength: 32, width: 32, layerCount: 2, headCount: 4)
  private static let model = GPT(configuration: configuration, seed: 2)
  private static let examples = randomSequences(6, length: 15, vocabulary: 60)

  private static func trainer(
    _ targets: [LoRATarget] = LoRATarget.gpt2, workers: Int = 2,
    control: RunControl = RunControl()
  ) throws -> LoRATrainer<NextTokenObjective> {
    try LoRATrainer(
      model: model, examples: examples,
      configuration: LoRAConfiguration(rank: 4, alpha: 8, targets: targets, seed: 3),
      settings: FineTuningSettings(epochs: 15, batchSize: 4, learningRate: 0.02),
      workers: WorkerOptions(workers: workers), control: control)
  }

  @Test(arguments: [[.q, .v], [.fc], LoRATarget.gpt2])
  func mergedEqualsUnmerged(_ targets: [LoRATarget]) throws {
    let adapter = try Self.trainer(targets).run()
    let tokens = Self.examples[0].inputs
    let unmerged = try Self.model.forward(tokens, adapter: adapter).logits.values
    let merged = try adapter.merged(into: Self.model).forward(tokens).logits.values
    let plain = try Self.model.forward(tokens).logits.values
    #expect(largestDifference(merged, unmerged) <= 1e-5)
    #expect(largestDifference(plain, unmerged) > 1e-2)
  }

  @Test func aNewAdapterChangesNothing() throws {
    let adapter = try LoRAAdapter(
      configuration: LoRAConfiguration(targets: LoRATarget.gpt2), model: Self.configuration)
    let tokens = Self.examples[0].inputs
    let adapted = try Self.model.forward(tokens, adapter: adapter).logits.values
    let plain = try Self.model.forward(tokens).logits.values
    #expect(largestDifference(adapted, plain) < 1e-6)
  }

  @Test func switchedOffItChangesNothing() throws {
    var adapter = try Self.trainer().run()
    adapter.scale = 0
    let tokens = Self.examples[0].inputs
    let adapted = try Self.model.forward(tokens, adapter: adapter).logits.values
    #expect(largestDifference(adapted, try Self.model.forward(tokens).logits.values) < 1e-6)
  }

  @Test func lossFallsAndTheModelStaysAsItWas() throws {
    let model = try Golden.model()
    let examples = randomSequences(6, length: 15, vocabulary: 97)
    let before = model.parameters.withAllValues { Array($0) }
    let lossBefore = try model.loss(examples)
    let adapter = try LoRATrainer(
      model: model, examples: examples, configuration: LoRAConfiguration(rank: 4, alpha: 8),
      settings: FineTuningSettings(epochs: 20, batchSize: 4, learningRate: 0.02)
    ).run()
    #expect(try model.loss(examples, adapter: adapter) < lossBefore * 2 / 3)
    #expect(model.parameters.withAllValues { Array($0) } == before)
  }

  @Test func numberOfWorkersChangesNoByte() throws {
    let one = try Self.trainer(workers: 1).run()
    let two = try Self.trainer(workers: 2).run()
    for layer in 0..<2 {
      for target in LoRATarget.gpt2 {
        #expect(one.delta(of: target, layer: layer) == two.delta(of: target, layer: layer))
      }
    }
  }

  @Test func firstStepHasTheGradientOfTheFullModelThroughA() throws {
    // B is zero at first: dL/dB = scaling·dWᵀ·Aᵀ and dL/dA = 0, with dW from the full model.
    let trainer = try Self.trainer([.k])
    let initial = trainer.adapter()
    let batch = Array(Self.examples.prefix(6))
    let whole = try LoRATrainer(
      model: Self.model, examples: batch,
      configuration: LoRAConfiguration(rank: 4, alpha: 8, targets: [.k], seed: 3),
      settings: FineTuningSettings(epochs: 1, batchSize: 6, learningRate: 0.02, clipNorm: nil))
    let norm = try whole.advance().gradientNorm
    let gradients = try Self.model.gradients(of: batch).gradients
    var sum = 0.0
    for layer in 0..<2 {
      let dw = try #require(gradients["h.\(layer).attn.c_attn.weight"])
      let down = try #require(initial.factors(of: .k, layer: layer)).down
      for out in 0..<32 {
        for rank in 0..<4 {
          let value = (0..<32).reduce(Float(0)) {
            $0 + dw.values[$1 * 96 + 32 + out] * down.values[rank * 32 + $1]
          }
          sum += Double(2 * value) * Double(2 * value)
        }
      }
    }
    #expect(abs(norm - Float(sum.squareRoot())) < 1e-4 * norm)
  }

  @Test func deltaIsTheProductOfTheFactors() throws {
    let adapter = try Self.trainer([.proj]).run()
    let delta = adapter.delta(of: .proj, layer: 1)
    let (down, up) = try #require(adapter.factors(of: .proj, layer: 1))
    #expect(delta.shape == [128, 32] && down.shape == [4, 128] && up.shape == [32, 4])
    let (row, column) = (77, 5)
    let expected = (0..<4).reduce(Float(0)) {
      $0 + 2 * up.values[column * 4 + $1] * down.values[$1 * 128 + row]
    }
    #expect(abs(delta.values[row * 32 + column] - expected) < 1e-6)
    #expect(adapter.delta(of: .q, layer: 0).values.allSatisfy { $0 == 0 })
  }

  @Test func trainableNumbersAreCounted() throws {
    let adapter = try LoRAAdapter(
      configuration: LoRAConfiguration(rank: 4, targets: [.q, .fc]), model: Self.configuration)
    #expect(adapter.trainableCount == 2 * (4 * (32 + 32) + 4 * (32 + 128)))
  }

  @Test func cancellingEndsTheRun() throws {
    let control = RunControl()
    let trainer = try Self.trainer(control: control)
    #expect(throws: ModelError.cancelled) {
      try trainer.run { if $0.step == 3 { control.cancel() } }
    }
    #expect(trainer.step == 3)
  }

  @Test func settingsThatCannotWorkAreRefused() {
    #expect(throws: ModelError.self) {
      try LoRAAdapter(
        configuration: LoRAConfiguration(rank: 0), model: Self.configuration)
    }
    #expect(throws: ModelError.self) {
      try LoRAAdapter(
        configuration: LoRAConfiguration(targets: []), model: Self.configuration)
    }
    #expect(throws: ModelError.emptyInput) {
      try LoRATrainer(
        model: Self.model, examples: [], configuration: LoRAConfiguration(),
        settings: FineTuningSettings())
    }
  }
}
