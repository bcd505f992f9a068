import ArgumentParser
import Figures
import Models
import Studio

/// `train bert`: an encoder from random numbers.
struct TrainBERTCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bert",
      abstract: say(
        "从随机数开始训练一个 BERT：补全遮住的词元，判断两段是否相连。^C 会保存检查点，--resume 接着训练。",
        "Train a BERT from random numbers: to fill in hidden tokens and to tell whether a segment "
          + "follows another. ^C saves a checkpoint, --resume continues."))
  }

  @Option(help: ArgumentHelp(say("每步几个例子。", "Examples a step."), valueName: "N"))
  var batch = 32

  @Option(
    help: ArgumentHelp(say("每个例子最多几个词元。", "Most tokens of an example."), valueName: "N"))
  var length = 128

  @Option(help: ArgumentHelp(say("上下文长度。", "Length of the context."), valueName: "N"))
  var context = 128

  @Option(help: ArgumentHelp(say("学习率的峰值。", "Peak learning rate."), valueName: "rate"))
  var learningRate = 1e-3

  @OptionGroup var shape: TransformerOptions
  @OptionGroup var running: RunOptions
  @OptionGroup var optimization: OptimizationOptions
  @OptionGroup var training: TrainingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--batch", batch, 1...65536)
    try CountLimit.check("--context", context, SentencePairs.shortest...65536)
    try CountLimit.check("--length", length, SentencePairs.shortest...context)
    try CountLimit.check("--learning-rate", learningRate, 0...10)
  }

  func perform(in context: CommandContext) throws {
    let seed = context.seed ?? 1
    let job = EncoderPretraining(
      source: try training.source(seed: seed),
      tokenizer: try running.bytePairs(output: training.output), settings: settings(seed: seed),
      output: training.output)
    let run = TrainingRun(context)
    let continues = try running.continues(in: training.output, context)
    let result = try run(afterInterrupt: RunOptions.saved(in: training.output)) { run in
      try job.run(resuming: continues, workers: run.workers, control: run.control) { event in
        show(event, run.report)
      }
    }
    try conclude(result, context)
  }

  private func settings(seed: UInt64) -> EncoderPretraining.Settings {
    EncoderPretraining.Settings(
      width: shape.width, layerCount: shape.layers, headCount: shape.heads, contextLength: context,
      drillShare: shape.drills,
      plan: running.plan(
        batch: batch, length: length, learningRate: learningRate, seed: seed, optimization))
  }

  private func show(_ event: EncoderPretraining.Event, _ report: TrainingReport) {
    switch event {
    case .started(let parameters, let step):
      report.tell(RunOptions.beginning(parameters: parameters, step: step))
    case .step(let snapshot): report.show(snapshot)
    case .validated(let step, let evaluation):
      let loss = Numbers.fixed(evaluation.loss, 4)
      let masked = Numbers.percent(evaluation.maskedAccuracy)
      let next = evaluation.nextSentenceAccuracy.map { Numbers.percent($0) } ?? "–"
      report.tell(
        Phrase(
          zh: "第 \(step) 步验证：损失 \(loss)，遮住的词元答对 \(masked)，下一段判断对 \(next)",
          en: "validation at step \(step): loss \(loss), hidden tokens \(masked) right, "
            + "next segments \(next) right"))
    }
  }

  private func conclude(
    _ result: EncoderPretraining.Result, _ context: CommandContext
  ) throws {
    let parameters = BERT.layout(of: result.model.configuration).parameterCount
    let held = result.validation
    let masked = held.map { Numbers.percent($0.maskedAccuracy) } ?? "–"
    let next = held?.nextSentenceAccuracy.map { Numbers.percent($0) } ?? "–"
    let sentence = Phrase(
      zh: "\(Numbers.grouped(parameters)) 个参数，遮住的词元答对 \(masked)，下一段判断对 \(next)，"
        + "用时 \(Numbers.duration(result.seconds))。已写入 \(training.output)",
      en: "\(Numbers.grouped(parameters)) parameters, hidden tokens \(masked) right, next segments "
        + "\(next) right, \(Numbers.duration(result.seconds)). Wrote \(training.output)")
    try context.emit(
      CommandResult(
        json: {
          .document([
            ("done", .bool(true)), ("parameters", .int(parameters)),
            ("loss", .double(result.loss)), ("validation_loss", .optional(held?.loss)),
            ("masked_accuracy", .optional(held?.maskedAccuracy)),
            ("next_sentence_accuracy", .optional(held?.nextSentenceAccuracy)),
            ("seconds", .double(result.seconds)), ("output", .string(training.output)),
          ])
        },
        panels: { [Panel(id: "done", figure: .facts(Facts([.sentence(sentence, .plain)])))] },
        text: { sentence[context.language] }))
  }
}
