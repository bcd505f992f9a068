import Files
import Foundation
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
    public var training: TrainingSettings
    /// Held-out documents that validation reads.
    public var validationDocuments: Int
    /// Steps between validations.
    public var validationInterval: Int
    /// Validations in a row without an improvement that end the run, which then gives the best
    /// model; nil for never.
    public var patience: Int?
    /// Steps between checkpoints.
    public var checkpointInterval: Int

    /// The settings of the first shipped model.
    public init(
      width: Int = 128, layerCount: Int = 4, headCount: Int = 4, contextLength: Int = 256,
      training: TrainingSettings = TrainingSettings(
        steps: 5000, batchSize: 24, sequenceLength: 256, learningRate: 2e-3,
        schedule: Schedule(shape: .cosine, warmUpSteps: 200, finalFraction: 0.05),
        weightDecay: 0.1),
      validationDocuments: Int = 200, validationInterval: Int = 500, patience: Int? = nil,
      checkpointInterval: Int = 250
    ) {
      self.width = width
      self.layerCount = layerCount
      self.headCount = headCount
      self.contextLength = contextLength
      self.training = training
      self.validationDocuments = validationDocuments
      self.validationInterval = validationInterval
      self.patience = patience
      self.checkpointInterval = checkpointInterval
    }

    /// What the trainer is told: validations are its measurements.
    fileprivate var trainerSettings: TrainingSettings {
      var settings = training
      settings.measuringInterval = max(validationInterval, 1)
      settings.earlyStopping = patience.map { EarlyStopping(patience: $0) }
      return settings
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

  var checkpointFolder: String { "\(output)/checkpoint" }

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
    try Folder.create(output)
    try AtomicFile.write(tokenizer.tokenizerJSON(), to: "\(output)/tokenizer.json")
    let settings = resuming ? try Pretraining.settings(ofCheckpointIn: output) : settings
    try write(settings)
    let trainer = try makeTrainer(settings, resuming: resuming, workers: workers, control: control)
    let start = ContinuousClock.now
    onEvent(.started(parameters: trainer.configuration.parameterCount, step: trainer.step))
    let held = source.heldOut(settings.validationDocuments)
    let texts = try holdOut(held, from: trainer, settings)
    var losses: [Double] = []
    let model: GPT
    do {
      model = try trainer.run(
        checkpoints: checkpointFolder, every: settings.checkpointInterval
      ) { snapshot in
        losses.append(Double(snapshot.loss))
        if losses.count > 100 { losses.removeFirst() }
        onEvent(.step(snapshot))
        if let loss = snapshot.heldOutLoss {
          onEvent(.validated(step: snapshot.step, texts.evaluation(loss: Double(loss))))
        }
      }
    } catch ModelError.cancelled {
      throw StudioError.cancelled
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let mean = losses.isEmpty ? .nan : losses.reduce(0, +) / Double(losses.count)
    return try finish(
      model, settings: trainer.settings, steps: trainer.step, loss: mean, seconds: seconds,
      held: held)
  }

  /// The settings of the run whose checkpoint lies in a model's folder.
  ///
  /// - Throws: `FileError` when there is no checkpoint, `StudioError.unreadableModel` for a
  ///   damaged one.
  public static func settings(ofCheckpointIn output: String) throws -> Settings {
    let path = "\(output)/checkpoint/settings.json"
    let data = try SizeLimitedFile.read(path, limit: 1 << 20)
    do {
      return try JSONDecoder().decode(Settings.self, from: data)
    } catch DecodingError.keyNotFound(let key, _) {
      throw StudioError.unreadableModel(
        path: path,
        reason: "there is no \(key.stringValue): another version of the program wrote it")
    } catch {
      throw StudioError.unreadableModel(path: path, reason: "\(error)")
    }
  }

  private func write(_ settings: Settings) throws {
    try Folder.create(checkpointFolder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try AtomicFile.write(
      try encoder.encode(settings), to: "\(checkpointFolder)/settings.json")
  }

  private func makeTrainer(
    _ settings: Settings, resuming: Bool, workers: WorkerOptions, control: RunControl
  ) throws -> GPTTrainer {
    if resuming {
      return try GPTTrainer(
        resumingFrom: checkpointFolder, source: rows(seed: settings.training.seed),
        workers: workers, control: control)
    }
    let configuration = GPTConfiguration(
      vocabularySize: tokenizer.vocabularySize, contextLength: settings.contextLength,
      width: settings.width, layerCount: settings.layerCount, headCount: settings.headCount)
    return try GPTTrainer(
      model: GPT(configuration: configuration, seed: settings.training.seed),
      settings: settings.trainerSettings, source: rows(seed: settings.training.seed),
      workers: workers, control: control)
  }

  /// Tells the trainer which texts to measure.
  private func holdOut(
    _ documents: [[UInt8]], from trainer: GPTTrainer, _ settings: Settings
  ) throws -> HeldOutTexts {
    let texts = HeldOutTexts(
      documents, tokenizer: tokenizer, contextLength: trainer.configuration.contextLength)
    guard settings.patience == nil || !texts.sequences.isEmpty else {
      throw ModelError.badSettings(
        field: "patience", found: "no held-out text", expected: "at least two documents")
    }
    trainer.trainer.heldOut = texts.sequences
    return texts
  }

  private func rows(seed: UInt64) -> ReadAhead {
    ReadAhead(DocumentRows(source: source, tokenizer: tokenizer, seed: seed))
  }

  private func workbench(of model: GPT) throws -> Workbench {
    try Workbench(
      id: ModelLibrary.name(of: output), path: output, model: model,
      tokenizer: Tokenizer(tokenizer))
  }

  private func finish(
    _ model: GPT, settings training: TrainingSettings, steps: Int, loss: Double,
    seconds: Double, held: [[UInt8]]
  ) throws -> Result {
    let workbench = try workbench(of: model)
    let validation = held.isEmpty ? nil : try workbench.evaluate(held)
    try HuggingFaceFolder.write(model, to: output, endToken: workbench.endToken)
    let card = ModelCard(
      name: workbench.id, configuration: model.configuration, training: training, steps: steps,
      source: source, loss: loss, validation: validation,
      byLanguage: try ModelCard.byLanguage(workbench, held), seconds: seconds)
    try AtomicFile.write(Data(card.markdown.utf8), to: "\(output)/README.md")
    try TrainingRecord(source: source, settings: training, steps: steps).write(to: output)
    try? FileManager.default.removeItem(atPath: checkpointFolder)
    return Result(workbench: workbench, validation: validation, loss: loss, seconds: seconds)
  }
}
