import Curriculum
import Figures
import LabKit

/// Keys and clicks while a question waits for its answer.
extension AppState {
  mutating func pressWhileAsking(_ key: Key, _ quiz: QuizState) -> [AppEffect] {
    switch key {
    case .enter:
      if quiz.draft.isGrabbed {
        activeQuiz?.draft.isGrabbed = false
        return []
      }
      return submitDraft(quiz)
    case .character("h"), .tab:
      showQuizHint(quiz)
      return []
    default: break
    }
    guard var draft = activeQuiz?.draft else { return [] }
    let posed = quiz.current
    switch posed.question.kind {
    case .choice: draft.choose(key, among: posed.options)
    case .choices: draft.tick(key, among: posed.options)
    case .order: draft.arrange(key)
    case .match: draft.pair(key, posed)
    case .boundaries: draft.cut(key, posed, perRow: quizGapsPerRow(posed))
    case .number, .text, .predict: break
    }
    activeQuiz?.draft = draft
    return []
  }

  mutating func clickInQuiz(_ row: Int) -> [AppEffect] {
    guard let quiz = activeQuiz, quiz.phase == .asking else { return [] }
    let posed = quiz.current
    var draft = quiz.draft
    let isAgain = draft.cursor == row
    switch posed.question.kind {
    case .choice, .match: draft.cursor = row
    case .choices:
      draft.cursor = row
      if posed.options.indices.contains(row) { draft.toggle(posed.options[row].id) }
    case .order:
      if draft.isGrabbed, !isAgain {
        draft.put(at: row)
        draft.isGrabbed = false
      } else {
        draft.isGrabbed = isAgain ? !draft.isGrabbed : true
        draft.cursor = row
      }
    case .boundaries:
      let places = Marking.places(in: posed.sample?.text ?? "")
      guard places.indices.contains(row) else { return [] }
      draft.cursor = row
      draft.toggleMark(at: places[row])
    case .number, .text, .predict: break
    }
    activeQuiz?.draft = draft
    return []
  }

  mutating func clickPartner(_ row: Int) -> [AppEffect] {
    guard let quiz = activeQuiz, quiz.phase == .asking else { return [] }
    let posed = quiz.current
    guard posed.partners.indices.contains(row) else { return [] }
    activeQuiz?.draft.match(posed.partners[row].id, in: posed.pairs.map(\.id))
    return []
  }

  private mutating func showQuizHint(_ quiz: QuizState) {
    guard quiz.current.question.hint != nil else { return say(Words.noHint) }
    activeQuiz?.isHinted = true
  }

  // MARK: Typing

  /// A number or a text is being typed: characters and editing keys belong to it.
  var isTypingAnswer: Bool {
    guard let quiz = activeQuiz, quiz.phase == .asking else { return false }
    switch quiz.current.question.kind {
    case .number, .text, .predict: return true
    default: return false
    }
  }

  mutating func typeAnswer(_ key: Key) -> [AppEffect]? {
    guard let quiz = activeQuiz else { return nil }
    switch key {
    case .character(let character):
      guard quiz.current.question.isText || character.isPartOfNumber else { return nil }
    case .left, .right, .home, .end, .delete, .control("a"), .control("e"), .control("u"),
      .control("k"), .control("w"), .wordLeft, .wordRight:
      break
    case .backspace:
      if quiz.draft.text.characters.isEmpty { return nil }
    default: return nil
    }
    status = nil
    _ = activeQuiz?.draft.text.apply(key)
    return []
  }

  mutating func typeAnswer(pasted text: String) -> [AppEffect] {
    _ = activeQuiz?.draft.text.insert(text)
    return []
  }

  private mutating func submitDraft(_ quiz: QuizState) -> [AppEffect] {
    do throws(DraftProblem) {
      return submit(try quiz.draft.answer(to: quiz.current), quiz)
    } catch {
      say(error.words, .warning)
      return []
    }
  }
}

extension DraftProblem {
  fileprivate var words: Phrase {
    switch self {
    case .notANumber: Words.notANumber
    case .notAProbability: Words.notAProbability
    case .notPositive: Words.notPositive
    case .nothingChosen: Words.chooseSomething
    case .nothingTyped: Words.typeSomething
    case .unmatched(let count): Words.unmatched(count)
    }
  }
}

extension Question {
  var isText: Bool {
    if case .text = kind { true } else { false }
  }
}

extension QuizDraft {
  fileprivate mutating func choose(_ key: Key, among options: [Question.Option]) {
    switch key {
    case .up: moveCursor(by: -1, count: options.count)
    case .down: moveCursor(by: 1, count: options.count)
    default: if let place = key.digit, options.indices.contains(place) { cursor = place }
    }
  }

  fileprivate mutating func tick(_ key: Key, among options: [Question.Option]) {
    choose(key, among: options)
    let isDigit = key.digit.map(options.indices.contains) ?? false
    if key == .space || isDigit { toggle(options[cursor].id) }
  }

  fileprivate mutating func arrange(_ key: Key) {
    switch key {
    case .up: walk(by: -1)
    case .down: walk(by: 1)
    case .space: isGrabbed.toggle()
    default: if let place = key.digit { put(at: place) }
    }
  }

  fileprivate mutating func pair(_ key: Key, _ posed: PosedQuestion) {
    let lefts = posed.pairs.map(\.id)
    switch key {
    case .up: moveCursor(by: -1, count: lefts.count)
    case .down: moveCursor(by: 1, count: lefts.count)
    case .delete, .backspace: partners[lefts[cursor]] = nil
    default:
      guard let place = key.digit, posed.partners.indices.contains(place) else { return }
      match(posed.partners[place].id, in: lefts)
    }
  }

  fileprivate mutating func cut(_ key: Key, _ posed: PosedQuestion, perRow: Int) {
    let places = Marking.places(in: posed.sample?.text ?? "")
    switch key {
    case .left: moveCursor(by: -1, count: places.count)
    case .right: moveCursor(by: 1, count: places.count)
    case .up: moveCursor(by: -perRow, count: places.count)
    case .down: moveCursor(by: perRow, count: places.count)
    case .home: cursor = 0
    case .end: cursor = max(0, places.count - 1)
    case .space: if places.indices.contains(cursor) { toggleMark(at: places[cursor]) }
    default: break
    }
  }
}

extension Key {
  /// The place, counted from 0, that a digit from 1 to 9 means.
  fileprivate var digit: Int? {
    guard case .character(let character) = self, let value = character.wholeNumberValue,
      (1...9).contains(value)
    else { return nil }
    return value - 1
  }
}

extension Character {
  /// What numbers are made of, as `NumberText` reads them.
  fileprivate var isPartOfNumber: Bool {
    isNumber || "+-.,/%eE −＋－．，。／％".contains(self)
  }
}
