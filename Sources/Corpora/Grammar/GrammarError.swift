/// What is wrong with a grammar file, and where.
public enum GrammarError: Error, Equatable, Sendable {
  /// A line that does not follow the format of `datasets/stories/README.md`.
  case syntax(path: String, line: Int, reason: String)
  /// A name that no class, slot, phrase or attribute bears.
  case unknown(path: String, line: Int, kind: String, name: String)
  /// A template asks for an attribute (a measure word, a colour) that a word lacks.
  case missingAttribute(path: String, line: Int, attribute: String, word: String)
  /// No choice of words meets the conditions of a unit.
  case unsatisfiable(path: String, line: Int, unit: String)
  /// The folder holds no grammar file for this language, or one without stories.
  case empty(path: String)
}
