import Models
import Tokenizers

/// Trains a GPT from random values and writes it as a Hugging Face folder.
public struct Pretraining: Sendable {
  public struct Settings: Sendable, Equatable, Codable {
    /// Width, layers, heads, context; the vocabulary size is the tokenizer's.
    public var width: Int
    public var layerCount: Int
    public var headCount: Int
    public var contextLength: Int
    /// How often a drill comes instead of a document, see `VocabularyDrill`.
    public var drillShare: Double
    public var packing: Packing
    public var plan: PretrainingPlan

    public init(
      width: Int, layerCount: Int, headCount: Int, contextLength: Int, drillShare: Double = 0,
      packing: Packing = .rows, plan: PretrainingPlan
    ) {
      self.width = width
      self.layerCount = layerCount
      self.headCount = headCount
      self.contextLength = contextLength
      self.drillShare = drillShare
      self.packing = packing
      self.plan = plan
    }
  }

  public enum Event: Sendable {
    /// The run begins, or goes on after `step` steps.
    case started(parameters: Int, step: Int)
    case step(TrainingSnapshot)
    case validated(step: Int, Evaluation)
  }

  public struct Result: Sendable {
    public let workbench: Workbench
    /// nil when the source holds nothing out.
    public let validation: Evaluation?
    /// The mean loss of the last hundred steps.
    public let loss: Double
    /// Of the steps, those before a resumption included.
    public let seconds: Double
  }

  public let source: TextSource
  public let tokenizer: ByteLevelBPE
  public let settings: Settings
  /// The model's folder; checkpoints lie in `checkpoint` inside until the run is over.
  public let output: String

  public init(
    source: TextSource, tokenizer: ByteLevelBPE, settings: Settings, output: String
  ) {
    self.source = source
    self.tokenizer = tokenizer
    self.settings = settings
    self.output = output
  }

  /// Trains to the end, writes the folder, and removes the checkpoint.
  ///
  /// - Parameters:
  ///   - resuming: goes on from the checkpoint in the folder; its settings then count.
  ///   - onEvent: called on the calling thread.
  /// - Throws: `StudioError.cancelled` once cancelled, with a checkpoint written; `ModelError`,
  ///   `FileError`.
  public func run(
    resuming: Bool = false, workers: WorkerOptions = WorkerOptions(),
    control: RunControl = RunControl(), onEvent: (Event) -> Void = { _ in }
  ) throws -> Result {
    let folder = PretrainingFolder(path: output)
    let settings = try folder.begin(
      settings, source: source, tokenizer: tokenizer.tokenizerJSON(), resuming: resuming)
    let trainer = try makeTrainer(
      settings, checkpoint: resuming ? folder.checkpoint : nil, workers: workers, control: control)
    onEvent(.started(parameters: trainer.configuration.parameterCount, step: trainer.step))
    let held = source.heldOut(settings.plan.validationCount)
    let texts = try holdOut(held, from: trainer, settings)
    let loss = try folder.run(trainer.trainer, every: settings.plan.checkpoints) { snapshot in
      onEvent(.step(snapshot))
      if let loss = snapshot.heldOutLoss {
        onEvent(.validated(step: snapshot.step, texts.evaluation(loss: Double(loss))))
      }
    }
    return try finish(trainer, settings, loss: loss, held: held, in: folder)
  }

  private func makeTrainer(
    _ settings: Settings, checkpoint: String?, workers: WorkerOptions, control: RunControl
  ) throws -> GPTTrainer {
    let rows = ReadAhead(
      DocumentRows(
        source: source, tokenizer: tokenizer, seed: settings.plan.training.seed,
        drillShare: settings.drillShare, packing: settings.packing) as any TrainingSource)
    if let checkpoint {
      return try GPTTrainer(
        resumingFrom: checkpoint, source: rows, workers: workers, control: control)
    }
    let configuration = GPTConfiguration(
      vocabularySize: tokenizer.vocabularySize, contextLength: settings.contextLength,
      width: settings.width, layerCount: settings.layerCount, headCount: settings.headCount)
    return try GPTTrainer(
      model: GPT(configuration: configuration, seed: settings.plan.training.seed, laysHeads: true),
      settings: settings.plan.trainerSettings, source: rows, workers: workers, control: control)
  }

  /// Tells the trainer which texts to measure.
  private func holdOut(
    _ documents: [[UInt8]], from trainer: GPTTrainer, _ settings: Settings
  ) throws -> HeldOutTexts {
    let texts = HeldOutTexts(
      documents, tokenizer: tokenizer, contextLength: trainer.configuration.contextLength)
    try settings.plan.check(hasHeldOutText: !texts.sequences.isEmpty)
    trainer.trainer.heldOut = texts.sequences
    return texts
  }

  /// What is measured is the model as it was written: narrower numbers are rounded.
  private func finish(
    _ trainer: GPTTrainer, _ settings: Settings, loss: MeanLoss, held: [[UInt8]],
    in folder: PretrainingFolder
  ) throws -> Result {
    let end = tokenizer.id(ofSpecial: ReservedTokens.end)
    try HuggingFaceFolder.write(
      trainer.result(), to: output, endToken: end, as: settings.plan.weightType)
    let workbench = try Workbench(
      id: ModelLibrary.name(of: output), path: output,
      model: try HuggingFaceFolder.readGPT(at: output), tokenizer: Tokenizer(tokenizer))
    let validation = held.isEmpty ? nil : try workbench.evaluate(held)
    try TrainingRecord(
      source: source, settings: trainer.settings, steps: trainer.step,
      drillShare: settings.drillShare, packing: settings.packing
    ).write(to: output)
    let card = ModelCard(
      name: workbench.id, kind: .decoder(workbench.model.configuration),
      training: trainer.settings, weightType: settings.plan.weightType,
      drillShare: settings.drillShare, packing: settings.packing, steps: trainer.step,
      source: source, loss: loss,
      measurements: try validation.map {
        ModelCard.table(of: [("all", $0)] + (try ModelCard.byLanguage(workbench, held)))
      }, seconds: trainer.trainer.seconds)
    try folder.finish(card)
    return Result(
      workbench: workbench, validation: validation, loss: loss.value,
      seconds: trainer.trainer.seconds)
  }
}
