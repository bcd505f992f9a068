import LabKit

extension AppState {
  mutating func pressInNotebook(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}
