import Curriculum
import LabKit

extension AppState {
  /// Goes on with a session that was left in the middle; otherwise shows what is due.
  mutating func openReview() -> [AppEffect] {
    screen = .review
    review.waiting = []
    if review.quiz?.phase == .summary { review.quiz = nil }
    return []
  }

  mutating func pressInReview(_ key: Key) -> [AppEffect] {
    if key == .escape {
      screen = .home
      return []
    }
    guard let quiz = review.quiz else { return pressBeforeReview(key) }
    switch key {
    case .pageDown: scrollProse(max(1, proseHeight - 1))
    case .pageUp: scrollProse(-max(1, proseHeight - 1))
    case .character("c") where quiz.phase == .summary && schedule.dueCount > 0:
      return begin(nextSession)
    default: return pressInQuiz(key)
    }
    return []
  }

  private mutating func pressBeforeReview(_ key: Key) -> [AppEffect] {
    guard review.waiting.isEmpty else { return [] }
    switch key {
    case .enter, .space, .character("r"): return begin(nextSession)
    case .character("a"): return begin(nextPractice)
    case .backspace: screen = .home
    default: break
    }
    return []
  }

  /// The cards that the next session asks.
  var nextSession: [ReviewCard] { schedule.session(limit: settings.cardsPerSession) }

  /// Cards that could be asked before they are due; none while others are.
  var nextPractice: [ReviewCard] {
    schedule.dueCount > 0 ? [] : schedule.ahead(limit: settings.cardsPerSession)
  }

  private mutating func begin(_ cards: [ReviewCard]) -> [AppEffect] {
    guard !cards.isEmpty else { return [] }
    review.quiz = nil
    review.waiting = cards
    var lessons: [String] = []
    for card in cards where !lessons.contains(card.lesson) { lessons.append(card.lesson) }
    return [.loadQuestions(.review, lessons: lessons)]
  }

  /// The answer to `.loadQuestions(.review, …)`.
  mutating func reviewQuestionsLoaded(_ lessons: [Lesson]) -> [AppEffect] {
    let cards = review.waiting
    guard screen == .review, !cards.isEmpty else { return [] }
    review.waiting = []
    let items = cards.compactMap { card -> QuizItem? in
      let questions = lessons.first { $0.id == card.lesson }?.questions ?? []
      guard let found = questions.first(where: { $0.question.id == card.question }) else {
        return nil
      }
      return quizItem(found.question, lesson: card.lesson, step: found.step.id)
    }
    if items.isEmpty {
      say(Words.reviewCannotBeRead, .warning)
    } else {
      review.quiz = QuizState(items: items)
    }
    return []
  }

  /// Enter below the summary of a review: to what is still due, or home.
  mutating func reviewEnded() -> [AppEffect] {
    review.quiz = nil
    if schedule.dueCount == 0 { screen = .home }
    return []
  }

  /// Another desired retention moves all due dates.
  mutating func rescheduleIfNeeded() {
    let retention = settings.desiredRetention
    guard retention != schedule.scheduler.desiredRetention else { return }
    schedule = ReviewSchedule(
      progress, index: index, now: now, scheduler: FSRS(desiredRetention: retention))
  }
}
