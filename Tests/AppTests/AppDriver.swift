import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

/// Runs the program without a terminal: performs its effects at once, keeps those that tests ask for.
struct AppDriver {
  private(set) var app: AppState
  var effects: [AppEffect] = []
  /// Answers are stored at once; otherwise a test says when.
  var storesAnswers = true
  /// Short work is finished at once.
  var finishesWork = true
  var lessons: [String: Lesson]
  /// When the program is started, unless a test says otherwise.
  static let start = Timestamp(seconds: 1_795_234_033)

  /// - Parameter hidden: lessons that can be opened and are not on the map.
  init(
    columns: Int = 80, rows: Int = 24, language: Language = .en,
    progress: LearnerProgress = LearnerProgress(), entry: AppConfiguration.Entry = .home,
    appearance: Appearance = Appearance(), settings: Settings = Settings(),
    overrides: [Settings.Override] = [], hidden: [Lesson] = [], index: LessonIndex? = nil,
    now: Timestamp = AppDriver.start
  ) {
    let all = SampleCourse.lessons
    lessons = Dictionary(uniqueKeysWithValues: (all + hidden).map { ($0.id, $0) })
    app = AppState(
      AppConfiguration(
        index: index ?? SampleCourse.index,
        labs: [CounterLab.self], oracle: SampleOracle(), progress: progress, language: language,
        appearance: appearance, settings: settings, overrides: overrides,
        now: now, seed: 7, entry: entry))
    perform(app.start())
    send(.resize(columns: columns, rows: rows))
  }

  mutating func send(_ event: AppEvent) {
    perform(app.update(event))
  }

  /// Keys by name, or one key for each character.
  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  mutating func click(_ text: String) throws {
    let place = try #require(self.place(of: text), "\(text) is not on the screen:\n\(screen)")
    send(.mouse(MouseEvent(.press, x: place.x, y: place.y)))
  }

  private mutating func perform(_ new: [AppEffect]) {
    effects += new
    for effect in new {
      switch effect {
      case .loadLesson(let id):
        if let lesson = lessons[id] { send(.lessonLoaded(lesson)) }
      case .loadQuestions(let purpose, let ids):
        send(.questionsLoaded(purpose, ids.compactMap { lessons[$0] }))
      case .loadGlossary:
        send(.glossaryLoaded(SampleGlossary.glossary, SearchIndex(SampleGlossary.glossary)))
      case .loadSearch:
        let index = SearchIndex(
          SampleCourse.index, lessons: SampleCourse.lessons, glossary: SampleGlossary.glossary)
        send(.searchLoaded(index))
      case .storeAnswer(let ticket, _) where storesAnswers: send(.answerStored(ticket: ticket))
      case .completeAnswer(let ticket, let posed, let answer):
        guard let completed = try? posed.completed(answer, by: SampleOracle()) else {
          send(.answerFailed(ticket: ticket, Phrase(verbatim: "the engine is ill")))
          continue
        }
        send(.answerCompleted(ticket: ticket, completed))
      case .lab(let tag, .start(let id, let job)) where finishesWork:
        guard let job = job as? CountingJob, job.queue == .interactive else { continue }
        let value = Double(job.text.count)
        send(.lab(tag, JobMessage(job: id, content: .finished(value))))
      default: break
      }
    }
  }

  // MARK: Looking

  var screen: String { rows.joined(separator: "\n") + "\n" }

  var rows: [String] {
    let surface = app.view().surface
    return (0..<surface.size.height).map { y in
      var row = ""
      for x in 0..<surface.size.width where surface[x, y].width > 0 {
        row.append(surface[x, y].character)
      }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  func shows(_ text: String) -> Bool { screen.contains(text) }

  func place(of text: String) -> (x: Int, y: Int)? {
    for (y, row) in rows.enumerated() {
      guard let range = row.range(of: text) else { continue }
      return (textWidth(row[..<range.lowerBound]), y)
    }
    return nil
  }

  var cursor: Display.Point? { app.view().cursor }

  var recorded: [ProgressChange] {
    effects.flatMap { effect -> [ProgressChange] in
      if case .record(let changes) = effect { return changes }
      if case .storeAnswer(_, let change) = effect { return [change] }
      return []
    }
  }

  var hasQuit: Bool {
    effects.contains { if case .quit = $0 { true } else { false } }
  }

  /// The tag of the work last started under a name.
  func tag(of job: JobID) -> LabTag? {
    for effect in effects.reversed() {
      if case .lab(let tag, .start(job, _)) = effect { return tag }
    }
    return nil
  }
}

extension AppDriver: CustomTestStringConvertible {
  var testDescription: String { "the screen\n" + screen }
}

struct SampleOracle: QuestionOracle {
  func answer(engine: String, parameters: [String: Double]) -> Double? {
    engine == "double" ? parameters["n"].map { $0 * 2 } : nil
  }

  func boundaries(of text: String, tokenizer: String) throws -> [Int]? {
    tokenizer == "char" ? Marking.places(in: text) : nil
  }

  func measure(engine: String, of sample: TextSample) throws -> Double? {
    engine == "quarter" ? 0.25 : nil
  }
}
