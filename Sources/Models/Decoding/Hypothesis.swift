import Glibc

/// A continuation of a text and how probable the model finds it.
public struct Hypothesis: Sendable, Equatable {
  /// What was added to the text; the token that ends it included.
  public let tokens: [Int32]
  /// The sum of the tokens' log-probabilities, each after all those before it.
  ///
  /// - Units: nats.
  public let logProbability: Double
  /// Whether its last token ends a text; otherwise it is as long as was asked for.
  public let isEnded: Bool

  public init(tokens: [Int32], logProbability: Double, isEnded: Bool) {
    self.tokens = tokens
    self.logProbability = logProbability
    self.isEnded = isEnded
  }
}

/// What a search tries to make as large as it can: a log-probability, for longer texts divided by more.
///
/// - Source: Wu et al. 2016, "Google's Neural Machine Translation System", eq. 14 (without coverage).
public struct LengthPenalty: Sendable, Equatable, Codable {
  /// 0 compares sums, as they are: every further token can only lower them. Larger values favour
  /// longer texts.
  public var alpha: Double

  /// - Precondition: `alpha` is not negative.
  public init(alpha: Double = 0) {
    precondition(alpha >= 0, "α = \(alpha) would punish long texts twice")
    self.alpha = alpha
  }

  /// ((5 + length) / 6)^α
  public func divisor(length: Int) -> Double { pow((5 + Double(length)) / 6, alpha) }

  public func score(logProbability: Double, length: Int) -> Double {
    logProbability / divisor(length: length)
  }

  public func score(_ hypothesis: Hypothesis) -> Double {
    score(logProbability: hypothesis.logProbability, length: hypothesis.tokens.count)
  }

  /// No continuation of a text with this sum can score more: sums only fall, and the largest divisor
  /// makes most of what is left.
  func bound(logProbability: Double, longest: Int) -> Double {
    score(logProbability: logProbability, length: longest)
  }
}
