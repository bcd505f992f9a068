import Figures
import LabKit

/// A lab whose saved part is one value: what the learner chose. What was computed from the choices
/// is left out of the coding and asked for again by `resume()`.
public protocol ChoosingLab: Lab {
  associatedtype Choices: Codable, Sendable, Equatable
  var choices: Choices { get }
  init(choices: Choices)
}

extension ChoosingLab {
  public init(from decoder: any Decoder) throws {
    self.init(choices: try Choices(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    try choices.encode(to: encoder)
  }
}

/// The name of the model that labs begin with.
public let defaultModel = "story-gpt"

/// The longest text that a lab takes; longer ones are cut when they are typed or pasted.
///
/// - Units: characters.
let textLimit = 100_000

extension Control {
  /// The control that chooses the model: a name from `models list`, or a folder.
  static func model(_ name: String) -> Control {
    Control(
      id: "model", label: Phrase(zh: "模型", en: "model"),
      help: Phrase(
        zh: "换一个模型：名称，或 Hugging Face 格式的文件夹",
        en: "another model: a name, or a folder in Hugging Face format"),
      keys: [.character("m")],
      kind: .text(value: name, limit: 1000, isMultiline: false, isLive: false))
  }

  static func trigger(
    _ id: String, _ label: Phrase, help: Phrase, key: Key, disabled: Phrase? = nil,
    isUndoable: Bool = true
  ) -> Control {
    Control(
      id: id, label: label, help: help, keys: [key], kind: .trigger, disabled: disabled,
      isUndoable: isUndoable)
  }

  static func text(
    _ id: String, _ label: Phrase, help: Phrase, key: Key, value: String,
    limit: Int = textLimit, isMultiline: Bool = false, isLive: Bool = true
  ) -> Control {
    Control(
      id: id, label: label, help: help, keys: [key],
      kind: .text(value: value, limit: limit, isMultiline: isMultiline, isLive: isLive))
  }

  static func number(
    _ id: String, _ label: Phrase, help: Phrase, keys: [Key], value: Double,
    range: ClosedRange<Double>, step: Step = .add(1), disabled: Phrase? = nil,
    isUndoable: Bool = true
  ) -> Control {
    Control(
      id: id, label: label, help: help, keys: keys,
      kind: .number(value: value, range: range, step: step), disabled: disabled,
      isUndoable: isUndoable)
  }

  static func toggle(
    _ id: String, _ label: Phrase, help: Phrase, key: Key, value: Bool, disabled: Phrase? = nil
  ) -> Control {
    Control(
      id: id, label: label, help: help, keys: [key], kind: .toggle(value), disabled: disabled)
  }
}

extension ControlValue {
  /// The number, when it is one and finite.
  var finiteNumber: Double? {
    if case .number(let value) = self, value.isFinite { value } else { nil }
  }

  /// A whole number of a size that indexes something.
  var integer: Int? {
    guard let value = finiteNumber, abs(value) < 1e9 else { return nil }
    return Int(value.rounded())
  }

  /// The text, cut to what a lab takes.
  var limitedText: String? {
    guard case .text(let text) = self else { return nil }
    return text.utf8.count <= textLimit ? text : String(text.prefix(textLimit))
  }

  var flag: Bool? {
    if case .flag(let value) = self { value } else { nil }
  }
}

extension Comparable {
  func clamped(to range: ClosedRange<Self>) -> Self {
    self < range.lowerBound ? range.lowerBound : self > range.upperBound ? range.upperBound : self
  }
}

extension ClosedRange<Double> {
  /// The places of `count` things; of none, only 0.
  static func indexes(of count: Int) -> ClosedRange<Double> {
    0...Double(Swift.max(count - 1, 0))
  }
}
