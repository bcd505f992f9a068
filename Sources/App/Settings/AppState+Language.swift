import Figures

extension AppState {
  /// Chinese, English, both, Chinese … `--lang` only says where to begin.
  mutating func switchLanguage() -> [AppEffect] {
    let next: Settings.LanguageChoice =
      switch settings.language {
      case .both: .zh
      case .zh: .en
      case .en: .both
      case .auto: language == .zh ? .en : .both
      }
    return change(.language, to: next.rawValue) + note(.language(next))
  }

  /// What decides a setting in this run, so that it cannot be changed; nil when it can.
  ///
  /// The language of the command line is where the run began; another choice takes its place.
  func obstacle(to name: Settings.Name) -> String? {
    name == .language ? nil : override(of: name)
  }

  /// What has decided a setting so far in this run.
  func override(of name: Settings.Name) -> String? {
    overrides.last { $0.name == name }?.source
  }

  /// Sets a value, shows it at once and has it written. The value is one of the setting's own.
  mutating func change(_ name: Settings.Name, to value: String) -> [AppEffect] {
    if name == .language { overrides.removeAll { $0.name == name } }
    let before = settings
    let anchor = proseAnchor
    guard chosenSettings.set(name, value) else { return [] }
    rescheduleIfNeeded()
    var effects: [AppEffect] = [.saveSettings(chosenSettings)]
    if settings.usesMouse != before.usesMouse { effects.append(.setMouse(settings.usesMouse)) }
    if let single = settings.language.single, single != language {
      language = single
      effects += record([.language(single)])
    }
    scroll(to: anchor)
    return effects
  }
}

extension Settings.LanguageChoice {
  /// The one language of the interface, where the choice says it.
  var single: Language? {
    switch self {
    case .zh: .zh
    case .en: .en
    case .auto, .both: nil
    }
  }
}
