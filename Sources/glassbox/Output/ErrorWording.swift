import Figures

/// Words for the errors that the modules throw: what happened, where, and what to do next.
enum ErrorWording {
  /// Nil when the error is not one of ours (the argument parser words its own).
  static func failure(for error: any Error) -> CommandFailure? {
    nil
  }
}
