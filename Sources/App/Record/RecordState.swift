import Curriculum
import Figures
import LabKit

/// The page of one's own progress.
struct RecordState: Sendable, Equatable {
  /// The chosen lesson among those that were opened.
  var selected = 0
}

extension AppState {
  mutating func pressInRecord(_ key: Key) -> [AppEffect] {
    let lines = ProgressReport(progress, index: index).lines
    let page = max(1, AppState.body(of: size).height - 8)
    switch key {
    case .up: recordScreen.selected -= 1
    case .down: recordScreen.selected += 1
    case .pageUp: recordScreen.selected -= page
    case .pageDown, .space: recordScreen.selected += page
    case .home: recordScreen.selected = 0
    case .end: recordScreen.selected = lines.count - 1
    case .escape, .backspace, .left:
      screen = .home
      return []
    case .enter:
      guard lines.indices.contains(recordScreen.selected) else {
        screen = .home
        return []
      }
      return openLesson(lines[recordScreen.selected].lesson.id)
    default: break
    }
    recordScreen.selected = max(0, min(lines.count - 1, recordScreen.selected))
    return []
  }
}
