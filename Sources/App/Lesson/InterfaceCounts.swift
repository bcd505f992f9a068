/// What a learner has tried of the interface within a step: the goals of a tour ask for it.
struct InterfaceCounts: Sendable, Equatable {
  /// Something that the learner did.
  enum Deed: Sendable, Equatable {
    case language(Settings.LanguageChoice)
    case layout(PaneChoice)
    case undo
    case export
  }

  private var languages: Set<String> = []
  private var layouts: Set<PaneChoice> = []
  private var undos = 0
  private var exports = 0

  mutating func count(_ deed: Deed) {
    switch deed {
    case .language(let choice): languages.insert(choice.rawValue)
    case .layout(let layout): layouts.insert(layout)
    case .undo: undos += 1
    case .export: exports += 1
    }
  }

  static let metricNames = [
    "interface.languages", "interface.layouts", "interface.undos", "interface.exports",
  ]

  /// Nil for names that do not belong to the interface.
  func metric(_ name: String) -> Double? {
    switch name {
    case "interface.languages": Double(languages.count)
    case "interface.layouts": Double(layouts.count)
    case "interface.undos": Double(undos)
    case "interface.exports": Double(exports)
    default: nil
    }
  }
}

extension AppState {
  /// Counts what was done for the open step, which may reach its goal by it.
  mutating func note(_ deed: InterfaceCounts.Deed) -> [AppEffect] {
    guard screen == .lesson, let id = lesson?.instance else { return [] }
    lesson?.interface.count(deed)
    return checkGoal(of: id)
  }

  /// What a goal measures: the interface, or the step's lab.
  func goalMetric(_ name: String) -> Double? {
    if let value = lesson?.interface.metric(name) { return value }
    return lesson?.instance.flatMap { labs[$0]?.lab.metric(name) }
  }
}
