import Files
import Foundation

/// A place in a grammar file, for messages.
struct GrammarPosition: Sendable {
  let path: String
  let line: Int

  func syntax(_ reason: String) -> GrammarError {
    .syntax(path: path, line: line, reason: reason)
  }

  func unknown(_ kind: String, _ name: String) -> GrammarError {
    .unknown(path: path, line: line, kind: kind, name: name)
  }
}

struct SourceWord {
  let text: String
  let className: String
  var attributes: [String: String]
  var tags: Set<String>
  let position: GrammarPosition
}

struct SourceTemplate {
  let text: String
  let position: GrammarPosition
}

/// A named list of alternatives: a phrase that templates call, or a question about a relation.
struct SourcePhrase {
  let name: String
  let parameters: [String]
  var alternatives: [SourceTemplate] = []
  let position: GrammarPosition
}

struct SourceStep {
  var isOptional: Bool
  var alternatives: [SourceTemplate]
  /// For each alternative, what is true if the step was told that way.
  var events: [[SourceChange]] = [[]]
  /// What changes whichever way the step was told.
  var changes: [SourceChange] = []
}

/// A fact that begins (`!`, `+`) or ends (`~`) to hold.
struct SourceChange {
  let holds: Bool
  let directive: SourceDirective
}

/// A directive's words after its keyword.
struct SourceDirective {
  let words: [String]
  let position: GrammarPosition
}

struct SourceUnit {
  enum Kind: String, Sendable { case plot, fact, copy }
  let kind: Kind
  let name: String
  var family: String
  var weight = 1
  let position: GrammarPosition
  var openings: [SourceTemplate] = []
  var casts: [(directive: SourceDirective, mayRepeat: Bool)] = []
  var needs: [SourceDirective] = []
  var sums: [SourceDirective] = []
  var held: [String] = []
  /// What combinations are hashed under; units that share it hold the same ones out.
  var heldKey: String?
  var steps: [SourceStep] = []
}

/// Everything that the `*.story` files of one folder declare.
struct GrammarSource {
  private(set) var words: [SourceWord] = []
  private(set) var phrases: [String: SourcePhrase] = [:]
  private(set) var questions: [SourcePhrase] = []
  private(set) var units: [SourceUnit] = []
  private var unitNames: Set<String> = []

  private enum Section {
    case none
    case words(name: String, attributes: [String: String], tags: Set<String>)
    case phrase(String)
    case question
    case unit
  }
  private var section = Section.none

  /// A grammar file is written by hand: one larger than this is a mistake.
  static let fileLimit = 4 << 20

