import Curriculum
import Figures

/// Questions being asked one after another: a quiz step, a review, or a placement test.
struct QuizState: Sendable, Equatable {
  enum Phase: Sendable, Equatable {
    case asking
    /// The engine is running on the answer.
    case running(ticket: Int, Answer)
    /// The answer is on its way to the disk; feedback waits for it.
    case storing(ticket: Int, Answer)
    case feedback(Answer)
    case summary
  }

  var items: [QuizItem]
  /// Stands above the first question.
  var intro: Localized<Prose>?
  /// The questions of this round, by their place in `items`: all of them, or those missed before.
  var round: [Int]
  /// The place in the round.
  var place = 0
  var phase = Phase.asking
  /// The last result of each question.
  var results: [Int: Bool]
  /// What the learner is about to answer.
  var draft: QuizDraft
  /// The hint of this question is shown.
  var isHinted = false
  /// Lines above the pane's top.
  var scroll = 0

  /// - Precondition: there are items.
  init(
    items: [QuizItem], intro: Localized<Prose>? = nil, round: [Int]? = nil,
    results: [Int: Bool] = [:]
  ) {
    precondition(!items.isEmpty, "a quiz without questions")
    self.items = items
    self.intro = intro
    self.round = round ?? Array(items.indices)
    self.results = results
    draft = QuizDraft(items[self.round.first ?? 0].posed)
    if self.round.isEmpty { phase = .summary }
  }

  var itemIndex: Int { round.isEmpty ? 0 : round[min(place, round.count - 1)] }
  var item: QuizItem { items[itemIndex] }
  var current: PosedQuestion { item.posed }
  var isLastOfRound: Bool { place + 1 >= round.count }
  var misses: [Int] { items.indices.filter { results[$0] != true } }

  /// Turns to the next question of the round, or to the summary after the last.
  mutating func advance() {
    scroll = 0
    isHinted = false
    guard !isLastOfRound else {
      phase = .summary
      return
    }
    place += 1
    phase = .asking
    draft = QuizDraft(current)
  }
}

/// A question with the lesson and the step that it comes from.
struct QuizItem: Sendable, Equatable {
  var lesson: String
  var step: String?
  var posed: PosedQuestion
}

/// What questions are loaded for.
public enum QuestionPurpose: Sendable, Equatable {
  case review
  case placement(track: String)
}

extension AppState {
  /// The quiz that is on the screen now, whatever screen that is.
  var activeQuiz: QuizState? {
    get {
      switch screen {
      case .lesson: lesson?.quiz
      case .review: review.quiz
      case .placement: placement.quiz
      default: nil
      }
    }
    set {
      switch screen {
      case .lesson:
        guard let step = lesson?.step else { return }
        lesson?.quizzes[step.id] = newValue
      case .review: review.quiz = newValue
      case .placement: placement.quiz = newValue
      default: break
      }
    }
  }

  /// A question with numbers and an order of its own for this attempt; nil when the engine has no
  /// answer to it.
  func quizItem(_ question: Question, lesson: String, step: String?) -> QuizItem? {
    let attempt = progress[lesson].answers[question.id]?.count ?? 0
    let seed = mixed(configuration.seed, lesson + "/" + question.id, attempt)
    guard
      let posed = try? PosedQuestion(
        question, seed: seed, oracle: configuration.oracle,
        sentences: progress.sentences.map(\.text),
        language: language)
    else { return nil }
    return QuizItem(lesson: lesson, step: step, posed: posed)
  }

  /// A seed of 32 bits: it is kept in a JSON document, where larger numbers lose digits elsewhere.
  ///
  /// - Source: FNV-1a, Fowler, Noll & Vo, for the name.
  private func mixed(_ seed: UInt64, _ name: String, _ attempt: Int) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = value &+ seed &* 0x9E37_79B9_7F4A_7C15
    value = value &+ UInt64(attempt) &* 0xD1B5_4A32_D192_ED03
    value ^= value >> 29
    value = value &* 0xBF58_476D_1CE4_E5B9
    return value >> 32
  }
}
