import Curriculum
import Display
import Figures
import LabKit

/// What the program is started with.
public struct AppConfiguration: Sendable {
  /// What to show first.
  public enum Entry: Sendable {
    case home
    case lesson(String)
    /// A lab of its own, with inputs from the command line.
    case lab(String, [ControlInput])
  }

  public var index: LessonIndex
  /// All labs, in the order in which the playground lists them.
  public var labs: [any Lab.Type]
  public var oracle: any QuestionOracle
  public var progress: LearnerProgress
  /// The language of the interface unless the settings say another.
  public var language: Language
  /// What the terminal can show, before the learner's settings.
  public var appearance: Appearance
  /// What `config.json` says.
  public var settings: Settings
  /// Where that lies; nil when settings are not kept.
  public var settingsPath: String?
  /// What beats it in this run.
  public var overrides: [Settings.Override]
  /// When the program was started.
  public var now: Timestamp
  /// Parametric questions draw from it.
  public var seed: UInt64
  public var entry: Entry

  public init(
    index: LessonIndex, labs: [any Lab.Type], oracle: any QuestionOracle,
    progress: LearnerProgress, language: Language, appearance: Appearance = Appearance(),
    settings: Settings = Settings(), settingsPath: String? = nil,
    overrides: [Settings.Override] = [],
    now: Timestamp, seed: UInt64, entry: Entry = .home
  ) {
    self.index = index
    self.labs = labs
    self.oracle = oracle
    self.progress = progress
    self.language = language
    self.appearance = appearance
    self.settings = settings
    self.settingsPath = settingsPath
    self.overrides = overrides
    self.now = now
    self.seed = seed
    self.entry = entry
  }
}

/// One picture of the whole screen.
public struct AppFrame: Sendable, Equatable {
  public var surface: Surface
  /// Where the text cursor stands; nil hides it.
  public var cursor: Display.Point?
}
