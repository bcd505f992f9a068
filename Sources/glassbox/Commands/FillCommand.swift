import ArgumentParser
import Figures
import Studio

/// `fill TEXT`: what an encoder puts into the gaps of a text.
struct FillCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fill",
      abstract: say("给文字里的 [MASK] 填空。", "Fill the gaps, written [MASK], of a text."))
  }

  @Argument(
    help: ArgumentHelp(
      say("带 [MASK] 的文字；- 读标准输入。", "The text with [MASK] in it; - reads standard input.")))
  var text: RawText

  @Option(help: ArgumentHelp(say("每个空列出几个。", "How many to list for a gap."), valueName: "N"))
  var top = 10

  @Option(
    name: [.customShort("m"), .long],
    help: ArgumentHelp(
      say("一个 BERT 的名字或文件夹。", "Name or folder of a BERT."), valueName: "model"), completion: .models
  )
  var model = "story-bert"

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--top", top, 1...1_000_000)
  }

  func perform(in context: CommandContext) throws {
    let bytes = try text.bytes()
    context.noticeInvalidText(bytes)
    let reader = try ModelAccess.models().reader(model)
    guard let encoder = reader as? EncoderBench else {
      throw StudioError.cannotFill(name: reader.id)
    }
    let filling = try encoder.fill(bytes, top: top)
    context.noticeTruncation(filling.truncation)
    try context.emit(
      CommandResult(json: { Self.json(filling) }, panels: { Self.panels(filling) }),
      to: output.output)
  }

  private static func json(_ filling: Filling) -> JSONValue {
    let masks = filling.gaps.map { gap in
      JSONValue.object([
        ("index", .int(gap.index)),
        (
          "candidates",
          .array(
            gap.candidates.map {
              .object([
                ("text", .string($0.token.text)), ("id", .optional($0.token.id)),
                ("probability", .double($0.probability)),
              ])
            })
        ),
      ])
    }
    return .document(
      [("tokens", .tokens(filling.tokens)), ("masks", .array(masks))]
        + JSONValue.truncation(filling.truncation, count: filling.tokens.count))
  }

  private static func panels(_ filling: Filling) -> [Panel] {
    filling.gaps.enumerated().map { number, gap in
      let bars = gap.candidates.map {
        BarChart.Bar(
          label: $0.token.label, value: $0.probability, text: Numbers.percent($0.probability))
      }
      return Panel(
        id: "gap-\(number)", figure: .barChart(BarChart(bars: bars)),
        caption: Phrase(
          zh: "第 \(number + 1) 个空（词元 \(gap.index)）",
          en: "Gap \(number + 1) (token \(gap.index))"))
    }
  }
}
