import Figures

/// A text that is searched as one.
struct SearchPassage: Sendable {
  var kind: SearchHit.Kind
  var target: SearchHit.Target
  var language: Language
  var text: String

  static func titles(of index: LessonIndex) -> [SearchPassage] {
    index.lessons.flatMap { lesson in
      Language.allCases.map { language in
        SearchPassage(
          kind: .title, target: .lesson(lesson.id, step: nil), language: language,
          text: lesson.title[language])
      }
    }
  }
}