  /// - Parameter sum: takes in what was read.
  init(folder: String, into sum: inout SHA256) throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { $0.hasSuffix(".story") }.sorted()
    guard !files.isEmpty else { throw GrammarError.empty(path: folder) }
    for name in files {
      let path = "\(folder)/\(name)"
      let data = try SizeLimitedFile.read(path, limit: Self.fileLimit)
      data.withUnsafeBytes { sum.update($0) }
      // In no text: where one file ends counts, too.
      withUnsafeBytes(of: UInt8.max) { sum.update($0) }
      guard let text = String(data: data, encoding: .utf8) else {
        throw GrammarError.syntax(path: path, line: 0, reason: "not valid UTF-8")
      }
      section = .none
      // Bytes, because looking for whole characters takes most of the time.
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let trimmed = Substring(line).trimmed
        if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
        try read(trimmed, at: GrammarPosition(path: path, line: index + 1))
      }
    }
    guard units.contains(where: { $0.kind == .plot }) else {
      throw GrammarError.empty(path: folder)
    }
  }

  private mutating func read(_ line: String, at position: GrammarPosition) throws {
    let fields = line.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    let rest = Array(fields.dropFirst())
    switch fields[0] {
    case "words": section = try wordsSection(rest, at: position)
    case "phrase":
      guard let name = rest.first else { throw position.syntax("phrase needs a name") }
      guard phrases[name] == nil else { throw position.syntax("phrase \(name) is there already") }
      phrases[name] = SourcePhrase(
        name: name, parameters: Array(rest.dropFirst()), position: position)
      section = .phrase(name)
    case "ask":
      guard let name = rest.first else { throw position.syntax("ask needs a relation") }
      questions.append(
        SourcePhrase(name: name, parameters: Array(rest.dropFirst()), position: position))
      section = .question
    case "plot", "fact", "copy": try startUnit(fields, at: position)
    default: try readBody(line, fields: fields, at: position)
    }
  }

  private func wordsSection(_ fields: [String], at position: GrammarPosition) throws -> Section {
    guard let name = fields.first else { throw position.syntax("words needs the name of a class") }
    var attributes: [String: String] = [:]
    var tags: Set<String> = []
    for field in fields.dropFirst() {
      try Self.add(field, to: &attributes, &tags, at: position)
    }
    return .words(name: name, attributes: attributes, tags: tags)
  }

  private mutating func startUnit(_ fields: [String], at position: GrammarPosition) throws {
    guard let kind = SourceUnit.Kind(rawValue: fields[0]), fields.count > 1 else {
      throw position.syntax("\(fields[0]) needs a name")
    }
    let name = fields[1]
    guard unitNames.insert(name).inserted else {
      throw position.syntax("\(name) is there already")
    }
    let family = kind == .plot ? "story" : kind == .copy ? "copy" : name
    var unit = SourceUnit(kind: kind, name: name, family: family, position: position)
    for field in fields.dropFirst(2) {
      if field.hasPrefix("weight="), let value = Int(field.dropFirst(7)), value > 0 {
        unit.weight = value
      } else if field.hasPrefix("family="), field.count > 7 {
        unit.family = String(field.dropFirst(7))
      } else {
        throw position.syntax("expected weight=N or family=NAME, found \(field)")
      }
    }
    units.append(unit)
    section = .unit
  }

  private mutating func readBody(
    _ line: String, fields: [String], at position: GrammarPosition
  ) throws {
    switch section {
    case .none: throw position.syntax("a line outside words, phrase, ask, plot, fact and copy")
    case .words(let name, let attributes, let tags):
      words.append(try Self.word(line, name, attributes, tags, at: position))
    case .phrase(let name):
      let template = try alternative(line, at: position)
      phrases[name]?.alternatives.append(template)
    case .question:
      let template = try alternative(line, at: position)
      questions[questions.count - 1].alternatives.append(template)
    case .unit:
      try units[units.count - 1].read(line, fields: fields, at: position)
    }
  }

  private func alternative(_ line: String, at position: GrammarPosition) throws -> SourceTemplate {
    guard line.hasPrefix("- ") else { throw position.syntax("expected “- text”") }
    return SourceTemplate(text: String(line.dropFirst(2)), position: position)
  }

  private static func word(
    _ line: String, _ className: String, _ attributes: [String: String], _ tags: Set<String>,
    at position: GrammarPosition
  ) throws -> SourceWord {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map(\.trimmed)
    guard let text = parts.first, !text.isEmpty else { throw position.syntax("a word is missing") }
    var word = SourceWord(
      text: text, className: className, attributes: attributes, tags: tags, position: position)
    for part in parts.dropFirst() {
      try add(part, to: &word.attributes, &word.tags, at: position)
    }
    return word
  }

  private static func add(
    _ field: String, to attributes: inout [String: String], _ tags: inout Set<String>,
    at position: GrammarPosition
  ) throws {
    if field.hasPrefix("+"), field.count > 1 {
      for tag in field.split(separator: " ") {
        guard tag.hasPrefix("+") else { throw position.syntax("expected +tag, found \(tag)") }
        tags.insert(String(tag.dropFirst()))
      }
    } else if let equals = field.firstIndex(of: "="), equals != field.startIndex {
      attributes[String(field[..<equals])] = String(field[field.index(after: equals)...])
    } else {
      throw position.syntax("expected attribute=value or +tag, found “\(field)”")
    }
  }
}

extension Substring {
  /// Without white space at both ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
