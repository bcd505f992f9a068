import Models
import Tokenizers

/// Trains a BERT from random values to find hidden tokens and to tell whether a segment follows
/// another, and writes it as a Hugging Face folder.
///
/// - Source: Devlin et al. 2019, "BERT", section 3.1.
public struct EncoderPretraining: Sendable {
  public struct Settings: Sendable, Equatable, Codable {
    /// Width, layers, heads, longest input; the vocabulary size is the tokenizer's. Feed-forward
    /// layers are four times as wide.
    public var width: Int
    public var layerCount: Int
    public var headCount: Int
    public var contextLength: Int
    /// How often a drill comes instead of a document, see `VocabularyDrill`.
    public var drillShare: Double
    /// Examples are no longer than the `sequenceLength` of its training.
    public var plan: PretrainingPlan

    public init(
      width: Int, layerCount: Int, headCount: Int, contextLength: Int, drillShare: Double = 0,
      plan: PretrainingPlan
    ) {
      self.width = width
      self.layerCount = layerCount
      self.headCount = headCount
      self.contextLength = contextLength
      self.drillShare = drillShare
      self.plan = plan
    }
  }

  public enum Event: Sendable {
    /// The run begins, or goes on after `step` steps.
    case started(parameters: Int, step: Int)
    case step(TrainingSnapshot)
    case validated(step: Int, EncoderEvaluation)
  }

  public struct Result: Sendable {
    public let model: BERT
    /// nil when the source holds nothing out.
    public let validation: EncoderEvaluation?
    /// The mean loss of the last hundred steps: of hidden tokens and of pairs together.
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
  /// - Throws: `StudioError.cancelled` once cancelled, with a checkpoint written; `.invalidSetting`
  ///   for a tokenizer without an encoder's special tokens; `ModelError`, `FileError`.
  public func run(
    resuming: Bool = false, workers: WorkerOptions = WorkerOptions(),
    control: RunControl = RunControl(), onEvent: (Event) -> Void = { _ in }
  ) throws -> Result {
    let folder = PretrainingFolder(path: output)
    // Without these there is no file of an encoder's tokenizer either.
    _ = try SentencePairs.specials(of: tokenizer)
    let settings = try folder.begin(
      settings, source: source, tokenizer: tokenizer.tokenizerJSON(forEncoder: true),
      resuming: resuming)
    let pairs = try SentencePairs(
      source: source, tokenizer: tokenizer, length: settings.plan.training.sequenceLength,
      seed: settings.plan.training.seed, drillShare: settings.drillShare)
    let trainer = try makeTrainer(
      settings, pairs, checkpoint: resuming ? folder.checkpoint : nil, workers: workers,
      control: control)
    onEvent(.started(parameters: trainer.objective.layout.parameterCount, step: trainer.step))
    let held = pairs.heldOut(settings.plan.validationCount)
    try holdOut(held, from: trainer, settings)
    let loss = try folder.run(trainer, every: settings.plan.checkpoints) { snapshot in
      onEvent(.step(snapshot))
      guard snapshot.heldOutLoss != nil else { return }
      let model = BERT(
        configuration: trainer.objective.configuration, parameters: trainer.current())
      onEvent(.validated(step: snapshot.step, try EncoderEvaluation(of: model, on: held)))
    }
    return try finish(trainer, settings, loss: loss, held: held, in: folder)
  }

  private func makeTrainer(
    _ settings: Settings, _ pairs: SentencePairs, checkpoint: String?, workers: WorkerOptions,
    control: RunControl
  ) throws -> Trainer<BERTPretraining> {
    let configuration = BERTConfiguration(
      vocabularySize: tokenizer.vocabularySize, contextLength: settings.contextLength,
      width: settings.width, layerCount: settings.layerCount, headCount: settings.headCount,
      innerWidth: 4 * settings.width)
    guard settings.plan.training.sequenceLength <= settings.contextLength else {
      throw ModelError.sequenceTooLong(
        length: settings.plan.training.sequenceLength, limit: settings.contextLength)
    }
    let objective = try BERTPretraining(
      configuration,
      nextSentenceExamples: settings.plan.training.batchSize * settings.plan.training.accumulation)
    let source = ReadAhead(pairs as any ExampleSource<MaskedExample>)
    if let checkpoint {
      return try Trainer(
        objective, resumingFrom: checkpoint, source: source, workers: workers, control: control)
    }
    return try Trainer(
      objective,
      parameters: BERT(configuration: configuration, seed: settings.plan.training.seed).parameters,
      settings: settings.plan.trainerSettings, source: source, workers: workers, control: control)
  }

  /// Tells the trainer which examples to measure: their hidden tokens. How well pairs are judged is a
  /// mean over another number of examples, and is measured beside it.
  private func holdOut(
    _ examples: [MaskedExample], from trainer: Trainer<BERTPretraining>, _ settings: Settings
  ) throws {
    try settings.plan.check(hasHeldOutText: !examples.isEmpty)
    trainer.heldOut = examples.map { MaskedExample(input: $0.input, targets: $0.targets) }
  }

  /// What is measured is the model as it was written: narrower numbers are rounded.
  private func finish(
    _ trainer: Trainer<BERTPretraining>, _ settings: Settings, loss: MeanLoss,
    held: [MaskedExample], in folder: PretrainingFolder
  ) throws -> Result {
    let configuration = trainer.objective.configuration
    let padding = tokenizer.id(ofSpecial: ReservedTokens.padding) ?? 0
    try HuggingFaceFolder.write(
      BERT(configuration: configuration, parameters: trainer.result()), to: output,
      paddingToken: padding, as: settings.plan.weightType)
    let model = try HuggingFaceFolder.readBERT(at: output)
    let validation = held.isEmpty ? nil : try EncoderEvaluation(of: model, on: held)
    try TrainingRecord(
      source: source, settings: trainer.settings, steps: trainer.step,
      drillShare: settings.drillShare
    ).write(to: output)
    try folder.finish(
      ModelCard(
        name: ModelLibrary.name(of: output), kind: .encoder(configuration),
        training: trainer.settings, weightType: settings.plan.weightType,
        drillShare: settings.drillShare, steps: trainer.step, source: source, loss: loss,
        measurements: validation.map { ModelCard.table(of: $0) }, seconds: trainer.seconds))
    return Result(
      model: model, validation: validation, loss: loss.value, seconds: trainer.seconds)
  }
}
