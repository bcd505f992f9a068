import App
import Curriculum
import Figures

/// What the commands take from the learner's settings.
enum LearnerSettings {
  private static let stored = SettingsFile(path: SettingsFile.defaultPath, at: .now).settings

  static var scheduler: FSRS { FSRS(desiredRetention: stored.desiredRetention) }
  static var cardsPerSession: Int { stored.cardsPerSession }
}

extension CommandContext {
  /// The language of a conversation: what was asked for, else what the learner chose in the lab, else
  /// what the environment says.
  func language(of progress: LearnerProgress) -> Language {
    Interface.isLanguageGiven ? language : progress.language ?? language
  }
}
