import Models
import Tensors
import Testing

@Suite struct EncoderDecoderTests {
  private struct Given: Decodable {
    var sources: [[Int32]]
    var inputs: [[Int32]]
    var targets: [[Int32]]
    var loss: Float
    var smoothedLoss: Float

    var examples: [TranslationExample] {
      sources.indices.map {
        TranslationExample(
          source: sources[$0], target: TrainingSequence(inputs: inputs[$0], targets: targets[$0]))
      }
    }
  }

  private let given: Given
  private let golden: GoldenTensors

  init() throws {
    given = try goldenJSON(Given.self, "encoder-decoder.json")
    golden = try GoldenTensors("encoder-decoder.safetensors")
  }

  private func model(
    _ positions: EncoderDecoderConfiguration.Positions = .sinusoidal
  ) throws -> EncoderDecoder {
    let configuration = EncoderDecoderConfiguration(
      vocabularySize: 53, contextLength: 20, width: 30, encoderLayerCount: 2,
      decoderLayerCount: 2, headCount: 3, innerWidth: 37, positions: positions)
    let layout = EncoderDecoder.layout(of: configuration)
    let arena = ParameterArena(layout: layout)
    for id in layout.ids {
      let stored = try golden(layout[id].name)
      #expect(stored.shape == layout[id].shape, "\(layout[id].name)")
      arena.set(id, to: stored.values)
    }
    return EncoderDecoder(configuration: configuration, parameters: arena)
  }

  /// The rows of one sequence in what PyTorch computed for the padded batch.
  private func rows(_ name: String, _ sequence: Int, _ count: Int) throws -> [Float] {
    let stored = try golden("number.\(name)")
    let perSequence = stored.values.count / stored.shape[0]
    let start = sequence * perSequence
    return Array(stored.values[start..<(start + count * stored.shape[2])])
  }

  @Test func statesAndLogitsAreThoseOfPyTorchsTransformer() throws {
    let model = try model()
    let learned = try self.model(.learned)
    for (number, source) in given.sources.enumerated() {
      let target = given.inputs[number]
      let result = try model.forward(
        source: source, target: target, inspection: Inspection(captures: ["encoder.final"]))
      let memory = try #require(result.captures["encoder.final"])
      let expected = try rows("memory", number, source.count)
      #expect(largestDifference(memory.values, expected) < 1e-5)
      let logits = try rows("logits", number, target.count)
      #expect(result.logits.shape == [target.count, 53])
      #expect(largestDifference(result.logits.values, logits) < 3e-5)
      let other = try learned.forward(source: source, target: target).logits.values
      #expect(
        largestDifference(other, try rows("learned.logits", number, target.count)) < 3e-5)
    }
  }

  @Test func crossAttentionIsThatOfPyTorchsTransformer() throws {
    let names = (0..<2).map { "decoder.blocks.\($0).cross.weights" }
    let result = try model().forward(
      source: given.sources[0], target: given.inputs[0],
      inspection: Inspection(captures: Set(names)))
    for (number, name) in names.enumerated() {
      let weights = try #require(result.captures[name])
      #expect(weights.shape == [3, 9, 11])
      let expected = try golden("number.cross.\(number)").values.prefix(3 * 9 * 11)
      #expect(largestDifference(weights.values, expected) < 1e-6)
    }
  }

  @Test func gradientsOfAPaddedBatchAreThoseOfPyTorch() throws {
    let (loss, gradients) = try model().gradients(of: given.examples)
    #expect(abs(loss - given.loss) < 1e-5 * given.loss)
    try golden.expectGradients(gradients)
  }

  @Test func smoothedLabelsGivePyTorchsLoss() throws {
    let model = try model()
    let objective = TranslationObjective(model.configuration, labelSmoothing: 0.1)
    let loss = try objective.loss(of: given.examples, at: model.parameters)
    #expect(abs(loss - given.smoothedLoss) < 1e-5 * given.smoothedLoss)
    #expect(abs(try model.loss(given.examples) - given.loss) < 1e-5 * given.loss)
  }

  @Test func noPositionOfTheTargetSeesALaterOne() throws {
    let model = try model()
    var changed = given.inputs[0]
    changed[6] = 7
    let first = try model.forward(source: given.sources[0], target: given.inputs[0]).logits
    let second = try model.forward(source: given.sources[0], target: changed).logits
    #expect(first.values.prefix(6 * 53) == second.values.prefix(6 * 53))
    #expect(largestDifference(first.row(6), second.row(6)) > 1e-3)
  }

  @Test func itLearnsToTurnSequencesRound() throws {
    let configuration = EncoderDecoderConfiguration(
      vocabularySize: 10, contextLength: 8, width: 32, encoderLayerCount: 1,
      decoderLayerCount: 1, headCount: 4, innerWidth: 64)
    let start: Int32 = 0
    let end: Int32 = 1
    let examples = (0..<3000).map { number in
      let count = 2 + number % 3
      let source = Formula.integers(UInt64(number), count, below: 8).map { $0 + 2 }
      return TranslationExample(
        source: source, target: Array(source.reversed()), start: start, end: end)
    }
    let trainer = try Trainer(
      TranslationObjective(configuration),
      parameters: EncoderDecoder(configuration: configuration, seed: 3).parameters,
      settings: TrainingSettings(
        steps: 300, batchSize: 32, learningRate: 4e-3,
        schedule: Schedule(shape: .cosine, warmUpSteps: 20), weightDecay: 0.01, lanes: 2),
      source: ShuffledExamples(examples, seed: 2))
    let model = EncoderDecoder(configuration: configuration, parameters: try trainer.run())
    var right = 0
    for number in 5000..<5030 {
      let source = Formula.integers(UInt64(number), 3, below: 8).map { $0 + 2 }
      let written = try model.greedyTarget(source: source, start: start, end: end, limit: 7)
      if written == source.reversed() { right += 1 }
    }
    #expect(right >= 24)
  }

  @Test func writingEndsAtTheLimitAndAtTheContext() throws {
    let model = try model()
    let short = try model.greedyTarget(source: [5, 6], start: 2, end: -1, limit: 3)
    #expect(short.count == 3)
    let long = try model.greedyTarget(source: [5, 6], start: 2, end: -1, limit: 100)
    #expect(long.count == 20)
    #expect(Array(long.prefix(3)) == short)
  }

  @Test func wrongInputIsRefusedWithItsReason() throws {
    let model = try model()
    #expect(throws: ModelError.emptyInput) { try model.forward(source: [], target: [1]) }
    #expect(throws: ModelError.tokenOutOfRange(token: 53, position: 0, vocabularySize: 53)) {
      try model.forward(source: [1], target: [53])
    }
    #expect(throws: ModelError.sequenceTooLong(length: 21, limit: 20)) {
      try model.forward(source: Array(repeating: 1, count: 21), target: [1])
    }
  }
}
