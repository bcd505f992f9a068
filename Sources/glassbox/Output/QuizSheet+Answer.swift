import Curriculum

extension QuizSheet {
  /// The answer that a line holds; nil when it is none.
  func answer(from line: String) -> Answer? {
    let word = line.trimmed
    guard !word.isEmpty else { return nil }
    switch posed.question.kind {
    case .choice: return choice(word)
    case .choices: return letters(word).map { .options(Set($0)) }
    case .number: return NumberText.parse(word).map(Answer.number)
    case .text: return .text(word.withoutQuotes)
    case .order:
      guard let ids = letters(word), ids.count == posed.items.count else { return nil }
      return .order(ids)
    case .match: return matches(word)
    case .boundaries: return marking(line)
    case .predict(let task): return prediction(word, task)
    }
  }

  /// A letter, or an option's id.
  private func choice(_ word: String) -> Answer? {
    if let option = posed.options.first(where: { $0.id == word }) { return .option(option.id) }
    guard let ids = letters(word), ids.count == 1 else { return nil }
    return ids.first.map(Answer.option)
  }

  /// The ids that letters stand for, each once; nil when something else is among them.
  private func letters(_ word: String) -> [String]? {
    let keys = word.lowercased().filter { !$0.isSeparator }
    let ids = keys.compactMap { key in choices.first { $0.key == key }?.id }
    guard !ids.isEmpty, ids.count == keys.count, Set(ids).count == ids.count else { return nil }
    return ids
  }

  /// `1b 2a`, or the letters alone in the order of the numbers.
  private func matches(_ word: String) -> Answer? {
    let signs = word.lowercased().filter { !$0.isSeparator && $0 != "-" && $0 != "=" }
    var pairs: [String: String] = [:]
    if let ids = letters(signs), ids.count == leftSides.count {
      for (left, right) in zip(leftSides, ids) { pairs[left.id] = right }
      return .matches(pairs)
    }
    var rest = signs[...]
    while let number = rest.popFirst(), let letter = rest.popFirst() {
      guard let left = leftSides.first(where: { $0.key == number }),
        let right = choices.first(where: { $0.key == letter }), pairs[left.id] == nil
      else { return nil }
      pairs[left.id] = right.id
    }
    return rest.isEmpty && pairs.count == leftSides.count ? .matches(pairs) : nil
  }

  /// The text with marks in it; without them it must be the text that was asked about.
  private func marking(_ line: String) -> Answer? {
    guard let text = cuttable else { return nil }
    var marks: [Int] = []
    var bytes = 0
    for character in line.trimmed {
      if character == cutMark { marks.append(bytes) } else { bytes += character.utf8.count }
    }
    let places = Set(Marking.places(in: text.trimmed))
    guard line.trimmed.filter({ $0 != cutMark }) == text.trimmed,
      marks.allSatisfy(places.contains)
    else { return nil }
    let offset = text.prefix(while: \.isWhitespace).utf8.count
    return .boundaries(Marking(marks: marks.map { $0 + offset }, text: text))
  }

  private func prediction(_ word: String, _ task: PredictionTask) -> Answer? {
    guard let number = NumberText.parse(word) else { return nil }
    switch task.quantity {
    case .probability:
      return number > 0 && number < 100 ? .prediction(Forecast(number / 100)) : nil
    case .number: return number > 0 ? .prediction(Forecast(number)) : nil
    }
  }
}

extension Character {
  fileprivate var isSeparator: Bool { isWhitespace || ",，、;；".contains(self) }
}

extension String {
  /// Quotation marks let an answer be a word that means something else here.
  fileprivate var withoutQuotes: String {
    count > 2 && first == "\"" && last == "\"" ? String(dropFirst().dropLast()) : self
  }
}
