import Curriculum
import Figures
import LabKit

extension AppState {
  /// Asks the questions that were not answered yet; all answered, the summary stands there.
  mutating func openQuiz(_ step: Step) {
    guard let open = lesson else { return }
    let answers = progress[open.lesson.id].answers
    var results: [Int: Bool] = [:]
    for (place, question) in step.questions.enumerated() {
      if let last = answers[question.id]?.last { results[place] = last.isCorrect }
    }
    let items = step.questions.compactMap {
      quizItem($0, lesson: open.lesson.id, step: step.id)
    }
    guard !items.isEmpty, items.count == step.questions.count else { return }
    let round = items.indices.filter { results[$0] == nil }
    lesson?.quizzes[step.id] = QuizState(
      items: items, intro: step.prose, round: Array(round), results: results)
  }

  // MARK: Keys

  mutating func pressInQuiz(_ key: Key) -> [AppEffect] {
    guard let quiz = activeQuiz else { return [] }
    switch quiz.phase {
    case .asking: return pressWhileAsking(key, quiz)
    case .running, .storing: return []
    case .feedback where key == .character("h"):
      say(Words.hintWaits)
      return []
    case .feedback:
      if [.enter, .space, .right].contains(key) { return nextQuestion() }
      return scrolled(key)
    case .summary:
      switch key {
      case .enter, .space, .right: return quizEnded()
      case .backspace where screen == .lesson: return goBack()
      case .character("r"): return retry(quiz)
      default: return scrolled(key)
      }
    }
  }

  private mutating func scrolled(_ key: Key) -> [AppEffect] {
    switch key {
    case .up: scrollProse(-1)
    case .down: scrollProse(1)
    default: break
    }
    return []
  }

  // MARK: Answers

  mutating func submit(_ answer: Answer, _ quiz: QuizState) -> [AppEffect] {
    let ticket = newTicket()
    if quiz.current.needsEngine {
      activeQuiz?.phase = .running(ticket: ticket, answer)
      return [.completeAnswer(ticket: ticket, quiz.current, answer)]
    }
    activeQuiz?.phase = .storing(ticket: ticket, answer)
    return [.storeAnswer(ticket: ticket, quiz.change(answer))]
  }

  /// The engine has run: its part is stored with the answer.
  mutating func answerIsComplete(_ ticket: Int, _ answer: Answer) -> [AppEffect] {
    guard let quiz = quiz(running: ticket) else { return [] }
    let next = newTicket()
    changeQuiz(running: ticket) { $0.phase = .storing(ticket: next, answer) }
    return [.storeAnswer(ticket: next, quiz.change(answer))]
  }

  /// The answer can be given again.
  mutating func engineFailed(_ ticket: Int, _ reason: Phrase) {
    changeQuiz(running: ticket) { $0.phase = .asking }
    say(reason, .warning)
  }

  /// The answer is safe: now the learner sees what it was worth.
  mutating func answerArrived(_ ticket: Int) -> [AppEffect] {
    var stored: ProgressChange?
    changeQuiz(storing: ticket) { quiz in
      guard case .storing(_, let answer) = quiz.phase else { return }
      stored = quiz.change(answer)
      quiz.results[quiz.itemIndex] = quiz.current.isCorrect(answer)
      quiz.phase = .feedback(answer)
      quiz.draft.isGrabbed = false
      quiz.scroll = 0
    }
    if let stored { remember([stored]) }
    return []
  }

  private mutating func nextQuestion() -> [AppEffect] {
    activeQuiz?.advance()
    guard screen == .lesson, let open = lesson, open.quiz?.phase == .summary,
      !progress[open.lesson.id].stepsDone.contains(open.step.id)
    else { return [] }
    return record([.stepDone(lesson: open.lesson.id, step: open.step.id)])
  }

  /// Enter below the summary.
  private mutating func quizEnded() -> [AppEffect] {
    switch screen {
    case .review: reviewEnded()
    case .placement: placementEnded()
    default: goForward()
    }
  }

  /// Asks again what was missed; everything, when nothing was.
  private mutating func retry(_ quiz: QuizState) -> [AppEffect] {
    var again = quiz.items
    for (place, item) in quiz.items.enumerated() {
      let posed = quizItem(item.posed.question, lesson: item.lesson, step: item.step)
      again[place] = posed ?? item
    }
    activeQuiz = QuizState(
      items: again, intro: quiz.intro, round: quiz.misses.isEmpty ? nil : quiz.misses,
      results: quiz.results)
    return []
  }

  // MARK: The quiz that waits

  private func quiz(running ticket: Int) -> QuizState? {
    waitingQuizzes.first { $0.phase.runningTicket == ticket }
  }

  private var waitingQuizzes: [QuizState] {
    (lesson?.quizzes.values.map(\.self) ?? []) + [review.quiz, placement.quiz].compactMap(\.self)
  }

  private mutating func changeQuiz(running ticket: Int, _ body: (inout QuizState) -> Void) {
    changeQuiz(where: { $0.runningTicket == ticket }, body)
  }

  private mutating func changeQuiz(storing ticket: Int, _ body: (inout QuizState) -> Void) {
    changeQuiz(where: { $0.storingTicket == ticket }, body)
  }

  /// The learner may have gone to another screen in the meantime.
  private mutating func changeQuiz(
    where isMeant: (QuizState.Phase) -> Bool, _ body: (inout QuizState) -> Void
  ) {
    for (step, var quiz) in lesson?.quizzes ?? [:] where isMeant(quiz.phase) {
      body(&quiz)
      lesson?.quizzes[step] = quiz
    }
    if var quiz = review.quiz, isMeant(quiz.phase) {
      body(&quiz)
      review.quiz = quiz
    }
    if var quiz = placement.quiz, isMeant(quiz.phase) {
      body(&quiz)
      placement.quiz = quiz
    }
  }
}

extension QuizState {
  /// What is recorded of an answer to the present question.
  fileprivate func change(_ answer: Answer) -> ProgressChange {
    .answered(
      lesson: item.lesson, question: current.question.id, answer,
      isCorrect: current.isCorrect(answer), seed: current.seed, hinted: isHinted)
  }
}

extension QuizState.Phase {
  fileprivate var runningTicket: Int? {
    if case .running(let ticket, _) = self { ticket } else { nil }
  }

  fileprivate var storingTicket: Int? {
    if case .storing(let ticket, _) = self { ticket } else { nil }
  }

  var isFeedback: Bool {
    if case .feedback = self { true } else { false }
  }
}
