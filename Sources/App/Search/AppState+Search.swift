import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func pressInSearch(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }

  mutating func searchArrived(_ index: SearchIndex) -> [AppEffect] {
    search.index = index
    return []
  }

  mutating func referenceFailed(_ reason: Phrase) -> [AppEffect] {
    say(reason, .warning)
    return []
  }
}
