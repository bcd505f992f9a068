import Foundation
import Models
import Tensors
import Testing

/// Networks from before the Transformer beside PyTorch's, from Scripts/golden/sequences.py.
@Suite struct SequenceModelTests {
  private struct Numbers: Decodable {
    var logits: [Float]
    var gradients: [String: [Float]]
    var losses: [Float]
  }

  static let names = [
    "rnn", "rnn tied", "lstm", "lstm tied", "gru", "gru tied", "nnlm", "nnlm direct",
  ]

  static let sequences: [TrainingSequence] = {
    let tokens = Formula.integers(100, 24, below: 11)
    return (0..<3).map { TrainingSequence(tokens: Array(tokens[$0 * 8..<$0 * 8 + 8])) }
  }()

  /// A model of the sizes of the script, its values from the formula.
  static func model(_ name: String) throws -> any SequenceNetwork {
    let parts = name.split(separator: " ")
    guard let cell = RecurrentCell(rawValue: String(parts[0])) else {
      let configuration = NNLMConfiguration(
        vocabularySize: 11, contextLength: 3, embeddingWidth: 5, hiddenWidth: 6,
        hasDirectConnections: parts.contains("direct"))
      return NNLM(
        configuration: configuration, parameters: arena(NNLM.layout(of: configuration)))
    }
    let configuration = RecurrentConfiguration(
      cell: cell, vocabularySize: 11, embeddingWidth: 5, width: 6, layerCount: 2,
      isOutputTied: parts.contains("tied"), contextLength: 16)
    return RecurrentModel(
      configuration: configuration, parameters: arena(RecurrentModel.layout(of: configuration)))
  }

  private static func arena(_ layout: ParameterLayout) -> ParameterArena {
    let arena = ParameterArena(layout: layout)
    for id in layout.ids {
      arena.set(id, to: Formula.uniform(UInt64(id.index), layout[id].count, scale: 0.5))
    }
    return arena
  }

  @Test(arguments: names)
  func scoresGradientsAndLossesAreThoseOfPyTorch(_ name: String) throws {
    let golden = try #require(try goldenJSON([String: Numbers].self, "sequences.json")[name])
    let model = try Self.model(name)
    let reader = try model.makeReader()
    let scores = try Self.sequences[0].inputs.flatMap { try reader.append([$0]) }
    #expect(largestDifference(scores, golden.logits) < 1e-5)
    let (loss, gradients) = try model.objective.gradients(
      of: Self.sequences, at: model.parameters)
    #expect(abs(loss - golden.losses[0]) < 1e-5 * golden.losses[0])
    #expect(abs(try model.loss(of: Self.sequences) - Double(loss)) < 1e-6)
    #expect(gradients.count == golden.gradients.count)
    for (parameter, expected) in golden.gradients {
      expectGradient(try #require(gradients[parameter]).values, expected, "\(name) \(parameter)")
    }
    let settings = TrainingSettings(
      steps: 5, batchSize: 3, learningRate: 0.1, schedule: Schedule(shape: .constant),
      optimizer: .sgd, weightDecay: 0, clipNorm: nil, lanes: 2)
    let trainer = try Trainer(
      model.objective, parameters: model.parameters, settings: settings,
      source: ShuffledExamples(Self.sequences, seed: 1))
    var losses: [Float] = []
    _ = try trainer.run { losses.append($0.loss) }
    #expect(largestDifference(losses, golden.losses) < 2e-5)
  }

  @Test(arguments: names)
  func aTextReadInPiecesGivesTheScoresOfTheWhole(_ name: String) throws {
    let model = try Self.model(name)
    let tokens = Self.sequences[1].inputs
    let whole = try model.makeReader().append(tokens)
    let reader = try model.makeReader()
    _ = try reader.append(Array(tokens.prefix(2)))
    _ = try reader.append(Array(tokens[2..<3]))
    #expect(largestDifference(try reader.append(Array(tokens.dropFirst(3))), whole) < 1e-6)
    #expect(reader.count == tokens.count && reader.limit == nil)
    reader.reset()
    #expect(reader.count == 0)
    #expect(largestDifference(try reader.append(tokens), whole) < 1e-6)
    #expect(throws: ModelError.emptyInput) { try reader.append([]) }
    #expect(throws: ModelError.self) { try reader.append([11]) }
  }

  @Test(arguments: names)
  func filledUpSequencesHaveTheLossOfSequencesAlone(_ name: String) throws {
    let model = try Self.model(name)
    let short = TrainingSequence(tokens: [1, 2, 3])
    let prompted = TrainingSequence(prompt: [4, 5], completion: [6, 7, 8, 9])
    let all = Self.sequences + [short, prompted]
    let sum = try all.reduce(0.0) {
      $0 + (try model.loss(of: [$1])) * Double($1.targetCount)
    }
    let count = all.reduce(0) { $0 + $1.targetCount }
    #expect(abs(try model.loss(of: all) - sum / Double(count)) < 1e-5)
  }

  @Test(arguments: names)
  func folderGivesBackWhatWasWritten(_ name: String) throws {
    let model = try Self.model(name)
    try withTemporaryFolder { folder in
      for type in [ElementType.float32, .float16] {
        let read: any SequenceNetwork
        if let model = model as? NNLM {
          try HuggingFaceFolder.write(model, to: folder, as: type)
          let nnlm = try HuggingFaceFolder.readNNLM(at: folder)
          #expect(nnlm.configuration == model.configuration)
          #expect(try HuggingFaceFolder.modelType(at: folder) == .nnlm)
          read = nnlm
        } else {
          let model = try #require(model as? RecurrentModel)
          try HuggingFaceFolder.write(model, to: folder, as: type)
          let recurrent = try HuggingFaceFolder.readRecurrent(at: folder)
          #expect(recurrent.configuration == model.configuration)
          #expect(try HuggingFaceFolder.modelType(at: folder) == .recurrent)
          read = recurrent
        }
        for id in model.parameters.layout.ids {
          let (own, other) = (model.parameters.array(of: id), read.parameters.array(of: id))
          #expect(largestDifference(own, other) <= (type == .float32 ? 0 : 2.5e-4))
        }
      }
    }
  }

  @Test func foldersWithOtherTensorsAndSizesAreRefused() throws {
    let model = try #require(try Self.model("gru tied") as? RecurrentModel)
    try withTemporaryFolder { folder in
      try HuggingFaceFolder.write(model, to: folder)
      let path = HuggingFaceFolder.configPath(folder)
      let config = try String(contentsOfFile: path, encoding: .utf8)
      for (old, new) in [
        ("\"gru\"", "\"lstm\""), ("\"gru\"", "\"mgu\""),
        ("\"num_layers\" : 2", "\"num_layers\" : 1"),
        ("\"hidden_size\" : 6", "\"hidden_size\" : 0"),
        ("\"vocab_size\" : 11", "\"vocab_size\" : 12"),
      ] {
        #expect(config.contains(old))
        try config.replacingOccurrences(of: old, with: new)
          .write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: ModelError.self, "\(new)") {
          try HuggingFaceFolder.readRecurrent(at: folder)
        }
      }
    }
  }

