import Files
import Foundation
import Models
import Studio
import Testing
import Tokenizers

/// Models from before the Transformer, asked as the Transformer is.
@Suite struct PredictorTests {
  /// A folder with one of each kind, of random or counted values.
  private func library<Result>(_ body: (ModelLibrary) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      let size = tinyTokenizer.vocabularySize
      var counts = try NGramCounts(order: 3, vocabularySize: size)
      for text in sampleTexts {
        let bytes = Array(text.utf8)
        let bench = try tinyWorkbench()
        try counts.add(
          bench.tokens(of: bytes, addingLanguage: true).compactMap { $0.id.map { Int32($0) } }
            + (bench.endToken.map { [$0] } ?? []))
      }
      try HuggingFaceFolder.write(
        try NGramModel(counts, smoothing: .modifiedKneserNey), to: folder + "/ngram")
      try HuggingFaceFolder.write(
        NNLM(
          configuration: NNLMConfiguration(
            vocabularySize: size, contextLength: 3, embeddingWidth: 8, hiddenWidth: 8), seed: 1),
        to: folder + "/nnlm", as: .float16)
      try HuggingFaceFolder.write(
        RecurrentModel(
          configuration: RecurrentConfiguration(
            vocabularySize: size, embeddingWidth: 8, width: 12), seed: 1),
        to: folder + "/lstm", as: .float16)
      try HuggingFaceFolder.write(try tinyWorkbench().model, to: folder + "/gpt")
      for name in Self.names {
        try AtomicFile.write(tinyTokenizer.tokenizerJSON(), to: "\(folder)/\(name)/tokenizer.json")
      }
      return try body(ModelLibrary(folders: [folder]))
    }
  }

  private static let names = ["gpt", "lstm", "ngram", "nnlm"]

  @Test func everyKindPredictsContinuesAndIsMeasuredOnTheSameBytes() throws {
    try library { library in
      let texts = sampleTexts.prefix(6).map { Array($0.utf8) }
      var seen: [(tokens: Int, bytes: Int)] = []
      for name in Self.names {
        let model = try library.predictor(name)
        let prediction = try model.predict(after: Array("小猫".utf8), top: 5)
        #expect(prediction.next.count == 5)
        #expect(prediction.logits.count == tinyTokenizer.vocabularySize)
        let sampler = Sampler(temperature: 1, seed: 3)
        let one = try model.generate(after: Array("The cat".utf8), sampler: sampler, limit: 12)
        let two = try model.generate(after: Array("The cat".utf8), sampler: sampler, limit: 12)
        #expect(one.tokens == two.tokens)
        let measured = try model.evaluate(texts, limit: 64)
        #expect(measured.bitsPerByte > 0 && measured.bitsPerByte.isFinite)
        seen.append((measured.tokens, measured.bytes))
      }
      for each in seen { #expect(each == seen[0]) }
    }
  }

  @Test func theBytesThatNothingPredictsAreNotCounted() throws {
    var trainer = BPETrainer(
      settings: .init(vocabularySize: 300, specialTokens: [ReservedTokens.end]))
    trainer.add(Array("The cat sat. The cat sat.".utf8))
    let bare = try trainer.train()
    let configuration = GPTConfiguration(
      vocabularySize: bare.vocabularySize, contextLength: 64, width: 16, layerCount: 1,
      headCount: 2)
    let workbench = try Workbench(
      id: "bare", path: "/memory/bare", model: GPT(configuration: configuration, seed: 1),
      tokenizer: Tokenizer(bare))
    let text = Array("The cat sat.".utf8)
    let first = try #require(workbench.tokens(of: text, addingLanguage: true).first)
    #expect(!first.special && !first.bytes.isEmpty)
    let measured = try workbench.evaluate([text])
    #expect(measured.bytes == text.count - first.bytes.count)
    let along = try workbench.follow(text, limit: 64, top: 1)
    #expect(along.bytes == measured.bytes)
  }

  @Test func followingATextGivesTheLossTokenByToken() throws {
    try library { library in
      for name in Self.names {
        let model = try library.predictor(name)
        for text in ["小猫坐在垫子上。", "Box 3 is red", "x"] {
          let bytes = Array(text.utf8)
          let along = try model.follow(bytes, limit: 64, top: 3)
          let ids = along.tokens.compactMap { $0.id.map { Int32($0) } }
          #expect(along.steps.map { $0.token } == Array(along.tokens.dropFirst()))
          #expect(along.bytes == bytes.count && along.truncation == nil)
          let loss = try model.nextTokenModel.loss(of: [TrainingSequence(tokens: ids)])
          let bits = loss * Double(along.steps.count) / log(2)
          #expect(abs(along.bits - bits) < 1e-3 * bits, "\(name) \(text)")
          #expect(along.steps.allSatisfy { $0.favouriteProbability >= $0.probability - 1e-9 })
          let next = try model.predict(after: bytes, top: 3).next
          for (one, other) in zip(along.next, next) {
            #expect(one.token == other.token && abs(one.probability - other.probability) < 1e-5)
          }
        }
        let empty = try model.follow([], limit: 64)
        #expect(empty.steps.isEmpty && empty.bitsPerByte == nil && !empty.next.isEmpty)
        let cut = try model.follow(Array(sampleTexts[0].utf8), limit: 6)
        #expect(cut.tokens.count == 6 && cut.tokens[0].special && cut.truncation != nil)
      }
    }
  }

  @Test func decoderIsMeasuredAlikeThroughEitherDoor() throws {
    let bench = try tinyWorkbench()
    let texts = sampleTexts.prefix(3).map { Array($0.utf8) }
    #expect(try bench.evaluate(texts) == (try bench.evaluate(texts, limit: .max)))
  }

  @Test func countedRunsPredictTheTextTheyCameFromBetterThanRandomWeights() throws {
    try library { library in
      let texts = sampleTexts.prefix(6).map { Array($0.utf8) }
      let counted = try library.predictor("ngram").evaluate(texts, limit: 64).bitsPerByte
      for name in ["gpt", "lstm", "nnlm"] {
        #expect(
          counted < 0.5 * (try library.predictor(name).evaluate(texts, limit: 64).bitsPerByte))
      }
    }
  }

  @Test func libraryListsThemAndSaysWhatTheyCannot() throws {
    try library { library in
      let summaries = library.list()
      #expect(summaries.map { $0.name } == Self.names)
      #expect(summaries.map { $0.type } == [.gpt2, .recurrent, .ngram, .nnlm])
      for summary in summaries {
        #expect(summary.problem == nil)
        let sizes = try library.model(summary.name).sizes
        #expect(summary.sizes == sizes)
      }
      #expect(throws: StudioError.notATransformer(name: "lstm")) { try library.reader("lstm") }
      #expect(throws: StudioError.notATransformer(name: "ngram")) { try library.load("ngram") }
    }
  }

  @Test func verificationOpensAndTriesThem() throws {
    try library { library in
      for name in Self.names {
        let whole = try ModelVerification(folder: try library.summary(of: name).path)
        #expect(whole.isWhole, "\(whole.checks)")
      }
      let path = try library.summary(of: "nnlm").path
      let weights = try Data(contentsOf: URL(filePath: path + "/model.safetensors"))
      try weights.dropLast(2).write(to: URL(filePath: path + "/model.safetensors"))
      #expect(!(try ModelVerification(folder: path)).isWhole)
    }
  }
}
