import LabKit

extension AppState {
  mutating func pressInSettings(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}
