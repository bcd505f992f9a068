import Figures

extension LessonReview {
  mutating func checkSteps() {
    var inherited: (lab: String, inputs: [PresetInput])?
    for step in lesson.steps {
      guard let setup = step.setup else { continue }
      let line = line(of: step)
      guard let metrics = labs.metricNames(of: setup.lab), labs.knowsLab(setup.lab) else {
        note(line, "there is no lab '\(setup.lab)'")
        continue
      }
      if setup.preset == nil, inherited?.lab != setup.lab, step.exercise != nil {
        note(line, "an exercise needs a preset, {} at least, unless the lab goes on")
      }
      let start = setup.preset ?? (inherited?.lab == setup.lab ? inherited?.inputs : nil) ?? []
      inherited = (setup.lab, start)
      if let exercise = step.exercise {
        check(exercise, of: step, start: start, metrics: metrics, line: line)
      } else {
        for language in start.languages {
          report(labs.evaluate(lab: setup.lab, inputs: start, in: language, metrics: []), line)
        }
      }
    }
  }

  private mutating func check(
    _ exercise: Exercise, of step: Step, start: [PresetInput], metrics: [String], line: Int
  ) {
    if exercise.hints.count != 3 { note(line, "\(exercise.hints.count) hints; three are wanted") }
    let wanted = exercise.goal.conditions.map(\.metric)
    let known = metrics + labs.interfaceMetricNames
    let unknown = wanted.filter { !known.contains($0) }
    for name in unknown {
      note(line, "the lab has no metric '\(name)'; it has " + known.joined(separator: ", "))
    }
    if exercise.solution.isEmpty { note(line, "the solution is empty") }
    if !unknown.isEmpty { return }
    for language in (start + exercise.solution).languages {
      check(exercise, of: step, start: start, in: language, line: line)
    }
  }

  /// The goal is far at the start and reached by the solution.
  private mutating func check(
    _ exercise: Exercise, of step: Step, start: [PresetInput], in language: Language, line: Int
  ) {
    let lab = exercise.setup.lab
    let wanted = exercise.goal.conditions.map(\.metric)
    let trial = labs.trySolution(of: lesson, step: step.id, in: language)
    for key in trial.unknownKeys { note(line, "there is no key '\(key)'") }
    let before = labs.evaluate(lab: lab, inputs: start, in: language, metrics: wanted)
    report(before, line)
    let atStart = before.metrics.merging(trial.before) { $1 }
    if exercise.goal.isMet({ atStart[$0] }) {
      note(line, "the goal is met before the learner has done anything")
    }
    // `LessonCheck.unproven` names the lesson then.
    guard yaml.models.allSatisfy(labs.knowsModel) else { return }
    let after = labs.evaluate(
      lab: lab, inputs: start + exercise.solution, in: language, metrics: wanted)
    report(after, line)
    let atEnd = after.metrics.merging(trial.after) { $1 }
    if !exercise.goal.isMet({ atEnd[$0] }) {
      let reached = wanted.map { "\($0) = " + (atEnd[$0].map { "\($0)" } ?? "unknown") }
      note(line, "the solution does not meet the goal: " + reached.joined(separator: ", "))
    }
  }

  private mutating func report(_ evaluation: LabEvaluation, _ line: Int) {
    for (input, reason) in evaluation.refused {
      note(line, "the lab refuses '\(input.control)': \(reason)")
    }
    for failure in evaluation.failures { note(line, "the lab's work fails: \(failure)") }
  }
}

extension [PresetInput] {
  /// In which languages they differ: one stands for both when they do not.
  fileprivate var languages: [Language] {
    contains { if case .phrase = $0.value { true } else { false } } ? Language.allCases : [.zh]
  }
}
