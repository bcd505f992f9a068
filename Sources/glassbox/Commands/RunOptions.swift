import ArgumentParser
import Models
import Studio
import Tokenizers

/// How long a training goes on, how it is continued, and how its model is stored.
struct RunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("分词器；默认是输出文件夹里的 tokenizer.json。", "Default: tokenizer.json in the output folder."),
      valueName: "file"), completion: .file())
  var tokenizer: String?

  @Flag(help: ArgumentHelp(say("从检查点接着训练。", "Continue from the checkpoint.")))
  var resume = false

  @Option(
    help: ArgumentHelp(
      say("训练步数；不给步数也不给时间时是 5000。", "Steps; 5000 without --minutes."), valueName: "N"))
  var steps: Int?

  @Option(
    help: ArgumentHelp(
      say(
        "训练多少分钟，步数由实际速度决定：学习率到最后五分之一才下降（stableDecay）。",
        "Train for so many minutes instead; the pace decides how many steps that is, and the rate "
          + "falls in the last fifth (stableDecay)."), valueName: "M"))
  var minutes: Double?

  @Option(
    help: ArgumentHelp(
      say("每隔几步保存检查点；默认每五分钟。", "Steps between checkpoints; default: every five minutes."),
      valueName: "N"))
  var checkpointEvery: Int?

  @Option(
    help: ArgumentHelp(
      say("写入的数字格式：f32 或 f16。", "Numbers of the written model: f32 or f16."),
      valueName: "type"), completion: .list(StoredType.allCases.map(\.rawValue)))
  var dtype = StoredType.f32

  enum StoredType: String, ExpressibleByArgument, CaseIterable, Sendable {
    case f32, f16

    var elementType: ElementType { self == .f32 ? .float32 : .float16 }
  }

  func validate() throws {
    if let steps { try CountLimit.check("--steps", steps, 1...Self.mostSteps) }
    if let minutes { try CountLimit.check("--minutes", minutes, 0.001...100_000) }
    if let checkpointEvery {
      try CountLimit.check("--checkpoint-every", checkpointEvery, 1...Self.mostSteps)
    }
    guard steps == nil || minutes == nil else {
      throw ValidationError(
        say(
          "--steps 和 --minutes 只能给一个。", "Give either --steps or --minutes, not both."))
    }
  }

  /// The plan of a training from random values.
  ///
  /// - Parameters:
  ///   - batch: examples a step.
  ///   - length: of an example, in tokens.
  func plan(
    batch: Int, length: Int, learningRate: Double, seed: UInt64,
    _ optimization: OptimizationOptions
  ) -> PretrainingPlan {
    var training = TrainingSettings(
      steps: 1, batchSize: batch, sequenceLength: length, learningRate: Float(learningRate),
      seed: seed)
    apply(to: &training)
    optimization.apply(to: &training)
    return PretrainingPlan(
      training: training, validationInterval: optimization.validateEvery,
      patience: optimization.patience, checkpointInterval: checkpointEvery,
      weightType: dtype.elementType)
  }

  /// Tells a run how long it is. With a budget the schedule is the one that needs no number of steps;
  /// another one that was asked for is refused by the trainer.
  private func apply(to settings: inout TrainingSettings) {
    settings.steps = steps ?? (minutes == nil ? 5000 : Self.mostSteps)
    settings.budget = minutes.map { TimeBudget(seconds: $0 * 60) }
  }

  /// The tokenizer of the training.
  ///
  /// - Throws: `CommandFailure` for one that is not byte-level BPE; `FileError`, `TokenizerError`.
  func bytePairs(output: String) throws -> ByteLevelBPE {
    try Self.bytePairs(tokenizer, output: output)
  }

  /// - Parameter file: nil for the one in the output folder.
  static func bytePairs(_ file: String?, output: String) throws -> ByteLevelBPE {
    let path = file ?? output + "/tokenizer.json"
    guard let bytePairs = try Tokenizer(contentsOf: path).bytePairs else {
      // The reader for this kind alone says what about the file is different.
      return try ByteLevelBPE(tokenizerJSON: path)
    }
    return bytePairs
  }

  private static let mostSteps = 100_000_000
}
