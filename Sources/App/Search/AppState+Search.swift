import LabKit

extension AppState {
  mutating func pressInSearch(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}
