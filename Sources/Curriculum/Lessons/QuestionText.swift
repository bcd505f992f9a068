import Figures
import Foundation

/// A question's prose in one language: prompt, `- id: text > reason` for each part (in matching
/// questions `- id: left <-> right > reason`), `? hint`, `> explanation`.
struct QuestionText: Equatable {
  struct Part: Equatable {
    var line: Int
    var text: [Prose.Span]
    /// The right side of a pair.
    var partner: [Prose.Span]?
    var reason: [Prose.Span]
  }

  var prompt: Prose
  var parts: [String: Part] = [:]
  var partOrder: [String] = []
  var hint: Prose?
  var explanation: Prose?
  /// Lines and what is wrong with them.
  var problems: [(line: Int, message: String)] = []

  init(_ part: LessonText.Part) {
    var promptLines: [String] = []
    var hintLines: [String] = []
    var explanationLines: [String] = []
    var partLines: [(line: Int, text: String)] = []
    for (offset, line) in part.lines.enumerated() {
      if QuestionText.partID(line) != nil {
        partLines.append((part.line + 1 + offset, line))
      } else if line.hasPrefix("  "), !partLines.isEmpty {
        partLines[partLines.count - 1].text += " " + line.drop { $0 == " " }
      } else if line.hasPrefix(">") {
        explanationLines.append(String(line.dropFirst().drop { $0 == " " }))
      } else if line.hasPrefix("? ") {
        hintLines.append(String(line.dropFirst(2)))
      } else {
        promptLines.append(line)
      }
    }
    prompt = Markdown.prose(promptLines.joined(separator: "\n"))
    if !hintLines.isEmpty { hint = Markdown.prose(hintLines.joined(separator: "\n")) }
    if !explanationLines.isEmpty {
      explanation = Markdown.prose(explanationLines.joined(separator: "\n"))
    }
    for (line, text) in partLines { take(text, line) }
  }

  static func == (left: QuestionText, right: QuestionText) -> Bool {
    left.prompt == right.prompt && left.parts == right.parts && left.hint == right.hint
      && left.partOrder == right.partOrder && left.explanation == right.explanation
  }

  private mutating func take(_ source: String, _ line: Int) {
    guard let id = QuestionText.partID(source) else { return }
    let rest = String(source.dropFirst(2 + id.count + 2))
    if parts[id] != nil { problems.append((line, "'- \(id):' stands here twice")) }
    partOrder.append(id)
    let (body, reason) = QuestionText.split(rest, at: " > ") ?? (rest, "")
    if reason.isEmpty {
      problems.append((line, "'\(id)' has no reason: '- \(id): text > reason'"))
    }
    let sides = QuestionText.split(body, at: " <-> ")
    parts[id] = Part(
      line: line, text: Markdown.spans(sides?.0 ?? body),
      partner: (sides?.1).map { Markdown.spans($0) }, reason: Markdown.spans(reason))
  }

  /// The id in `- id: …`; nil for any other line.
  private static func partID(_ line: String) -> String? {
    guard line.hasPrefix("- "), let colon = line.range(of: ": ") else { return nil }
    let id = String(line[line.index(line.startIndex, offsetBy: 2)..<colon.lowerBound])
    return isIdentifier(id) ? id : nil
  }

  private static func split(_ text: String, at mark: String) -> (String, String)? {
    guard let found = text.range(of: mark) else { return nil }
    return (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
  }
}
