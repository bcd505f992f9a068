import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func openCommandLine(_ text: String = "") -> [AppEffect] {
    commandCompletion = nil
    editor = EditorState(
      .command, label: Words.commandLine, text: TextEditor(text, limit: 2000, isMultiline: false),
      history: history(of: .command))
    return []
  }

  /// Keys that mean something else here than in other texts; nil for the rest.
  mutating func editCommand(_ key: Key) -> [AppEffect]? {
    switch key {
    case .tab: return complete(by: 1)
    case .backTab: return complete(by: -1)
    case .backspace where editor?.text.characters.isEmpty ?? false,
      .control("h") where editor?.text.characters.isEmpty ?? false:
      commandCompletion = nil
      return closeEditor(keeping: false)
    case .escape:
      commandCompletion = nil
      return nil
    default: return nil
    }
  }

  /// Puts the next way to go on into the line; the list stays that of what was typed.
  private mutating func complete(by step: Int) -> [AppEffect] {
    guard var open = editor else { return [] }
    if var completion = commandCompletion {
      let count = completion.candidates.count
      completion.place = (completion.place + step + count) % count
      commandCompletion = completion
      open.text.replace(with: completion.candidates[completion.place].text)
    } else {
      let stem = open.text.text
      let found = candidates(for: stem)
      guard !found.isEmpty else {
        say(Words.nothingToComplete)
        return []
      }
      if found.count == 1 {
        // What follows can be completed at once.
        open.text.replace(with: found[0].text + (takesMore(found[0].text) ? " " : ""))
      } else {
        let place = step > 0 ? 0 : found.count - 1
        commandCompletion = CommandCompletion(stem: stem, candidates: found, place: place)
        open.text.replace(with: found[place].text)
      }
    }
    editor = open
    return []
  }

  private func takesMore(_ line: String) -> Bool {
    let (name, rest) = Self.split(line)
    guard let entry = commands.first(where: { $0.name == name }) else { return false }
    if let rest { return entry.meaning == .global(.set) && !rest.contains(" ") }
    if case .none = entry.argument { return false }
    return true
  }

  // MARK: Running

  mutating func runCommand(_ line: String) -> [AppEffect] {
    commandCompletion = nil
    let (name, rest) = Self.split(line)
    if name.isEmpty { return [] }
    let all = commands
    var matches = all.filter { $0.name == name }
    if matches.isEmpty { matches = all.filter { $0.name.hasPrefix(name) } }
    guard matches.count == 1, let entry = matches.first else {
      say(Words.unknownCommand(name, matches.map(\.name)), .warning)
      return []
    }
    if let reason = entry.disabled {
      say(Words.notNow(reason), .warning)
      return []
    }
    let argument = (rest ?? "").trimmedSpaces
    switch entry.meaning {
    case .control(let id): return runControl(id, entry, argument)
    case .global(let command): return run(command, argument)
    }
  }

  private mutating func runControl(
    _ id: String, _ entry: CommandEntry, _ argument: String
  ) -> [AppEffect] {
    guard let instance = visibleInstance,
      let control = labs[instance]?.lab.controls.first(where: { $0.id == id })
    else { return [] }
    if argument.isEmpty, case .text = control.kind {
      openEditor(for: control, instance: instance)
      return []
    }
    guard let value = control.value(from: argument) else {
      say(Words.expected(entry), .warning)
      return []
    }
    if case .text(_, let limit, _, _) = control.kind, argument.count > limit {
      say(Words.textIsFull(limit), .warning)
    }
    let effects = apply(ControlInput(id, value), to: instance)
    labs[instance]?.endTyping()
    return effects + keepLabs()
  }
}

extension Control {
  /// What a text after the control's name means; nil when it is none of its values.
  func value(from text: String) -> ControlValue? {
    switch kind {
    case .trigger: return text.isEmpty ? .trigger : nil
    case .toggle(let value):
      switch text {
      case "": return .flag(!value)
      case "on", "true", "yes", "1": return .flag(true)
      case "off", "false", "no", "0": return .flag(false)
      default: return nil
      }
    case .number(_, let range, _):
      guard let number = Double(text), range.contains(number) else { return nil }
      return .number(number)
    case .choice(_, let options):
      let found = options.first { $0.id == text || $0.label.zh == text || $0.label.en == text }
      return found.map { .text($0.id) }
    case .text(_, let limit, _, _): return .text(String(text.prefix(limit)))
    case .part: return nil
    }
  }
}

extension String {
  var trimmedSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
