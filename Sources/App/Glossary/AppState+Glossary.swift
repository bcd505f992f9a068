import LabKit

extension AppState {
  mutating func pressInGlossary(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}
