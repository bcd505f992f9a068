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
    let scoring = EncoderScoring(bench, parts: settings.parts)
    let examples = enough(pairs, language: scoring.language(of:))
    report.rows = try stages.run(Self.storyWeight) {
      try scoring.rows(examples, counts: counted.neighbors, onProgress: $0)
    }
    return counted.coverage
  }

  /// Held-out examples until as many pairs are asked in each language as there are to be prompts;
  /// examples of one segment ask nothing.
  private func enough(
    _ pairs: SentencePairs, language: (MaskedExample) -> StoryLanguage
  ) -> [MaskedExample] {
    let languages = StoryLanguage.allCases
    var missing = Dictionary(uniqueKeysWithValues: languages.map { ($0, settings.prompts) })
    let examples = pairs.heldOut(Self.examplesPerPair * languages.count * settings.prompts)
    let end = examples.firstIndex { example in
      if missing.values.allSatisfy({ $0 <= 0 }) { return true }
      if example.follows != nil { missing[language(example), default: 0] -= 1 }
      return false
    }
    return Array(examples[..<(end ?? examples.count)])
  }

  /// Examples that are made for each pair to be asked; some two would do.
  private static let examplesPerPair = 3

  /// Tokens of a pair.
  private static let pairLength = 128
  /// Pairs that are made at a time.
  private static let countedPairs = 100

  /// Counts the training text as pairs show it, before anything was hidden.
  private func countNeighbors(
    _ pairs: SentencePairs, _ stages: Stages
  ) throws -> (neighbors: NeighborCounts, coverage: Coverage?) {
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
      return (neighbors, try coverage(counts, examples: steps * Self.countedPairs))
    }
  }

  /// What was counted, as a sample of what the model read; nil where no record says that it read this.
  private func coverage(_ counts: [Int], examples: Int) throws -> Coverage? {
    guard let record = try TrainingRecord(folder: reader.path), record.isOf(grammar) else {
      return nil
    }
    let read = (0..<record.steps).reduce(0) { $0 + record.rows(at: $1) }
    return Coverage(
      tokenizer: try Coverage.checksum(of: reader.path), counts: counts,
      share: Double(examples) / Double(max(1, read)))
  }
}
