import LabKit

extension AppState {
  mutating func pressInPlacement(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}
