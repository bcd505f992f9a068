import Curriculum
import Figures
import LabKit

extension AppState {
  /// All that can be written after `:` on this screen: the lab's controls first.
  var commands: [CommandEntry] {
    var entries: [CommandEntry] = []
    if let id = visibleInstance, let lab = labs[id]?.lab {
      entries = lab.controls.compactMap(entry(for:))
    }
    let taken = Set(entries.map(\.name))
    return entries + GlobalCommand.allCases.filter { !taken.contains($0.rawValue) }.map(entry(for:))
  }

  private func entry(for control: Control) -> CommandEntry? {
    let argument: CommandEntry.Argument
    switch control.kind {
    case .trigger: argument = .none
    case .toggle:
      argument = .words(
        ["on", "off"].map { Candidate(text: $0, help: control.label) }, others: false)
    case .number(let value, let range, _): argument = .number(range, value: value)
    case .choice(_, let options):
      argument = .words(options.map { Candidate(text: $0.id, help: $0.label) }, others: false)
    case .text: argument = .text
    case .part: return nil
    }
    return CommandEntry(
      .control(control.id), name: control.id, help: control.help, argument: argument,
      disabled: control.disabled)
  }

  private func entry(for command: GlobalCommand) -> CommandEntry {
    CommandEntry(
      .global(command), name: command.rawValue, help: Words.help(for: command),
      argument: argument(of: command), disabled: whyNot(command))
  }

  private func argument(of command: GlobalCommand) -> CommandEntry.Argument {
    switch command {
    case .lesson:
      return .words(
        index.lessons.map { Candidate(text: $0.id, help: $0.title) }, others: false)
    case .lab:
      return .words(
        configuration.labs.map { Candidate(text: $0.id, help: $0.title) }, others: false)
    case .open:
      let saved = progress.experiments.sorted { $0.key < $1.key }
      return .words(
        saved.map { Candidate(text: $0.key, help: Phrase(verbatim: $0.value.lab)) }, others: false)
    case .export:
      return .words(
        ExportRequest.Format.allCases.map {
          Candidate(text: $0.rawValue, help: Words.help(for: $0))
        },
        others: false)
    case .copy:
      return .words(
        exportables.map { Candidate(text: $0.id, help: $0.caption ?? Phrase(verbatim: $0.id)) },
        others: false)
    case .lang:
      return .words(
        ["zh", "en", "both"].map { Candidate(text: $0, help: Words.value($0, of: .language)) },
        others: false)
    case .theme:
      return .words(
        Settings.ThemeChoice.allCases.map {
          Candidate(text: $0.rawValue, help: Words.value($0.rawValue, of: .theme))
        }, others: false)
    case .set:
      return .words(
        Settings.Name.allCases.map { Candidate(text: $0.rawValue, help: Words.title(of: $0)) },
        others: true)
    case .glossary, .search, .save: return .text
    case .undo, .redo, .map, .review, .notebook, .settings, .help, .quit: return .none
    }
  }

  /// Why a command cannot do anything on this screen.
  private func whyNot(_ command: GlobalCommand) -> Phrase? {
    switch command {
    case .save, .undo, .redo: visibleInstance == nil ? Words.needsALab : nil
    case .export: exportables.isEmpty ? Words.needsAFigure : nil
    case .copy: exportables.isEmpty && copyableText == nil ? Words.needsAFigure : nil
    case .open: progress.experiments.isEmpty ? Words.noSavedExperiments : nil
    default: nil
    }
  }

  // MARK: Completion

  /// How what is written up to the cursor could go on; the values of a setting for `:set NAME`.
  func candidates(for line: String) -> [Candidate] {
    let (name, rest) = Self.split(line)
    guard let rest else {
      return commands.filter { $0.name.hasPrefix(name) }.map {
        Candidate(text: $0.name, help: $0.disabled.map(Words.notNow) ?? $0.help)
      }
    }
    guard let entry = commands.first(where: { $0.name == name }) else { return [] }
    if entry.meaning == .global(.set), let value = Self.split(rest).rest {
      return settingCandidates(Self.split(rest).name, value).map {
        Candidate(text: "\(name) \($0.text)", help: $0.help)
      }
    }
    switch entry.argument {
    case .words(let words, _):
      return words.filter { $0.text.hasPrefix(rest) }.map {
        Candidate(text: "\(name) \($0.text)", help: $0.help)
      }
    case .number(let range, let value) where rest.isEmpty:
      return [Candidate(text: "\(name) \(Words.measure(value))", help: Words.range(range))]
    case .number, .none, .text: return []
    }
  }

  private func settingCandidates(_ name: String, _ value: String) -> [Candidate] {
    guard let setting = Settings.Name(rawValue: name) else { return [] }
    return Settings.values(of: setting).filter { $0.hasPrefix(value) }.map {
      Candidate(text: "\(name) \($0)", help: Words.value($0, of: setting))
    }
  }

  /// The first word, and what follows it; nil when nothing does, not even a space.
  static func split(_ line: String) -> (name: String, rest: String?) {
    let trimmed = line.drop { $0 == " " || $0 == ":" }
    guard let space = trimmed.firstIndex(of: " ") else { return (String(trimmed), nil) }
    let rest = trimmed[space...].drop { $0 == " " }
    return (String(trimmed[..<space]), String(rest))
  }
}
