import Tensors

/// How a model is fine-tuned on a list of examples.
public struct FineTuningSettings: Sendable, Equatable, Codable {
  /// How often each example is seen.
  public var epochs: Int
  /// Examples a step.
  public var batchSize: Int
  public var learningRate: Float
  public var schedule: Schedule
  public var weightDecay: Float
  public var clipNorm: Float?
  public var lanes: Int
  /// Decides the order of the examples.
  public var seed: UInt64

  public init(
    epochs: Int = 3, batchSize: Int = 8, learningRate: Float = 1e-3,
    schedule: Schedule = Schedule(shape: .linear), weightDecay: Float = 0, clipNorm: Float? = 1,
    lanes: Int = 4, seed: UInt64 = 1
  ) {
    self.epochs = epochs
    self.batchSize = batchSize
    self.learningRate = learningRate
    self.schedule = schedule
    self.weightDecay = weightDecay
    self.clipNorm = clipNorm
    self.lanes = lanes
    self.seed = seed
  }

  func check() throws(ModelError) {
    guard epochs >= 1 else {
      throw .badSettings(field: "epochs", found: "\(epochs)", expected: "at least 1")
    }
    guard batchSize >= 1 else {
      throw .badSettings(field: "batchSize", found: "\(batchSize)", expected: "at least 1")
    }
  }

  func stepsPerEpoch(_ examples: Int) -> Int { (examples + batchSize - 1) / batchSize }

  func trainingSettings(examples: Int) -> TrainingSettings {
    TrainingSettings(
      steps: epochs * stepsPerEpoch(examples), batchSize: batchSize, sequenceLength: 1,
      learningRate: learningRate, schedule: schedule, weightDecay: weightDecay, beta2: 0.999,
      clipNorm: clipNorm, lanes: lanes, seed: seed)
  }
}

/// Trains a LoRA adapter; the model itself is only read.
///
/// One thread calls it; it has worker threads of its own.
public final class LoRATrainer {
  public let model: GPT
  public let configuration: LoRAConfiguration
  public let settings: FineTuningSettings
  private let layout: LoRALayout
  private let trainer: Trainer<AdaptedObjective<NextTokenObjective>>

  /// - Parameter examples: with loss on their completion only, see `TrainingSequence`.
  /// - Throws: `ModelError` if settings or examples cannot work.
  public init(
    model: GPT, examples: [TrainingSequence], configuration: LoRAConfiguration,
    settings: FineTuningSettings, workers: WorkerOptions = WorkerOptions(),
    control: RunControl = RunControl()
  ) throws(ModelError) {
    try settings.check()
    try configuration.check(against: model.linears)
    let base = NextTokenObjective(model.configuration, places: model.places)
    let usable = examples.filter { $0.targetCount > 0 }
    guard !usable.isEmpty else { throw .emptyInput }
    for example in usable { try base.check(example) }
    self.model = model
    self.configuration = configuration
    self.settings = settings
    let layout = LoRALayout(configuration, linears: model.linears)
    self.layout = layout
    let group = AdaptedObjective<NextTokenObjective>.group
    let objective = AdaptedObjective(
      base, model: model.parameters, layout: layout.parameters,
      identity: "\(configuration) of \(base.identity)",
      adapters: [TapeAdapter(layout, group: group, dropout: configuration.dropout)])
    trainer = try Trainer(
      objective, parameters: layout.initialized(seed: configuration.seed),
      settings: settings.trainingSettings(examples: usable.count),
      source: ShuffledExamples(usable, seed: settings.seed), workers: workers, control: control)
  }

  public var totalSteps: Int { trainer.settings.steps }
  /// Steps done.
  public var step: Int { trainer.step }

  /// Trains to the end.
  ///
  /// - Throws: `ModelError.cancelled`; the model is untouched in any case.
  public func run(
    report: (TrainingSnapshot) throws -> Void = { _ in }
  ) throws -> LoRAAdapter {
    adapter(of: try trainer.run(report: report))
  }

  /// Takes one step.
  public func advance() throws -> TrainingSnapshot { try trainer.advance() }

  /// The adapter as it is now; later steps do not change it.
  public func adapter() -> LoRAAdapter { adapter(of: trainer.current()) }

  private func adapter(of parameters: ParameterArena) -> LoRAAdapter {
    LoRAAdapter(
      configuration: configuration, linears: model.linears, layout: layout,
      parameters: parameters)
  }
}
