import Figures

/// One thing that was looked at.
struct Finding: Sendable {
  enum State: String, Sendable {
    case fine = "ok"
    /// Worth knowing; nothing has to be done.
    case note
    case problem
  }

  /// For scripts: `terminal`.
  var name: String
  var title: Phrase
  var state: State
  /// What is.
  var message: Phrase
  /// What to do about it.
  var advice: Phrase?

  init(
    _ name: String, _ title: Phrase, _ state: State, _ message: Phrase, advice: Phrase? = nil
  ) {
    self.name = name
    self.title = title
    self.state = state
    self.message = message
    self.advice = advice
  }
}
