import ArgumentParser
import Figures
import Studio

/// `similarity A B`: how nearly two texts' vectors point the same way.
struct SimilarityCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "similarity",
      abstract: say("两段文字的向量有多相近。", "How nearly the vectors of two texts point the same way."))
  }

  @Argument(help: ArgumentHelp(say("第一段文字；- 读标准输入。", "The first text; - reads standard input.")))
  var first: RawText

  @Argument(help: ArgumentHelp(say("第二段文字。", "The second text.")))
  var second: RawText

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let reader = try ModelAccess.reader(model)
    let vectors = try [first, second].map { text in
      let bytes = try text.bytes()
      context.noticeInvalidText(bytes)
      let embedding = try reader.embed(bytes)
      context.noticeTruncation(embedding.truncation)
      return embedding.values
    }
    let cosine = reader.cosine(vectors[0], vectors[1])
    let result = CommandResult(
      json: {
        .document([
          ("cosine", .double(cosine)), ("model", .string(reader.id)),
          ("pooling", .string(reader.pooling)),
        ])
      },
      panels: {
        let line = Facts.Line.pairs([
          Facts.Pair(Phrase(zh: "余弦相似度", en: "cosine"), Numbers.fixed(cosine, 4))
        ])
        return [Panel(id: "cosine", figure: .facts(Facts([line])))]
      })
    try context.emit(result, to: output.output)
  }
}
