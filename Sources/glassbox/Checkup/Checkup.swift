import Curriculum
import Figures

/// Looks at everything that the program needs, for `doctor`. Nothing is changed by looking.
struct Checkup {
  let progressPath: String

  init(progressPath: String?) {
    self.progressPath = progressPath ?? HomeFolder.progress
  }

  func findings() -> [Finding] {
    terminal() + [processor()] + data() + models() + leftovers() + folders() + [progress()]
      + setAside() + [settings(), memory(), disk()]
  }

  /// The sentence for any error, worded as commands word it.
  static func phrase(for error: any Error) -> Phrase {
    ErrorWording.failure(for: error)?.message
      ?? (error as? CommandFailure)?.message ?? Phrase(verbatim: "\(error)")
  }
}
