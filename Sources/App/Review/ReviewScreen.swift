import Curriculum
import Display
import Figures

extension ScreenPainter {
  mutating func drawReview() {
    guard let quiz = app.review.quiz else { return drawBeforeReview() }
    var left = StyledText(Words.review[language], .title)
    var right = StyledText(language.rawValue, .dim)
    if quiz.phase != .summary {
      if let lesson = app.index.lesson(quiz.item.lesson) {
        left = StyledText(Words.review[language] + " · ", .dim)
        left.append("\(lesson.track) · " + lesson.title[language], .title)
      }
      right = StyledText(Words.cardOf(quiz.place + 1, quiz.round.count)[language], .accent)
    }
    drawHeader(left, right)
    if let rect = app.areas.prose { drawQuiz(quiz, in: rect) }
    var items = quizItems(quiz)
    if quiz.phase == .summary, app.schedule.dueCount > 0 {
      items.append(FooterItem(.character("c"), Words.nextCards, 87))
    }
    items.append(FooterItem(.escape, Words.map, 60))
    drawFooter(items + app.commonItems)
  }

  /// What is due and from where, before the first question.
  private mutating func drawBeforeReview() {
    let due = app.schedule.dueCount
    drawHeader(
      StyledText(Words.review[language], .title),
      StyledText(Words.dueCount(due)[language], due > 0 ? .accent : .dim))
    if let rect = app.areas.prose {
      surface.put(app.beforeReviewLines(width: rect.width, height: rect.height), in: rect)
    }
    var items: [FooterItem] = []
    if app.review.waiting.isEmpty {
      if due > 0 {
        items.append(FooterItem(.enter, Words.beginReview, 80))
      } else if !app.nextPractice.isEmpty {
        items.append(FooterItem(.character("a"), Words.practiseAhead, 80))
      }
    }
    items.append(FooterItem(.escape, Words.map, 60))
    drawFooter(items + app.commonItems)
  }
}

extension AppState {
  fileprivate func beforeReviewLines(width: Int, height: Int) -> [StyledText] {
    if !review.waiting.isEmpty { return [StyledText(), StyledText(Words.loading[language], .dim)] }
    func paragraph(_ text: Phrase, _ style: Style = .text) -> [StyledText] {
      appearance.wrap(StyledText(text[language], style), width: width)
    }
    let due = schedule.dueCount
    var lines = [StyledText()]
    guard due > 0 else {
      guard let next = schedule.nextDue else { return lines + paragraph(Words.noCardsYet) }
      lines += paragraph(Words.nothingIsDue, .title) + [StyledText()]
      lines += paragraph(Words.nextIsDue(ReviewTime.phrase(seconds: next.seconds - now.seconds)))
      return lines + [StyledText()] + paragraph(Words.canPractise(nextPractice.count), .dim)
    }
    lines += paragraph(Words.areDue(due), .title) + [StyledText()]
    let round = nextSession.count
    let note = round < due ? paragraph(Words.roundAsks(round), .dim) : []
    let sources = dueLessonLines(width: width)
    let room = max(1, height - lines.count - note.count - 1)
    lines += sources.prefix(sources.count > room ? room - 1 : room)
    if sources.count > room {
      lines.append(StyledText("     " + Words.andMore(sources.count - room + 1)[language], .dim))
    }
    return note.isEmpty ? lines : lines + [StyledText()] + note
  }

  /// A line for each lesson with due questions, in the order of the curriculum.
  private func dueLessonLines(width: Int) -> [StyledText] {
    index.lessons.compactMap { lesson in
      let count = schedule.dueCount(lesson: lesson.id)
      guard count > 0 else { return nil }
      let number = String(repeating: " ", count: max(0, 3 - "\(count)".count)) + "\(count)"
      var line = StyledText(number + "  ", .accent)
      let title = "\(lesson.track) · " + lesson.title[language]
      line.append(appearance.truncated(title, to: width - 5), .text)
      return line
    }
  }

  // MARK: Below the questions

  /// When the card comes next, below the feedback of a review.
  func reviewNote(_ quiz: QuizState, width: Int) -> [StyledText] {
    let id = ReviewCard.ID(lesson: quiz.item.lesson, question: quiz.current.question.id)
    guard screen == .review, quiz.phase.isFeedback, let card = schedule.card(id) else { return [] }
    let text = Words.comesAgain(ReviewTime.phrase(seconds: card.due.seconds - now.seconds))
    return [StyledText()]
      + appearance.wrap(StyledText(text[language], .accent), width: width)
  }

  /// What is still due, below the summary of a review.
  func reviewSummaryNote(width: Int) -> [StyledText] {
    guard screen == .review else { return [] }
    var text = Words.nothingMoreIsDue
    if schedule.dueCount > 0 {
      text = Words.moreAreDue(schedule.dueCount)
    } else if let next = schedule.nextDue {
      text = Words.nextIsDue(ReviewTime.phrase(seconds: next.seconds - now.seconds))
    }
    return [StyledText()] + appearance.wrap(StyledText(text[language], .accent), width: width)
  }
}
