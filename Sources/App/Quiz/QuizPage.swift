import Curriculum
import Display
import Figures

/// A quiz as lines, with the places that take clicks and the cursor.
struct QuizPage {
  /// Lines, and columns in them, that the mouse can point at.
  struct Spot: Equatable {
    var lines: Range<Int>
    /// Nil for the whole line.
    var columns: Range<Int>?
    var hit: Hit
  }

  var lines: [StyledText] = []
  var spots: [Spot] = []
  /// Where the text cursor stands: a line, and the columns before it.
  var cursor: (line: Int, column: Int)?

  mutating func add(_ line: StyledText) { lines.append(line) }

  mutating func add(_ more: [StyledText]) { lines += more }

  /// An empty line, unless there is one already.
  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append(StyledText()) }
  }

  /// Lines that are one target for the mouse.
  mutating func add(_ more: [StyledText], hit: Hit) {
    spots.append(Spot(lines: lines.count..<lines.count + more.count, hit: hit))
    lines += more
  }
}

extension AppState {
  /// The question with what belongs to its phase, or the summary.
  func quizPage(_ quiz: QuizState, width: Int) -> QuizPage {
    var page = QuizPage()
    if quiz.phase == .summary {
      page.lines = summaryLines(quiz, width: width) + reviewSummaryNote(width: width)
      page.add(ownNoteLines(width: width))
      return page
    }
    if quiz.place == 0, quiz.phase == .asking, let intro = quiz.intro,
      !intro[language].blocks.isEmpty
    {
      for language in languages { page.add(appearance.layout(intro[language], width: width)) }
      page.gap()
    }
    page.add(quizHead(quiz))
    page.gap()
    let posed = quiz.current
    for language in languages {
      page.add(appearance.layout(posed.prompt(language), width: width))
    }
    page.gap()
    addHint(quiz, width: width, to: &page)
    addBody(quiz, width: width, to: &page)
    if quiz.phase.isFeedback {
      addExplanation(quiz, width: width, to: &page)
      page.add(reviewNote(quiz, width: width))
    }
    while page.lines.last?.isEmpty == true { page.lines.removeLast() }
    page.add(ownNoteLines(width: width))
    return page
  }

  private func addBody(_ quiz: QuizState, width: Int, to page: inout QuizPage) {
    switch quiz.current.question.kind {
    case .choice: addOptions(quiz, isMultiple: false, width: width, to: &page)
    case .choices: addOptions(quiz, isMultiple: true, width: width, to: &page)
    case .number(let expected): addNumber(expected, quiz, to: &page)
    case .text(let expected): addText(expected, quiz, width: width, to: &page)
    case .order(let items): addOrder(items, quiz, width: width, to: &page)
    case .match(let pairs): addPairs(pairs, quiz, width: width, to: &page)
    case .boundaries(let task): addBoundaries(task, quiz, width: width, to: &page)
    case .predict(let task): addForecast(task, quiz, width: width, to: &page)
    }
  }

  /// `Question 2 of 4`, and what became of it.
  private func quizHead(_ quiz: QuizState) -> StyledText {
    var line = StyledText(
      Words.questionOf(quiz.place + 1, quiz.round.count)[language], .accent)
    switch quiz.phase {
    case .running: line.append("   " + Words.engineRuns[language], .dim)
    case .storing: line.append("   " + Words.saving[language], .dim)
    case .feedback(let answer):
      if quiz.current.isCorrect(answer) {
        let words = quiz.isHinted ? Words.rightWithHint : Words.right
        line.append("   \(appearance.glyphs.check) " + words[language], .success)
      } else {
        line.append("   \(appearance.glyphs.cross) " + Words.wrong[language], .warning)
        if let text = quiz.current.answerText(language) {
          line.append("   " + Words.rightAnswer(text)[language], .strong)
        }
      }
    case .asking, .summary: break
    }
    return line
  }

  private func addHint(_ quiz: QuizState, width: Int, to page: inout QuizPage) {
    guard quiz.isHinted else { return }
    for language in languages {
      guard let hint = quiz.current.hint(language) else { continue }
      let mark = StyledText("\(appearance.glyphs.vertical) ", .accent)
      page.add(appearance.layout(hint, width: width - 2).map { mark + $0 })
    }
    page.gap()
  }

  private func addExplanation(_ quiz: QuizState, width: Int, to page: inout QuizPage) {
    page.gap()
    for language in languages {
      guard let explanation = quiz.current.explanation(language) else { continue }
      page.add(appearance.layout(explanation, width: width))
    }
  }

  // MARK: The summary

  private func summaryLines(_ quiz: QuizState, width: Int) -> [StyledText] {
    let right = quiz.items.indices.count { quiz.results[$0] == true }
    let all = quiz.items.count
    let style: Style = right == all ? .success : .title
    var lines = [StyledText(Words.score(right, all)[language], style), StyledText()]
    if quiz.misses.isEmpty {
      return lines + [StyledText(Words.allRight[language], .text)]
    }
    lines += [StyledText(Words.missed[language], .dim), StyledText()]
    for place in quiz.misses {
      let mark = StyledText("\(appearance.glyphs.cross) ", .warning)
      // The numbers of a new attempt are drawn already: what is shown is the question as such.
      let prompt = appearance.layout(
        quiz.items[place].posed.prompt(language), width: width - 2)
      for (row, line) in prompt.enumerated() {
        lines.append((row == 0 ? mark : StyledText("  ")) + line)
      }
      lines.append(StyledText())
    }
    return lines + [StyledText(Words.retryHint[language], .dim)]
  }

  // MARK: Pieces

  /// Spans in a style; in two languages the second stands below the first.
  func quizText(
    _ text: Localized<[Prose.Span]>, of posed: PosedQuestion, _ base: Style
  ) -> StyledText {
    var line = StyledText()
    for (place, language) in languages.enumerated() {
      if place > 0 { line.append("\n", base) }
      for span in posed.filled(text[language]) {
        switch span.style {
        case .plain: line.append(span.text, base)
        case .strong: line.append(span.text, base.role == .text ? .strong : base)
        case .emphasis: line.append(span.text, base.with(.italic))
        case .code: line.append(span.text, .code)
        case .strike: line.append(span.text, base.with(.strike))
        }
      }
    }
    return line
  }

  /// Lines of which the second and later ones stand under the first one's text.
  func hanging(_ mark: StyledText, _ text: StyledText, width: Int) -> [StyledText] {
    let indent = appearance.width(of: mark)
    let wrapped = appearance.wrap(text, width: max(8, width - indent))
    return wrapped.enumerated().map { row, line in
      (row == 0 ? mark : StyledText(String(repeating: " ", count: indent))) + line
    }
  }

  /// The mark in front of a part that is right, wrong, or neither.
  func verdictMark(_ isRight: Bool?) -> StyledText {
    switch isRight {
    case true: StyledText("\(appearance.glyphs.check) ", .success)
    case false: StyledText("\(appearance.glyphs.cross) ", .warning)
    default: StyledText("  ")
    }
  }

  func pointerMark(_ isChosen: Bool) -> StyledText {
    StyledText(isChosen ? "\(appearance.glyphs.pointer) " : "  ", .accent)
  }
}

extension QuizState.Phase {
  /// The answer that was given, once the engine is through with it.
  var answer: Answer? {
    switch self {
    case .feedback(let answer), .storing(_, let answer), .running(_, let answer): answer
    case .asking, .summary: nil
    }
  }
}
