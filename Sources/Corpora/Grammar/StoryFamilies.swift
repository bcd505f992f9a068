import Files

/// Which kinds of text the models learn from, and which are kept from them: `families.txt`.
///
/// What is absent is named in a model's card, and lessons on fine-tuning teach it.
public struct StoryFamilies: Sendable, Equatable {
  /// A kind of text that is never generated, with wordings that must not occur.
  public struct Absent: Sendable, Equatable {
    public let name: String
    public internal(set) var wordings: [StoryLanguage: [String]] = [:]
  }

  public private(set) var present: [String] = []
  public private(set) var absent: [Absent] = []

  /// Reads `families.txt` of the folder with the grammar.
  ///
  /// - Throws: `GrammarError` with file and line, or a `FileError`.
  public init(folder: String) throws {
    let path = folder + "/families.txt"
    let data = try SizeLimitedFile.read(path, limit: GrammarSource.fileLimit)
    guard let text = String(data: data, encoding: .utf8) else {
      throw GrammarError.syntax(path: path, line: 0, reason: "not valid UTF-8")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmed
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      try read(trimmed, at: GrammarPosition(path: path, line: index + 1))
    }
  }

  private mutating func read(_ line: String, at position: GrammarPosition) throws {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw position.syntax("expected two parts, found \(line)") }
    switch parts[0] {
    case "present": present.append(parts[1])
    case "absent": absent.append(Absent(name: parts[1]))
    default:
      guard let language = StoryLanguage(rawValue: parts[0]), !absent.isEmpty else {
        throw position.syntax("expected present, absent, zh or en, found \(parts[0])")
      }
      absent[absent.count - 1].wordings[language, default: []] += parts[1].split(separator: "|")
        .map(\.trimmed)
    }
  }
}
