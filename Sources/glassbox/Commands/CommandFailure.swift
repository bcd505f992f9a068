import Figures

/// A failure that is already worded for the person at the terminal.
struct CommandFailure: Error {
  /// A stable word for scripts: `model-not-found`.
  var code: String
  /// What happened, where, and what to do next.
  var message: Phrase
  var status: Int32 = ExitStatus.failure

  init(_ code: String, zh: String, en: String, status: Int32 = ExitStatus.failure) {
    self.code = code
    self.message = Phrase(zh: zh, en: en)
    self.status = status
  }

  init(_ code: String, _ message: Phrase) {
    self.code = code
    self.message = message
  }
}

/// Ended by ^C after the work was saved; there is nothing more to say.
struct Interrupted: Error {}

/// The reader of standard output went away: end without a word.
struct BrokenPipe: Error {}

/// The statuses that scripts rely on.
enum ExitStatus {
  static let success: Int32 = 0
  /// A failure that the message explains.
  static let failure: Int32 = 1
  /// Wrong usage, as in sysexits.h.
  static let usage: Int32 = 64
  static let interrupted: Int32 = 130
}
