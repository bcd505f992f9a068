import Corpora
import Models
import Tokenizers

extension ModelEvaluation {
  func run(
    _ bench: EncoderBench, into report: inout EvaluationReport, _ stages: Stages
  ) throws -> Coverage? {
    guard settings.parts.contains(.masked) || settings.parts.contains(.pairs) else { return nil }
    let source = TextSource.stories(grammar, seed: settings.seed)
    let pairs = try SentencePairs(
      source: source, tokenizer: ByteLevelBPE(tokenizerJSON: bench.path + "/tokenizer.json"),
      length: min(bench.contextLength, Self.pairLength), seed: settings.seed)
    let counted = try countNeighbors(pairs, stages)
    let examples = pairs.heldOut(settings.prompts * StoryLanguage.allCases.count)
    report.rows = try stages.run(Self.storyWeight) {
      try EncoderScoring(bench, parts: settings.parts).rows(
        examples, counts: counted.neighbors, onProgress: $0)
    }
    return counted.coverage
  }

  /// Tokens of a pair.
  private static let pairLength = 128
  /// Pairs that are made at a time.
  private static let countedPairs = 100

  /// Counts the training text as pairs show it, before anything was hidden.
  private func countNeighbors(
    _ pairs: SentencePairs, _ stages: Stages
  ) throws -> (neighbors: NeighborCounts, coverage: Coverage) {
    let steps = max(1, sampleDocuments / Self.countedPairs / 5)
    return try stages.run(Self.trainingWeight) { onProgress in
      var neighbors = NeighborCounts(vocabularySize: reader.sizes.vocabularySize)
      var counts = [Int](repeating: 0, count: reader.tokenizer.vocabularySize)
      for step in 0..<steps {
        for example in try pairs.examples(step: step, count: Self.countedPairs) {
          let tokens = zip(example.input.tokens, example.targets).map { $1 >= 0 ? $1 : $0 }
          neighbors.add(tokens)
          for token in tokens where !reader.tokenizer.isSpecial(token) { counts[Int(token)] += 1 }
        }
        guard onProgress(Double(step + 1) / Double(steps)) else {
          throw StudioError.cancelled
        }
      }
      return (
        neighbors, Coverage(tokenizer: try Coverage.checksum(of: reader.path), counts: counts)
      )
    }
  }
}
