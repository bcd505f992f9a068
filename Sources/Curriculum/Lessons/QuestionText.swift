import Figures
import Foundation

/// A question's prose in one language: prompt, `- id: text > reason` for each option, `> explanation`.
struct QuestionText: Equatable {
  struct Option: Equatable {
    var text: [Prose.Span]
    var reason: [Prose.Span]
  }

  var prompt: Prose
  var options: [String: Option] = [:]
  var optionOrder: [String] = []
  /// Options without a reason.
  var unexplained: [String] = []
  var explanation: Prose?

  init(_ part: LessonText.Part) {
    var promptLines: [String] = []
    var explanationLines: [String] = []
    var optionLines: [String] = []
    for line in part.lines {
      if QuestionText.optionID(line) != nil {
        optionLines.append(line)
      } else if line.hasPrefix("  "), !optionLines.isEmpty {
        optionLines[optionLines.count - 1] += " " + line.drop { $0 == " " }
      } else if line.hasPrefix(">") {
        explanationLines.append(String(line.dropFirst().drop { $0 == " " }))
      } else {
        promptLines.append(line)
      }
    }
    prompt = Markdown.prose(promptLines.joined(separator: "\n"))
    if !explanationLines.isEmpty {
      explanation = Markdown.prose(explanationLines.joined(separator: "\n"))
    }
    for line in optionLines { take(line) }
  }

  private mutating func take(_ line: String) {
    guard let id = QuestionText.optionID(line) else { return }
    let rest = line.dropFirst(2 + id.count + 2)
    optionOrder.append(id)
    guard let (text, reason) = QuestionText.split(rest), !reason.isEmpty else {
      unexplained.append(id)
      options[id] = Option(text: Markdown.spans(String(rest)), reason: [])
      return
    }
    options[id] = Option(text: Markdown.spans(text), reason: Markdown.spans(reason))
  }

  /// The id in `- id: …`; nil for any other line.
  private static func optionID(_ line: String) -> String? {
    guard line.hasPrefix("- "), let colon = line.range(of: ": ") else { return nil }
    let id = String(line[line.index(line.startIndex, offsetBy: 2)..<colon.lowerBound])
    return isIdentifier(id) ? id : nil
  }

  private static func split(_ text: Substring) -> (String, String)? {
    guard let mark = text.range(of: " > ") else { return nil }
    return (String(text[..<mark.lowerBound]), String(text[mark.upperBound...]))
  }
}
