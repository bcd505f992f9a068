import Curriculum
import Figures
import LabKit

/// A control of a lab in words: what it is, what it is set to, how it is set.
struct ControlSheet {
  let control: Control
  let language: Language

  /// `  temperature = 1: how bold the choice is. Keys: [ ]. Write temperature = …`
  var text: String {
    var line = "  " + control.id
    if let value { line += " = " + value }
    line += Phrase(zh: "：", en: ": ")[language] + control.help[language]
    if !keys.isEmpty {
      line += Phrase(zh: "；键：", en: "; keys: ")[language] + keys.joined(separator: " ")
    }
    line += Phrase(zh: "。", en: ". ")[language]
    if let reason = control.disabled {
      return line + Phrase(zh: "现在不能用：\(reason.zh)", en: "Not now: \(reason.en)")[language]
    }
    return line + control.usage[language]
  }

  var json: JSONValue {
    .object([
      ("id", .string(control.id)), ("label", .string(control.label[language])),
      ("help", .string(control.help[language])), ("kind", .string(kind)),
      ("value", .optional(value)), ("keys", .strings(keys)),
      ("disabled", .optional(control.disabled?[language])),
      ("usage", .string(control.usage[language])),
    ])
  }

  private var keys: [String] { control.keys.map(KeyName.name) }

  private var value: String? {
    switch control.kind {
    case .trigger, .part: nil
    case .toggle(let isOn): isOn ? "on" : "off"
    case .number(let value, _, _): NumberText.format(value)
    case .choice(let value, _): value
    case .text(let value, _, _, _):
      value.contains("\n") ? "\"\(value.replacing("\n", with: "\\n"))\"" : value
    }
  }

  private var kind: String {
    switch control.kind {
    case .trigger: "trigger"
    case .toggle: "toggle"
    case .number: "number"
    case .choice: "choice"
    case .text: "text"
    case .part: "part"
    }
  }
}
