import Curriculum
import Figures

/// The one thing to do next, with what is known about why.
enum Suggestion: Sendable, Equatable {
  /// A lesson of a teacher's assignment, with how many of its lessons are left.
  case assignment(LessonSummary, title: Phrase?, due: Timestamp?, left: Int)
  /// So many questions are to be asked again; the lessons that most of them belong to.
  case review(count: Int, lessons: [LessonSummary])
  /// A lesson that was left at a step (from 1), and when.
  case goOn(LessonSummary, step: Int, last: Timestamp)
  /// The next lesson, after the one that was finished last.
  case next(LessonSummary, after: LessonSummary?, at: Timestamp?)

  /// The lesson to open; nil when it is a review.
  var lesson: LessonSummary? {
    switch self {
    case .assignment(let lesson, _, _, _), .goOn(let lesson, _, _), .next(let lesson, _, _):
      lesson
    case .review: nil
    }
  }
}

extension AppState {
  /// An assignment that is due within two days comes first, then what is to be reviewed, then the
  /// rest of the assignment, then the lesson that was begun last, then the next lesson of the core
  /// path. Nil when everything is done.
  var suggestion: Suggestion? {
    let assignment = assignedLesson
    if let assignment, isUrgent(assignment) { return assignment }
    if let review = dueReview { return review }
    if let assignment { return assignment }
    guard let lesson = index.suggestion(for: progress) else { return nil }
    let state = progress[lesson.id]
    if let last = state.lastOpened {
      let place = lesson.stepIDs.firstIndex { $0 == state.position } ?? 0
      return .goOn(lesson, step: place + 1, last: last)
    }
    let before = lastFinished
    return .next(lesson, after: before?.lesson, at: before?.at)
  }

  private var dueReview: Suggestion? {
    guard schedule.dueCount > 0 else { return nil }
    let lessons = index.lessons.filter { schedule.isDue(lesson: $0.id) }.sorted {
      schedule.dueCount(lesson: $0.id) > schedule.dueCount(lesson: $1.id)
    }
    return .review(count: schedule.dueCount, lessons: Array(lessons.prefix(2)))
  }

  private var lastFinished: (lesson: LessonSummary, at: Timestamp)? {
    let finished = index.lessons.compactMap { lesson -> (LessonSummary, Timestamp)? in
      progress[lesson.id].finished.map { (lesson, $0) }
    }
    return finished.max { $0.1 < $1.1 }
  }

  // MARK: Assignments

  /// The first lesson of the assignment that is not done.
  private var assignedLesson: Suggestion? {
    guard let assignment = progress.assignment else { return nil }
    let left = assignment.lessons.compactMap(index.lesson).filter {
      progress[$0.id].finished == nil
    }
    guard let first = left.first else { return nil }
    return .assignment(
      first, title: assignment.title, due: assignment.due, left: left.count)
  }

  private func isUrgent(_ suggestion: Suggestion) -> Bool {
    guard case .assignment(_, _, let due?, _) = suggestion else { return false }
    return due.seconds - now.seconds < 2 * 86_400
  }
}
