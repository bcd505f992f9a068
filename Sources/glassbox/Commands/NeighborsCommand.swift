import ArgumentParser
import Figures
import Studio

/// `neighbors WORD`: the tokens whose vectors point the same way.
struct NeighborsCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "neighbors",
      abstract: say("词向量最相近的词元。", "The tokens with the nearest vectors."))
  }

  @Argument(help: ArgumentHelp(say("一个词；- 读标准输入。", "A word; - reads standard input.")))
  var word: RawText

  @Option(help: ArgumentHelp(say("列出几个。", "How many to list."), valueName: "N"))
  var top = 10

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--top", top, 1...1_000_000)
  }

  func perform(in context: CommandContext) throws {
    guard let word = String(validating: try self.word.bytes(), as: UTF8.self) else {
      throw CommandFailure(
        "invalid-utf8", zh: "这个词不是有效的 UTF-8，没有对应的词向量。请检查输入的编码。",
        en: "The word is not valid UTF-8 and has no vector. Check the encoding of the input.")
    }
    let found = try ModelAccess.reader(model).neighbors(of: word, count: top)
    let result = CommandResult(
      json: {
        .document([
          (
            "results",
            .array(
              found.map {
                .object([("text", .string($0.text)), ("score", .double($0.score))])
              })
          )
        ])
      },
      panels: {
        let bars = found.map {
          BarChart.Bar(label: $0.text, value: $0.score, text: Numbers.fixed($0.score, 3))
        }
        return [
          Panel(
            id: "neighbors", figure: .barChart(BarChart(bars: bars, maximum: 1)),
            caption: Phrase(
              zh: "与“\(word)”余弦相似度最高的词元", en: "Nearest to “\(word)” by cosine"))
        ]
      })
    try context.emit(result, to: output.output)
  }
}
