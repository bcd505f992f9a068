import Curriculum
import Figures
import LabKit

extension AppState {
  static let nameLimit = 60

  // MARK: Saving

  /// Asks for a name for the state of the lab on the screen.
  mutating func askForExperimentName() {
    guard let id = visibleInstance, let instance = labs[id] else { return }
    let name =
      screen == .lab
      ? bench.experiment ?? freeName(instance.title[language]) : freeName(nameInLesson(instance))
    editor = EditorState(
      .experiment, label: Words.experimentName,
      text: TextEditor(name, limit: Self.nameLimit, isMultiline: false))
  }

  private func nameInLesson(_ instance: LabInstance) -> String {
    guard let open = lesson else { return instance.title[language] }
    return "\(open.lesson.summary.title[language]) \(open.stepIndex + 1)"
  }

  /// `name`, or `name 2`, `name 3` … where that is taken.
  private func freeName(_ name: String) -> String {
    var number = 1
    var candidate = name
    while progress.experiments[candidate] != nil {
      number += 1
      candidate = "\(name) \(number)"
    }
    return candidate
  }

  /// Keeps the state of the lab on the screen under a name; one of that name is written over.
  mutating func saveExperiment(named text: String) -> [AppEffect] {
    let name = Self.cleanName(text)
    guard !name.isEmpty else {
      say(Words.nameIsEmpty, .warning)
      return []
    }
    guard let id = visibleInstance, let instance = labs[id] else {
      say(Words.noLabToSave, .warning)
      return []
    }
    guard let state = instance.saved else {
      say(Words.stateTooLarge, .warning)
      return []
    }
    let isNew = progress.experiments[name] == nil
    if screen == .lab { bench.experiment = name }
    say(isNew ? Words.experimentSaved(name) : Words.experimentReplaced(name), .success)
    return record([.experiment(name: name, lab: instance.labID, state: state)])
  }

  private static func cleanName(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return String(words.joined(separator: " ").prefix(nameLimit))
  }

  // MARK: Opening

  /// Opens a saved experiment in the playground.
  mutating func openExperiment(_ name: String) -> [AppEffect] {
    guard let experiment = progress.experiments[name] else {
      say(Words.noExperiment(name), .warning)
      return []
    }
    guard let type = configuration.labs.first(where: { $0.id == experiment.lab }) else {
      say(Words.experimentOfUnknownLab(name, experiment.lab), .warning)
      return []
    }
    guard let lab = KeptLab.lab(type, from: experiment.state) else {
      say(Words.experimentIsUnreadable(name), .warning)
      return []
    }
    var instance = LabInstance(id: newInstance(), lab: lab)
    let effects = leaveOpenLabs() + instance.resume()
    labs[instance.id] = instance
    bench.instance = instance.id
    bench.experiment = name
    select(.experiment(name: name, experiment))
    screen = .lab
    return effects
  }

  /// What is open now is kept and closed before something else takes the screen.
  mutating func leaveOpenLabs() -> [AppEffect] {
    switch screen {
    case .lesson: closeLesson()
    case .lab: closeBench()
    default: []
    }
  }

  mutating func select(_ row: PlaygroundRow) {
    bench.selected = playgroundRows.firstIndex(of: row) ?? bench.selected
  }

  // MARK: Renaming and removing

  mutating func askForNewName(of name: String) {
    editor = EditorState(
      .renaming(name), label: Words.newName,
      text: TextEditor(name, limit: Self.nameLimit, isMultiline: false))
  }

  mutating func renameExperiment(_ name: String, to text: String) -> [AppEffect] {
    let new = Self.cleanName(text)
    guard let experiment = progress.experiments[name], new != name else { return [] }
    guard !new.isEmpty else {
      say(Words.nameIsEmpty, .warning)
      return []
    }
    guard progress.experiments[new] == nil else {
      say(Words.nameIsTaken(new), .warning)
      return []
    }
    let effects = record([
      .experiment(name: new, lab: experiment.lab, state: experiment.state),
      .experiment(name: name, lab: experiment.lab, state: nil),
    ])
    if let renamed = progress.experiments[new] { select(.experiment(name: new, renamed)) }
    say(Words.experimentRenamed(new))
    return effects
  }

  /// Removes an experiment; what was removed can be brought back.
  mutating func removeExperiment(_ name: String) -> [AppEffect] {
    guard let experiment = progress.experiments[name] else { return [] }
    let back = ProgressChange.experiment(
      name: name, lab: experiment.lab, state: experiment.state)
    bench.removed.append(back)
    say(Words.removed(name))
    return record([.experiment(name: name, lab: experiment.lab, state: nil)])
  }

  mutating func bringBackExperiment() -> [AppEffect] {
    guard let change = bench.removed.popLast() else {
      say(Words.nothingToUndo)
      return []
    }
    let effects = record([change])
    if case .experiment(let name, _, _) = change, let back = progress.experiments[name] {
      select(.experiment(name: name, back))
      say(Words.broughtBack(name))
    }
    return effects
  }
}
