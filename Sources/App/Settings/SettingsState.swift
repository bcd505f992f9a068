/// What the settings screen shows.
struct SettingsState: Sendable {
}
