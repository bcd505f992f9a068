import Corpora
import Foundation
import Models
import Studio
import Testing
import Tokenizers

private let grammar: StoryGrammar? = try? StoryGrammar(
  folder: URL(filePath: #filePath).appending(path: "../../../datasets/stories").standardized.path)

@Suite struct EncoderScoringTests {
  private func bench(_ folder: String) throws -> EncoderBench {
    let configuration = BERTConfiguration(
      vocabularySize: tinyTokenizer.vocabularySize, contextLength: 64, width: 32, layerCount: 2,
      headCount: 4, innerWidth: 64)
    let model = BERT(configuration: configuration, seed: 3)
    try tinyTokenizer.tokenizerJSON(forEncoder: true).write(
      to: URL(filePath: folder + "/tokenizer.json"))
    return try EncoderBench(
      id: "tiny", path: folder, model: model, tokenizer: Tokenizer(tinyTokenizer))
  }

  @Test func hiddenTokensAndPairsAreCountedOnce() throws {
    try withTemporaryFolder { folder in
      let bench = try bench(folder)
      let mask = try #require(bench.tokenizer.maskID)
      let tokens = (100..<106).map { Int32($0) }
      var hidden = tokens
      hidden[2] = mask
      var targets = [Int32](repeating: -1, count: 6)
      targets[2] = tokens[2]
      // Chosen but left as it is: not counted.
      targets[4] = tokens[4]
      let examples = [true, false, nil].map {
        MaskedExample(input: BERTInput(tokens: hidden), targets: targets, follows: $0)
      }
      var counts = NeighborCounts(vocabularySize: tinyTokenizer.vocabularySize)
      counts.add(tokens)
      let rows = try EncoderScoring(bench, parts: [.masked, .pairs]).rows(examples, counts: counts)
      let masked = try #require(rows.first { $0.measure == .maskedTokens && $0.language == nil })
      #expect(masked.count == 3)
      // The neighbours were seen once, with this token between them.
      #expect(masked.baselines.first { $0.name == "bigram" }?.value == 1)
      let pairs = try #require(rows.first { $0.measure == .nextSentence && $0.language == nil })
      // The same input is judged alike: right once.
      #expect(pairs.count == 2 && pairs.value == 0.5)
      let result = try bench.model.forward([examples[0].input])
      let logits = try #require(result.maskedLogits)
      let size = bench.sizes.vocabularySize
      let row = Array(logits.values[(2 * size)..<(3 * size)])
      let isRight = row.firstIndex(of: row.max() ?? 0) == Int(tokens[2])
      #expect(masked.value == (isRight ? 1 : 0))
    }
  }

  @Test func anEncoderIsMeasuredOnHeldOutPairs() throws {
    try withTemporaryFolder { folder in
      let grammar = try #require(grammar)
      let bench = try bench(folder)
      let evaluation = ModelEvaluation(
        bench, grammar: grammar,
        settings: EvaluationSettings(parts: [.masked, .pairs], prompts: 4), sampleDocuments: 40)
      let result = try evaluation.run()
      #expect(Set(result.report.rows.map(\.measure)) == [.maskedTokens, .nextSentence])
      #expect(!result.report.isCausal && result.report.trainingText == nil)
      #expect(try evaluation.run().report.rows == result.report.rows)
      // Nobody knows what this model read; of one that has a record a sample is counted.
      #expect(result.coverage == nil)
      try TrainingRecord(
        source: .stories(grammar, seed: 1),
        settings: TrainingSettings(steps: 10, batchSize: 100), steps: 10
      ).write(to: folder)
      let coverage = try #require(try evaluation.run().coverage)
      #expect(coverage.counts.reduce(0, +) > 0 && coverage.share == 0.1)
    }
  }
}
