import Curriculum
import Display
import Figures
import LabKit

/// A quiz step as lines, with the places that take keys and clicks.
struct QuizLines {
  var lines: [StyledText] = []
  /// The lines of each option, in the order shown.
  var options: [Range<Int>] = []
  /// The line of the number that is being typed, and the columns before it.
  var input: (line: Int, column: Int)?
}

extension AppState {
  func quizLines(_ quiz: QuizState, width: Int) -> QuizLines {
    var page = QuizLines()
    if quiz.phase == .summary {
      page.lines = summaryLines(quiz, width: width) + reviewSummaryNote(width: width)
      return page
    }
    if quiz.place == 0, quiz.phase == .asking, let intro = quiz.intro?[language],
      !intro.blocks.isEmpty
    {
      page.lines += appearance.layout(intro, width: width) + [StyledText()]
    }
    let count = Words.questionOf(quiz.place + 1, quiz.round.count)[language]
    page.lines += [StyledText(count, .accent), StyledText()]
    page.lines += appearance.layout(quiz.current.prompt(language), width: width)
    page.lines.append(StyledText())
    if quiz.current.options.isEmpty {
      addNumber(quiz, width: width, to: &page)
    } else {
      addOptions(quiz, width: width, to: &page)
    }
    switch quiz.phase {
    case .storing: page.lines += [StyledText(), StyledText(Words.saving[language], .dim)]
    case .feedback(let answer):
      addExplanation(answer, quiz, width: width, to: &page)
      page.lines += reviewNote(quiz, width: width)
    case .asking, .running, .summary: break
    }
    return page
  }

  // MARK: Options

  private func addOptions(_ quiz: QuizState, width: Int, to page: inout QuizLines) {
    let posed = quiz.current
    var answered: String?
    if case .feedback(.option(let id)) = quiz.phase { answered = id }
    if case .storing(_, .option(let id)) = quiz.phase { answered = id }
    let showsReasons = quiz.phase.isFeedback
    for (place, option) in posed.options.enumerated() {
      let first = page.lines.count
      let isChosen = answered.map { $0 == option.id } ?? (place == quiz.draft.cursor)
      var style: Style = isChosen ? .strong : .text
      var mark = StyledText(isChosen ? "\(appearance.glyphs.pointer) " : "  ", .accent)
      if showsReasons {
        let isWrong = isChosen && !option.isCorrect
        let glyph =
          option.isCorrect
          ? "\(appearance.glyphs.check) "
          : isWrong ? "\(appearance.glyphs.cross) " : "  "
        mark = StyledText(glyph, option.isCorrect ? .success : .warning)
        style = option.isCorrect || isChosen ? .strong : .text
      }
      mark.append("\(place + 1)  ", .key)
      let text = styled(posed.text(of: option, language), style)
      page.lines += hanging(mark, text, width: width)
      if showsReasons {
        let reason = styled(posed.reason(of: option, language), isChosen ? .text : .dim)
        page.lines += hanging(StyledText("     "), reason, width: width) + [StyledText()]
      }
      page.options.append(first..<page.lines.count)
      if !showsReasons { page.lines.append(StyledText()) }
    }
    if page.lines.last?.isEmpty == true { page.lines.removeLast() }
  }

  // MARK: Numbers

  private func addNumber(_ quiz: QuizState, width: Int, to page: inout QuizLines) {
    let posed = quiz.current
    guard case .number(let expected) = posed.question.kind else { return }
    let unit = expected.unit.map { " " + $0[language] } ?? ""
    let lead = Words.yourAnswer[language]
    var line = StyledText(lead, .dim)
    switch quiz.phase {
    case .feedback(.number(let given)), .storing(_, .number(let given)):
      line.append(NumberText.format(given) + unit, .strong)
    default:
      page.input = (page.lines.count, appearance.width(of: lead))
      line.append(quiz.draft.text.text, .strong)
      line.append(quiz.draft.text.text.isEmpty ? Words.typeANumber[language] : unit, .dim)
    }
    page.lines.append(line)
  }

