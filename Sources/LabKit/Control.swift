import Figures

/// One thing that a learner can do in a lab. The footer, the help, the mouse, the command line, undo,
/// a lesson's presets and solutions are all derived from a lab's controls.
public struct Control: Sendable, Equatable, Identifiable {
  public enum Kind: Sendable, Equatable {
    /// Something happens when it is pressed.
    case trigger
    case toggle(Bool)
    /// `keys` holds two keys: one step down, one step up.
    case number(value: Double, range: ClosedRange<Double>, step: Step)
    /// `keys` holds one key (next option) or two (previous, next).
    case choice(value: String, options: [Option])
    /// `isLive`: every keystroke is sent; otherwise only the finished text.
    case text(value: String, limit: Int, isMultiline: Bool, isLive: Bool)
    /// Follows the mouse: a click on a part of panel `panel` sends its row and column.
    case part(panel: String)
  }

  public enum Step: Sendable, Equatable {
    case add(Double)
    case multiply(Double)
  }

  public struct Option: Sendable, Equatable {
    public var id: String
    public var label: Phrase

    public init(id: String, label: Phrase) {
      self.id = id
      self.label = label
    }
  }

  public var id: String
  public var label: Phrase
  /// One line for the help screen.
  public var help: Phrase
  public var keys: [Key]
  public var kind: Kind
  /// Why it does not work now; nil when it does.
  public var disabled: Phrase?
  /// Changes that `u` takes back. Triggers that start work and moves of the selection are not.
  public var isUndoable: Bool

  public init(
    id: String, label: Phrase, help: Phrase, keys: [Key], kind: Kind, disabled: Phrase? = nil,
    isUndoable: Bool = true
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.keys = keys
    self.kind = kind
    self.disabled = disabled
    self.isUndoable = isUndoable
  }
}

/// A value given to a control: by a key, a lesson's preset, a solution, the command line, the mouse.
public enum ControlValue: Hashable, Sendable {
  case trigger
  case flag(Bool)
  case number(Double)
  case text(String)
  case part(row: Int, column: Int)
}

/// A control and what it is set to.
public struct ControlInput: Hashable, Sendable {
  public var id: String
  public var value: ControlValue

  public init(_ id: String, _ value: ControlValue) {
    self.id = id
    self.value = value
  }
}
