import LabKit

extension AppState {
  mutating func pressInReview(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }
}
