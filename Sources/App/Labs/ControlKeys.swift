import Figures
import LabKit

/// What a key means to a lab.
public enum KeyMeaning: Sendable, Equatable {
  case input(ControlInput)
  /// Opens the line editor.
  case edit(Control)
  case disabled(Phrase)
  /// The control is at the end of its range.
  case nothing
}

extension [Control] {
  /// The meaning of a key; nil when no control has it.
  public func meaning(of key: Key) -> KeyMeaning? {
    for control in self {
      guard let place = control.keys.firstIndex(of: key) else { continue }
      if let reason = control.disabled { return .disabled(reason) }
      return control.meaning(ofKeyAt: place)
    }
    return nil
  }
}

extension Control {
  fileprivate func meaning(ofKeyAt place: Int) -> KeyMeaning {
    let isUp = place > 0 || keys.count == 1
    switch kind {
    case .trigger: return .input(ControlInput(id, .trigger))
    case .toggle(let value): return .input(ControlInput(id, .flag(!value)))
    case .number(let value, let range, let step):
      let next = step.from(value, up: isUp).clamped(to: range)
      return next == value ? .nothing : .input(ControlInput(id, .number(next)))
    case .choice(let value, let options):
      guard !options.isEmpty else { return .nothing }
      let current = options.firstIndex { $0.id == value } ?? 0
      let next = (current + (isUp ? 1 : options.count - 1)) % options.count
      return .input(ControlInput(id, .text(options[next].id)))
    case .text: return .edit(self)
    case .part: return .nothing
    }
  }
}

extension Control.Step {
  /// One step, without the rounding errors of repeated addition.
  fileprivate func from(_ value: Double, up: Bool) -> Double {
    switch self {
    case .add(let step):
      let next = up ? value + step : value - step
      return (next / step * 1e6).rounded() / 1e6 * step
    case .multiply(let factor): return up ? value * factor : value / factor
    }
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
