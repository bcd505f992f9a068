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
  /// The first cell of each row where that is a word in the reader's language; empty where it is not.
  public var names: [Phrase]
  /// What stands in the columns, or in those after the first where there are names.
  public var rows: [[String]]
  public var selected: Int?

  /// - Precondition: each row fills the columns, and there are no names or one for each row.
  public init(columns: [Column], names: [Phrase] = [], rows: [[String]], selected: Int? = nil) {
    precondition(names.isEmpty || names.count == rows.count, "a name for each row")
    let width = columns.count - (names.isEmpty ? 0 : 1)
    precondition(rows.allSatisfy { $0.count == width }, "rows of \(width) cells")
    self.columns = columns
    self.names = names
    self.rows = rows
    self.selected = selected
  }

  /// All rows as they are read in a language.
  public func cells(_ language: Language) -> [[String]] {
    names.isEmpty ? rows : zip(names, rows).map { [$0[language]] + $1 }
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
