import App
import Curriculum
import Figures
import Foundation
import LabKit
import Labs
import Testing

/// Seeded random keys, clicks, pastes, sizes and answers over the whole program as a value: any trap
/// is one that a learner could meet.
///
/// `GLASSBOX_MONKEY=100000` presses so many instead of a few thousand; `GLASSBOX_SEED=7` begins with
/// that seed. A failure names the seed and the last events: the same seed does the same again.
@Suite(.serialized, .timeLimit(.minutes(60)))
struct MonkeyTests {
  @Test func nothingThatIsPressedEndsTheProgram() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) {
      try MonkeyRun.all()
    }
    if result == nil { Issue.record("\(MonkeyRun.lastEvents)") }
  }
}

/// In the process of its own that may trap.
enum MonkeyRun {
  /// Events until the program is started anew somewhere else, with what was learned.
  static let visit = 250

  /// What stands in the header of every screen.
  static let screens = [
    ["GlassBox"], ["实验室", "playground"], ["进度", "progress"], ["复习", "Review"],
    ["术语表", "Glossary"], ["笔记本", "Notebook"], ["摸底测验", "Placement test"],
    ["设置", "Settings"], ["搜索", "Search"], ["按键", "keys"],
  ]

  static func all() throws {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["GLASSBOX_SEED"].flatMap { UInt64($0) } ?? 1
    let log = try EventLog(path: logPath(of: getppid()))
    var surroundings = Surroundings(folder: sourceFolder)
    let index = try surroundings.lessons.readIndex()
    // Home twice, every lesson, every lab.
    let once = visit * (2 + index.lessons.count + labCatalog.count)
    let count = environment["GLASSBOX_MONKEY"].flatMap { Int($0) } ?? once
    var titles: Set<String> = []
    var progress = LearnerProgress()
    for visit in 0..<max(1, count / visit) {
      let seed = first &+ UInt64(visit)
      log.note("seed \(seed)")
      progress = try walk(
        seed: seed, index: index, progress: progress, &surroundings, log, &titles)
    }
    // All of it was really visited.
    for names in screens where count >= 20_000 {
      let isSeen = titles.contains { title in names.contains { title.contains($0) } }
      #expect(isSeen, "\(names) was never on the screen")
    }
    for title in index.lessons.map(\.title) + labCatalog.map({ $0.title }) where count >= once {
      let isSeen = titles.contains { $0.contains(title.zh) || $0.contains(title.en) }
      #expect(isSeen, "\(title.en) was never on the screen")
    }
    #expect(surroundings.jobsDone > count / 100)
  }

  private static func walk(
    seed: UInt64, index: LessonIndex, progress: LearnerProgress,
    _ surroundings: inout Surroundings, _ log: EventLog, _ titles: inout Set<String>
  ) throws -> LearnerProgress {
    var monkey = Monkey(seed: seed)
    let entries: [AppConfiguration.Entry] =
      [.home, .home] + index.lessons.map { .lesson($0.id) } + labCatalog.map { .lab($0.id, []) }
    var kept = progress
    var app = AppState(
      AppConfiguration(
        index: index, labs: labCatalog, oracle: EngineOracle(models: surroundings.library),
        progress: progress, language: monkey.chance(1, in: 2) ? .zh : .en, now: monkey.clock,
        seed: seed, entry: entries[Int(seed) % entries.count]))
    func take(_ event: AppEvent, _ app: inout AppState, _ surroundings: inout Surroundings) {
      log.note(event)
      let effects = app.update(event)
      for case .record(let changes) in effects {
        for change in changes { kept.apply(change, at: monkey.clock) }
      }
      surroundings.perform(effects)
    }
    // The first answers come at once, so that a lesson is there to be walked, and is seen as it is.
    take(.resize(columns: 160, rows: 50), &app, &surroundings)
    surroundings.perform(app.start())
    for number in 0..<10 {
      for event in surroundings.next(number) { take(event, &app, &surroundings) }
    }
    titles.insert(look(at: app, (160, 50)))
    take(.resize(columns: monkey.size.columns, rows: monkey.size.rows), &app, &surroundings)
    for _ in 0..<visit {
      if monkey.chance(1, in: 4) {
        for event in surroundings.next(monkey.number(1000)) { take(event, &app, &surroundings) }
      }
      take(monkey.event(), &app, &surroundings)
      if monkey.chance(1, in: 3) { titles.insert(look(at: app, monkey.size)) }
    }
    for change in app.changesWhenEnding() { kept.apply(change, at: monkey.clock) }
    return kept
  }

  /// Paints, and gives the first line.
  private static func look(at app: AppState, _ size: (columns: Int, rows: Int)) -> String {
    let frame = app.view()
    #expect(frame.surface.size.width == size.columns && frame.surface.size.height == size.rows)
    if let cursor = frame.cursor { #expect(frame.surface.bounds.contains(cursor)) }
    guard size.rows > 0 else { return "" }
    return String(frame.surface.cells.prefix(size.columns).filter { $0.width > 0 }.map(\.character))
  }

  static let sourceFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  // MARK: - What happened last

  static func logPath(of process: pid_t) -> String {
    NSTemporaryDirectory() + "glassbox-monkey-\(process).log"
  }

  static var lastEvents: String {
    let text = (try? String(contentsOfFile: logPath(of: getpid()), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n")
    let seed = lines.last { $0.hasPrefix("seed") } ?? "no seed"
    return "\(seed)\n" + lines.suffix(40).joined(separator: "\n")
  }
}

/// Every event is on the disk before the program gets it.
struct EventLog {
  private let file: Int32

  init(path: String) throws {
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try #require(file >= 0)
  }

  func note(_ event: AppEvent) {
    switch event {
    case .lab(let tag, let message): note("lab \(tag.instance) \(message.job.name)")
    case .lessonLoaded(let lesson): note("lessonLoaded \(lesson.id)")
    case .questionsLoaded(let purpose, _): note("questionsLoaded \(purpose)")
    case .glossaryLoaded: note("glossaryLoaded")
    case .searchLoaded: note("searchLoaded")
    case .paste(let text): note("paste \(text.debugDescription.prefix(200))")
    default: note("\(event)")
    }
  }

  func note(_ line: String) {
    _ = (line + "\n").withCString { write(file, $0, strlen($0)) }
  }
}
