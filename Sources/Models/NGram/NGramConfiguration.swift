/// What an n-gram model is made of, without its runs.
public struct NGramConfiguration: Sendable, Equatable {
  /// n.
  public var order: Int
  public var vocabularySize: Int
  public var smoothing: NGramSmoothing
  /// What was taken off the counts of each order, single tokens first; empty without discounts.
  public var discounts: [NGramDiscounts]
  /// Tokens that were counted.
  public var tokenCount: Int
}

/// What unseen runs get.
public enum NGramSmoothing: Sendable, Equatable, Codable {
  /// Every count is larger by so much than it is; shorter runs are not asked.
  ///
  /// - Source: Lidstone 1920; with 1, Laplace's rule of succession.
  case addK(Double)
  /// Interpolated Kneser–Ney with one discount for each order.
  case kneserNey
  /// With three discounts for each order.
  case modifiedKneserNey
}
