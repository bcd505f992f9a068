import Curriculum
import Display
import Figures

/// How far a lesson is, as the map shows it: by a sign that needs no colour.
enum LessonMark: Sendable, Equatable, CaseIterable {
  case new, begun, done
  /// Done, and some of its questions are to be asked again.
  case due

  var style: Style {
    switch self {
    case .new: .dim
    case .begun: .accent
    case .done: .success
    case .due: .warning
    }
  }

  func glyph(_ glyphs: Glyphs) -> Character {
    switch self {
    case .new: glyphs.emptyDot
    case .begun: glyphs.halfDot
    case .done: glyphs.check
    case .due: glyphs.filledDot
    }
  }

  var name: Phrase {
    switch self {
    case .new: Words.markNew
    case .begun: Words.markBegun
    case .done: Words.markDone
    case .due: Words.markDue
    }
  }
}

extension AppState {
  func mark(of lesson: LessonSummary) -> LessonMark {
    let state = progress[lesson.id]
    if !state.isOpen(steps: lesson.stepIDs) {
      return schedule.isDue(lesson: lesson.id) ? .due : .done
    }
    return state.opened == nil ? .new : .begun
  }

  /// The mark of a track is that of the lesson that most wants attention; nil before it is begun.
  func mark(of lessons: [LessonSummary]) -> LessonMark? {
    let marks = lessons.map { mark(of: $0) }
    if marks.contains(.due) { return .due }
    if !marks.isEmpty, marks.allSatisfy({ $0 == .done }) { return .done }
    return marks.contains { $0 != .new } ? .begun : nil
  }
}
