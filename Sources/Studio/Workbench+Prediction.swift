import Foundation
import Models

/// What the model expects after a text.
public final class Prediction: Sendable {
  public struct Candidate: Sendable, Equatable {
    public let id: Int
    public let token: Token
    public let probability: Double
    public let logit: Float
  }

  public let tokens: [Token]
  /// The logits of the last position.
  ///
  /// - Shapes: `[vocabulary]`.
  public let logits: [Float]
  /// The most probable next tokens at temperature 1, most probable first.
  public let next: [Candidate]
  /// - Units: bits.
  public let entropy: Double
  public let truncation: Truncation?

  init(
    tokens: [Token], logits: [Float], next: [Candidate], entropy: Double, truncation: Truncation?
  ) {
    self.tokens = tokens
    self.logits = logits
    self.next = next
    self.entropy = entropy
    self.truncation = truncation
  }
}

/// How probable a guessed continuation is.
public struct GuessScore: Sendable, Equatable {
  /// What was guessed, and the tokens that it was scored as.
  public let guess: String
  public let tokens: [Token]
  /// The product of the tokens' probabilities.
  public let probability: Double
  /// −log2 of the probability.
  ///
  /// - Units: bits.
  public let bits: Double
}

extension Workbench {
  /// The probability that the text goes on with `guess`. A word guessed without its blank is tried
  /// with one too, and the more probable reading counts.
  ///
  /// - Throws: `StudioError.emptyText` when there is nothing to score.
  public func score(guess: String, after bytes: [UInt8]) throws -> GuessScore {
    guard !guess.isEmpty else { throw StudioError.emptyText }
    var readings = [Array(guess.utf8)]
    if let first = guess.unicodeScalars.first, CharacterKind(first) == .letter,
      let last = bytes.last, last != 0x20, last != 0x0A
    {
      readings.append([0x20] + guess.utf8)
    }
    let scores = try readings.map { try score(guess: guess, reading: $0, after: bytes) }
    return scores.dropFirst().reduce(scores[0]) { $1.bits < $0.bits ? $1 : $0 }
  }

  private func score(guess: String, reading: [UInt8], after bytes: [UInt8]) throws -> GuessScore {
    let continuation = Array(tokens(of: reading).prefix(contextLength / 2))
    let (prefix, _) = input(
      of: bytes, keepingEnd: true, limit: contextLength - continuation.count)
    guard !prefix.isEmpty else { throw StudioError.emptyText }
    let ids = prefix.ids + continuation.ids
    let logits = try model.forward(ids).logits
    let vocabulary = model.configuration.vocabularySize
    var bits = 0.0
    for (offset, token) in continuation.enumerated() {
      let row = prefix.count + offset - 1
      let values = Array(logits.values[row * vocabulary..<(row + 1) * vocabulary])
      bits -= log2(Distribution(logits: values).probabilities[token.id ?? 0])
    }
    return GuessScore(guess: guess, tokens: continuation, probability: exp2(-bits), bits: bits)
  }
}
