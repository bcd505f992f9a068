import Figures
import LabKit

extension AppState {
  mutating func openSettings() -> [AppEffect] {
    guard screen != .settings else { return [] }
    settingsScreen.origin = screen
    screen = .settings
    return []
  }

  mutating func pressInSettings(_ key: Key) -> [AppEffect] {
    let last = Settings.Name.allCases.count - 1
    switch key {
    case .up: settingsScreen.selected = max(0, settingsScreen.selected - 1)
    case .down: settingsScreen.selected = min(last, settingsScreen.selected + 1)
    case .home: settingsScreen.selected = 0
    case .end: settingsScreen.selected = last
    case .left: return step(settingsScreen.name, by: -1)
    case .right, .enter, .space: return step(settingsScreen.name, by: 1)
    case .escape, .backspace, .character(","): screen = settingsScreen.origin
    default: return []
    }
    return []
  }

  /// The value before or after the present one, in a circle where there are only a few.
  private mutating func step(_ name: Settings.Name, by step: Int) -> [AppEffect] {
    if let source = obstacle(to: name) {
      say(Words.isSetBy(source))
      return []
    }
    let values = Settings.values(of: name)
    let present = settings.text(of: name)
    let place: Int
    if let exact = values.firstIndex(of: present) {
      place = exact + step
    } else {
      // A number between two of those offered, from `:set` or the file.
      let value = Double(present) ?? 0
      let above = values.firstIndex { Double($0) ?? 0 > value } ?? values.count
      place = step > 0 ? above : above - 1
    }
    let isRange = Double(values[0]) != nil && values.count > 2
    if isRange, !values.indices.contains(place) { return [] }
    return change(name, to: values[(place + values.count) % values.count])
  }
}
