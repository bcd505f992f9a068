import ArgumentParser
import Figures
import Studio
import Tokenizers

/// `tokenize TEXT`: a text as the tokens that a model reads.
struct TokenizeCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tokenize", abstract: say("把一段文字切成词元。", "Cut a text into tokens."))
  }

  enum Method: String, ExpressibleByArgument, CaseIterable {
    case bpe, wordpiece, unigram, byte, char, word
  }

  @Argument(help: ArgumentHelp(say("文字；- 读标准输入。", "The text; - reads standard input.")))
  var text: RawText

  @Option(
    help: ArgumentHelp(say("切分方法（默认：分词器自己的）。", "How to cut (default: as the tokenizer does).")))
  var method: Method?

  @Option(
    help: ArgumentHelp(
      say(
        "用这个 tokenizer.json 或 vocab.txt，而不是模型自带的。",
        "A tokenizer.json or vocab.txt instead of the model's own."),
      valueName: "file"), completion: .file(extensions: ["json", "txt"]))
  var tokenizer: String?

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let bytes = try text.bytes()
    context.noticeInvalidText(bytes)
    let (tokens, method) = try tokens(of: bytes)
    let result = CommandResult(
      json: { .document([("tokens", .tokens(tokens)), ("method", .string(method))]) },
      panels: { Self.panels(tokens) }, main: context.format == .csv ? "table" : "tokens")
    try context.emit(result, to: output.output)
  }

  /// The tokens, and the name of the method that made them: a tokenizer has its own.
  private func tokens(of bytes: [UInt8]) throws -> ([Token], method: String) {
    if let method, let plain = PlainMethod(rawValue: method.rawValue) {
      let tokens = plain.pieces(of: bytes).map { piece in
        Token(
          id: piece.id, bytes: Array(bytes[piece.start..<piece.end]), start: piece.start,
          end: piece.end, special: false)
      }
      return (tokens, method.rawValue)
    }
    let path = try tokenizer ?? ModelAccess.models().summary(of: model.model).path
    let tokenizer = try Tokenizer(contentsOf: path)
    if let method, method.rawValue != tokenizer.method.rawValue {
      throw CommandFailure(
        "other-method",
        zh: "\(path) 的分词器用的是 \(tokenizer.method.rawValue)，不是 \(method.rawValue)。"
          + "用 --tokenizer 或 --model 指定一个这样的分词器。",
        en: "The tokenizer of \(path) works by \(tokenizer.method.rawValue), "
          + "not \(method.rawValue). Name one of that kind with --tokenizer or --model.")
    }
    let tokens = tokenizer.encode(bytes).map { Token($0, of: bytes, tokenizer) }
    return (tokens, tokenizer.method.rawValue)
  }

  /// The strip that the labs show, and a table with what does not fit into it.
  static func panels(_ tokens: [Token]) -> [Panel] {
    let strip = TokenStrip(
      tokens: tokens.map {
        TokenStrip.Token(
          label: $0.label, detail: $0.id.map(String.init), isSpecial: $0.special)
      })
    let table = Table(
      columns: [
        Table.Column(title: Phrase(zh: "词元", en: "token")),
        Table.Column(title: Phrase(zh: "编号", en: "id"), isNumeric: true),
        Table.Column(title: Phrase(zh: "起", en: "start"), isNumeric: true),
        Table.Column(title: Phrase(zh: "止", en: "end"), isNumeric: true),
        Table.Column(title: Phrase(zh: "字节", en: "bytes")),
      ],
      rows: tokens.map { token in
        [
          token.label, token.id.map(String.init) ?? "–", String(token.start), String(token.end),
          token.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
            .joined(separator: " "),
        ]
      })
    let count = Phrase(zh: "\(tokens.count) 个词元", en: "\(tokens.count) tokens")
    return [
      Panel(id: "tokens", figure: .tokenStrip(strip), caption: count),
      Panel(id: "table", figure: .table(table)),
    ]
  }
}
