/// A document and what it was made of.
public struct StoryRecord: Sendable {
  /// The text in UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// For each unit in order: its name, then a colon, and the words in its slots, in order.
  public internal(set) var units: [UnitRecord] = []
  /// Where the words of slots stand, in order; empty unless they were asked for.
  public internal(set) var mentions: [StoryMention] = []
}

/// A place in a document that speaks of a slot's word.
public struct StoryMention: Sendable, Equatable {
  /// Which of the record's units, and which of its slots.
  public let unit: Int
  public let slot: Int
  /// The word, or the pronoun for it.
  ///
  /// - Units: UTF-8 bytes of the document.
  public let range: Range<Int>
  public let isPronoun: Bool
}

/// A unit (plot, fact, copy line) of a document, with the words that were cast.
public struct UnitRecord: Sendable, Equatable {
  public let name: String
  public let words: [String]
  /// The combination that decides the split, `key|word|word`; nil without a `hold` rule.
  public let heldCombination: String?
}
