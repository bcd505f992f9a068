import Models
import Tokenizers

/// Trains a network from before the Transformer from random values and writes its folder.
public struct SequencePretraining: Sendable {
  /// What is trained, with its sizes.
  public enum Architecture: Sendable, Equatable, Codable {
    case nnlm(NNLMConfiguration)
    case recurrent(RecurrentConfiguration)

    public var parameterCount: Int {
      switch self {
      case .nnlm(let configuration): configuration.parameterCount
      case .recurrent(let configuration): configuration.parameterCount
      }
    }
  }

  public struct Settings: Sendable, Equatable, Codable {
    public var architecture: Architecture
    /// Held-out documents are cut to the length of a row.
    public var plan: PretrainingPlan

    public init(architecture: Architecture, plan: PretrainingPlan) {
      self.architecture = architecture
      self.plan = plan
    }
  }

  public struct Result: Sendable {
    public let bench: PredictorBench
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
    control: RunControl = RunControl(), onEvent: (Pretraining.Event) -> Void = { _ in }
  ) throws -> Result {
    let folder = PretrainingFolder(path: output)
    let settings = try folder.begin(
      settings, source: source, tokenizer: tokenizer.tokenizerJSON(), resuming: resuming)
    let trainer = try makeTrainer(
      settings, checkpoint: resuming ? folder.checkpoint : nil, workers: workers, control: control)
    onEvent(
      .started(parameters: settings.architecture.parameterCount, step: trainer.step))
    let held = source.heldOut(settings.plan.validationCount)
    let texts = HeldOutTexts(
      held, tokenizer: tokenizer, contextLength: settings.plan.training.sequenceLength)
    try settings.plan.check(hasHeldOutText: !texts.sequences.isEmpty)
    trainer.heldOut = texts.sequences
    let loss = try folder.run(trainer, every: settings.plan.checkpoints) { snapshot in
      onEvent(.step(snapshot))
      if let loss = snapshot.heldOutLoss {
        onEvent(.validated(step: snapshot.step, texts.evaluation(loss: Double(loss))))
      }
    }
    return try finish(trainer, settings, loss: loss, held: held, in: folder)
  }

  private func makeTrainer(
    _ settings: Settings, checkpoint: String?, workers: WorkerOptions, control: RunControl
  ) throws -> Trainer<SequenceObjective> {
    let model: any SequenceNetwork =
      switch settings.architecture {
      case .nnlm(let sizes): NNLM(configuration: sizes, seed: settings.plan.training.seed)
      case .recurrent(let sizes):
        RecurrentModel(configuration: sizes, seed: settings.plan.training.seed)
      }
    guard model.vocabularySize == tokenizer.vocabularySize else {
      throw StudioError.vocabularyMismatch(
        path: output, tokenizer: tokenizer.vocabularySize, model: model.vocabularySize)
    }
    let rows = SequenceRows(
      source: ReadAhead(
        DocumentRows(source: source, tokenizer: tokenizer, seed: settings.plan.training.seed)
          as any TrainingSource), length: settings.plan.training.sequenceLength)
    if let checkpoint {
      return try Trainer(
        model.objective, resumingFrom: checkpoint, source: rows, workers: workers,
        control: control)
    }
    return try Trainer(
      model.objective, parameters: model.parameters, settings: settings.plan.trainerSettings,
      source: rows, workers: workers, control: control)
  }

  /// What is measured is the model as it was written: narrower numbers are rounded.
  private func finish(
    _ trainer: Trainer<SequenceObjective>, _ settings: Settings, loss: MeanLoss, held: [[UInt8]],
    in folder: PretrainingFolder
  ) throws -> Result {
    let id = ModelLibrary.name(of: output)
    let bench: PredictorBench
    switch settings.architecture {
    case .nnlm(let sizes):
      let model = NNLM(configuration: sizes, parameters: trainer.result())
      try HuggingFaceFolder.write(model, to: output, as: settings.plan.weightType)
      bench = try PredictorBench(
        id: id, path: output, model: try HuggingFaceFolder.readNNLM(at: output),
        tokenizer: Tokenizer(tokenizer))
    case .recurrent(let sizes):
      let model = RecurrentModel(configuration: sizes, parameters: trainer.result())
      try HuggingFaceFolder.write(model, to: output, as: settings.plan.weightType)
      bench = try PredictorBench(
        id: id, path: output, model: try HuggingFaceFolder.readRecurrent(at: output),
        tokenizer: Tokenizer(tokenizer))
    }
    let limit = settings.plan.training.sequenceLength
    let validation = held.isEmpty ? nil : try bench.evaluate(held, limit: limit)
    try TrainingRecord(source: source, settings: trainer.settings, steps: trainer.step)
      .write(to: output)
    let card = ModelCard(
      name: id, kind: .network(settings.architecture), training: trainer.settings,
      weightType: settings.plan.weightType, drillShare: 0, steps: trainer.step, source: source,
      loss: loss, measurements: validation.map { ModelCard.table(of: [("all", $0)]) },
      seconds: trainer.seconds)
    try folder.finish(card)
    return Result(
      bench: bench, validation: validation, loss: loss.value, seconds: trainer.seconds)
  }
}
