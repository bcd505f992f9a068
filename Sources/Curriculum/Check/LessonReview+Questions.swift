import Figures

extension LessonReview {
  mutating func checkQuestions() {
    var seen: Set<String> = []
    for (step, question) in lesson.questions {
      let line = line(of: question, in: step)
      if !seen.insert(question.id).inserted {
        note(line, "two questions have the id '\(question.id)'")
      }
      if !lesson.concepts.contains(question.concept) {
        note(
          line,
          "the concept '\(question.concept)' of '\(question.id)' is none of the lesson's: "
            + lesson.concepts.joined(separator: ", "))
      }
      checkPlaceholders(question, line)
      checkProse(question, line)
      check(question, line)
    }
  }

  private mutating func check(_ question: Question, _ line: Int) {
    switch question.kind {
    case .choice(let options): checkChoice(options, of: question, line)
    case .choices(let options): checkChoices(options, of: question, line)
    case .number(let answer): check(answer, of: question, line)
    case .text(let answer): check(answer, of: question, line)
    case .order(let items): check(items, of: question, line)
    case .match(let pairs): check(pairs, of: question, line)
    case .boundaries(let task): check(task, of: question, line)
    case .predict(let task): check(task, of: question, line)
    }
  }

  /// A question posed with a seed; what keeps it from being posed is noted.
  mutating func pose(_ question: Question, seed: UInt64, _ line: Int) -> PosedQuestion? {
    do {
      return try PosedQuestion(question, seed: seed, oracle: oracle)
    } catch QuestionError.noAnswer(_, let engine, let parameters) {
      note(line, "the engine's '\(engine)' gives no answer for \(parameters)")
    } catch {
      note(line, String(describing: error))
    }
    return nil
  }

  // MARK: Prose

  /// Questions whose parts do not explain themselves need an explanation; all need a prompt.
  private mutating func checkProse(_ question: Question, _ line: Int) {
    for language in Language.allCases where question.prompt[language].blocks.isEmpty {
      note(line, "'\(question.id)' asks nothing in \(language)")
    }
    switch question.kind {
    case .number, .text, .boundaries, .predict:
      if question.explanation == nil {
        note(line, "'\(question.id)' has no explanation: lines that start with >")
      }
    case .choice, .choices, .order, .match: break
    }
    for part in question.parts {
      for language in Language.allCases {
        if part.text[language].isEmpty {
          note(line, "'\(part.id)' of '\(question.id)' has no text in \(language)")
        }
        if part.reason[language].isEmpty {
          note(line, "'\(part.id)' of '\(question.id)' has no reason in \(language)")
        }
      }
    }
    let ids = question.parts.map(\.id)
    if Set(ids).count < ids.count {
      note(line, "two parts of '\(question.id)' have the same id")
    }
  }

  /// Parts that a learner must tell apart.
  mutating func checkDistinct(
    _ texts: [Localized<[Prose.Span]>], _ what: String, of question: Question, _ line: Int
  ) {
    for language in Language.allCases {
      let read = texts.map { TextMatching.key($0[language].map(\.text).joined()) }
      if Set(read).count < read.count {
        note(line, "two \(what) of '\(question.id)' read the same in \(language)")
      }
    }
  }

  private mutating func checkPlaceholders(_ question: Question, _ line: Int) {
    let drawn = Set(question.parameters.map(\.name))
    var needed = drawn
    var known = drawn.union(question.isNumber ? ["answer"] : [])
    if let source = question.source {
      known.insert("text")
      if source.samples.allSatisfy({ $0.continuation != nil }), !source.usesOwnSentences {
        known.insert("continuation")
      }
      if case .predict = question.kind { needed.formUnion(known.subtracting(drawn)) }
    }
    for language in Language.allCases {
      let prompt = placeholders(question.prompt[language].spans)
      var others = placeholders(question.explanation?[language].spans ?? [])
      others += placeholders(question.hint?[language].spans ?? [])
      for part in question.parts {
        others += placeholders(part.text[language]) + placeholders(part.reason[language])
      }
      for name in needed.sorted() where !prompt.contains(name) {
        note(line, "the prompt of '\(question.id)' in \(language) does not mention {\(name)}")
      }
      for name in Set(prompt + others).subtracting(known).sorted() {
        note(line, "'\(question.id)' in \(language) mentions {\(name)}, which is not drawn")
      }
      let hint = placeholders(question.hint?[language].spans ?? [])
      if prompt.contains("answer") || hint.contains("answer") {
        note(line, "the prompt or hint of '\(question.id)' in \(language) gives the answer away")
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

extension Question {
  fileprivate var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// Everything that has a text and a reason; a pair's two sides are one text here.
  fileprivate var parts:
    [(id: String, text: Localized<[Prose.Span]>, reason: Localized<[Prose.Span]>)]
  {
    switch kind {
    case .choice(let options), .choices(let options):
      options.map { ($0.id, $0.text, $0.reason) }
    case .order(let items): items.map { ($0.id, $0.text, $0.reason) }
    case .match(let pairs):
      pairs.flatMap { [($0.id, $0.left, $0.reason), ($0.id + " (right)", $0.right, $0.reason)] }
    case .text(let answer): answer.mistakes.map { ($0.id, $0.text, $0.reason) }
    case .number, .boundaries, .predict: []
    }
  }
}
