import Figures

/// Questions that are answered by typing, marking or foretelling, many of them with the engine's key.
extension LessonReview {
  mutating func check(_ answer: NumberAnswer, of question: Question, _ line: Int) {
    if case .fixed = answer.source, !question.parameters.isEmpty {
      note(line, "'\(question.id)' draws numbers, and its answer does not depend on them")
    }
    var answers: Set<Double> = []
    for seed in 0..<UInt64(100) {
      guard let posed = pose(question, seed: seed, line) else { return }
      guard let number = posed.number else { continue }
      answers.insert(number)
      if !posed.accepts(own: number) {
        note(line, "the answer \(number) to '\(question.id)' is refused (seed \(seed))")
        return
      }
      let step = answer.allowance(for: number) * 1.01 + 1e-6 * max(1, abs(number))
      let away: Double = number < 0 ? -1 : 1
      let wrong = [number + step, number - step, number * 1.5 + away, -number - away]
      if let accepted = wrong.first(where: { posed.isCorrect(.number($0)) }) {
        note(
          line,
          "the tolerance of '\(question.id)' accepts wrong answers: \(accepted) for \(number) "
            + "(seed \(seed))")
        return
      }
    }
    if !question.parameters.isEmpty, answers.count < 2 {
      note(line, "100 draws of '\(question.id)' have one and the same answer")
    }
  }

  // MARK: Short texts

  mutating func check(_ answer: TextAnswer, of question: Question, _ line: Int) {
    guard let posed = pose(question, seed: 0, line) else { return }
    for text in answer.accepted.zh + answer.accepted.en {
      for variant in [text, text.uppercased(), "  \(text)。", "“\(text)”"]
      where TextMatching.key(text).isEmpty || !posed.isCorrect(.text(variant)) {
        note(line, "'\(question.id)' refuses '\(variant)'")
      }
    }
    for mistake in answer.mistakes {
      if mistake.texts.isEmpty { note(line, "the mistake '\(mistake.id)' has no texts") }
      for text in mistake.texts where posed.isCorrect(.text(text)) {
        note(line, "'\(question.id)' accepts '\(text)', which is its mistake '\(mistake.id)'")
      }
    }
    if posed.isCorrect(.text("")) || posed.isCorrect(.text("?")) {
      note(line, "'\(question.id)' accepts an empty answer")
    }
  }

  // MARK: Texts that the engine reads

  private mutating func checkSamples(_ source: SampleSource, of question: Question, _ line: Int) {
    for sample in source.samples where !SampleSource.isFitting(sample.text) {
      note(
        line, "the text '\(sample.text)' of '\(question.id)' is not one line of 4 to 60 characters")
    }
    for language in Language.allCases
    where !source.samples.contains(where: { $0.language == nil || $0.language == language }) {
      note(line, "'\(question.id)' has no text for \(language)")
    }
  }

  mutating func check(_ task: BoundaryTask, of question: Question, _ line: Int) {
    checkSamples(task.source, of: question, line)
    for sample in task.source.samples {
      guard let posed = pose(question, about: sample, line),
        let key = completed(.boundaries(Marking(marks: [], text: sample.text)), posed, line),
        case .boundaries(let empty) = key
      else { return }
      let name = "'\(sample.text)' of '\(question.id)'"
      let cuts = empty.markableKey
      if cuts.count != empty.key?.count {
        note(line, "\(name) is cut inside of a character, which nobody can mark")
      }
      func isAccepted(_ marks: [Int]) -> Bool {
        posed.isCorrect(.boundaries(Marking(marks: marks, text: sample.text, key: empty.key)))
      }
      if !isAccepted(cuts) { note(line, "\(name) refuses the tokenizer's own cuts") }
      if isAccepted([]) { note(line, "\(name) accepts a text without a cut") }
      if isAccepted(Marking.places(in: sample.text)) {
        note(line, "\(name) accepts a cut between all characters")
      }
      if task.tolerance == 0 {
        for place in Marking.places(in: sample.text) {
          let wrong = Set(cuts).symmetricDifference([place])
          if isAccepted(Array(wrong)) { note(line, "\(name) accepts a wrong cut at \(place)") }
        }
      }
    }
  }

  mutating func check(_ task: PredictionTask, of question: Question, _ line: Int) {
    checkSamples(task.source, of: question, line)
    for sample in task.source.samples {
      let start = task.quantity == .probability ? 0.5 : 1
      guard let posed = pose(question, about: sample, line),
        let answer = completed(.prediction(Forecast(start)), posed, line),
        case .prediction(let run) = answer, let outcome = run.outcome
      else { return }
      let name = "'\(sample.text)' of '\(question.id)'"
      func isAccepted(_ given: Double) -> Bool {
        guard let bits = task.quantity.bits(given: given, outcome: outcome) else { return false }
        return posed.isCorrect(.prediction(Forecast(given, outcome: outcome, bits: bits)))
      }
      switch task.quantity {
      case .probability:
        if !isAccepted(min(max(outcome, 0.01), 0.99)) {
          note(line, "\(name) refuses the engine's own answer, \(outcome)")
        }
        if isAccepted(0.5) {
          note(line, "\(name) accepts 50 per cent, which knows nothing (outcome \(outcome))")
        }
        if isAccepted(outcome < 0.5 ? 0.99 : 0.01) {
          note(line, "\(name) accepts the opposite of the outcome \(outcome)")
        }
      case .number:
        if !isAccepted(outcome) { note(line, "\(name) refuses the engine's own answer") }
        if isAccepted(outcome * 4) || isAccepted(outcome / 4) {
          note(line, "\(name) accepts four times or a quarter of the outcome \(outcome)")
        }
      }
    }
  }

  /// The question about one of its texts.
  private mutating func pose(
    _ question: Question, about sample: TextSample, _ line: Int
  ) -> PosedQuestion? {
    var one = question
    let source = SampleSource(samples: [sample])
    switch question.kind {
    case .boundaries(var task):
      task.source = source
      one.kind = .boundaries(task)
    case .predict(var task):
      task.source = source
      one.kind = .predict(task)
    default: break
    }
    return pose(one, seed: 0, line)
  }

  private mutating func completed(
    _ answer: Answer, _ posed: PosedQuestion, _ line: Int
  ) -> Answer? {
    do {
      return try posed.completed(answer, by: oracle)
    } catch QuestionError.noMeasure(let question, let engine, let text) {
      note(line, "the engine's '\(engine)' has no answer for '\(text)' of '\(question)'")
    } catch {
      note(line, "the engine does not run: \(error)")
    }
    return nil
  }
}

extension PosedQuestion {
  /// The answer as a learner would copy it from the screen.
  fileprivate func accepts(own number: Double) -> Bool {
    isCorrect(.number(number))
      && (NumberText.parse(NumberText.format(number)).map { isCorrect(.number($0)) } ?? false)
  }
}
