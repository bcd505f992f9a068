import Curriculum
import LabKit

extension AppState {
  mutating func openPlacement() -> [AppEffect] {
    screen = .placement
    return []
  }

  mutating func pressInPlacement(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}

extension AppState {
  /// The answer to `.loadQuestions(.placement, …)`.
  mutating func placementQuestionsLoaded(track: String, _ lessons: [Lesson]) -> [AppEffect] { [] }

  /// Enter below the summary of a placement test.
  mutating func placementEnded() -> [AppEffect] {
    placement.quiz = nil
    screen = .home
    return []
  }
}
