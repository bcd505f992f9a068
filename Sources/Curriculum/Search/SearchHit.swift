import Figures

/// A place that a search found.
public struct SearchHit: Sendable, Equatable {
  /// Where it leads.
  public enum Target: Hashable, Sendable {
    /// A nil step is the lesson as a whole.
    case lesson(String, step: String?)
    case term(String)
  }

  /// What was found there; in the order in which hits are ranked.
  public enum Kind: Int, Sendable, CaseIterable {
    case title, term, heading, note, bookmark, prose
  }

  public var kind: Kind
  public var target: Target
  /// The lesson's title or the term's name.
  public var title: String
  /// The text around the match.
  public var snippet: String
  /// What to highlight, as character offsets into `title` and `snippet`.
  public var titleMatches: [Range<Int>]
  public var snippetMatches: [Range<Int>]

  public init(
    kind: Kind, target: Target, title: String, snippet: String = "",
    titleMatches: [Range<Int>] = [], snippetMatches: [Range<Int>] = []
  ) {
    self.kind = kind
    self.target = target
    self.title = title
    self.snippet = snippet
    self.titleMatches = titleMatches
    self.snippetMatches = snippetMatches
  }
}
