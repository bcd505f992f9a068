import Curriculum
import Figures

/// Asks questions one after another, line by line. An answer is on the disk before anything is said
/// about it.
struct QuestionRound {
  struct Item {
    var lesson: Lesson
    var step: String
    var question: Question
  }

  struct Miss {
    var item: Item
    /// As it was asked, with its numbers.
    var prompt: String
  }

  struct Outcome {
    var answered = 0
    var right = 0
    var missed: [Miss] = []
    /// All were asked; otherwise the input ended, or the learner did not want to go on.
    var isComplete = true
  }

  let dialogue: Dialogue
  let store: ProgressStore
  let oracle: any QuestionOracle
  let seed: UInt64
  /// Before a question: which lesson it is from; after an answer: when it comes again.
  var isReview = false

  /// Asks all questions, lists what was missed, and asks that again as long as the learner likes.
  func run(_ items: [Item]) throws -> Outcome {
    let outcome = try ask(items, attempt: 0)
    var missed = outcome.missed
    var attempt = 0
    try tell(outcome)
    while outcome.isComplete, !missed.isEmpty, !dialogue.isJSON {
      attempt += 1
      guard try dialogue.agrees(to: Self.retryQuestion(missed.count)) else { break }
      let again = try ask(missed.map(\.item), attempt: attempt)
      try tell(again)
      missed = again.missed
      if !again.isComplete { break }
    }
    return outcome
  }

  private func ask(_ items: [Item], attempt: Int) throws -> Outcome {
    var outcome = Outcome()
    for (place, item) in items.enumerated() {
      let seed = seed &+ UInt64(place) &+ UInt64(attempt) &* 1009
      let posed = try PosedQuestion(
        item.question, seed: seed & (1 << 53 - 1), oracle: oracle,
        sentences: store.progress.sentences.map(\.text), language: dialogue.language)
      let sheet = QuizSheet(posed, number: place + 1, of: items.count, dialogue.language)
      guard let isCorrect = try ask(sheet, item) else {
        outcome.isComplete = false
        return outcome
      }
      outcome.answered += 1
      if isCorrect {
        outcome.right += 1
      } else {
        let prompt = PlainProse.text(of: posed.prompt(dialogue.language))
        outcome.missed.append(Miss(item: item, prompt: prompt))
      }
    }
    return outcome
  }

  /// One question; nil when the conversation is over.
  private func ask(_ sheet: QuizSheet, _ item: Item) throws -> Bool? {
    let lesson = item.lesson.id
    if isReview { try dialogue.say("\n" + item.lesson.summary.title[dialogue.language]) }
    try dialogue.tell(sheet.question, json: sheet.questionJSON(lesson: lesson))
    var isHinted = false
    while let line = try dialogue.ask() {
      if sheet.isQuit(line) { return nil }
      if sheet.isHint(line, isHinted) {
        isHinted = isHinted || sheet.posed.question.hint != nil
        let hint = sheet.posed.hint(dialogue.language).map(PlainProse.text)
        try dialogue.tell(
          hint ?? Self.noHint[dialogue.language], json: sheet.hintJSON(lesson: lesson))
        continue
      }
      guard let given = sheet.answer(from: line) else {
        try dialogue.say(sheet.instruction)
        continue
      }
      let answer = try sheet.posed.completed(given, by: oracle)
      return try keep(answer, sheet, item, isHinted)
    }
    return nil
  }

  private func keep(
    _ answer: Answer, _ sheet: QuizSheet, _ item: Item, _ isHinted: Bool
  ) throws -> Bool {
    let isCorrect = sheet.posed.isCorrect(answer)
    let now = Timestamp.now
    try store.record(
      [
        .answered(
          lesson: item.lesson.id, question: item.question.id, answer, isCorrect: isCorrect,
          seed: sheet.posed.seed, hinted: isHinted)
      ], at: now)
    let next = due(item, now)
    try dialogue.tell(
      sheet.feedback(answer, isCorrect),
      json: sheet.answerJSON(
        answer, isCorrect, lesson: item.lesson.id, hinted: isHinted, next: next))
    if isReview, let next {
      try dialogue.say(Self.comesAgain(seconds: next.seconds - now.seconds))
    }
    return isCorrect
  }

  private func due(_ item: Item, _ now: Timestamp) -> Timestamp? {
    ReviewSchedule(
      store.progress, index: LessonIndex(tracks: [], lessons: [item.lesson.summary]), now: now,
      scheduler: LearnerSettings.scheduler
    ).card(ReviewCard.ID(lesson: item.lesson.id, question: item.question.id))?.due
  }

  private func tell(_ outcome: Outcome) throws {
    guard outcome.answered > 0 else { return }
    try dialogue.say(
      Phrase(
        zh: "\n答对 \(outcome.right)/\(outcome.answered) 题。",
        en: "\n\(outcome.right) of \(outcome.answered) right."))
    guard !outcome.missed.isEmpty else { return }
    try dialogue.say(Phrase(zh: "答错的题：", en: "Missed:"))
    for miss in outcome.missed {
      try dialogue.say("  - " + (miss.prompt.split(separator: "\n").first.map(String.init) ?? ""))
    }
  }
}

/// Words that mean something else than an answer.
enum QuizWord {
  static let quit: Set<String> = ["quit", "exit", "退出"]
  static let hint: Set<String> = ["?", "？", "hint", "提示"]
}

extension QuizSheet {
  /// `q` is an answer where a text is asked for.
  func isQuit(_ line: String) -> Bool {
    let word = line.lowercased()
    if QuizWord.quit.contains(word) { return true }
    if case .text = posed.question.kind { return false }
    return word == "q" && !choices.contains { $0.key == "q" }
  }

  /// `h` is an answer where it is the letter of an option, or where a text is asked for and there is
  /// no hint to be had any more.
  func isHint(_ line: String, _ isHinted: Bool) -> Bool {
    let word = line.lowercased()
    if QuizWord.hint.contains(word) { return true }
    guard word == "h" else { return false }
    if choices.contains(where: { $0.key == "h" }) { return false }
    if case .text = posed.question.kind { return posed.question.hint != nil && !isHinted }
    return true
  }
}
