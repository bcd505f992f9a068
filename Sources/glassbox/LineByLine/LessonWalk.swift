import App
import Curriculum
import Figures
import LabKit
import Labs
import Studio

/// A lesson line by line: its prose, its labs with the real engine, its exercises and questions.
///
/// Whatever is done is in the progress at once, so that ending at any line loses nothing.
struct LessonWalk {
  enum Move: Equatable {
    case stay
    case to(Int)
    case finished
    case quit
  }

  let lesson: Lesson
  let store: ProgressStore
  let dialogue: Dialogue
  let models: ModelLibrary
  let datasets: String
  let seed: UInt64
  /// Where long work is announced.
  let announce: (Phrase) -> Void
  private(set) var place = 0
  var desks: [Int: LabDesk] = [:]
  /// Which desk a step's lab stands on; steps may go on with that of an earlier one.
  var deskOf: [String: Int] = [:]
  /// The desk whose figures were told last.
  var shownDesk: Int?

  init(
    _ lesson: Lesson, store: ProgressStore, dialogue: Dialogue, models: ModelLibrary,
    datasets: String, seed: UInt64, announce: @escaping (Phrase) -> Void
  ) {
    self.lesson = lesson
    self.store = store
    self.dialogue = dialogue
    self.models = models
    self.datasets = datasets
    self.seed = seed
    self.announce = announce
  }

  var step: Step { lesson.steps[place] }
  var language: Language { dialogue.language }
  var state: LessonProgress { store.progress[lesson.id] }

  func record(_ changes: ProgressChange...) throws {
    try store.record(changes, at: .now)
  }

  // MARK: The way

  /// Begins where the learner was, and goes on until the end of the lesson or of the input.
  mutating func run() throws {
    let position = state.position
    let last = lesson.steps.firstIndex { $0.id == position } ?? 0
    place = state.finished != nil && last == lesson.steps.count - 1 ? 0 : last
    try record(.opened(lesson: lesson.id))
    try dialogue.say(Self.welcome(lesson.summary.title))
    while true {
      switch try walkStep() {
      case .stay: break
      case .to(let place): self.place = place
      case .finished:
        try record(.finished(lesson: lesson.id))
        try dialogue.tell(
          Self.finished(lesson.summary.title)[language], json: end(isFinished: true))
        return
      case .quit:
        try dialogue.tell(Self.isKept(place + 1)[language], json: end(isFinished: false))
        return
      }
    }
  }

  /// One step, from its prose to the line that leaves it.
  private mutating func walkStep() throws -> Move {
    try record(.position(lesson: lesson.id, step: step.id))
    try tellStep()
    if step.setup != nil { try openDesk() }
    if !step.questions.isEmpty { try askQuestions(isAgain: false) }
    while let line = try dialogue.ask() {
      let move = try handle(WalkCommand(line, isExercise: step.exercise != nil))
      if move != .stay { return move }
    }
    return .quit
  }

  private mutating func handle(_ command: WalkCommand) throws -> Move {
    switch command {
    case .next: return try forward()
    case .back: return .to(max(0, place - 1))
    case .go(let number):
      if lesson.steps.indices.contains(number - 1) { return .to(number - 1) }
      try message(Self.noSuchStep(number, lesson.steps.count))
    case .quit: return .quit
    case .steps: try tellSteps()
    case .help:
      try dialogue.say(Self.help(hasLab: step.setup != nil, isExercise: step.exercise != nil))
    case .hint: try showHint()
    case .solution: try showSolution()
    case .again where !step.questions.isEmpty: try askQuestions(isAgain: true)
    case .again: try message(Self.notUnderstood)
    case .controls: try tellControls()
    case .figures: try tellFigures(isWhole: true)
    case .undo: try undo()
    case .reset: try reset()
    case .lab(let line): try input(line)
    }
    return .stay
  }

  private func forward() throws -> Move {
    if step.exercise == nil, step.questions.isEmpty, !state.stepsDone.contains(step.id) {
      try record(.stepDone(lesson: lesson.id, step: step.id))
    }
    guard place == lesson.steps.count - 1 else { return .to(place + 1) }
    let done = Set(state.stepsDone)
    let open = lesson.steps.firstIndex { !done.contains($0.id) && !$0.isAboutTheScreen }
    guard let open else { return .finished }
    try message(Self.stepIsOpen(open + 1))
    return .to(open)
  }

  // MARK: Questions

  private func askQuestions(isAgain: Bool) throws {
    let questions = step.questions.filter { isAgain || state.answers[$0.id] == nil }
    guard !questions.isEmpty else { return try message(Self.questionsAreAnswered) }
    let round = QuestionRound(
      dialogue: dialogue, store: store, oracle: LabOracle(library: models), seed: seed)
    _ = try round.run(
      questions.map { QuestionRound.Item(lesson: lesson, step: step.id, question: $0) })
    try store.noteFinishedQuizzes(of: lesson)
    if state.stepsDone.contains(step.id) { try message(Self.goesOn) }
  }

  // MARK: Telling

  private func tellStep() throws {
    let prose = PlainProse.text(of: step.prose[language])
    let head = Self.stepOf(place + 1, lesson.steps.count, step.title)[language]
    try dialogue.tell(
      ["", head, prose].joined(separator: "\n"),
      json: event(
        "step",
        [
          ("step", .string(step.id)), ("number", .int(place + 1)), ("of", .int(lesson.steps.count)),
          ("kind", .string(step.kindName)), ("title", .optional(step.title?[language])),
          ("text", .string(prose)), ("done", .bool(state.stepsDone.contains(step.id))),
        ]))
  }

  private func tellSteps() throws {
    let done = Set(state.stepsDone)
    for (number, step) in lesson.steps.enumerated() {
      let mark = done.contains(step.id) ? Self.isDone[language] : ""
      try dialogue.say("  \(number + 1). \(step.title?[language] ?? step.id)\(mark)")
    }
    try dialogue.emit(
      event(
        "steps",
        [
          (
            "steps",
            .array(
              lesson.steps.map {
                .object([
                  ("id", .string($0.id)), ("title", .optional($0.title?[language])),
                  ("kind", .string($0.kindName)), ("done", .bool(done.contains($0.id))),
                ])
              })
          )
        ]))
  }

  func message(_ text: Phrase) throws {
    try dialogue.tell(text[language], json: event("message", [("text", .string(text[language]))]))
  }

  func event(_ name: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .document([("event", .string(name)), ("lesson", .string(lesson.id))] + members)
  }

  private func end(isFinished: Bool) -> JSONValue {
    event("end", [("step", .string(step.id)), ("finished", .bool(isFinished))])
  }
}

extension Step {
  fileprivate var kindName: String {
    switch kind {
    case .read: "read"
    case .lab: "lab"
    case .exercise: "exercise"
    case .quiz: "quiz"
    }
  }

  /// Its goal is to try the keys of the screen, which is not there.
  var isAboutTheScreen: Bool {
    exercise?.goal.conditions.contains { $0.metric.hasPrefix("interface.") } ?? false
  }
}
