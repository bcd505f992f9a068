import Curriculum
import Display
import Figures

/// Questions whose parts are a list: one or several right options, an order, pairs.
extension AppState {
  func addOptions(
    _ quiz: QuizState, isMultiple: Bool, width: Int, to page: inout QuizPage
  ) {
    let posed = quiz.current
    let isOver = quiz.phase.isFeedback
    if isMultiple, !isOver {
      page.add([StyledText(Words.severalMayBeRight[language], .dim), StyledText()])
    }
    for (place, option) in posed.options.enumerated() {
      let isChosen = quiz.hasChosen(option.id, at: place, isMultiple: isMultiple)
      let isWrong = isMultiple ? isChosen != option.isCorrect : isChosen && !option.isCorrect
      var mark = pointerMark(place == quiz.draft.cursor && quiz.phase.answer == nil)
      if isOver { mark = verdictMark(isWrong ? false : option.isCorrect ? true : nil) }
      mark.append("\(place + 1)  ", .key)
      if isMultiple {
        let tick = isChosen ? appearance.glyphs.check : " "
        mark.append("[\(tick)] ", isChosen ? .accent : .dim)
      }
      let stands = isOver ? option.isCorrect || isChosen : isChosen
      var text = quizText(option.text, of: posed, stands ? .strong : .text)
      if isOver, isMultiple, option.isCorrect, !isChosen {
        text.append("  (" + Words.missedOption[language] + ")", .warning)
      }
      var lines = hanging(mark, text, width: width)
      if isOver {
        let reason = quizText(option.reason, of: posed, isChosen ? .text : .dim)
        let indent = String(repeating: " ", count: appearance.width(of: mark))
        lines += hanging(StyledText(indent), reason, width: width)
      }
      page.add(lines, hit: .option(place))
      page.add(StyledText())
    }
  }

  // MARK: Ordering

  func addOrder(
    _ items: [Question.Item], _ quiz: QuizState, width: Int, to page: inout QuizPage
  ) {
    let posed = quiz.current
    guard case .feedback(.order(let given)) = quiz.phase else {
      page.add(hanging(StyledText(), StyledText(Words.putInOrder[language], .dim), width: width))
      page.gap()
      for (place, id) in quiz.draft.order.enumerated() {
        guard let item = items.first(where: { $0.id == id }) else { continue }
        let isHere = place == quiz.draft.cursor && quiz.phase == .asking
        let isHeld = isHere && quiz.draft.isGrabbed
        var mark = pointerMark(isHere)
        mark.append("\(place + 1)  ", .key)
        if isHeld { mark.append("\(appearance.glyphs.up)\(appearance.glyphs.down) ", .accent) }
        let style: Style = isHeld ? .accent : isHere ? .strong : .text
        page.add(
          hanging(mark, quizText(item.text, of: posed, style), width: width), hit: .option(place))
      }
      return
    }
    for (place, item) in items.enumerated() {
      let was = given.firstIndex(of: item.id) ?? place
      var mark = verdictMark(was == place)
      mark.append("\(place + 1)  ", .key)
      var text = quizText(item.text, of: posed, .strong)
      if was != place { text.append("   " + Words.youPutIt(was + 1)[language], .warning) }
      page.add(hanging(mark, text, width: width))
      page.add(
        hanging(StyledText("     "), quizText(item.reason, of: posed, .dim), width: width))
      page.add(StyledText())
    }
  }

  // MARK: Matching

  func addPairs(
    _ pairs: [Question.Pair], _ quiz: QuizState, width: Int, to page: inout QuizPage
  ) {
    guard case .feedback(.matches(let given)) = quiz.phase else {
      addOpenPairs(pairs, quiz, width: width, to: &page)
      return
    }
    let posed = quiz.current
    for (place, pair) in pairs.enumerated() {
      let isRight = posed.isPartner(given[pair.id], of: pair)
      let mark = verdictMark(isRight) + StyledText(Self.letter(place) + "  ", .key)
      var text = quizText(pair.left, of: posed, .strong)
      text.append("  \(appearance.glyphs.right)  ", .dim)
      text = text + quizText(pair.right, of: posed, .strong)
      page.add(hanging(mark, text, width: width))
      if !isRight, let chosen = pairs.first(where: { $0.id == given[pair.id] }) {
        let words = posed.filled(chosen.right[language]).map(\.text).joined()
        let line = StyledText(Words.youChose(words)[language], .warning)
        page.add(hanging(StyledText("     "), line, width: width))
      }
      page.add(
        hanging(StyledText("     "), quizText(pair.reason, of: posed, .dim), width: width))
      page.add(StyledText())
    }
  }

  private func addOpenPairs(
    _ pairs: [Question.Pair], _ quiz: QuizState, width: Int, to page: inout QuizPage
  ) {
    let posed = quiz.current
    page.add(hanging(StyledText(), StyledText(Words.findPartners[language], .dim), width: width))
    page.gap()
    for (place, pair) in pairs.enumerated() {
      let isHere = place == quiz.draft.cursor && quiz.phase == .asking
      let mark = pointerMark(isHere) + StyledText(Self.letter(place) + "  ", .key)
      var text = quizText(pair.left, of: posed, isHere ? .strong : .text)
      text.append("  \(appearance.glyphs.right)  ", .dim)
      if let partner = posed.partners.firstIndex(where: { $0.id == quiz.draft.partners[pair.id] }) {
        text.append("\(partner + 1)  ", .key)
        text = text + quizText(posed.partners[partner].right, of: posed, .text)
      } else {
        text.append("?", .dim)
      }
      page.add(hanging(mark, text, width: width), hit: .option(place))
    }
    page.gap()
    let used = Set(quiz.draft.partners.values)
    for (place, partner) in posed.partners.enumerated() {
      let mark = StyledText("  ") + StyledText("\(place + 1)  ", .key)
      let style: Style = used.contains(partner.id) ? .dim : .text
      page.add(
        hanging(mark, quizText(partner.right, of: posed, style), width: width),
        hit: .partner(place))
    }
  }

  private static func letter(_ place: Int) -> String {
    let letters = Array("ABCDEFGHI")
    return letters.indices.contains(place) ? String(letters[place]) : "·"
  }
}

extension QuizState {
  fileprivate func hasChosen(_ id: String, at place: Int, isMultiple: Bool) -> Bool {
    switch phase.answer {
    case .option(let chosen): chosen == id
    case .options(let chosen): chosen.contains(id)
    default: isMultiple ? draft.chosen.contains(id) : place == draft.cursor
    }
  }
}
