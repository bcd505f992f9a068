import ArgumentParser
import Figures
import Models
import Studio

/// `models list|info|verify|add|remove`.
struct ModelsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "models",
      abstract: say("列出、查看、检查、加入、删除模型。", "List, look at, check, add and remove models."),
      subcommands: [List.self, Info.self, Verify.self, Add.self, Remove.self])
  }

  struct List: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出能找到的模型。", "List the models that are found."))
    }

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let models = try ModelAccess.models().list()
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
          let sizes = model.sizes.map {
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

    @Argument(help: ArgumentHelp(say("名字或文件夹。", "Name or folder.")), completion: .models)
    var name = "story-gpt"

    @Flag(help: ArgumentHelp(say("也列出每个张量。", "Also list every tensor.")))
    var tensors = false

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let library = try ModelAccess.models()
      let summary = try library.summary(of: name)
      // Reading all of it proves that weights and tokenizer are whole and agree.
      let bench = try library.model(name)
      let stored = try StoredTensors(folder: summary.path)
      let details: [(String, JSONValue)] = [
        ("tokenizer_vocabulary", .int(bench.tokenizer.vocabularySize)),
        ("tokenizer_method", .string(bench.tokenizer.method.rawValue)),
        ("special_tokens", .strings(bench.tokenizer.specialTokens.map(\.text))),
        ("element_types", .object(Self.counts(stored).map { ($0.type, .int($0.count)) })),
        ("tensors", .array(Self.ordered(stored).map(Self.json))),
      ]
      let result = CommandResult(
        json: { .document(ModelsCommand.members(summary) + details) },
        panels: {
          [Panel(id: "model", figure: .facts(Self.facts(summary, bench, stored)))]
            + (tensors ? [Panel(id: "tensors", figure: .table(Self.table(stored)))] : [])
        })
      try context.emit(result, to: output.output)
    }

    private static func ordered(
      _ stored: StoredTensors
    ) -> [(name: String, entry: SafetensorsFile.Entry)] {
      stored.entries.sorted { $0.key < $1.key }.map { (name: $0.key, entry: $0.value) }
    }

    /// How many tensors there are of each element type.
    private static func counts(_ stored: StoredTensors) -> [(type: String, count: Int)] {
      let groups = Dictionary(grouping: stored.entries.values) { $0.type }
      return groups.map { (type: $0.key, count: $0.value.count) }.sorted { $0.type < $1.type }
    }

    private static func json(_ tensor: (name: String, entry: SafetensorsFile.Entry)) -> JSONValue {
      .object([
        ("name", .string(tensor.name)), ("type", .string(tensor.entry.type)),
        ("shape", .ints(tensor.entry.shape)),
      ])
    }

    private static func table(_ stored: StoredTensors) -> Table {
      Table(
        columns: [
          Table.Column(title: Phrase(zh: "张量", en: "tensor")),
          Table.Column(title: Phrase(zh: "类型", en: "type")),
          Table.Column(title: Phrase(zh: "形状", en: "shape")),
        ],
        rows: ordered(stored).map { name, entry in
          [name, entry.type, entry.shape.map(String.init).joined(separator: " × ")]
        })
    }

    private static func facts(
      _ summary: ModelSummary, _ bench: any TextModel, _ stored: StoredTensors
    ) -> Facts {
      let sizes = bench.sizes
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
        line("分词方法", "tokenizer", bench.tokenizer.method.rawValue),
        line(
          "张量", "tensors", counts(stored).map { "\($0.count) \($0.type)" }.joined(separator: ", ")),
      ])
    }
  }

  static func members(_ model: ModelSummary) -> [(String, JSONValue)] {
    let sizes = model.sizes
    return [
      ("name", .string(model.name)), ("path", .string(model.path)),
      ("file_bytes", .int(model.fileBytes)), ("problem", .optional(model.problem)),
      ("architecture", .optional(model.type?.rawValue)),
      ("parameters", .optional(sizes?.parameterCount)),
      ("vocabulary", .optional(sizes?.vocabularySize)),
      ("context", .optional(sizes?.contextLength)),
      ("width", .optional(sizes?.width)), ("layers", .optional(sizes?.layerCount)),
      ("heads", .optional(sizes?.headCount)),
    ]
  }
}
