import Curriculum

/// An answer while it is being made.
struct QuizDraft: Sendable, Equatable {
  /// The option, item, left side, or gap between characters that keys work on.
  var cursor = 0
  /// Options that are ticked.
  var chosen: Set<String> = []
  /// Ids of the items as they are arranged now.
  var order: [String]
  /// The item under the cursor moves with it.
  var isGrabbed = false
  /// The right side put to each left side.
  var partners: [String: String] = [:]
  /// Cuts that are set.
  /// - Units: UTF-8 bytes from the start.
  var marks: Set<Int> = []
  /// A number or a text being typed.
  var text = TextEditor("", limit: 80, isMultiline: false)

  init(_ posed: PosedQuestion) {
    order = posed.items.map(\.id)
  }

  mutating func moveCursor(by steps: Int, count: Int) {
    cursor = max(0, min(count - 1, cursor + steps))
  }

  /// Ticks an option, or takes its tick away.
  mutating func toggle(_ option: String) {
    if chosen.remove(option) == nil { chosen.insert(option) }
  }

  // MARK: Ordering

  /// Moves the cursor, and the item with it when it is grabbed.
  mutating func walk(by steps: Int) {
    let from = cursor
    moveCursor(by: steps, count: order.count)
    if isGrabbed { order.insert(order.remove(at: from), at: cursor) }
  }

  /// Puts the item under the cursor into a place.
  mutating func put(at place: Int) {
    guard order.indices.contains(place) else { return }
    order.insert(order.remove(at: cursor), at: place)
    cursor = place
  }

  // MARK: Matching

  /// Puts a right side to the left side under the cursor, takes it away from where it was, and goes on
  /// to the next left side without a partner.
  mutating func match(_ partner: String, in pairs: [String]) {
    guard pairs.indices.contains(cursor) else { return }
    for (left, right) in partners where right == partner { partners[left] = nil }
    partners[pairs[cursor]] = partner
    let next = pairs.indices.first { $0 > cursor && partners[pairs[$0]] == nil }
    let first = pairs.indices.first { partners[pairs[$0]] == nil }
    cursor = next ?? first ?? cursor
  }

  // MARK: Boundaries

  mutating func toggleMark(at place: Int) {
    if marks.remove(place) == nil { marks.insert(place) }
  }
}

/// Why a draft is no answer yet.
enum DraftProblem: Error, Equatable {
  case notANumber, notAProbability, notPositive, nothingChosen, nothingTyped
  case unmatched(Int)
}

extension QuizDraft {
  /// The draft as an answer.
  func answer(to posed: PosedQuestion) throws(DraftProblem) -> Answer {
    switch posed.question.kind {
    case .choice: return .option(posed.options[cursor].id)
    case .choices:
      if chosen.isEmpty { throw .nothingChosen }
      return .options(chosen)
    case .number: return .number(try number())
    case .text:
      if TextMatching.key(text.text).isEmpty { throw .nothingTyped }
      return .text(text.text)
    case .order: return .order(order)
    case .match(let pairs):
      if partners.count < pairs.count { throw .unmatched(pairs.count - partners.count) }
      return .matches(partners)
    case .boundaries:
      return .boundaries(Marking(marks: Array(marks), text: posed.sample?.text ?? ""))
    case .predict(let task):
      let number = try number()
      switch task.quantity {
      case .probability:
        guard number > 0, number < 100 else { throw .notAProbability }
        return .prediction(Forecast(number / 100))
      case .number:
        guard number > 0 else { throw .notPositive }
        return .prediction(Forecast(number))
      }
    }
  }

  private func number() throws(DraftProblem) -> Double {
    guard let number = NumberText.parse(text.text) else { throw .notANumber }
    return number
  }
}
