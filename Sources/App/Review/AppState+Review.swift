import Curriculum
import LabKit

extension AppState {
  mutating func pressInReview(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}

extension AppState {
  /// The answer to `.loadQuestions(.review, …)`.
  mutating func reviewQuestionsLoaded(_ lessons: [Lesson]) -> [AppEffect] { [] }

  /// Enter below the summary of a review.
  mutating func reviewEnded() -> [AppEffect] {
    review.quiz = nil
    screen = .home
    return []
  }
}
