import Figures

/// The line editor while it is open: what is being written, and where it goes.
struct EditorState: Sendable, Equatable {
  /// Who gets the text.
  enum Target: Sendable, Equatable {
    /// A text control of a lab; the editor stands below the lab's figures.
    case control(instance: Int, id: String)
    /// The learner's own note on a step.
    case note(lesson: String, step: String)
    /// The name under which the lab on the screen is saved.
    case experiment
    /// The new name of a saved experiment.
    case renaming(String)
    /// What `:` runs.
    case command
  }

  let target: Target
  let label: Phrase
  /// Every keystroke is passed on; otherwise only the finished text.
  let isLive: Bool
  var text: TextEditor
  /// What stood there when it was opened.
  let original: String
  var history: TextHistory

  init(
    _ target: Target, label: Phrase, isLive: Bool = false, text: TextEditor,
    history: TextHistory = TextHistory([])
  ) {
    self.target = target
    self.label = label
    self.isLive = isLive
    self.text = text
    original = text.text
    self.history = history
  }

  /// It stands across the bottom of whatever screen is open, not in a lab's pane.
  var isPrompt: Bool {
    if case .control = target { false } else { true }
  }

  /// The rows it takes of a pane that high.
  func rows(of height: Int) -> Int { text.isMultiline ? max(3, min(8, height / 3)) : 1 }
}