  private func addExplanation(
    _ answer: Answer, _ quiz: QuizState, width: Int, to page: inout QuizLines
  ) {
    let isRight = quiz.current.isCorrect(answer)
    page.lines.append(StyledText())
    var verdict: StyledText
    if isRight {
      verdict = StyledText("\(appearance.glyphs.check) " + Words.right[language], .success)
    } else {
      verdict = StyledText("\(appearance.glyphs.cross) " + Words.wrong[language], .warning)
      if let text = quiz.current.answerText(language) {
        verdict.append("   " + Words.rightAnswer(text)[language], .strong)
      }
    }
    page.lines.append(verdict)
    if let explanation = quiz.current.explanation(language) {
      page.lines += [StyledText()] + appearance.layout(explanation, width: width)
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
      let prompt = appearance.layout(quiz.items[place].posed.prompt(language), width: width - 2)
      for (row, line) in prompt.enumerated() {
        lines.append((row == 0 ? mark : StyledText("  ")) + line)
      }
      lines.append(StyledText())
    }
    return lines + [StyledText(Words.retryHint[language], .dim)]
  }

  // MARK: Pieces

  private func styled(_ spans: [Prose.Span], _ base: Style) -> StyledText {
    var line = StyledText()
    for span in spans {
      switch span.style {
      case .plain: line.append(span.text, base)
      case .strong: line.append(span.text, .strong)
      case .emphasis: line.append(span.text, base.with(.italic))
      case .code: line.append(span.text, .code)
      case .strike: line.append(span.text, base.with(.strike))
      }
    }
    return line
  }

  /// Lines of which the second and later ones stand under the first one's text.
  private func hanging(_ mark: StyledText, _ text: StyledText, width: Int) -> [StyledText] {
    let indent = appearance.width(of: mark)
    let wrapped = appearance.wrap(text, width: max(8, width - indent))
    return wrapped.enumerated().map { row, line in
      (row == 0 ? mark : StyledText(String(repeating: " ", count: indent))) + line
    }
  }
}

extension ScreenPainter {
  /// The question, its feedback, or the summary, with the places that the mouse can point at.
  mutating func drawQuiz(_ quiz: QuizState, in rect: Rect) {
    let lines = app.quizLines(quiz, width: rect.width).lines
    let offset = drawScrolled(lines, in: rect, scroll: quiz.scroll)
    noteQuizPlaces(quiz, in: rect, offset: offset)
  }

  private mutating func noteQuizPlaces(_ quiz: QuizState, in rect: Rect, offset: Int) {
    let page = app.quizLines(quiz, width: rect.width)
    if quiz.phase == .asking {
      for (place, lines) in page.options.enumerated() {
        let top = rect.y + lines.lowerBound - offset
        let area = Rect(x: rect.x, y: top, width: rect.width, height: lines.count)
        hits.append((area.intersection(rect), .option(place)))
      }
    }
    if let input = page.input {
      let before = quiz.draft.text.characters.prefix(quiz.draft.text.cursor)
      let x = rect.x + input.column + appearance.width(of: String(before))
      cursor = Display.Point(x: min(x, rect.right), y: rect.y + input.line - offset)
    }
  }

  func quizItems(_ quiz: QuizState) -> [FooterItem] {
    switch quiz.phase {
    case .asking where quiz.current.options.isEmpty:
      return [FooterItem(.enter, Words.answer, 89)]
    case .asking:
      let numbers = FooterItem([.up, .down], Words.choose, 70)
      var digits = numbers
      digits.keys = "1–\(quiz.current.options.count)"
      digits.key = nil
      return [
        digits, FooterItem([.up, .down], Words.choose, 60), FooterItem(.enter, Words.answer, 89),
      ]
    case .running, .storing: return []
    case .feedback:
      return [FooterItem(.enter, quiz.isLastOfRound ? Words.result : Words.nextQuestion, 89)]
    case .summary:
      return [
        FooterItem(.enter, Words.goOn, 89),
        FooterItem(
          .character("r"), quiz.misses.isEmpty ? Words.askAgain : Words.retryMisses, 88),
      ]
    }
  }
}
