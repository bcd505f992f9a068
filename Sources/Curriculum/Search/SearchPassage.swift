import Figures

/// A text that is searched as one.
struct SearchPassage: Sendable {
  var kind: SearchHit.Kind
  var target: SearchHit.Target
  var language: Language
  /// Names of a term stand on lines of their own.
  var text: String
  /// The readings of its lines, where they are Chinese names or titles.
  var readings: [Pinyin?] = []
}

extension SearchPassage {
  static func title(of lesson: LessonSummary) -> [SearchPassage] {
    Language.allCases.map { language in
      let text = lesson.title[language]
      let reading = language == .zh ? lesson.pinyin.flatMap { Pinyin(of: text, reading: $0) } : nil
      return SearchPassage(
        kind: .title, target: .lesson(lesson.id, step: nil), language: language, text: text,
        readings: [reading])
    }
  }

  /// What a learner reads while walking through a lesson; hints, solutions and quizzes are not found.
  static func steps(of lesson: Lesson) -> [SearchPassage] {
    lesson.steps.flatMap { step in
      Language.allCases.flatMap { language in
        let target = SearchHit.Target.lesson(lesson.id, step: step.id)
        let prose = step.prose[language]
        let headings = [step.title?[language]].compactMap(\.self) + prose.headings
        let body = SearchPassage(
          kind: .prose, target: target, language: language, text: prose.plainText)
        return headings.map {
          SearchPassage(kind: .heading, target: target, language: language, text: $0)
        } + [body]
      }
    }
  }

  static func names(of term: GlossaryTerm) -> [SearchPassage] {
    let target = SearchHit.Target.term(term.id)
    let chinese = [term.zh] + term.alsoZh
    return [
      SearchPassage(
        kind: .term, target: target, language: .zh,
        text: chinese.map(\.text).joined(separator: "\n"),
        readings: chinese.map { Pinyin(of: $0.text, reading: $0.pinyin) }),
      SearchPassage(
        kind: .term, target: target, language: .en,
        text: term.names(in: .en).joined(separator: "\n")),
    ]
      + Language.allCases.map { language in
        SearchPassage(
          kind: .prose, target: target, language: language, text: term.definition[language])
      }
  }
}

extension Prose {
  /// Headings of every level.
  var headings: [String] {
    blocks.compactMap { block in
      if case .heading(_, let spans) = block { spans.map(\.text).joined() } else { nil }
    }
  }

  /// All text, a line for each paragraph, item or row.
  var plainText: String { blocks.map(Self.plainText).joined(separator: "\n") }

  private static func plainText(_ block: Block) -> String {
    switch block {
    case .heading(_, let spans), .paragraph(let spans): spans.map(\.text).joined()
    case .list(_, let items):
      items.map { $0.map(plainText).joined(separator: "\n") }.joined(separator: "\n")
    case .quote(let blocks): blocks.map(plainText).joined(separator: "\n")
    case .code(let code): code
    case .table(let header, let rows):
      ([header] + rows).map { row in
        row.map { $0.map(\.text).joined() }.joined(separator: "  ")
      }.joined(separator: "\n")
    case .rule: ""
    }
  }
}
