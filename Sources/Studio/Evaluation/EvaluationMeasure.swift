/// What an evaluation measures.
public enum EvaluationMeasure: String, Sendable, Codable, CaseIterable {
  /// Stories in which the checker finds nothing wrong with names and objects.
  case consistency
  /// Questions about a story that are answered right.
  case questions
  /// Sums that the training text may hold.
  case sumsSeen = "sums-seen"
  /// Sums that were held out of it.
  case sumsHeldOut = "sums-held-out"
  case opposites
  /// Of the sentences written, those that stand nowhere in the training text…
  case newSentences = "new-sentences"
  /// …and of these, those that the checker accepts.
  case acceptedSentences = "accepted-sentences"
  /// Texts that stay in the language of their beginning.
  case languageKept = "language-kept"
  /// Of held-out documents; see `Ratio`.
  case bitsPerByte = "bits-per-byte"
  /// Hidden tokens of held-out documents that the likeliest guess gets right.
  case maskedTokens = "masked-tokens"
  /// Pairs of sentences of which the model says rightly whether the second follows the first.
  case nextSentence = "next-sentence"

  /// Whether less is better.
  public var isCost: Bool { self == .bitsPerByte }
}

/// What a shipped model must reach and what it should reach. This is the one place that says so.
public struct EvaluationTarget: Sendable, Equatable {
  public let floor: Double?
  public let goal: Double?

  /// Shares from 0 to 1; a measure without an entry is reported only.
  public static let all: [EvaluationMeasure: EvaluationTarget] = [
    .consistency: EvaluationTarget(floor: 0.90, goal: 0.97),
    .questions: EvaluationTarget(floor: 0.75, goal: 0.90),
    .sumsSeen: EvaluationTarget(floor: 0.70, goal: 0.95),
    .opposites: EvaluationTarget(floor: 0.90, goal: 0.98),
    .newSentences: EvaluationTarget(floor: 0.40, goal: nil),
    .acceptedSentences: EvaluationTarget(floor: 0.90, goal: nil),
    .languageKept: EvaluationTarget(floor: 0.99, goal: nil),
    .nextSentence: EvaluationTarget(floor: 0.90, goal: nil),
  ]

  public static func of(_ measure: EvaluationMeasure) -> EvaluationTarget {
    all[measure] ?? EvaluationTarget(floor: nil, goal: nil)
  }
}

/// Part of an evaluation that can be asked for by itself.
public enum EvaluationPart: String, Sendable, Codable, CaseIterable {
  /// Continues stories: consistency, new sentences, language kept.
  case stories
  case questions
  case sums
  case opposites
  /// Bits per byte of held-out documents.
  case text
  case masked
  case pairs

  /// What a model of a kind can be asked for.
  public static func parts(isCausal: Bool) -> [EvaluationPart] {
    isCausal ? [.stories, .questions, .sums, .opposites, .text] : [.masked, .pairs]
  }
}
