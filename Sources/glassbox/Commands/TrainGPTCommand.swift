import ArgumentParser
import Figures
import Models
import Studio
import Tokenizers

extension Packing: ExpressibleByArgument {}

/// `train gpt`: a model from random numbers.
struct TrainGPTCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gpt",
      abstract: say(
        "从随机数开始训练一个 GPT。^C 会保存检查点，--resume 接着训练。",
        "Train a GPT from random numbers. ^C saves a checkpoint, --resume continues."))
  }

  @Option(help: ArgumentHelp(say("每步几行文本。", "Rows a step."), valueName: "N"))
  var batch = 24

  @Option(help: ArgumentHelp(say("每行几个词元。", "Tokens a row."), valueName: "N"))
  var length = 256

  @Option(help: ArgumentHelp(say("上下文长度。", "Length of the context."), valueName: "N"))
  var context = 256

  @Option(help: ArgumentHelp(say("学习率的峰值。", "Peak learning rate."), valueName: "rate"))
  var learningRate = 2e-3

  @Option(
    help: ArgumentHelp(
      say(
        "一行是接连的几篇文本（rows），还是单独一篇（documents）。",
        "Rows go on with further documents until they are full (rows), or hold one each (documents)."
      ), valueName: "rows|documents"))
  var packing = Packing.rows

  @OptionGroup var shape: TransformerOptions
  @OptionGroup var running: RunOptions
  @OptionGroup var optimization: OptimizationOptions
  @OptionGroup var training: TrainingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--batch", batch, 1...65536)
    try CountLimit.check("--context", context, 2...65536)
    try CountLimit.check("--length", length, 1...context)
    try CountLimit.check("--learning-rate", learningRate, 0...10)
  }

  func perform(in context: CommandContext) throws {
    let seed = context.seed ?? 1
    let job = Pretraining(
      source: try training.source(seed: seed),
      tokenizer: try running.bytePairs(output: training.output),
      settings: settings(seed: seed), output: training.output)
    let run = TrainingRun(context)
    let continues = try running.continues(in: training.output, context)
    let result = try run(afterInterrupt: RunOptions.saved(in: training.output)) { run in
      try job.run(resuming: continues, workers: run.workers, control: run.control) { event in
        Self.show(event, run.report)
      }
    }
    try Self.conclude(
      parameters: result.workbench.model.configuration.parameterCount, loss: result.loss,
      validation: result.validation, seconds: result.seconds, output: training.output, context)
  }

  private func settings(seed: UInt64) -> Pretraining.Settings {
    Pretraining.Settings(
      width: shape.width, layerCount: shape.layers, headCount: shape.heads, contextLength: context,
      drillShare: shape.drills, packing: packing,
      plan: running.plan(
        batch: batch, length: length, learningRate: learningRate, seed: seed, optimization))
  }

  static func show(_ event: Pretraining.Event, _ report: TrainingReport) {
    switch event {
    case .started(let parameters, let step):
      report.tell(RunOptions.beginning(parameters: parameters, step: step))
    case .step(let snapshot): report.show(snapshot)
    case .validated(let step, let evaluation):
      let loss = Numbers.fixed(evaluation.loss, 4)
      let bits = Numbers.fixed(evaluation.bitsPerByte, 4)
      report.tell(
        Phrase(
          zh: "第 \(step) 步验证：损失 \(loss)，每字节 \(bits) 比特",
          en: "validation at step \(step): loss \(loss), \(bits) bits per byte"))
    }
  }

  static func conclude(
    parameters: Int, loss: Double, validation: Evaluation?, seconds: Double, output: String,
    _ context: CommandContext
  ) throws {
    let trained = Numbers.fixed(loss, 4)
    let held = validation.map { Numbers.fixed($0.loss, 4) } ?? "–"
    let sentence = Phrase(
      zh: "\(Numbers.grouped(parameters)) 个参数，训练损失 \(trained)，验证损失 \(held)，"
        + "用时 \(Numbers.duration(seconds))。已写入 \(output)",
      en: "\(Numbers.grouped(parameters)) parameters, training loss \(trained), validation loss "
        + "\(held), \(Numbers.duration(seconds)). Wrote \(output)")
    try context.emit(
      CommandResult(
        json: {
          .document([
            ("done", .bool(true)), ("parameters", .int(parameters)),
            ("loss", .double(loss)), ("validation_loss", .optional(validation?.loss)),
            ("validation_bits_per_byte", .optional(validation?.bitsPerByte)),
            ("seconds", .double(seconds)), ("output", .string(output)),
          ])
        },
        panels: { [Panel(id: "done", figure: .facts(Facts([.sentence(sentence, .plain)])))] },
        text: { sentence[context.language] }))
  }
}
