import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func run(_ command: GlobalCommand, _ argument: String) -> [AppEffect] {
    switch command {
    case .lesson: return goToLesson(argument)
    case .lab: return goToLab(argument)
    case .glossary:
      let effects = openGlossaryList()
      glossary.filter.replace(with: "")
      return argument.isEmpty ? effects : effects + update(.paste(argument))
    case .search:
      let effects = openSearch()
      search.query.replace(with: "")
      return argument.isEmpty ? effects : effects + update(.paste(argument))
    case .set: return setSetting(argument)
    case .save: return saveNamed(argument)
    case .open: return openNamed(argument)
    case .export: return exportNamed(argument)
    case .copy: return copyNamed(argument)
    case .lang: return setSetting("language " + argument)
    case .theme: return setSetting("theme " + argument)
    case .undo: return takeBackVisible(forward: false)
    case .redo: return takeBackVisible(forward: true)
    case .map: return leave { $0.goHome() }
    case .review: return leave { $0.goHome() + $0.press(.character("r")) }
    case .notebook: return leave { $0.goHome() + $0.press(.character("B")) }
    case .settings: return openSettings()
    case .help:
      overlay = .help(scroll: 0)
      return []
    case .quit: return askToQuit()
    }
  }

  // MARK: Going somewhere

  private mutating func goToLesson(_ id: String) -> [AppEffect] {
    let found = index.lessons.filter { $0.id == id || $0.id.hasSuffix("-" + id) }
    guard found.count == 1 else {
      say(id.isEmpty ? Words.expectsALesson : Words.unknownLesson(id), .warning)
      return []
    }
    return leave { $0.goHome() + $0.openLesson(found[0].id) }
  }

  private mutating func goToLab(_ id: String) -> [AppEffect] {
    guard configuration.labs.contains(where: { $0.id == id }) else {
      let known = configuration.labs.map { $0.id }
      say(Words.expectsALab(known), .warning)
      return []
    }
    return leave { $0.goHome() + $0.openBench(id, inputs: []) }
  }

  /// Leaves the present screen for another, unless training would be lost.
  private mutating func leave(_ go: (inout AppState) -> [AppEffect]) -> [AppEffect] {
    if isTraining {
      overlay = .confirm(.leave)
      return []
    }
    return go(&self)
  }

  /// Closes what is open and shows the map.
  mutating func goHome() -> [AppEffect] {
    let effects = leaveOpenLabs()
    screen = .home
    return effects
  }

  // MARK: Settings

  private mutating func setSetting(_ argument: String) -> [AppEffect] {
    let (word, rest) = Self.split(argument)
    let names = Settings.Name.allCases
    guard let name = names.first(where: { $0.rawValue.lowercased() == word.lowercased() }) else {
      say(Words.expectsASetting(names.map(\.rawValue)), .warning)
      return []
    }
    let value = (rest ?? "").trimmedSpaces
    if let source = obstacle(to: name) {
      say(Words.isSetBy(source), .warning)
      return []
    }
    var probe = chosenSettings
    guard probe.set(name, value) else {
      say(Words.expectsAValue(name, value), .warning)
      return []
    }
    let effects = change(name, to: value)
    say(Words.isNow(name, settings.text(of: name)), .success)
    return effects
  }

  // MARK: Experiments

  private mutating func saveNamed(_ name: String) -> [AppEffect] {
    if name.isEmpty {
      askForExperimentName()
      return []
    }
    return saveExperiment(named: name)
  }

  private mutating func openNamed(_ name: String) -> [AppEffect] {
    guard progress.experiments[name] != nil else {
      say(Words.expectsAnExperiment(progress.experiments.keys.sorted()), .warning)
      return []
    }
    return leave { $0.openExperiment(name) }
  }

  // MARK: Figures

  private mutating func exportNamed(_ word: String) -> [AppEffect] {
    if word.isEmpty { return openExport() }
    guard let format = ExportRequest.Format(rawValue: word) ?? (word == "text" ? .text : nil) else {
      say(Words.expectsAFormat, .warning)
      return []
    }
    return openExport(format)
  }

  private mutating func copyNamed(_ id: String) -> [AppEffect] {
    if id.isEmpty { return copyVisible() }
    guard let panel = exportables.first(where: { $0.id == id }) else {
      say(Words.expectsAPanel(exportables.map(\.id)), .warning)
      return []
    }
    return copy(panel)
  }
}