  @Test func trainingLearnsARepeatedText() throws {
    let tokens = (0..<400).map { Int32([1, 4, 2, 8, 5, 7][$0 % 6]) }
    let settings = TrainingSettings(
      steps: 150, batchSize: 8, sequenceLength: 16, learningRate: 2e-2, lanes: 2)
    let source = SequenceRows(source: TokenStream(tokens: tokens, seed: 1), length: 16)
    let models: [any SequenceNetwork] = [
      NNLM(
        configuration: NNLMConfiguration(
          vocabularySize: 11, contextLength: 2, embeddingWidth: 8, hiddenWidth: 12), seed: 1),
      RecurrentModel(
        configuration: RecurrentConfiguration(vocabularySize: 11, embeddingWidth: 8, width: 12),
        seed: 1),
    ]
    for model in models {
      let trainer = try Trainer(
        model.objective, parameters: model.parameters, settings: settings, source: source)
      var losses: [Float] = []
      _ = try trainer.run { losses.append($0.loss) }
      #expect(try #require(losses.first) > 2)
      let last = try #require(losses.last)
      #expect(last < 0.5, "\(type(of: model)): \(losses.min() ?? 0)")
    }
  }

  @Test func resumedTrainingEndsWithTheSameBytes() throws {
    let model = try Self.model("lstm tied")
    let source = ShuffledExamples(Self.sequences, seed: 3)
    let settings = TrainingSettings(steps: 6, batchSize: 2, dropout: 0.25, lanes: 2)
    func trainer() throws -> Trainer<SequenceObjective> {
      try Trainer(
        model.objective, parameters: model.parameters, settings: settings, source: source)
    }
    let whole = try trainer().run()
    try withTemporaryFolder { folder in
      let first = try trainer()
      for _ in 0..<3 { _ = try first.advance() }
      try first.writeCheckpoint(to: folder)
      let second = try Trainer(model.objective, resumingFrom: folder, source: source)
      let resumed = try second.run()
      for id in whole.layout.ids { #expect(whole.array(of: id) == resumed.array(of: id)) }
      let other = try Self.model("gru tied").objective
      #expect(throws: ModelError.self) {
        try Trainer(other, resumingFrom: folder, source: source)
      }
    }
  }

  @Test func stateOfAReaderIsAllThatItKeeps() throws {
    let model = try #require(try Self.model("lstm") as? RecurrentModel)
    let reader = try RecurrentReader(model)
    #expect(reader.states == [[Float](repeating: 0, count: 12), [Float](repeating: 0, count: 12)])
    _ = try reader.append([3, 1])
    #expect(reader.states.allSatisfy { $0.contains { $0 != 0 } })
  }
}
