import App
import Curriculum
import Figures
import Glibc
import LabKit
import Labs
import Studio
import TerminalUI

/// The lab on the screen, from the first look at the terminal to the last.
enum InteractiveLab {
  struct Options {
    var entry = AppConfiguration.Entry.home
    var progressPath: String?
    var seed: UInt64?
    var isASCII = false
  }

  /// Runs until the learner quits.
  ///
  /// - Throws: `CommandFailure` when the lab cannot open; the terminal is as it was then.
  static func run(_ options: Options = Options()) throws {
    let data = try DataFolder.find()
    let lessons = LessonFolder(path: data.lessons)
    let session = try openSession()
    // Whatever goes wrong from here on is read after the terminal is given back.
    let end: LoopEnd
    do {
      defer { session.close() }
      end = try run(options, data, lessons, session)
    }
    switch end {
    case .stopped: return
    case .hungUp: TerminalSession.die(of: SIGHUP)
    case .terminated(let signal): TerminalSession.die(of: signal)
    }
  }

  private static func run(
    _ options: Options, _ data: DataFolder.Found, _ lessons: LessonFolder,
    _ session: TerminalSession
  ) throws -> LoopEnd {
    let index = try lessons.readIndex()
    if case .lesson(let id) = options.entry, index.lesson(id) == nil {
      throw LessonError.unknownLesson(id: id, known: index.lessons.map(\.id))
    }
    let settingsFile = SettingsFile(path: SettingsFile.defaultPath, at: .now)
    let mailbox = try wording { try Mailbox<AppEvent>() }
    let post: @Sendable (AppEvent) -> Void = { mailbox.post($0) }
    let store = ProgressStore(path: options.progressPath ?? HomeFolder.progress, now: .now)
    let language =
      Interface.isLanguageGiven
      ? Interface.language : store.progress.language ?? Interface.language
    let library = ModelLibrary(folders: [data.models, HomeFolder.models])
    let oracle = LabOracle(library: library)
    let app = AppState(
      AppConfiguration(
        index: index, labs: labCatalog, oracle: oracle, progress: store.progress,
        language: language, appearance: session.screen.capability,
        settings: settingsFile.settings, settingsPath: settingsFile.path,
        overrides: overrides(options), now: .now,
        seed: options.seed ?? store.progress.assignment?.seed ?? UInt64.random(in: 0..<(1 << 53)),
        entry: options.entry))
    let notices = store.notices.map(\.phrase) + settingsFile.notices
    let progress = ProgressWriter(store, post: post)
    let jobs = JobRunner(models: library, datasets: data.path + "/datasets", post: post)
    let runtime = Runtime(
      app: app, session: session, jobs: jobs, progress: progress, lessons: lessons,
      oracle: oracle, settingsFile: settingsFile, mailbox: mailbox)
    runtime.start(size: session.screen.size, notices: notices)
    let end = EventLoop(session: session, mailbox: mailbox).run(runtime)
    jobs.closeAll()
    runtime.finishWriting()
    try progress.close()
    return end
  }

  /// What the command line and the environment decide for this run.
  private static func overrides(_ options: Options) -> [Settings.Override] {
    var environment: [String: String] = [:]
    for name in Settings.variables { environment[name] = Interface.environment(name) }
    var found = Settings.overrides(environment: environment)
    if options.isASCII { found.append(Settings.Override(.ascii, "true", source: "--ascii")) }
    if Interface.isLanguageGiven {
      found.append(
        Settings.Override(.language, Interface.language.rawValue, source: "--lang"))
    }
    return found
  }

  private static func openSession() throws -> TerminalSession {
    var environment: [String: String] = [:]
    environment["COLORFGBG"] = Interface.environment("COLORFGBG")
    return try wording { try TerminalSession(environment: environment) }
  }

  private static func wording<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as TerminalError {
      throw CommandFailure("terminal", error.message)
    }
  }
}
