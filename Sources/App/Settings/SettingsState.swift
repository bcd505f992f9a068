/// What is chosen on the settings screen, and where it was opened from.
struct SettingsState: Sendable, Equatable {
  var selected = 0
  /// The screen to go back to.
  var origin = AppState.Screen.home

  var name: Settings.Name { Settings.Name.allCases[selected] }
}
