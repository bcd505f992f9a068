import ArgumentParser
import Figures
import Studio

/// `models list|info`.
struct ModelsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "models", abstract: say("列出模型，或查看一个。", "List the models, or look at one."),
      subcommands: [List.self, Info.self])
  }

  struct List: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出能找到的模型。", "List the models that are found."))
    }

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let models = try ModelAccess.library().list()
      let result = CommandResult(
        json: {
          .document([("models", .array(models.map { .object(ModelsCommand.members($0)) }))])
        },
        panels: { [Panel(id: "models", figure: .table(Self.table(models)))] })
      try context.emit(result, to: output.output)
    }

    private static func table(_ models: [ModelSummary]) -> Table {
      Table(
        columns: [
          Table.Column(title: Phrase(zh: "名字", en: "name")),
          Table.Column(title: Phrase(zh: "参数", en: "parameters"), isNumeric: true),
          Table.Column(title: Phrase(zh: "层", en: "layers"), isNumeric: true),
          Table.Column(title: Phrase(zh: "头", en: "heads"), isNumeric: true),
          Table.Column(title: Phrase(zh: "词表", en: "vocabulary"), isNumeric: true),
          Table.Column(title: Phrase(zh: "位置", en: "path")),
        ],
        rows: models.map { model in
          let sizes = model.configuration.map {
            [$0.parameterCount, $0.layerCount, $0.headCount, $0.vocabularySize].map(Numbers.grouped)
          }
          return [model.name] + (sizes ?? ["–", "–", "–", "–"])
            + [model.problem.map { "✗ " + $0 } ?? model.path]
        })
    }
  }

  struct Info: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "info",
        abstract: say("读入一个模型并说明它。", "Read a model and say what it is."))
    }

    @Argument(help: ArgumentHelp(say("名字或文件夹。", "Name or folder.")))
    var name = "story-gpt"

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let library = try ModelAccess.library()
      let summary = try library.summary(of: name)
      // Reading all of it proves that weights and tokenizer are whole and agree.
      let bench = try library.load(name)
      let details: [(String, JSONValue)] = [
        ("tokenizer_vocabulary", .int(bench.tokenizer.vocabularySize)),
        ("merges", .int(bench.tokenizer.merges.count)),
        ("special_tokens", .strings(bench.tokenizer.specialTokens.map(\.text))),
      ]
      let result = CommandResult(
        json: { .document(ModelsCommand.members(summary) + details) },
        panels: { [Panel(id: "model", figure: .facts(Self.facts(summary, bench)))] })
      try context.emit(result, to: output.output)
    }

    private static func facts(_ summary: ModelSummary, _ bench: Workbench) -> Facts {
      let sizes = bench.model.configuration
      func line(_ zh: String, _ en: String, _ value: String) -> Facts.Line {
        .pairs([Facts.Pair(Phrase(zh: zh, en: en), value)])
      }
      return Facts([
        line("名字", "name", summary.name),
        line("位置", "path", summary.path),
        line("文件", "files", Numbers.bytes(summary.fileBytes)),
        line("参数", "parameters", Numbers.grouped(sizes.parameterCount)),
        line("层 × 头", "layers × heads", "\(sizes.layerCount) × \(sizes.headCount)"),
        line("宽度", "width", String(sizes.width)),
        line("上下文", "context", String(sizes.contextLength)),
        line("词表", "vocabulary", Numbers.grouped(sizes.vocabularySize)),
        line("分词器的合并", "tokenizer merges", Numbers.grouped(bench.tokenizer.merges.count)),
      ])
    }
  }

  fileprivate static func members(_ model: ModelSummary) -> [(String, JSONValue)] {
    let sizes = model.configuration
    return [
      ("name", .string(model.name)), ("path", .string(model.path)),
      ("file_bytes", .int(model.fileBytes)), ("problem", .optional(model.problem)),
      ("architecture", .string("gpt2")), ("parameters", .optional(sizes?.parameterCount)),
      ("vocabulary", .optional(sizes?.vocabularySize)),
      ("context", .optional(sizes?.contextLength)),
      ("width", .optional(sizes?.width)), ("layers", .optional(sizes?.layerCount)),
      ("heads", .optional(sizes?.headCount)),
    ]
  }
}
