import Figures

extension LessonReview {
  mutating func checkQuestions() {
    var seen: Set<String> = []
    for (step, question) in lesson.questions {
      let line = line(of: question, in: step)
      if !seen.insert(question.id).inserted {
        note(line, "two questions have the id '\(question.id)'")
      }
      checkPlaceholders(question, line)
      switch question.kind {
      case .choice(let options): check(options, of: question, line)
      case .number(let answer): check(answer, of: question, line)
      default: break
      }
    }
  }

  private mutating func check(_ options: [Question.Option], of question: Question, _ line: Int) {
    let correct = options.count(where: \.isCorrect)
    if correct != 1 { note(line, "\(correct) options of '\(question.id)' are correct, not one") }
    if options.count < 3 {
      note(line, "'\(question.id)' has \(options.count) options; three at least are wanted")
    }
    if Set(options.map(\.id)).count < options.count {
      note(line, "two options of '\(question.id)' have the same id")
    }
    for language in Language.allCases {
      let texts = options.map { $0.text[language].map(\.text).joined() }
      if Set(texts).count < texts.count {
        note(line, "two options of '\(question.id)' read the same in \(language)")
      }
      for option in options where option.reason[language].isEmpty {
        note(line, "the option '\(option.id)' has no reason in \(language)")
      }
    }
  }

  private mutating func check(_ answer: NumberAnswer, of question: Question, _ line: Int) {
    if question.explanation == nil {
      note(line, "'\(question.id)' has no explanation: lines that start with >")
    }
    if case .fixed = answer.source, !question.parameters.isEmpty {
      note(line, "'\(question.id)' draws numbers, and its answer does not depend on them")
    }
    var answers: Set<Double> = []
    for seed in 0..<UInt64(100) {
      do {
        let posed = try PosedQuestion(question, seed: seed, oracle: oracle)
        guard let number = posed.number else { continue }
        answers.insert(number)
        if !posed.accepts(own: number) {
          note(line, "the answer \(number) to '\(question.id)' is refused (seed \(seed))")
          return
        }
        if posed.isCorrect(.number(number * 1.5 + 1)) || posed.isCorrect(.number(-number - 1)) {
          note(line, "the tolerance of '\(question.id)' accepts wrong answers (seed \(seed))")
          return
        }
      } catch QuestionError.noAnswer(_, let engine, let parameters) {
        note(line, "the engine's '\(engine)' gives no answer for \(parameters)")
        return
      } catch {
        note(line, String(describing: error))
        return
      }
    }
    if !question.parameters.isEmpty, answers.count < 2 {
      note(line, "100 draws of '\(question.id)' have one and the same answer")
    }
  }

  private mutating func checkPlaceholders(_ question: Question, _ line: Int) {
    let names = Set(question.parameters.map(\.name))
    for language in Language.allCases {
      let prompt = placeholders(question.prompt[language].spans)
      let explanation = placeholders(question.explanation?[language].spans ?? [])
      let options = question.options.flatMap {
        placeholders($0.text[language]) + placeholders($0.reason[language])
      }
      for name in names.sorted() where !prompt.contains(name) {
        note(line, "the prompt of '\(question.id)' in \(language) does not mention {\(name)}")
      }
      for name in Set(prompt + explanation + options).subtracting(names).sorted()
      where name != "answer" {
        note(line, "'\(question.id)' in \(language) mentions {\(name)}, which is not drawn")
      }
      if prompt.contains("answer") {
        note(line, "the prompt of '\(question.id)' in \(language) gives the answer away")
      }
    }
  }

  /// Names in braces.
  private func placeholders(_ spans: [Prose.Span]) -> [String] {
    spans.flatMap { span in
      span.text.split(separator: "{").dropFirst(span.text.hasPrefix("{") ? 0 : 1)
        .compactMap { piece -> String? in
          guard let end = piece.firstIndex(of: "}") else { return nil }
          let name = String(piece[..<end])
          let isName = name.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == 95
          }
          return name.isEmpty || !isName ? nil : name
        }
    }
  }
}

extension PosedQuestion {
  /// The answer as a learner would copy it from the screen.
  fileprivate func accepts(own number: Double) -> Bool {
    isCorrect(.number(number))
      && (NumberText.parse(NumberText.format(number)).map { isCorrect(.number($0)) } ?? false)
  }
}
