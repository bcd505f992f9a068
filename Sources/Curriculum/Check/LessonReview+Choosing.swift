import Figures

/// Questions whose parts are there to be chosen, ordered or paired: the right answer is accepted, and
/// every other is refused.
extension LessonReview {
  mutating func checkChoice(_ options: [Question.Option], of question: Question, _ line: Int) {
    let correct = options.count(where: \.isCorrect)
    if correct != 1 { note(line, "\(correct) options of '\(question.id)' are correct, not one") }
    checkOptions(options, of: question, line)
    guard let posed = pose(question, seed: 0, line) else { return }
    for option in options where posed.isCorrect(.option(option.id)) != option.isCorrect {
      note(line, "the option '\(option.id)' of '\(question.id)' is graded wrongly")
    }
  }

  mutating func checkChoices(_ options: [Question.Option], of question: Question, _ line: Int) {
    let correct = Set(options.filter(\.isCorrect).map(\.id))
    if correct.isEmpty { note(line, "no option of '\(question.id)' is correct") }
    if correct.count == options.count { note(line, "all options of '\(question.id)' are correct") }
    checkOptions(options, of: question, line)
    guard let posed = pose(question, seed: 0, line), options.count <= 9 else { return }
    for mask in 0..<(1 << options.count) {
      let chosen = Set(options.indices.filter { mask >> $0 & 1 == 1 }.map { options[$0].id })
      guard posed.isCorrect(.options(chosen)) != (chosen == correct) else { continue }
      note(line, "the choice \(chosen.sorted()) of '\(question.id)' is graded wrongly")
      return
    }
  }

  private mutating func checkOptions(
    _ options: [Question.Option], of question: Question, _ line: Int
  ) {
    if !(3...9).contains(options.count) {
      note(line, "'\(question.id)' has \(options.count) options; three to nine are wanted")
    }
    checkDistinct(options.map { $0.text }, "options", of: question, line)
  }

  // MARK: Ordering

  mutating func check(_ items: [Question.Item], of question: Question, _ line: Int) {
    if !(3...9).contains(items.count) {
      note(line, "'\(question.id)' has \(items.count) items; three to nine are wanted")
    }
    checkDistinct(items.map { $0.text }, "items", of: question, line)
    let right = items.map(\.id)
    guard Set(right).count == right.count else { return }
    for seed in 0..<UInt64(100) {
      guard let posed = pose(question, seed: seed, line) else { return }
      if posed.items.map(\.id) == right {
        note(line, "'\(question.id)' is shown in its right order (seed \(seed))")
        return
      }
      for wrong in wrongOrders(of: right) + [posed.items.map(\.id)]
      where posed.isCorrect(.order(wrong)) {
        note(line, "'\(question.id)' accepts the order \(wrong)")
        return
      }
      if !posed.isCorrect(.order(right)) {
        note(line, "'\(question.id)' refuses its own order")
        return
      }
    }
  }

  /// Every exchange of two, the reverse, and one that is missing.
  private func wrongOrders(of right: [String]) -> [[String]] {
    var orders: [[String]] = [Array(right.dropLast())]
    if right.count > 1 { orders.append(right.reversed()) }
    for first in right.indices {
      for second in right.indices where second > first {
        var order = right
        order.swapAt(first, second)
        orders.append(order)
      }
    }
    return orders
  }

  // MARK: Matching

  mutating func check(_ pairs: [Question.Pair], of question: Question, _ line: Int) {
    if !(3...9).contains(pairs.count) {
      note(line, "'\(question.id)' has \(pairs.count) pairs; three to nine are wanted")
    }
    checkDistinct(pairs.map { $0.left }, "left sides", of: question, line)
    checkDistinct(pairs.map { $0.right }, "right sides", of: question, line)
    let ids = pairs.map(\.id)
    guard Set(ids).count == ids.count, let posed = pose(question, seed: 0, line) else { return }
    let right = Dictionary(uniqueKeysWithValues: ids.map { ($0, $0) })
    if !posed.isCorrect(.matches(right)) { note(line, "'\(question.id)' refuses its own pairs") }
    for first in ids {
      for second in ids where second != first {
        var wrong = right
        wrong[first] = second
        wrong[second] = first
        if posed.isCorrect(.matches(wrong)) {
          note(line, "'\(question.id)' accepts \(first) with \(second)")
          return
        }
      }
      if posed.isCorrect(.matches(right.filter { $0.key != first })) {
        note(line, "'\(question.id)' accepts an answer without \(first)")
        return
      }
    }
  }
}
