import ArgumentParser
import Figures
import Studio

/// `embed TEXT…`: one vector for each text.
struct EmbedCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "embed", abstract: say("把文字变成向量。", "Turn texts into vectors."))
  }

  @Argument(
    help: ArgumentHelp(say("一段或多段文字；- 读标准输入。", "One or more texts; - reads standard input.")))
  var texts: [RawText]

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let bench = try ModelAccess.reader(model)
    let embeddings = try texts.map { text in
      let bytes = try text.bytes()
      context.noticeInvalidText(bytes)
      let embedding = try bench.embed(bytes)
      context.noticeTruncation(embedding.truncation)
      return (label: String(decoding: bytes.prefix(200), as: UTF8.self), embedding)
    }
    let dimension = bench.sizes.width
    let result = CommandResult(
      json: {
        .document([
          ("vectors", .array(embeddings.map { .floats($0.1.values[...]) })),
          ("dimension", .int(dimension)), ("model", .string(bench.id)),
          ("pooling", .string(bench.pooling)),
          ("truncated", .bool(embeddings.contains { $0.1.truncation != nil })),
        ])
      },
      panels: {
        let values = embeddings.flatMap(\.1.values)
        let heatmap = Heatmap(
          rowLabels: embeddings.map { String($0.label.prefix(24)) },
          columnLabels: (0..<dimension).map(String.init), values: values,
          scale: .diverging(maximum: values.map(abs).max() ?? 1), precision: 3)
        return [
          Panel(
            id: "vectors", figure: .heatmap(heatmap),
            caption: Phrase(
              zh: "每行一个 \(dimension) 维向量", en: "A vector of \(dimension) numbers a row"))
        ]
      },
      text: {
        embeddings.map { $0.1.values.map(\.description).joined(separator: " ") }
          .joined(separator: "\n")
      })
    try context.emit(result, to: output.output)
  }
}
