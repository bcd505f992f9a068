import Figures
import Foundation

/// The checks of one lesson, and what they found.
struct LessonReview {
  let lesson: Lesson
  let yaml: LessonYAML
  let labs: any GoalEvaluating
  let oracle: any QuestionOracle
  private(set) var problems: [LessonProblem] = []

  init(lesson: Lesson, yaml: LessonYAML, labs: any GoalEvaluating, oracle: any QuestionOracle) {
    self.lesson = lesson
    self.yaml = yaml
    self.labs = labs
    self.oracle = oracle
  }

  mutating func note(_ line: Int, _ message: String, path: String? = nil) {
    problems.append(LessonProblem(path: path ?? yaml.path, line: line, message: message))
  }

  func line(of step: Step) -> Int {
    yaml.steps.first { $0.id == step.id }?.line ?? 0
  }

  func line(of question: Question, in step: Step) -> Int {
    guard let entry = yaml.steps.first(where: { $0.id == step.id }),
      case .quiz(let questions) = entry.kind
    else { return 0 }
    return questions.first { $0.id == question.id }?.line ?? entry.line
  }

  // MARK: The lesson as a whole

  mutating func checkHead(folderName: String, track: Track, known: Set<String>) {
    let summary = lesson.summary
    if summary.id != folderName {
      note(0, "the id is '\(summary.id)', the folder '\(folderName)'")
    }
    if summary.track != track.id {
      note(0, "the id belongs to track \(summary.track), the folder to \(track.id)")
    }
    if summary.title.zh.isEmpty || summary.title.en.isEmpty {
      note(yaml.titleLine, "the title is empty in one language")
    }
    if !(1...120).contains(summary.minutes) {
      note(0, "\(summary.minutes) minutes are not between 1 and 120")
    }
    for required in summary.requires where !known.contains(required) {
      note(yaml.requiresLine, "there is no lesson '\(required)' to require")
    }
    if lesson.sources.isEmpty { note(0, "sources are missing") }
    for source in lesson.sources where source.allSatisfy({ !$0.isLetter }) {
      note(0, "the source '\(source)' names nothing")
    }
    if lesson.concepts.isEmpty { note(0, "concepts are missing") }
    if lesson.steps.isEmpty { note(0, "there are no steps") }
    if !lesson.steps.contains(where: { $0.exercise != nil }) { note(0, "there is no exercise") }
    let questions = lesson.questions
    if questions.count < 4 { note(0, "\(questions.count) questions; four at least are wanted") }
    if !questions.contains(where: { $0.question.isParametric }) {
      note(0, "no question is parametric")
    }
  }

  // MARK: Prose

  mutating func checkText(_ text: LessonText, known: Set<String>) {
    for section in text.sections {
      let step = lesson.steps.first { $0.id == section.id }
      let parts = [section.body] + section.parts
      for part in parts {
        checkLines(of: part, in: text.path)
        checkLinks(of: part, in: text.path, known: known)
      }
      let isEmpty = parts.allSatisfy { $0.markdown.allSatisfy(\.isWhitespace) }
      if isEmpty { note(section.line, "the section is empty", path: text.path) }
      for part in section.parts where part.markdown.allSatisfy(\.isWhitespace) {
        note(part.line, "the part is empty", path: text.path)
      }
      checkCodeWidth(Markdown.prose(section.markdown), step: step, section, text.path)
    }
  }

  /// `**重要：**这是` stays literal in CommonMark; `**重要**：这是` is what was meant.
  private mutating func checkLines(of part: LessonText.Part, in path: String) {
    var inFence = false
    for (offset, line) in part.lines.enumerated() {
      if line.hasPrefix("```") { inFence.toggle() }
      if inFence || !line.contains("**") { continue }
      let spans = Markdown.prose(line).spans
      if spans.contains(where: { $0.style != .code && $0.text.contains("**") }) {
        note(part.line + 1 + offset, "a literal ** is left over in the prose", path: path)
      }
    }
  }

  /// A link leads to a page that a browser can open, or to a lesson that there is: `lesson:05-heatmap`.
  private mutating func checkLinks(
    of part: LessonText.Part, in path: String, known: Set<String>
  ) {
    var inFence = false
    for (offset, line) in part.lines.enumerated() {
      if line.hasPrefix("```") { inFence.toggle() }
      if inFence || !line.contains("](") { continue }
      for link in Markdown.links(line) where !isValid(link, known) {
        note(part.line + 1 + offset, "the link '\(link)' leads nowhere", path: path)
      }
    }
  }

  private func isValid(_ link: String, _ known: Set<String>) -> Bool {
    if link.hasPrefix("lesson:") { return known.contains(String(link.dropFirst(7))) }
    guard let url = URL(string: link), url.scheme == "https", let host = url.host else {
      return false
    }
    return host.contains(".")
  }

  /// Prose wraps; lines of code do not, and must fit the pane of an 80-column terminal.
  private mutating func checkCodeWidth(
    _ prose: Prose, step: Step?, _ section: LessonText.Section, _ path: String
  ) {
    let room = step?.setup == nil ? 60 : 30
    for line in prose.codeLines where columns(line) > room {
      note(section.line, "a line of code is wider than \(room) columns: \(line)", path: path)
    }
  }

  /// Columns, with East Asian characters counted as two.
  private func columns(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      let isWide =
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
        || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        || (0x1F300...0x1FAFF).contains(scalar.value) || scalar.value >= 0x20000
      return sum + (isWide ? 2 : 1)
    }
  }
}

extension Question {
  /// Its numbers are drawn and its answer comes from the engine.
  var isParametric: Bool {
    guard !parameters.isEmpty, case .number(let answer) = kind, case .engine = answer.source
    else { return false }
    return true
  }
}
