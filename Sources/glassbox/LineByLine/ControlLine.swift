import App
import Curriculum
import Figures
import LabKit

/// What a typed line means to the controls of a lab: `text = …`, the name of a control, or a key.
enum ControlLine: Equatable {
  case input(ControlInput)
  /// It is about a control, but cannot be done; the phrase says why.
  case refused(Phrase)
  /// The control is at the end of its range.
  case nothing
  /// No control has anything to do with it.
  case unknown

  init(_ line: String, _ controls: [Control]) {
    if let sign = line.firstIndex(where: { $0 == "=" || $0 == "＝" }),
      let control = controls.named(line[..<sign].trimmed)
    {
      self = Self.set(control, to: line[line.index(after: sign)...].trimmed)
    } else if let control = controls.named(line) {
      self = Self.press(control)
    } else if let key = KeyName.key(line), let meaning = controls.meaning(of: key) {
      switch meaning {
      case .input(let input): self = .input(input)
      case .edit(let control): self = Self.press(control)
      case .disabled(let reason): self = .refused(reason)
      case .nothing: self = .nothing
      }
    } else {
      self = .unknown
    }
  }

  /// The name of a control by itself.
  private static func press(_ control: Control) -> ControlLine {
    if let reason = control.disabled { return .refused(reason) }
    switch control.kind {
    case .trigger: return .input(ControlInput(control.id, .trigger))
    case .toggle(let value): return .input(ControlInput(control.id, .flag(!value)))
    default: return .refused(control.usage)
    }
  }

  private static func set(_ control: Control, to text: String) -> ControlLine {
    if let reason = control.disabled { return .refused(reason) }
    guard let value = control.value(from: text) else { return .refused(control.usage) }
    return .input(ControlInput(control.id, value))
  }
}

extension [Control] {
  /// By id, or by label in either language.
  fileprivate func named(_ name: String) -> Control? {
    let name = name.lowercased()
    return first { $0.id == name }
      ?? first { [$0.label.zh, $0.label.en].map { $0.lowercased() }.contains(name) }
  }
}

extension Control {
  /// The value that a text stands for; nil when the control does not take it.
  fileprivate func value(from text: String) -> ControlValue? {
    switch kind {
    case .trigger: return nil
    case .toggle:
      if ["on", "yes", "true", "1", "开", "是"].contains(text.lowercased()) { return .flag(true) }
      if ["off", "no", "false", "0", "关", "否"].contains(text.lowercased()) { return .flag(false) }
      return nil
    case .number(_, let range, _):
      guard let number = NumberText.parse(text), range.contains(number) else { return nil }
      return .number(number)
    case .choice(_, let options):
      let word = text.lowercased()
      let option =
        options.first { $0.id.lowercased() == word }
        ?? options.first { [$0.label.zh, $0.label.en].map { $0.lowercased() }.contains(word) }
      return option.map { .text($0.id) }
    case .text(_, let limit, let isMultiline, _):
      let value = text.unquoted(newLines: isMultiline)
      return value.count <= limit ? .text(value) : nil
    case .part:
      let numbers = text.split(whereSeparator: { ",， ".contains($0) }).map { Int($0) }
      guard numbers.count == 2, let row = numbers[0], let column = numbers[1] else { return nil }
      return .part(row: row, column: column)
    }
  }

  /// How it is set, with an example that works.
  var usage: Phrase {
    switch kind {
    case .trigger: Phrase(zh: "只写 \(id) 就行。", en: "Write \(id) alone.")
    case .toggle: Phrase(zh: "写 \(id) = on 或 \(id) = off。", en: "Write \(id) = on or \(id) = off.")
    case .number(_, let range, _):
      Phrase(
        zh: "写 \(id) = 数，从 \(range.text.low) 到 \(range.text.high)。",
        en: "Write \(id) = a number from \(range.text.low) to \(range.text.high).")
    case .choice(_, let options):
      Phrase(
        zh: "写 \(id) = 其中一个：\(options.map(\.id).joined(separator: "、"))。",
        en: "Write \(id) = one of: \(options.map(\.id).joined(separator: ", ")).")
    case .text(_, let limit, _, _):
      Phrase(
        zh: "写 \(id) = 文字，最多 \(limit) 个字符。",
        en: "Write \(id) = a text of at most \(limit) characters.")
    case .part:
      Phrase(zh: "写 \(id) = 行,列，都从 0 数起。", en: "Write \(id) = row,column, both counted from 0.")
    }
  }
}

extension ClosedRange<Double> {
  fileprivate var text: (low: String, high: String) {
    (NumberText.format(lowerBound), NumberText.format(upperBound))
  }
}

extension String {
  /// Quotation marks keep blanks at either end, and `\n` in them is a new line.
  fileprivate func unquoted(newLines: Bool) -> String {
    guard count >= 2, first == "\"", last == "\"" else { return self }
    let inside = String(dropFirst().dropLast())
    return newLines ? inside.replacing("\\n", with: "\n") : inside
  }
}
