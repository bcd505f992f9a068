import ArgumentParser
import Figures
import Studio

/// `predict TEXT`: what the model expects next.
struct PredictCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "predict",
      abstract: say("下一个词元的概率。", "The probabilities of the next token."))
  }

  @Argument(help: ArgumentHelp(say("文字；- 读标准输入。", "The text; - reads standard input.")))
  var text: RawText

  @Option(help: ArgumentHelp(say("列出几个。", "How many to list."), valueName: "N"))
  var top = 10

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--top", top, 1...1_000_000)
  }

  func perform(in context: CommandContext) throws {
    let bytes = try text.bytes()
    context.noticeInvalidText(bytes)
    let prediction = try ModelAccess.predictor(model).predict(after: bytes, top: top)
    context.noticeTruncation(prediction.truncation)
    try context.emit(
      CommandResult(
        json: { Self.json(prediction) }, panels: { Self.panels(prediction) },
        main: "next"),
      to: output.output)
  }

  private static func json(_ prediction: Prediction) -> JSONValue {
    let next = prediction.next.map { candidate in
      JSONValue.object([
        ("text", .string(candidate.token.text)), ("id", .int(candidate.id)),
        ("probability", .double(candidate.probability)), ("logit", .float(candidate.logit)),
      ])
    }
    return .document(
      [
        ("tokens", .tokens(prediction.tokens)), ("next", .array(next)),
        ("entropy", .double(prediction.entropy)),
      ] + JSONValue.truncation(prediction.truncation, count: prediction.tokens.count))
  }

  private static func panels(_ prediction: Prediction) -> [Panel] {
    let bars = prediction.next.map {
      BarChart.Bar(
        label: $0.token.label, value: $0.probability, text: Numbers.percent($0.probability))
    }
    let strip = TokenStrip(
      tokens: prediction.tokens.map { TokenStrip.Token(label: $0.label, isSpecial: $0.special) })
    let bits = Numbers.fixed(prediction.entropy, 2)
    return [
      Panel(
        id: "tokens", figure: .tokenStrip(strip),
        caption: Phrase(zh: "模型读到的词元", en: "What the model read")),
      Panel(
        id: "next", figure: .barChart(BarChart(bars: bars)),
        caption: Phrase(
          zh: "下一个词元（熵 \(bits) 比特）", en: "The next token (entropy \(bits) bits)")),
    ]
  }
}
