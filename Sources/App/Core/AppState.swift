import Curriculum
import Display
import Figures
import LabKit

/// The whole program as a value: `update(_:)` changes it, `view()` shows it.
///
/// `start()` gives the first effects; a `.resize` comes before the first `view()`.
public struct AppState: Sendable {
  enum Screen: Sendable, Equatable {
    case home, lesson, playground, lab, record
    case review, search, glossary, settings, notebook, placement
    /// A lesson's files are being read.
    case loading(String)
  }

  /// A line to the learner in the rule above the footer, until the next key.
  struct Status: Sendable, Equatable {
    enum Tone: Sendable, Equatable {
      case plain, success, warning
    }

    var text: Phrase
    var tone: Tone
  }

  let configuration: AppConfiguration
  /// The language of the interface.
  var language: Language
  /// What is written to `config.json`; `settings` is what holds.
  var chosenSettings: Settings {
    didSet { settleSettings() }
  }
  /// What this run was started with.
  var overrides: [Settings.Override] {
    didSet { settleSettings() }
  }
  /// What holds: the learner's settings, and over them what this run was started with.
  public private(set) var settings: Settings
  public private(set) var appearance: Appearance
  var size = Size(width: 80, height: 24)
  public internal(set) var progress: LearnerProgress
  /// The time of the last event.
  public internal(set) var now: Timestamp
  /// What is to be reviewed: kept in step with `progress` and `now`.
  var schedule: ReviewSchedule
  var screen = Screen.home
  var home: HomeState
  var lesson: LessonState?
  /// The step to open the lesson at that is being read; nil is where it was left.
  var wantedStep: String?
  var bench = BenchState()
  var review = ReviewState()
  var search = SearchState()
  var glossary = GlossaryState()
  var recordScreen = RecordState()
  var notebook = NotebookState()
  var placement = PlacementState()
  var settingsScreen = SettingsState()
  var labs: [Int: LabInstance] = [:]
  var editor: EditorState?
  var overlay: Overlay?
  /// What was written before in each place of writing, the newest last.
  var textHistories: [String: [String]] = [:]
  var commandCompletion: CommandCompletion?
  /// The format that was exported last.
  var exportFormat = ExportRequest.Format.svg
  var status: Status?
  /// Messages that came together wait for their turn.
  var notices: [Phrase] = []
  private var lastInstance = 0
  private var lastTicket = 0
  private var lastChange: Timestamp

  public init(_ configuration: AppConfiguration) {
    self.configuration = configuration
    chosenSettings = configuration.settings
    overrides = configuration.overrides
    settings = configuration.settings
    appearance = configuration.appearance
    language = configuration.language
    progress = configuration.progress
    now = configuration.now
    lastChange = configuration.now
    schedule = ReviewSchedule(
      configuration.progress, index: configuration.index, now: configuration.now)
    home = HomeState(index: configuration.index, progress: configuration.progress)
    settleSettings()
    language = settings.language.single ?? configuration.language
    rescheduleIfNeeded()
  }

  var index: LessonIndex { configuration.index }

  private mutating func settleSettings() {
    var settled = chosenSettings
    for override in overrides { _ = settled.set(override.name, override.value) }
    settings = settled
    appearance = settled.appearance(on: configuration.appearance)
  }

  /// The languages of prose and questions: one, or both, one below the other.
  var languages: [Language] { settings.language == .both ? [.zh, .en] : [language] }

  /// The effects of the first screen.
  public mutating func start() -> [AppEffect] {
    switch configuration.entry {
    case .home: return []
    case .lesson(let id): return openLesson(id)
    case .lab(let id, let inputs): return openBench(id, inputs: inputs)
    }
  }

  /// Whether a training run is going on anywhere.
  public var isTraining: Bool { labs.values.contains(where: \.isTraining) }

  // MARK: Numbers that are never used twice

  mutating func newInstance() -> Int {
    lastInstance += 1
    return lastInstance
  }

  mutating func newTicket() -> Int {
    lastTicket += 1
    return lastTicket
  }

  // MARK: Progress

  /// Takes changes into the picture that the screens show of the progress.
  ///
  /// Changes are at least a second apart, which keeps their order.
  mutating func remember(_ changes: [ProgressChange]) {
    for change in changes {
      lastChange = Timestamp(seconds: max(now.seconds, lastChange.seconds + 1))
      progress.apply(change, at: lastChange)
    }
    for lesson in Set(changes.compactMap(\.lesson)) {
      schedule.refold(lesson: lesson, of: progress)
    }
  }

  mutating func record(_ changes: [ProgressChange]) -> [AppEffect] {
    guard !changes.isEmpty else { return [] }
    remember(changes)
    return [.record(changes)]
  }

  // MARK: Messages

  mutating func say(_ text: Phrase, _ tone: Status.Tone = .plain) {
    status = Status(text: text, tone: tone)
  }

  /// The next waiting message takes the place of one that has been read.
  mutating func nextStatus() {
    status = notices.isEmpty ? nil : Status(text: notices.removeFirst(), tone: .warning)
  }
}
