import Foundation
import Models

/// How well an encoder finds hidden tokens, and tells whether a segment follows another.
public struct EncoderEvaluation: Sendable, Equatable {
  /// - Units: nats per hidden token.
  public let loss: Double
  /// The part of the hidden tokens whose most probable candidate is right.
  public let maskedAccuracy: Double
  public let maskedTokens: Int
  /// The part of the pairs that are judged rightly; nil where no example asks.
  public let nextSentenceAccuracy: Double?
  public let pairs: Int

  /// Reads examples four at a time.
  ///
  /// - Throws: `StudioError.noExamples`; `ModelError` for what the model cannot take.
  public init(of model: BERT, on examples: [MaskedExample]) throws {
    var counts = Counts()
    for start in stride(from: 0, to: examples.count, by: 4) {
      let part = Array(examples[start..<min(start + 4, examples.count)])
      counts.add(try model.forward(part.map(\.input)), part)
    }
    guard counts.tokens > 0 else { throw StudioError.noExamples }
    loss = counts.nats / Double(counts.tokens)
    maskedAccuracy = Double(counts.found) / Double(counts.tokens)
    maskedTokens = counts.tokens
    nextSentenceAccuracy =
      counts.pairs > 0 ? Double(counts.judged) / Double(counts.pairs) : nil
    pairs = counts.pairs
  }

  private struct Counts {
    var nats = 0.0
    var tokens = 0
    var found = 0
    var pairs = 0
    var judged = 0

    mutating func add(_ result: BERTResult, _ examples: [MaskedExample]) {
      for (number, example) in examples.enumerated() {
        if let logits = result.maskedLogits {
          for (position, target) in example.targets.enumerated() where target >= 0 {
            add(logits, row: number * logits.shape[1] + position, target: Int(target))
          }
        }
        if let follows = example.follows, let logits = result.nextSentenceLogits {
          pairs += 1
          // The first score is that of “it follows”.
          if (logits.values[2 * number] > logits.values[2 * number + 1]) == follows { judged += 1 }
        }
      }
    }

    private mutating func add(_ logits: Captured, row: Int, target: Int) {
      let size = logits.shape[2]
      let scores = logits.values[(row * size)..<((row + 1) * size)]
      let highest = scores.max() ?? 0
      let sum = scores.reduce(0.0) { $0 + exp(Double($1 - highest)) }
      let own = scores[scores.startIndex + target]
      nats += log(sum) - Double(own - highest)
      tokens += 1
      if own == highest { found += 1 }
    }
  }
}
