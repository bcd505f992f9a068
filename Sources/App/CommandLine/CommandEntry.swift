import Figures
import LabKit

/// One thing that can be written after `:`.
struct CommandEntry: Sendable {
  /// What may follow the name.
  enum Argument: Sendable {
    case none
    /// One of these words; with `others`, any other text as well.
    case words([Candidate], others: Bool)
    case number(ClosedRange<Double>, value: Double)
    case text
  }

  enum Meaning: Sendable, Equatable {
    case control(String)
    case global(GlobalCommand)
  }

  var name: String
  var help: Phrase
  var argument: Argument
  var meaning: Meaning
  /// Why it does not work now; nil when it does.
  var disabled: Phrase?

  init(
    _ meaning: Meaning, name: String, help: Phrase, argument: Argument, disabled: Phrase? = nil
  ) {
    self.meaning = meaning
    self.name = name
    self.help = help
    self.argument = argument
    self.disabled = disabled
  }
}

/// A way to go on with what is written after `:`.
struct Candidate: Sendable, Equatable {
  var text: String
  var help: Phrase
}

/// What every screen understands, whatever lab is open.
enum GlobalCommand: String, Sendable, CaseIterable {
  case lesson, lab, glossary, search, set, save, open, export, copy, lang, theme, undo, redo
  case map, review, notebook, settings, help, quit
}

/// What Tab walks through.
struct CommandCompletion: Sendable, Equatable {
  /// What stood there before the first Tab.
  var stem: String
  var candidates: [Candidate]
  var place: Int
}
