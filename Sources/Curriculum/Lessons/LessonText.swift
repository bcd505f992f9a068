import Files
import Foundation

/// A lesson's Markdown in one language, cut at its headings; the prose inside is not yet read.
struct LessonText {
  /// Lines below a heading.
  struct Part {
    var heading: String
    /// The heading's line; counts from 1.
    var line: Int
    var lines: [String] = []

    var markdown: String { lines.joined(separator: "\n") }
    /// The whole part as it stood in the file.
    var source: String { (["### " + heading] + lines).joined(separator: "\n") }
  }

  /// What stands below a `##` heading.
  struct Section {
    var body: Part
    /// The `###` parts.
    var parts: [Part] = []

    var id: String { body.heading }
    var line: Int { body.line }
    /// Body and parts as one Markdown text, for steps in which `###` is just a heading.
    var markdown: String {
      ([body.markdown] + parts.map(\.source)).joined(separator: "\n")
    }
  }

  var path: String
  var title = ""
  var titleLine = 0
  var sections: [Section] = []
  var problems: [LessonProblem] = []

  /// - Throws: `LessonProblem`, `FileError`.
  init(path: String) throws {
    let data = try SizeLimitedFile.read(path, limit: 1 << 20)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw LessonProblem(path: path, line: 0, message: "not UTF-8")
    }
    self.init(path: path, text: text)
  }

  init(path: String, text: String) {
    self.path = path
    var inFence = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") { inFence.toggle() }
      if line.contains("\t") {
        problems.append(LessonProblem(path: path, line: index + 1, message: "a tab"))
      }
      take(String(line), number: index + 1, isText: inFence)
    }
  }

  private mutating func take(_ line: String, number: Int, isText: Bool) {
    if !isText, line.hasPrefix("### "), !sections.isEmpty {
      let part = Part(heading: heading(line, marks: 4), line: number)
      sections[sections.count - 1].parts.append(part)
    } else if !isText, line.hasPrefix("## ") {
      sections.append(Section(body: Part(heading: heading(line, marks: 3), line: number)))
    } else if !isText, line.hasPrefix("# "), title.isEmpty {
      title = heading(line, marks: 2)
      titleLine = number
    } else if let last = sections.indices.last {
      if let part = sections[last].parts.indices.last {
        sections[last].parts[part].lines.append(line)
      } else {
        sections[last].body.lines.append(line)
      }
    } else if !line.allSatisfy(\.isWhitespace) {
      problems.append(
        LessonProblem(path: path, line: number, message: "text before the first ## heading"))
    }
  }

  private func heading(_ line: String, marks: Int) -> String {
    line.dropFirst(marks).trimmingCharacters(in: .whitespaces)
  }

  func section(_ id: String) -> Section? {
    sections.first { $0.id == id }
  }
}
