import Curriculum
import Figures

/// A question as plain lines, for screen readers and pipes.
struct QuizSheet {
  private let posed: PosedQuestion
  private let number: Int
  private let total: Int
  private let language: Language

  init(_ posed: PosedQuestion, number: Int, of total: Int, _ language: Language) {
    self.posed = posed
    self.number = number
    self.total = total
    self.language = language
  }

  /// The question with its options as `a)`, `b)`, …
  var question: String {
    var lines = ["", "\(number)/\(total)  " + PlainProse.text(of: posed.prompt(language))]
    for (letter, option) in zip(Self.letters, posed.options) {
      lines.append("  \(letter)) " + PlainProse.text(of: posed.text(of: option, language)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var instruction: Phrase {
    posed.options.isEmpty
      ? Phrase(zh: "请输入一个数。", en: "Type a number.")
      : Phrase(
        zh: "请输入选项的字母：\(letters)。", en: "Type the letter of an option: \(letters).")
  }

  /// A letter, an option's id, or a number.
  func answer(from line: String) -> Answer? {
    let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if posed.options.isEmpty { return NumberText.parse(word).map(Answer.number) }
    if let option = posed.options.first(where: { $0.id == word }) { return .option(option.id) }
    guard let letter = word.lowercased().first, word.count == 1,
      let index = Self.letters.firstIndex(of: letter), index < posed.options.count
    else { return nil }
    return .option(posed.options[index].id)
  }

  func feedback(_ answer: Answer, _ isCorrect: Bool) -> String {
    var lines = [
      Phrase(zh: isCorrect ? "对。" : "不对。", en: isCorrect ? "Right." : "Not right.")[language]
    ]
    lines += reason(for: answer).map { [$0] } ?? []
    if !isCorrect, let right = posed.answerText(language) {
      lines.append(Phrase(zh: "答案是 \(right)。", en: "The answer is \(right).")[language])
    }
    if let explanation = posed.explanation(language) {
      lines.append(PlainProse.text(of: explanation))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  func json(_ answer: Answer, _ isCorrect: Bool) -> JSONValue {
    let given: JSONValue =
      switch answer {
      case .option(let id): .string(id)
      case .number(let value): .double(value)
      default: .null
      }
    let expected: JSONValue =
      posed.number.map(JSONValue.double)
      ?? .optional(posed.options.first(where: \.isCorrect)?.id)
    return .document([
      ("question", .string(posed.question.id)), ("answer", given), ("expected", expected),
      ("correct", .bool(isCorrect)), ("reason", .optional(reason(for: answer))),
    ])
  }

  private func reason(for answer: Answer) -> String? {
    guard case .option(let id) = answer,
      let option = posed.options.first(where: { $0.id == id })
    else { return nil }
    return PlainProse.text(of: posed.reason(of: option, language))
  }

  private var letters: String {
    Self.letters.prefix(posed.options.count).map(String.init).joined(separator: " ")
  }

  private static let letters: [Character] = Array("abcdefghij")
}

/// Prose without its styles.
enum PlainProse {
  static func text(of prose: Prose) -> String {
    prose.blocks.map(text(of:)).joined(separator: "\n")
  }

  static func text(of spans: [Prose.Span]) -> String { spans.map(\.text).joined() }

  private static func text(of block: Prose.Block) -> String {
    switch block {
    case .heading(_, let spans), .paragraph(let spans): text(of: spans)
    case .list(let ordered, let items):
      items.enumerated().map { index, blocks in
        (ordered ? "\(index + 1). " : "- ") + blocks.map(text(of:)).joined(separator: "\n")
      }.joined(separator: "\n")
    case .quote(let blocks): blocks.map { "> " + text(of: $0) }.joined(separator: "\n")
    case .code(let code): code
    case .table(let header, let rows):
      ([header] + rows).map { $0.map(text(of:)).joined(separator: " | ") }.joined(separator: "\n")
    case .rule: "---"
    }
  }
}
