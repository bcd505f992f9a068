import ArgumentParser
import Figures
import Models
import Studio

/// What trainings of networks from before the Transformer have in common.
struct SequenceTrainingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("每步几行文本。", "Rows a step."), valueName: "N"))
  var batch = 64

  @Option(help: ArgumentHelp(say("每行几个词元。", "Tokens a row."), valueName: "N"))
  var length = 256

  @Option(help: ArgumentHelp(say("学习率的峰值。", "Peak learning rate."), valueName: "rate"))
  var learningRate = 4e-3

  @OptionGroup var running: RunOptions
  @OptionGroup var optimization: OptimizationOptions
  @OptionGroup var training: TrainingOptions

  func validate() throws {
    try CountLimit.check("--batch", batch, 1...65536)
    try CountLimit.check("--length", length, 1...65536)
    try CountLimit.check("--learning-rate", learningRate, 0...10)
  }

  /// Trains, shows the steps, and says what came out.
  ///
  /// - Parameter architecture: what is trained, for a vocabulary of that size and rows of that length.
  func run(
    in context: CommandContext,
    _ architecture: (_ vocabulary: Int, _ length: Int) -> SequencePretraining.Architecture
  ) throws {
    let seed = context.seed ?? 1
    let tokenizer = try running.bytePairs(output: training.output)
    let job = SequencePretraining(
      source: try training.source(seed: seed), tokenizer: tokenizer,
      settings: SequencePretraining.Settings(
        architecture: architecture(tokenizer.vocabularySize, length),
        plan: running.plan(
          batch: batch, length: length, learningRate: learningRate, seed: seed, optimization)),
      output: training.output)
    let run = TrainingRun(context)
    let continues = try running.continues(in: training.output, context)
    let result = try run(afterInterrupt: RunOptions.saved(in: training.output)) { run in
      try job.run(resuming: continues, workers: run.workers, control: run.control) { event in
        TrainGPTCommand.show(event, run.report)
      }
    }
    try TrainGPTCommand.conclude(
      parameters: result.bench.sizes.parameterCount, loss: result.loss,
      validation: result.validation, seconds: result.seconds, output: training.output, context)
  }
}
