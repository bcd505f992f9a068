import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  /// The question, its feedback, or the summary, with the places that the mouse can point at.
  mutating func drawQuiz(_ quiz: QuizState, in rect: Rect) {
    let page = app.quizPage(quiz, width: rect.width)
    let offset = drawScrolled(page.lines, in: rect, scroll: quiz.scroll)
    if quiz.phase == .asking {
      for spot in page.spots {
        let top = rect.y + spot.lines.lowerBound - offset
        let columns = spot.columns ?? 0..<rect.width
        let area = Rect(
          x: rect.x + columns.lowerBound, y: top, width: columns.count, height: spot.lines.count)
        hits.append((area.intersection(rect), spot.hit))
      }
    }
    if quiz.phase == .asking, let place = page.cursor {
      let y = rect.y + place.line - offset
      guard (rect.y..<rect.bottom).contains(y) else { return }
      cursor = Display.Point(x: min(rect.x + place.column, rect.right), y: y)
    }
  }

  func quizItems(_ quiz: QuizState) -> [FooterItem] {
    switch quiz.phase {
    case .asking: return askingItems(quiz)
    case .running, .storing: return []
    case .feedback:
      return [
        FooterItem(.enter, quiz.isLastOfRound ? Words.result : Words.nextQuestion, 89)
      ]
    case .summary:
      return [
        FooterItem(.enter, Words.goOn, 89),
        FooterItem(
          .character("r"), quiz.misses.isEmpty ? Words.askAgain : Words.retryMisses, 88),
      ]
    }
  }

  private func askingItems(_ quiz: QuizState) -> [FooterItem] {
    let posed = quiz.current
    var items: [FooterItem]
    switch posed.question.kind {
    case .choice:
      items = [
        digits(posed.options.count, Words.choose), FooterItem([.up, .down], Words.choose, 60),
      ]
    case .choices:
      items = [
        digits(posed.options.count, Words.tick), FooterItem([.up, .down], Words.choose, 60),
        FooterItem(.space, Words.tick, 80),
      ]
    case .order:
      let isHeld = quiz.draft.isGrabbed
      items = [
        FooterItem([.up, .down], isHeld ? Words.move : Words.choose, 81),
        FooterItem(.space, isHeld ? Words.drop : Words.grab, 80),
      ]
    case .match:
      items = [
        FooterItem([.up, .down], Words.choose, 81), digits(posed.pairs.count, Words.partner),
        FooterItem(.backspace, Words.unmatch, 59),
      ]
    case .boundaries:
      items = [
        FooterItem([.left, .right], Words.move, 81), FooterItem(.space, Words.cut, 80),
      ]
    case .number, .text, .predict: items = []
    }
    items.append(FooterItem(.enter, Words.answer, 89))
    if posed.question.hint != nil, !quiz.isHinted {
      let key: Key = posed.question.isText ? .tab : .character("h")
      items.append(FooterItem(key, Words.hintKey, 75))
    }
    return items
  }

  private func digits(_ count: Int, _ label: Phrase) -> FooterItem {
    var item = FooterItem([.up, .down], label, 70)
    item.keys = "1–\(count)"
    item.clickable = []
    return item
  }
}
