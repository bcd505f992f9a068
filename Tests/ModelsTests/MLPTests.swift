import Models
import Tensors
import Testing

@Suite struct MLPTests {
  private struct Numbers: Decodable {
    var outputs: [[Float]]
    var gradients: [[Float]]
    var losses: [Float]
  }

  private static func model(_ activation: MLPConfiguration.HiddenActivation) -> MLP {
    let configuration = MLPConfiguration(sizes: [5, 7, 6, 3], activation: activation)
    let layout = MLP.layout(of: configuration)
    let arena = ParameterArena(layout: layout)
    for id in layout.ids {
      arena.set(id, to: Formula.uniform(UInt64(id.index), layout[id].count, scale: 1))
    }
    return MLP(configuration: configuration, parameters: arena)
  }

  private static func examples(_ task: MLPObjective.Task) -> [NumberExample] {
    let inputs = Formula.uniform(100, 55, scale: 2)
    let labels = Formula.integers(101, 11, below: 3)
    let values = Formula.uniform(102, 33, scale: 1)
    return (0..<11).map { row in
      NumberExample(
        inputs: Array(inputs[(row * 5)..<(row * 5 + 5)]),
        target: task == .classification
          ? .label(Int(labels[row])) : .values(Array(values[(row * 3)..<(row * 3 + 3)])))
    }
  }

  @Test(arguments: [MLPObjective.Task.classification, .regression])
  func outputsGradientsAndLossesAreThoseOfPyTorch(_ task: MLPObjective.Task) throws {
    let all = try goldenJSON([String: Numbers].self, "mlp.json")
    let golden = try #require(all[task.rawValue])
    let model = Self.model(task == .classification ? .relu : .tanh)
    let examples = Self.examples(task)
    let outputs = try model.forward(examples.map(\.inputs)).logits
    #expect(outputs.shape == [11, 3])
    #expect(largestDifference(outputs.values, golden.outputs.joined()) < 1e-5)
    let (loss, gradients) = try model.gradients(of: examples, task: task)
    #expect(abs(loss - golden.losses[0]) < 1e-5 * golden.losses[0])
    #expect(abs(try model.loss(examples, task: task) - loss) < 1e-6)
    for (entry, expected) in zip(model.parameters.layout.entries, golden.gradients) {
      expectGradient(try #require(gradients[entry.name]).values, expected, entry.name)
    }
    let settings = TrainingSettings(
      steps: 5, batchSize: 11, learningRate: 0.1, schedule: Schedule(shape: .constant),
      optimizer: .sgd, weightDecay: 0, clipNorm: nil, lanes: 3)
    let trainer = try Trainer(
      MLPObjective(model.configuration, task: task), parameters: model.parameters,
      settings: settings, source: ShuffledExamples(examples, seed: 1))
    var losses: [Float] = []
    _ = try trainer.run { losses.append($0.loss) }
    for (loss, expected) in zip(losses, golden.losses) {
      #expect(abs(loss - expected) < 1e-5 * expected)
    }
    #expect(losses.count == 5)
  }

  @Test func wrongExamplesAreRefusedWithTheirReason() throws {
    let model = Self.model(.relu)
    let inputs: [Float] = [1, 2, 3, 4, 5]
    #expect(
      throws: ModelError.badSettings(field: "inputs", found: "4 numbers", expected: "5")
    ) {
      try model.forward([Array(inputs.prefix(4))])
    }
    #expect(throws: ModelError.emptyInput) { try model.forward([]) }
    #expect(throws: ModelError.badSettings(field: "label", found: "3", expected: "0 to 2")) {
      try model.loss([NumberExample(inputs: inputs, target: .label(3))], task: .classification)
    }
    #expect(throws: ModelError.self) {
      try model.loss([NumberExample(inputs: inputs, target: .label(1))], task: .regression)
    }
    #expect(throws: ModelError.self) {
      try model.forward([[1, 2, 3, 4, .nan]])
    }
  }
}
