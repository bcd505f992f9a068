import Curriculum
import Figures
import LabKit

extension AppState {
  /// Opens a lesson where it was left, or at a step.
  ///
  /// What is open is kept and closed; training that goes on is cancelled, so ask before.
  mutating func openLesson(_ id: String, step: String? = nil) -> [AppEffect] {
    var effects: [AppEffect] = []
    if lesson != nil { effects += closeLesson() }
    if bench.instance != nil { effects += closeBench() }
    wantedStep = step
    screen = .loading(id)
    return effects + [.loadLesson(id)]
  }

  mutating func show(_ lesson: Lesson) -> [AppEffect] {
    guard !lesson.steps.isEmpty else {
      screen = .home
      return []
    }
    let isWanted = wantedStep != nil
    let position = wantedStep ?? progress[lesson.id].position
    wantedStep = nil
    let isDone = progress[lesson.id].finished != nil
    let place = lesson.steps.firstIndex { $0.id == position } ?? 0
    let isAtEnd = isDone && !isWanted && place == lesson.steps.count - 1
    self.lesson = LessonState(lesson, stepIndex: isAtEnd ? 0 : place)
    screen = .lesson
    return [.watchLesson(lesson.id)] + record([.opened(lesson: lesson.id)]) + enterStep()
  }

  /// Prepares the lab or the quiz of the step that is now on the screen.
  mutating func enterStep() -> [AppEffect] {
    guard var open = lesson else { return [] }
    let step = open.step
    open.scroll = 0
    open.focus = step.setup == nil || isRead(step) ? .prose : .live
    // A new step has a text to be read.
    if open.panes == .liveOnly { open.panes = .beside }
    open.interface = InterfaceCounts()
    open.interface.count(.language(settings.language))
    open.interface.count(.layout(open.panes))
    lesson = open
    return record([.position(lesson: open.lesson.id, step: step.id)]) + fillStep()
  }

  /// Opens the lab and the questions of the step on the screen, where they are not open yet.
  mutating func fillStep() -> [AppEffect] {
    guard let open = lesson else { return [] }
    let step = open.step
    var effects: [AppEffect] = []
    if let setup = step.setup, open.instances[step.id] == nil {
      effects += openLab(setup, of: step)
    }
    if !step.questions.isEmpty, open.quizzes[step.id] == nil { openQuiz(step) }
    if let id = lesson?.instance { effects += checkGoal(of: id) }
    return effects
  }

  private func isRead(_ step: Step) -> Bool {
    if case .read = step.kind { true } else { false }
  }

  // MARK: The lab of a step

  private mutating func openLab(_ setup: LabSetup, of step: Step) -> [AppEffect] {
    guard let open = lesson, let type = configuration.labs.first(where: { $0.id == setup.lab })
    else {
      say(Words.unknownLab(setup.lab), .warning)
      return []
    }
    if setup.preset == nil, let shared = earlierInstance(of: setup.lab, before: open.stepIndex) {
      lesson?.instances[step.id] = shared
      return []
    }
    let kept = progress[open.lesson.id].labs[step.id]
    let restored = kept.flatMap { KeptLab.lab(type, from: $0) }
    var instance = LabInstance(id: newInstance(), lab: restored ?? type.init())
    let effects: [AppEffect]
    if restored == nil {
      effects = instance.begin(
        with: (setup.preset ?? []).map { ControlInput($0, in: language) }, from: instance.lab,
        isUndoable: false)
    } else {
      effects = instance.resume()
    }
    labs[instance.id] = instance
    lesson?.instances[step.id] = instance.id
    lesson?.saved[step.id] = instance.saved
    return effects
  }

  private func earlierInstance(of lab: String, before index: Int) -> Int? {
    guard let open = lesson else { return nil }
    for step in open.lesson.steps[..<index].reversed() {
      if let id = open.instances[step.id], labs[id]?.labID == lab { return id }
    }
    return nil
  }

  /// The preset that a step's lab starts with, its own or that of the step whose lab it goes on with.
  private func preset(of step: Step) -> [PresetInput] {
    guard let open = lesson, let setup = step.setup else { return [] }
    if let preset = setup.preset { return preset }
    let place = open.lesson.steps.firstIndex { $0.id == step.id } ?? 0
    let earlier = open.lesson.steps[..<place].last {
      $0.setup?.lab == setup.lab && $0.setup?.preset != nil
    }
    return earlier?.setup?.preset ?? []
  }

  mutating func resetLab() -> [AppEffect] {
    begin(with: lesson.map { preset(of: $0.step) } ?? [], saying: Words.labIsReset)
  }

  mutating func applySolution() -> [AppEffect] {
    guard let open = lesson, let exercise = open.step.exercise else { return [] }
    let inputs = preset(of: open.step) + exercise.solution
    let effects = record([.solutionShown(lesson: open.lesson.id, step: open.step.id)])
    scrollProse(.max / 2)
    var all = effects + begin(with: inputs, saying: Words.solutionIsIn)
    for key in exercise.solutionKeys.compactMap(Key.init(symbol:)) { all += press(key) }
    return all
  }

