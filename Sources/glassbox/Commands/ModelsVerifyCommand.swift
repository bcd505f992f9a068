import ArgumentParser
import Figures
import Studio

extension ModelsCommand {
  struct Verify: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "verify",
        abstract: say(
          "逐项检查模型：权重、分词器、试算和校验和。",
          "Check models: weights, tokenizer, a forward pass, checksums."))
    }

    @Argument(
      help: ArgumentHelp(
        say("名字或文件夹；不写就检查全部。", "Names or folders; all models when there is none."),
        valueName: "name"), completion: .models)
    var names: [String] = []

    @Flag(
      help: ArgumentHelp(
        say("没有校验和的，写入 SHA256SUMS。", "Write SHA256SUMS where there are no checksums yet.")))
    var record = false

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let library = try ModelAccess.models()
      let paths =
        try names.isEmpty
        ? library.list().map { $0.path } : names.map { try library.summary(of: $0).path }
      let run = CopyRun(context, Phrase(zh: "校验", en: "summed"))
      let found = try paths.map { path in
        try run.run { try ModelVerification(folder: path, isRecording: record, progress: $0) }
      }
      let isWhole = found.allSatisfy { $0.isWhole }
      let result = CommandResult(
        json: {
          .document([("ok", .bool(isWhole)), ("models", .array(found.map(Self.json)))])
        },
        panels: {
          [Panel(id: "verification", figure: .table(Self.table(found, context.language)))]
        })
      try context.emit(result, to: output.output)
      if !isWhole { throw ExitCode(ExitStatus.failure) }
    }

    private static func json(_ model: ModelVerification) -> JSONValue {
      .object([
        ("name", .string(model.name)), ("path", .string(model.path)),
        ("ok", .bool(model.isWhole)), ("tensors", .int(model.tensorCount)),
        (
          "checks",
          .array(
            model.checks.map {
              .object([
                ("name", .string($0.part.rawValue)), ("ok", .bool($0.problem == nil)),
                ("problem", .optional($0.problem)),
              ])
            })
        ),
        (
          "files",
          .array(
            model.files.map {
              .object([
                ("name", .string($0.name)), ("bytes", .int($0.size)), ("sha256", .string($0.sum)),
                ("recorded", .optional($0.recorded)),
              ])
            })
        ),
      ])
    }

    private static func table(_ models: [ModelVerification], _ language: Language) -> Table {
      Table(
        columns: [
          Table.Column(title: Phrase(zh: "模型", en: "model")),
          Table.Column(title: Phrase(zh: "检查", en: "check")),
          Table.Column(title: Phrase(zh: "结果", en: "result")),
        ],
        rows: models.flatMap { model in
          model.checks.map { check in
            [
              model.name, title(check.part)[language],
              check.problem.map { "✗ " + $0 } ?? "✓ " + detail(check.part, model)[language],
            ]
          }
        })
    }

    private static func title(_ part: ModelVerification.Part) -> Phrase {
      switch part {
      case .configuration: Phrase(zh: "配置", en: "configuration")
      case .weights: Phrase(zh: "权重", en: "weights")
      case .tokenizer: Phrase(zh: "分词器", en: "tokenizer")
      case .forward: Phrase(zh: "试算", en: "forward pass")
      case .checksums: Phrase(zh: "校验和", en: "checksums")
      }
    }

    private static func detail(
      _ part: ModelVerification.Part, _ model: ModelVerification
    ) -> Phrase {
      switch part {
      case .configuration: Phrase(zh: "读得懂", en: "understood")
      case .weights:
        Phrase(
          zh: "\(model.tensorCount) 个张量，形状都对，没有无穷和非数",
          en: "\(model.tensorCount) tensors of the right shapes, all finite")
      case .tokenizer: Phrase(zh: "和词表相符", en: "fits the vocabulary")
      case .forward: Phrase(zh: "结果都是有限的数", en: "gives finite numbers")
      case .checksums:
        model.hasRecord
          ? Phrase(
            zh: "\(model.files.count) 个文件都和记录一致", en: "\(model.files.count) files as recorded")
          : Phrase(
            zh: "没有记录可比（--record 可写入）", en: "none recorded (--record writes them)")
      }
    }
  }
}
