import ArgumentParser
import Corpora
import Figures
import Models
import Studio

/// `finetune lora`.
struct FineTuneCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "finetune", abstract: say("在自己的数据上微调模型。", "Fine-tune a model on your data."),
      subcommands: [FineTuneLoRACommand.self])
  }
}

/// `finetune lora`: an adapter in PEFT's format.
struct FineTuneLoRACommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lora",
      abstract: say("用 LoRA 微调，写出 PEFT 格式的适配器。", "Fine-tune with LoRA; writes a PEFT adapter."))
  }

  @Option(
    help: ArgumentHelp(
      say(
        "数据，每行一个 JSON：text、prompt 与 completion、或 messages。",
        "The data, a JSON object a line: text, prompt and completion, or messages."),
      valueName: "file.jsonl"), completion: .file(extensions: ["jsonl"]))
  var data: String

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(say("适配器写入这个文件夹。", "Folder for the adapter."), valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(help: ArgumentHelp(say("秩。", "The rank."), valueName: "R"))
  var rank = 8

  @Option(
    help: ArgumentHelp(
      say("更新按 α/r 缩放。", "The update is scaled by alpha / rank."), valueName: "A"))
  var alpha = 16.0

  @Option(
    help: ArgumentHelp(
      say(
        "作用在哪些线性层上：q、k、v、o、fc、proj，或层的名字，可以带 *，如 \"h.0.*\"；逗号分开。",
        "Which linear layers: q, k, v, o, fc, proj, or names of layers, which may hold *, e.g. "
          + "\"h.0.*\"; separated by commas."),
      valueName: "q,v"))
  var targets = "q,v"

  @Option(
    help: ArgumentHelp(
      say("训练时把适配器输入的一部分置零。", "The part of the adapter's inputs that dropout sets to zero."),
      valueName: "P"))
  var dropout = 0.0

  @Option(help: ArgumentHelp(say("数据过几遍。", "Passes over the data."), valueName: "N"))
  var epochs = 20

  @Option(help: ArgumentHelp(say("每步几条。", "Examples a step."), valueName: "N"))
  var batch = 8

  @Option(help: ArgumentHelp(say("学习率的峰值。", "Peak learning rate."), valueName: "rate"))
  var learningRate = 5e-3

  @Option(
    help: ArgumentHelp(
      say("训练前后各问一次的问题；可以多次。", "A question to ask before and after; may be repeated."),
      valueName: "text"))
  var prompt: [String] = []

  @OptionGroup var model: ModelOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--rank", rank, 1...4096)
    try CountLimit.check("--dropout", dropout, 0...0.99)
    try CountLimit.check("--alpha", alpha, 1e-6...1e6)
    try CountLimit.check("--epochs", epochs, 1...1_000_000)
    try CountLimit.check("--batch", batch, 1...65536)
    try CountLimit.check("--learning-rate", learningRate, 0...10)
    _ = try parsedTargets()
  }

  func perform(in context: CommandContext) throws {
    let run = TrainingRun(context)
    let job = try job(seed: context.seed ?? 1)
    let stopped = Phrase(
      zh: "已停止，没有写出适配器；模型原样未动。",
      en: "Stopped; no adapter was written, and the model is as it was.")
    let result = try run(afterInterrupt: stopped) { run in
      try job.run(workers: run.workers, control: run.control) { event in
        show(event, run.report)
      }
    }
    try result.adapter.write(to: output, baseModel: job.workbench.path)
    try conclude(result, context)
  }

  private func job(seed: UInt64) throws -> FineTuneLoRA {
    let examples = try JSONLines.read(data).map(FineTuneExample.init)
    let asked =
      prompt.isEmpty ? examples.map(\.prompt).filter { !$0.isEmpty }.prefix(3).map { $0 } : prompt
    return FineTuneLoRA(
      workbench: try ModelAccess.workbench(model), examples: examples,
      lora: LoRAConfiguration(
        rank: rank, alpha: Float(alpha), dropout: Float(dropout), targets: try parsedTargets(),
        seed: seed),
      training: FineTuningSettings(
        epochs: epochs, batchSize: batch, learningRate: Float(learningRate), seed: seed),
      prompts: asked)
  }

  private func parsedTargets() throws -> [LoRATarget] {
    let names = targets.split(separator: ",").map { $0.filter { $0 != " " } }
    let parsed = names.compactMap(LoRATarget.init(rawValue:))
    guard !parsed.isEmpty, parsed.count == names.count else {
      let known = LoRATarget.gpt2.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        say(
          "--targets \(targets)：用逗号分开 \(known)，或层的名字，可以带 *。",
          "--targets \(targets): \(known) or names of layers, which may hold *, separated by commas."
        ))
    }
    return Array(Set(parsed)).sorted()
  }

  private func show(_ event: FineTuneLoRA.Event, _ report: TrainingReport) {
    switch event {
    case .started(let start):
      let share = Numbers.percent(Double(start.trainable) / Double(start.total))
      let (trainable, total) = (Numbers.grouped(start.trainable), Numbers.grouped(start.total))
      report.tell(
        Phrase(
          zh: "\(start.examples) 条数据；可训练 \(trainable) / \(total)（\(share)）；"
            + "开始时的损失 \(Numbers.fixed(start.lossBefore, 4))",
          en: "\(start.examples) examples; trainable \(trainable) of \(total) (\(share)); "
            + "loss before \(Numbers.fixed(start.lossBefore, 4))"))
    case .step(let snapshot): report.show(snapshot)
    case .halfway: break
    }
  }

  private func conclude(_ result: FineTuneResult, _ context: CommandContext) throws {
    try context.emit(
      CommandResult(
        json: { json(result) }, panels: { [Self.lossPanel(result)] + Self.answerPanels(result) },
        text: { Self.text(result, output)[context.language] }))
  }

  private func json(_ result: FineTuneResult) -> JSONValue {
    let answers = result.prompts.indices.map { index in
      JSONValue.object([
        ("prompt", .string(result.prompts[index])),
        ("before", .string(result.start.answers[index])),
        ("after", .string(result.answers[index])),
      ])
    }
    return .document([
      ("done", .bool(true)), ("trainable", .int(result.trainable)), ("total", .int(result.total)),
      ("loss_before", .double(result.lossBefore)), ("loss_after", .double(result.lossAfter)),
      ("merge_difference", .double(result.mergeDifference)), ("output", .string(output)),
      ("seconds", .double(result.seconds)), ("answers", .array(answers)),
    ])
  }

  private static func text(_ result: FineTuneResult, _ output: String) -> Phrase {
    let before = Numbers.fixed(result.lossBefore, 4)
    let after = Numbers.fixed(result.lossAfter, 4)
    let time = Numbers.duration(result.seconds)
    let answers = result.prompts.indices.map { index in
      "  \(result.prompts[index])\n    − \(result.start.answers[index])\n"
        + "    + \(result.answers[index])\n"
    }.joined()
    return Phrase(
      zh: answers + "损失 \(before) → \(after)，用时 \(time)；合并前后 logit 最大相差 "
        + "\(result.mergeDifference)。\n适配器已写入 \(output)",
      en: answers + "loss \(before) → \(after) in \(time); merged and unmerged logits differ by "
        + "\(result.mergeDifference) at most.\nWrote the adapter to \(output)")
  }

  private static func lossPanel(_ result: FineTuneResult) -> Panel {
    let pairs = [
      Facts.Pair(Phrase(zh: "训练前损失", en: "loss before"), Numbers.fixed(result.lossBefore, 4)),
      Facts.Pair(Phrase(zh: "训练后损失", en: "loss after"), Numbers.fixed(result.lossAfter, 4)),
      Facts.Pair(
        Phrase(zh: "可训练", en: "trainable"),
        "\(Numbers.grouped(result.trainable)) / \(Numbers.grouped(result.total))"),
      Facts.Pair(
        Phrase(zh: "合并与不合并之差", en: "merged − unmerged"), "\(result.mergeDifference)"),
    ]
    return Panel(id: "loss", figure: .facts(Facts([.pairs(pairs)])))
  }

  private static func answerPanels(_ result: FineTuneResult) -> [Panel] {
    guard !result.prompts.isEmpty else { return [] }
    let table = Table(
      columns: [
        Table.Column(title: Phrase(zh: "问题", en: "question")),
        Table.Column(title: Phrase(zh: "训练前", en: "before")),
        Table.Column(title: Phrase(zh: "训练后", en: "after")),
      ],
      rows: result.prompts.indices.map {
        [result.prompts[$0], result.start.answers[$0], result.answers[$0]]
      })
    return [Panel(id: "answers", figure: .table(table))]
  }
}
