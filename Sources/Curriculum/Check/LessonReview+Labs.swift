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
        check(exercise, start: start, metrics: metrics, line: line)
      } else {
        report(labs.evaluate(lab: setup.lab, inputs: start, metrics: []), line)
      }
    }
  }

  private mutating func check(
    _ exercise: Exercise, start: [PresetInput], metrics: [String], line: Int
  ) {
    if exercise.hints.count != 3 { note(line, "\(exercise.hints.count) hints; three are wanted") }
    let wanted = exercise.goal.conditions.map(\.metric)
    let unknown = wanted.filter { !metrics.contains($0) }
    for name in unknown {
      note(
        line, "the lab has no metric '\(name)'; it has " + metrics.joined(separator: ", "))
    }
    if exercise.solution.isEmpty { note(line, "the solution is empty") }
    if !unknown.isEmpty { return }
    let lab = exercise.setup.lab
    let before = labs.evaluate(lab: lab, inputs: start, metrics: wanted)
    report(before, line)
    if exercise.goal.isMet({ before.metrics[$0] }) {
      note(line, "the goal is met before the learner has done anything")
    }
    let after = labs.evaluate(lab: lab, inputs: start + exercise.solution, metrics: wanted)
    report(after, line)
    if !exercise.goal.isMet({ after.metrics[$0] }) {
      let reached = wanted.map { "\($0) = " + (after.metrics[$0].map { "\($0)" } ?? "unknown") }
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