  private mutating func begin(with inputs: [PresetInput], saying words: Phrase) -> [AppEffect] {
    guard let id = visibleInstance, var instance = labs[id] else { return [] }
    let fresh = type(of: instance.lab).init()
    let effects = instance.begin(
      with: inputs.map { ControlInput($0, in: language) }, from: fresh, isUndoable: true)
    labs[id] = instance
    say(words)
    return effects + checkGoal(of: id)
  }

  // MARK: Goals

  var goalIsMet: Bool {
    guard let open = lesson, let exercise = open.step.exercise, open.instance != nil else {
      return false
    }
    return exercise.goal.isMet(goalMetric)
  }

  /// Notes an exercise that is solved now; it stays solved.
  mutating func checkGoal(of id: Int) -> [AppEffect] {
    guard let open = lesson, screen == .lesson, open.instance == id, open.step.exercise != nil,
      labs[id]?.pending.isEmpty ?? false, goalIsMet,
      progress[open.lesson.id].exercises[open.step.id]?.done == nil
    else { return [] }
    say(Words.goalReached, .success)
    return record([
      .exerciseDone(lesson: open.lesson.id, step: open.step.id),
      .stepDone(lesson: open.lesson.id, step: open.step.id),
    ])
  }

  mutating func showHint() -> [AppEffect] {
    guard let open = lesson, let exercise = open.step.exercise else { return [] }
    let shown = progress[open.lesson.id].exercises[open.step.id]?.hintsUsed ?? 0
    guard shown < exercise.hints.count else {
      say(Words.noMoreHints)
      scrollProse(.max / 2)
      return []
    }
    let effects = record([
      .hint(lesson: open.lesson.id, step: open.step.id, count: shown + 1)
    ])
    scrollProse(.max / 2)
    return effects
  }

  // MARK: Walking

  mutating func goForward() -> [AppEffect] {
    guard let open = lesson else { return [] }
    var effects: [AppEffect] = []
    let isDone = progress[open.lesson.id].stepsDone.contains(open.step.id)
    if open.step.exercise == nil, open.step.questions.isEmpty, !isDone {
      effects += record([.stepDone(lesson: open.lesson.id, step: open.step.id)])
    }
    effects += keepLabs()
    if open.isLast { return effects + finishLesson(open.lesson) }
    lesson?.stepIndex += 1
    return effects + enterStep()
  }

  /// Goes to a step of the open lesson.
  mutating func goTo(step id: String) -> [AppEffect] {
    guard let place = lesson?.lesson.steps.firstIndex(where: { $0.id == id }),
      place != lesson?.stepIndex
    else { return [] }
    let effects = keepLabs()
    lesson?.stepIndex = place
    return effects + enterStep()
  }

  mutating func goBack() -> [AppEffect] {
    guard let open = lesson, open.stepIndex > 0 else { return [] }
    let effects = keepLabs()
    lesson?.stepIndex -= 1
    return effects + enterStep()
  }

  private mutating func finishLesson(_ lesson: Lesson) -> [AppEffect] {
    let done = Set(progress[lesson.id].stepsDone)
    let open = lesson.steps.firstIndex { !done.contains($0.id) }
    if let open {
      say(Words.stepIsOpen(open + 1), .warning)
      self.lesson?.stepIndex = open
      return enterStep()
    }
    if isTraining {
      overlay = .confirm(.leave)
      return []
    }
    let effects = record([.finished(lesson: lesson.id)]) + closeLesson()
    home.select(index.suggestion(for: progress)?.id ?? lesson.id, in: index)
    say(Words.lessonIsFinished(lesson.summary.title), .success)
    return effects
  }

  mutating func closeLesson() -> [AppEffect] {
    var effects = keepLabs()
    effects += Set(lesson?.instances.values.map(\.self) ?? []).sorted().map {
      AppEffect.closeLab(instance: $0)
    }
    for id in lesson?.instances.values.map(\.self) ?? [] { labs[id] = nil }
    if let id = lesson?.lesson.id { home.select(id, in: index) }
    lesson = nil
    editor = nil
    screen = .home
    return effects + [.watchLesson(nil)]
  }

  /// Records what the labs of the open lesson are like, where that has changed.
  mutating func keepLabs() -> [AppEffect] {
    guard let open = lesson else { return [] }
    var changes: [ProgressChange] = []
    for (step, id) in open.instances.sorted(by: { $0.key < $1.key }) {
      let state = labs[id]?.saved
      if let state, state != open.saved[step] {
        lesson?.saved[step] = state
        changes.append(.labState(lesson: open.lesson.id, step: step, state))
      }
    }
    return record(changes)
  }
}
