import Foundation
import Models

/// A text as a model meets it: what each token of it costs, and what is expected after the last.
public struct TextAlong: Sendable {
  public struct Step: Sendable, Equatable {
    public let token: Token
    /// −log₂ of the probability that the model gave it after the tokens before.
    ///
    /// - Units: bits.
    public let bits: Double
    /// What the model held likeliest in its place, and how likely.
    public let favourite: Token
    public let favouriteProbability: Double

    public var probability: Double { exp2(-bits) }
  }

  /// All tokens of the text, or as many as could be read, the language token included.
  public let tokens: [Token]
  /// The tokens that were predicted: all but the first.
  public let steps: [Step]
  /// The likeliest tokens after the text, most probable first.
  public let next: [(token: Token, probability: Double)]
  public let truncation: Truncation?

  /// - Units: bits of all predicted tokens together.
  public var bits: Double { steps.reduce(0) { $0 + $1.bits } }
  /// Bytes of the predicted tokens.
  public var bytes: Int { steps.reduce(0) { $0 + $1.token.bytes.count } }
  /// nil when nothing was predicted.
  public var bitsPerByte: Double? { bytes > 0 ? bits / Double(bytes) : nil }
}

extension TextPredictor {
  /// Predicts every token of a text from those before it. The text need not be finished: unlike in
  /// `evaluate(_:limit:control:)`, its end is not predicted.
  ///
  /// - Parameters:
  ///   - limit: the most tokens; of a longer text the end is read.
  ///   - top: how many of the next tokens to list.
  /// - Throws: `StudioError.emptyText` for an empty text and a tokenizer without language tokens,
  ///   `.cancelled` on request.
  public func follow(
    _ bytes: [UInt8], limit: Int, top: Int = 5, control: RunControl? = nil
  ) throws -> TextAlong {
    let (tokens, truncation) = input(of: bytes, keepingEnd: true, limit: limit)
    guard !tokens.isEmpty else { throw StudioError.emptyText }
    let scores = try nextTokenModel.scores(along: tokens.ids)
    let vocabulary = nextTokenModel.vocabularySize
    var steps: [TextAlong.Step] = []
    var next: [(token: Token, probability: Double)] = []
    for index in tokens.indices {
      if control?.isCancelled == true { throw StudioError.cancelled }
      let row = scores[index * vocabulary..<(index + 1) * vocabulary]
      if index + 1 < tokens.count {
        steps.append(step(to: tokens[index + 1], row))
      } else {
        next = Distribution(logits: Array(row)).top(top).map {
          (token(Int32($0.id)), $0.probability)
        }
      }
    }
    return TextAlong(tokens: tokens, steps: steps, next: next, truncation: truncation)
  }

  /// - Parameter scores: of every token in its place.
  private func step(to token: Token, _ scores: ArraySlice<Float>) -> TextAlong.Step {
    var best = scores.startIndex
    for index in scores.indices where scores[index] > scores[best] { best = index }
    let highest = Double(scores[best])
    let sum = scores.reduce(0.0) { $0 + exp(Double($1) - highest) }
    let own = Double(scores[scores.startIndex + (token.id ?? 0)])
    return TextAlong.Step(
      token: token, bits: (highest + log(sum) - own) / log(2),
      favourite: self.token(Int32(best - scores.startIndex)), favouriteProbability: 1 / sum)
  }
}
