import Corpora
import Models
import Tokenizers

/// Measures an encoder: hidden tokens and pairs of sentences.
public struct EncoderScoring: Sendable {
  public let bench: EncoderBench
  public let parts: Set<EvaluationPart>

  public init(_ bench: EncoderBench, parts: Set<EvaluationPart>) {
    self.bench = bench
    self.parts = parts
  }

  /// - Parameters:
  ///   - examples: held-out pairs with hidden tokens.
  ///   - counts: what simpler guesses know of the training text.
  ///   - onProgress: the share that is done; false ends the work.
  /// - Returns: rows of what the model has a head for.
  /// - Throws: `StudioError.cancelled`, `.cannotFill` for a tokenizer without `[MASK]`; `ModelError`.
  public func rows(
    _ examples: [MaskedExample], counts: NeighborCounts,
    onProgress: (Double) -> Bool = { _ in true }
  ) throws -> [EvaluationReport.Row] {
    guard let mask = bench.tokenizer.maskID else { throw StudioError.cannotFill(name: bench.id) }
    var tally: [StoryLanguage: Tally] = [:]
    for start in stride(from: 0, to: examples.count, by: Self.batch) {
      let part = Array(examples[start..<min(start + Self.batch, examples.count)])
      let result = try bench.model.forward(part.map(\.input))
      for (number, example) in part.enumerated() {
        tally[language(of: example), default: Tally()].add(
          example, number: number, result, mask: mask, counts)
      }
      guard onProgress(Double(start + part.count) / Double(examples.count)) else {
        throw StudioError.cancelled
      }
    }
    let all = tally.values.reduce(Tally()) { $0 + $1 }
    let groups: [(StoryLanguage?, Tally)] =
      StoryLanguage.allCases.compactMap { language in tally[language].map { (language, $0) } }
      + [(nil, all)]
    return rows(.maskedTokens, groups) + rows(.nextSentence, groups)
  }

  private static let batch = 8

  private func rows(
    _ measure: EvaluationMeasure, _ groups: [(StoryLanguage?, Tally)]
  ) -> [EvaluationReport.Row] {
    guard parts.contains(measure == .nextSentence ? .pairs : .masked) else { return [] }
    return groups.compactMap { language, tally in
      let share = measure == .nextSentence ? tally.pairs : tally.masked
      guard share.trials > 0 else { return nil }
      let baselines: [EvaluationReport.Baseline] =
        measure == .nextSentence
        ? []
        : [
          .init("unigram", tally.commonest.value), .init("bigram", tally.neighbors.value),
        ]
      return EvaluationReport.Row(measure, language, share, baselines: baselines)
    }
  }

  /// By what is to be found out and what is seen.
  func language(of example: MaskedExample) -> StoryLanguage {
    let tokens = zip(example.input.tokens, example.targets).map { $1 >= 0 ? $1 : $0 }
    let bytes = tokens.flatMap {
      bench.tokenizer.isSpecial($0) ? [] : bench.tokenizer.bytes(of: $0)
    }
    return Script.language(of: bytes)
  }

  /// What was right of one language.
  private struct Tally {
    var masked = Proportion(0, of: 0)
    var commonest = Proportion(0, of: 0)
    var neighbors = Proportion(0, of: 0)
    var pairs = Proportion(0, of: 0)

    static func + (first: Tally, second: Tally) -> Tally {
      Tally(
        masked: first.masked + second.masked, commonest: first.commonest + second.commonest,
        neighbors: first.neighbors + second.neighbors, pairs: first.pairs + second.pairs)
    }

    /// Only tokens that are hidden count; of those chosen some stay or are replaced, and what stays
    /// is easily guessed.
    mutating func add(
      _ example: MaskedExample, number: Int, _ result: BERTResult, mask: Int32,
      _ counts: NeighborCounts
    ) {
      let tokens = example.input.tokens
      if let logits = result.maskedLogits {
        for (place, target) in example.targets.enumerated()
        where target >= 0 && tokens[place] == mask {
          func neighbor(_ index: Int) -> Int32? {
            tokens.indices.contains(index) && tokens[index] != mask ? tokens[index] : nil
          }
          let row = number * logits.shape[1] + place
          count(Self.largest(logits, row: row) == Int(target), in: \.masked)
          count(counts.commonest == target, in: \.commonest)
          let guess = counts.likeliest(left: neighbor(place - 1), right: neighbor(place + 1))
          count(guess == target, in: \.neighbors)
        }
      }
      if let follows = example.follows, let logits = result.nextSentenceLogits {
        let (yes, no) = (logits.values[number * 2], logits.values[number * 2 + 1])
        count((yes > no) == follows, in: \.pairs)
      }
    }

    private mutating func count(_ isRight: Bool, in path: WritableKeyPath<Tally, Proportion>) {
      self[keyPath: path] = self[keyPath: path] + Proportion(isRight ? 1 : 0, of: 1)
    }

    /// - Shapes: logits `[sequences, length, vocabulary]`.
    private static func largest(_ logits: Captured, row: Int) -> Int {
      let width = logits.shape[2]
      return logits.values[(row * width)..<((row + 1) * width)].withUnsafeBufferPointer { values in
        var best = 0
        for index in values.indices where values[index] > values[best] { best = index }
        return best
      }
    }
  }
}
