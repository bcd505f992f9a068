/// Rows and columns of text; numbers stand right-aligned.
public struct Table: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    public var title: Phrase
    public var isNumeric: Bool

    public init(title: Phrase, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  public var columns: [Column]
  public var rows: [[String]]
  public var selected: Int?

  public init(columns: [Column], rows: [[String]], selected: Int? = nil) {
    precondition(rows.allSatisfy { $0.count == columns.count })
    self.columns = columns
    self.rows = rows
    self.selected = selected
  }
}

/// A few lines of "name value" pairs and short sentences: settings, totals, state of a run.
public struct Facts: Sendable, Equatable {
  public enum Line: Sendable, Equatable {
    /// Pairs on one line, in order; wraps between pairs when narrow.
    case pairs([Pair])
    /// A sentence.
    case sentence(Phrase, Emphasis)
    /// Something that runs: a bar from 0 to 1 and what is known about the rest.
    case progress(fraction: Double, text: Phrase)
  }

  public struct Pair: Sendable, Equatable {
    public var name: Phrase
    public var value: String

    public init(_ name: Phrase, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public enum Emphasis: Sendable, Equatable {
    case plain, dim, strong, warning, success
  }

  public var lines: [Line]

  public init(_ lines: [Line]) {
    self.lines = lines
  }
}
