import Curriculum

/// A placement test of one track: what it is about, its questions, and what it proposes.
struct PlacementState: Sendable {
  /// The track's id.
  var track: String?
  /// The lessons are being read.
  var isLoading = false
  /// The questions of the test; nil until they are loaded.
  var quiz: QuizState?
  /// Lessons that are to be skipped, as the learner wants it; nil before the last question is answered.
  var skipped: Set<String>?
  /// The chosen lesson of the proposal.
  var selected = 0
  var window = ListWindow()
}

/// What the answers say about one lesson.
struct PlacementResult: Sendable, Equatable {
  var lesson: LessonSummary
  /// Questions answered right, and all that were asked.
  var right: Int
  var asked: Int

  /// Only a lesson whose questions were all answered right is proposed to be skipped.
  var isKnown: Bool { asked > 0 && right == asked }
}

extension AppState {
  /// Lesson by lesson, in the order of the curriculum.
  var placementResults: [PlacementResult] {
    guard let quiz = placement.quiz else { return [] }
    return index.lessons.compactMap { lesson in
      let places = quiz.items.indices.filter { quiz.items[$0].lesson == lesson.id }
      guard !places.isEmpty else { return nil }
      let right = places.count { quiz.results[$0] == true }
      return PlacementResult(lesson: lesson, right: right, asked: places.count)
    }
  }
}
