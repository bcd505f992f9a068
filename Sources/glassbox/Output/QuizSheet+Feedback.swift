import Curriculum
import Figures

extension QuizSheet {
  /// Whether it was right, the right answer, the reason of each option, and the explanation.
  func feedback(_ answer: Answer, _ isCorrect: Bool) -> String {
    var lines = [
      Phrase(zh: isCorrect ? "对。" : "不对。", en: isCorrect ? "Right." : "Not right.")[language]
    ]
    if !isCorrect, let right = posed.answerText(language) {
      lines.append(Phrase(zh: "答案是 \(right)。", en: "The answer is \(right).")[language])
    }
    lines += outcome(of: answer)
    lines += parts(after: answer)
    if let explanation = posed.explanation(language) {
      lines.append(PlainProse.text(of: explanation))
    }
    return lines.joined(separator: "\n")
  }

  /// What the engine said.
  private func outcome(of answer: Answer) -> [String] {
    switch (posed.question.kind, answer) {
    case (.boundaries, .boundaries(let marking)):
      let cut = Self.text(marking.text, cutAt: marking.markableKey, by: cutMark)
      let wrong = marking.mistakes
      return [
        Phrase(zh: "分词器切成：\(cut)", en: "The tokenizer cuts: \(cut)")[language],
        Phrase(
          zh: "差了 \(wrong) 处。", en: wrong == 1 ? "One mark is off." : "\(wrong) marks are off.")[
            language],
      ]
    case (.predict(let task), .prediction(let prediction)):
      guard let outcome = prediction.outcome, let bits = prediction.bits else { return [] }
      let unit = task.unit.map { " " + $0[language] } ?? ""
      let value =
        task.quantity == .probability
        ? Numbers.percent(outcome) : NumberText.format(outcome) + unit
      let off = Numbers.fixed(bits, 2)
      return [
        Phrase(
          zh: "模型给出 \(value)；你差了 \(off) 比特。",
          en: "The model says \(value); you are off by \(off) bits.")[
            language]
      ]
    default: return []
    }
  }

  /// Options, items or pairs with their reasons.
  private func parts(after answer: Answer) -> [String] {
    switch posed.question.kind {
    case .choice, .choices:
      return zip(choices, posed.options).map { choice, option in
        var marks: [Phrase] = []
        if option.isCorrect { marks.append(Phrase(zh: "正确", en: "right")) }
        if answer.contains(option.id) { marks.append(Phrase(zh: "你选的", en: "yours")) }
        let note =
          marks.isEmpty
          ? ""
          : Phrase(
            zh: "（\(marks.map(\.zh).joined(separator: "，"))）",
            en: " (\(marks.map(\.en).joined(separator: ", ")))")[language]
        return "  \(choice.key)) \(choice.text)\(note)\n     \(plain(option.reason[language]))"
      }
    case .order:
      return posed.question.items.enumerated().map { place, item in
        "  \(place + 1). \(plain(item.text[language]))\n     \(plain(item.reason[language]))"
      }
    case .match:
      return posed.pairs.map { pair in
        "  \(plain(pair.left[language])) → \(plain(pair.right[language]))\n"
          + "     \(plain(pair.reason[language]))"
      }
    case .text(let expected):
      guard case .text(let given) = answer, let mistake = expected.mistake(given) else { return [] }
      return [plain(mistake.reason[language])]
    case .number, .boundaries, .predict: return []
    }
  }

  private static func text(_ text: String, cutAt marks: [Int], by mark: Character) -> String {
    var result = ""
    var bytes = 0
    for character in text {
      if marks.contains(bytes) { result.append(mark) }
      result.append(character)
      bytes += character.utf8.count
    }
    return result
  }
}

extension Answer {
  /// Whether the option was chosen.
  fileprivate func contains(_ option: String) -> Bool {
    switch self {
    case .option(let id): id == option
    case .options(let ids): ids.contains(option)
    default: false
    }
  }
}
