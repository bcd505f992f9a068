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
    let round = step.questions.indices.filter { results[$0] == nil }
    let quiz = pose(step, round: Array(round), results: results)
    lesson?.quizzes[step.id] = quiz
  }

  /// Every attempt at a question draws other numbers and another order of the options.
  private func pose(_ step: Step, round: [Int], results: [Int: Bool]) -> QuizState? {
    let answers = lesson.map { progress[$0.lesson.id].answers } ?? [:]
    var posed: [PosedQuestion] = []
    for (place, question) in step.questions.enumerated() {
      let attempt = answers[question.id]?.count ?? 0
      let seed = mixed(configuration.seed, place, attempt)
      guard
        let asked = try? PosedQuestion(question, seed: seed, oracle: configuration.oracle)
      else { return nil }
      posed.append(asked)
    }
    return QuizState(posed: posed, round: round, results: results)
  }

  /// A seed of 32 bits: it is kept in a JSON document, where larger numbers lose digits elsewhere.
  private func mixed(_ seed: UInt64, _ place: Int, _ attempt: Int) -> UInt64 {
    var value = seed &+ UInt64(place) &* 0x9E37_79B9_7F4A_7C15
    value = value &+ UInt64(attempt) &* 0xD1B5_4A32_D192_ED03
    value ^= value >> 29
    value = value &* 0xBF58_476D_1CE4_E5B9
    return value >> 32
  }

  private mutating func change(_ body: (inout QuizState) -> Void) {
    guard let step = lesson?.step, var quiz = lesson?.quizzes[step.id] else { return }
    body(&quiz)
    lesson?.quizzes[step.id] = quiz
  }

  // MARK: Keys

  mutating func pressInQuiz(_ key: Key) -> [AppEffect] {
    guard let quiz = lesson?.quiz else { return [] }
    switch quiz.phase {
    case .asking: return choose(key, quiz)
    case .storing: return []
    case .feedback:
      if [.enter, .space, .right].contains(key) { return nextQuestion() }
      return scrolled(key)
    case .summary:
      switch key {
      case .enter, .space, .right: return goForward()
      case .backspace: return goBack()
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

  private mutating func choose(_ key: Key, _ quiz: QuizState) -> [AppEffect] {
    let options = quiz.current.options
    guard !options.isEmpty else {
      if key == .enter { return submitNumber(quiz) }
      return []
    }
    switch key {
    case .up: change { $0.choice = max(0, $0.choice - 1) }
    case .down: change { $0.choice = min(options.count - 1, $0.choice + 1) }
    case .character(let character):
      if let number = character.wholeNumberValue, (1...options.count).contains(number) {
        change { $0.choice = number - 1 }
      }
    case .enter: return submit(.option(options[quiz.choice].id), quiz)
    default: break
    }
    return []
  }

  // MARK: Numbers

  /// A number is being typed: digits, signs and editing keys belong to it.
  var isTypingNumber: Bool {
    guard screen == .lesson, let quiz = lesson?.quiz, quiz.phase == .asking else { return false }
    return quiz.current.options.isEmpty
  }

  mutating func typeNumber(_ key: Key) -> [AppEffect]? {
    switch key {
    case .character(let character):
      guard character.isPartOfNumber else { return nil }
    case .left, .right, .home, .end, .delete, .control("a"), .control("e"), .control("u"),
      .control("k"), .control("w"), .wordLeft, .wordRight:
      break
    case .backspace:
      if lesson?.quiz?.number.characters.isEmpty ?? true { return nil }
    default: return nil
    }
    status = nil
    change { _ = $0.number.apply(key) }
    return []
  }

  mutating func typeNumber(pasted text: String) -> [AppEffect] {
    change { _ = $0.number.insert(text) }
    return []
  }

  private mutating func submitNumber(_ quiz: QuizState) -> [AppEffect] {
    guard let number = NumberText.parse(quiz.number.text) else {
      say(Words.notANumber, .warning)
      return []
    }
    return submit(.number(number), quiz)
  }

  // MARK: Answers

  private mutating func submit(_ answer: Answer, _ quiz: QuizState) -> [AppEffect] {
    guard let open = lesson else { return [] }
    let ticket = newTicket()
    change { $0.phase = .storing(ticket: ticket, answer) }
    let posed = quiz.current
    return [
      .storeAnswer(
        ticket: ticket,
        .answered(
          lesson: open.lesson.id, question: posed.question.id, answer,
          isCorrect: posed.isCorrect(answer), seed: posed.seed))
    ]
  }

  /// The answer is safe: now the learner sees what it was worth.
  mutating func answerArrived(_ ticket: Int) -> [AppEffect] {
    guard let open = lesson else { return [] }
    for (step, quiz) in open.quizzes {
      guard case .storing(ticket, let answer) = quiz.phase else { continue }
      let posed = quiz.current
      let isCorrect = posed.isCorrect(answer)
      remember([
        .answered(
          lesson: open.lesson.id, question: posed.question.id, answer, isCorrect: isCorrect,
          seed: posed.seed)
      ])
      lesson?.quizzes[step]?.results[quiz.questionIndex] = isCorrect
      lesson?.quizzes[step]?.phase = .feedback(answer)
      lesson?.scroll = 0
    }
    return []
  }

  private mutating func nextQuestion() -> [AppEffect] {
    guard let open = lesson, let quiz = open.quiz else { return [] }
    lesson?.scroll = 0
    if quiz.place + 1 < quiz.round.count {
      change {
        $0.place += 1
        $0.phase = .asking
        $0.choice = 0
        $0.number = TextEditor("", limit: 40, isMultiline: false)
      }
      return []
    }
    change { $0.phase = .summary }
    guard !progress[open.lesson.id].stepsDone.contains(open.step.id) else { return [] }
    return record([.stepDone(lesson: open.lesson.id, step: open.step.id)])
  }

  /// Asks again what was missed; everything, when nothing was.
  private mutating func retry(_ quiz: QuizState) -> [AppEffect] {
    guard let step = lesson?.step else { return [] }
    let round = quiz.misses.isEmpty ? Array(quiz.posed.indices) : quiz.misses
    let again = pose(step, round: round, results: quiz.results)
    lesson?.quizzes[step.id] = again
    lesson?.scroll = 0
    return []
  }
}

extension Character {
  /// What numbers are made of, as `NumberText` reads them.
  fileprivate var isPartOfNumber: Bool {
    isNumber || "+-.,/%eE −＋－．，。／％".contains(self)
  }
}
