import Curriculum
import Figures

/// A question as plain lines, for screen readers and pipes.
struct QuizSheet {
  let posed: PosedQuestion
  let number: Int
  let total: Int
  let language: Language

  init(_ posed: PosedQuestion, number: Int, of total: Int, _ language: Language) {
    self.posed = posed
    self.number = number
    self.total = total
    self.language = language
  }

  /// Letters of options, items and right sides.
  static let letters: [Character] = Array("abcdefghijklmnopqrstuvwxyz")

  // MARK: The question

  /// The question with what there is to choose from, each with its letter.
  var question: String {
    let count = Phrase(zh: "第 \(number) 题，共 \(total) 题", en: "Question \(number) of \(total)")
    var lines = ["", count[language], PlainProse.text(of: posed.prompt(language))]
    for choice in leftSides + choices {
      lines.append("  \(choice.key)) " + choice.text)
    }
    if let cuttable { lines.append(cuttable) }
    lines.append(instruction[language])
    return lines.joined(separator: "\n")
  }

  /// What is chosen from, put in order, or put to the left sides: its letter, its id, its text.
  var choices: [(key: Character, id: String, text: String)] {
    let found: [(String, [Prose.Span])]
    switch posed.question.kind {
    case .choice, .choices: found = posed.options.map { ($0.id, $0.text[language]) }
    case .order: found = posed.items.map { ($0.id, $0.text[language]) }
    case .match: found = posed.partners.map { ($0.id, $0.right[language]) }
    case .number, .text, .boundaries, .predict: found = []
    }
    return zip(Self.letters, found).map { ($0, $1.0, plain($1.1)) }
  }

  /// The left sides of a matching question, numbered.
  var leftSides: [(key: Character, id: String, text: String)] {
    posed.pairs.enumerated().compactMap { place, pair in
      "\(place + 1)".first.map { ($0, pair.id, plain(pair.left[language])) }
    }
  }

  /// The text that is to be cut.
  var cuttable: String? {
    if case .boundaries = posed.question.kind { posed.sample?.text } else { nil }
  }

  /// Stands where a text is cut: a sign that is not in it.
  var cutMark: Character {
    let text = posed.sample?.text ?? ""
    return "|/#~¦".first { !text.contains($0) } ?? "|"
  }

  var instruction: Phrase {
    let last = choices.last.map { String($0.key) } ?? "a"
    switch posed.question.kind {
    case .choice:
      return Phrase(zh: "请输入选项的字母，a 到 \(last)。", en: "Type the letter of an option, a to \(last).")
    case .choices:
      return Phrase(
        zh: "可能不止一个对：请输入所有正确选项的字母，例：a c。",
        en: "More than one may be right: type the letters of all right options, such as a c.")
    case .number: return Phrase(zh: "请输入一个数。", en: "Type a number.")
    case .text: return Phrase(zh: "请输入简短的文字。", en: "Type a short text.")
    case .order:
      return Phrase(
        zh: "请把字母按正确的先后排好，例：b a c。", en: "Type the letters in the right order, such as b a c.")
    case .match:
      return Phrase(
        zh: "请给每个数字配一个字母，例：1b 2a。", en: "Type a letter for each number, such as 1b 2a.")
    case .boundaries:
      return Phrase(
        zh: "请抄写这段文字，在每个切分处写一个 \(cutMark)。",
        en: "Type the text again with \(cutMark) wherever it is cut.")
    case .predict(let task):
      return task.quantity == .probability
        ? Phrase(
          zh: "请输入一个百分数，大于 0、小于 100，例：35。", en: "Type a per cent above 0 and below 100, such as 35."
        )
        : Phrase(zh: "请输入一个大于 0 的数。", en: "Type a number above 0.")
    }
  }

  /// Options and the like with the numbers of this question put in.
  func plain(_ spans: [Prose.Span]) -> String { PlainProse.text(of: posed.filled(spans)) }
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
