/// A document and what it was made of.
public struct StoryRecord: Sendable {
  /// The text in UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// For each unit in order: its name, then a colon, and the words in its slots, in order.
  public internal(set) var units: [UnitRecord] = []
}

/// A unit (plot, fact, copy line) of a document, with the words that were cast.
public struct UnitRecord: Sendable, Equatable {
  public let name: String
  public let words: [String]
  /// The combination that decides the split, `plot|word|word`; nil without a `hold` rule.
  public let heldCombination: String?
}
