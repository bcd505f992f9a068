import App
import Curriculum
import Figures
import LabKit
import Labs

/// The labs on the way through a lesson, their exercises, hints and solutions.
extension LessonWalk {
  /// The preset that a step's lab starts with, its own or that of the step whose lab it goes on with.
  private var preset: [PresetInput] {
    guard let setup = step.setup else { return [] }
    if let preset = setup.preset { return preset }
    return lesson.steps[..<place].last {
      $0.setup?.lab == setup.lab && $0.setup?.preset != nil
    }?.setup?.preset ?? []
  }

  private var desk: LabDesk? {
    get { deskOf[step.id].flatMap { desks[$0] } }
    set {
      guard let place = deskOf[step.id] else { return }
      desks[place] = newValue
    }
  }

  /// Opens the lab of the step, goes on with an earlier one, or takes it as it was kept.
  mutating func openDesk() throws {
    guard let setup = step.setup else { return }
    var isNew = false
    if deskOf[step.id] == nil {
      let earlier = lesson.steps[..<place].last {
        $0.setup?.lab == setup.lab && deskOf[$0.id] != nil
      }
      if setup.preset == nil, let earlier {
        deskOf[step.id] = deskOf[earlier.id]
      } else {
        guard let type = labCatalog.first(where: { $0.id == setup.lab }) else {
          return try message(Self.unknownLab(setup.lab))
        }
        let kept = state.labs[step.id].flatMap { KeptLab.lab(type, from: $0) }
        var session = LabSession(kept ?? type.init(), models: models, datasets: datasets)
        session.announceTraining = { [announce] in announce(Self.working) }
        var desk = LabDesk(session)
        if kept == nil { desk.begin(with: preset, in: language, isUndoable: false) }
        isNew = true
        deskOf[step.id] = desks.count
        desks[desks.count] = desk
      }
    }
    // The figures of the step before are not read again.
    if isNew || shownDesk != deskOf[step.id] {
      try tellFigures(isWhole: true)
      try dialogue.say(Self.labHint)
    }
    shownDesk = deskOf[step.id]
    try tellGoal()
    if step.isAboutTheScreen { try message(Self.aboutTheScreen(lesson.id)) }
  }

  // MARK: Lines

  /// A line for a control; after it, what has changed is shown.
  mutating func input(_ line: String) throws {
    guard let lab = desk?.lab else { return try message(Self.notUnderstood) }
    switch ControlLine(line, lab.controls) {
    case .input(let input):
      guard desk?.apply(input) == true else { return try message(Self.notTaken(line)) }
      if case .text(let text) = input.value { try keepSentence(text, of: input.id, in: lab) }
      try changed()
    case .refused(let reason): try message(reason)
    case .nothing: try message(Self.endOfRange)
    case .unknown: try message(Self.notUnderstood)
    }
  }

  /// Sentences that the learner writes come back in questions.
  private func keepSentence(_ text: String, of id: String, in lab: any Lab) throws {
    guard case .text? = lab.controls.first(where: { $0.id == id })?.kind, text.count >= 4 else {
      return
    }
    try record(.sentence(text))
  }

  mutating func undo() throws {
    guard desk != nil else { return try message(Self.notUnderstood) }
    guard desk?.undo() == true else { return try message(Self.nothingToUndo) }
    try changed()
  }

  private mutating func begin(with inputs: [PresetInput]) {
    let language = language
    desk?.begin(with: inputs, in: language, isUndoable: true)
  }

  mutating func reset() throws {
    guard desk != nil else { return try message(Self.notUnderstood) }
    begin(with: preset)
    try changed()
  }

  /// Tells what looks otherwise now, keeps the lab, and notes an exercise that is solved.
  private mutating func changed() throws {
    for failure in desk?.takeFailures() ?? [] { try message(failure) }
    try tellFigures(isWhole: false)
    if let lab = desk?.lab, let saved = KeptLab.state(of: lab) {
      try record(.labState(lesson: lesson.id, step: step.id, saved))
    }
    guard let exercise = step.exercise else { return }
    let isMet = desk.map { exercise.goal.isMet($0.lab.metric) } ?? false
    if isMet, state.exercises[step.id]?.done == nil {
      try record(
        .exerciseDone(lesson: lesson.id, step: step.id), .stepDone(lesson: lesson.id, step: step.id)
      )
    }
    try tellGoal()
  }

  // MARK: Hints

  func showHint() throws {
    guard let exercise = step.exercise else { return try message(Self.notUnderstood) }
    let shown = state.exercises[step.id]?.hintsUsed ?? 0
    guard shown < exercise.hints.count else {
      for (place, hint) in exercise.hints.enumerated() { try tellHint(place + 1, hint) }
      return
    }
    try record(.hint(lesson: lesson.id, step: step.id, count: shown + 1))
    try tellHint(shown + 1, exercise.hints[shown])
  }

  private func tellHint(_ number: Int, _ hint: Localized<Prose>) throws {
    let text = PlainProse.text(of: hint[language])
    try dialogue.tell(
      Self.hint(number)[language] + text,
      json: event(
        "hint", [("step", .string(step.id)), ("number", .int(number)), ("text", .string(text))]))
  }

  mutating func showSolution() throws {
    guard let exercise = step.exercise else { return try message(Self.notUnderstood) }
    try record(.solutionShown(lesson: lesson.id, step: step.id))
    let text = exercise.solutionProse.map { PlainProse.text(of: $0[language]) } ?? ""
    try dialogue.tell(
      Self.solution[language] + text,
      json: event("solution", [("step", .string(step.id)), ("text", .string(text))]))
    begin(with: preset + exercise.solution)
    try changed()
  }

  // MARK: Telling

  mutating func tellFigures(isWhole: Bool) throws {
    guard let panels = desk?.takePanels(isWhole: isWhole), !panels.isEmpty else { return }
    try dialogue.tell(
      "\n" + LabDesk.text(of: panels, language),
      json: event(
        "figures",
        [
          ("step", .string(step.id)),
          ("figures", .raw(panels.written(as: .json, language: language))),
        ]))
  }

  private func tellGoal() throws {
    guard let exercise = step.exercise, let lab = desk?.lab, !step.isAboutTheScreen else { return }
    let isMet = exercise.goal.isMet(lab.metric)
    let conditions = exercise.goal.conditions.map { ($0, lab.metric($0.metric)) }
    let isDone = state.exercises[step.id]?.done != nil
    try dialogue.tell(
      "\n" + Self.goal(isMet: isMet, isDone: isDone, conditions, of: type(of: lab))[language],
      json: event(
        "goal",
        [
          ("step", .string(step.id)), ("met", .bool(isMet)), ("done", .bool(isDone)),
          (
            "conditions",
            .array(
              conditions.map { condition, value in
                .object([
                  ("metric", .string(condition.metric)),
                  ("wanted", .string(condition.relation.text)),
                  ("value", .optional(value)),
                  ("met", .bool(value.map(condition.relation.holds) ?? false)),
                ])
              })
          ),
        ]))
  }

  func tellControls() throws {
    guard let controls = desk?.lab.controls, !controls.isEmpty else {
      return try message(Self.noControls)
    }
    let sheets = controls.map { ControlSheet(control: $0, language: language) }
    try dialogue.tell(
      sheets.map(\.text).joined(separator: "\n"),
      json: event("controls", [("controls", .array(sheets.map(\.json)))]))
  }
}
