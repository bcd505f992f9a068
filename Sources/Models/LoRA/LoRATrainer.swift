import Tensors

/// Trains a LoRA adapter of any model for any objective; the model itself is only read.
///
/// One thread calls it; it has worker threads of its own.
public final class LoRATrainer<Objective: TrainingObjective> {
  public let configuration: LoRAConfiguration
  public let settings: FineTuningSettings
  private let linears: [Linear]
  private let layout: LoRALayout
  private let trainer: Trainer<AdaptedObjective<Objective>>

  /// - Parameter objective: what the model alone would be trained for.
  /// - Throws: `ModelError` if settings or examples cannot work.
  /// - Precondition: the objective is of that model's layout.
  public init(
    model: some Network, objective: Objective, examples: [Objective.Example],
    configuration: LoRAConfiguration, settings: FineTuningSettings,
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl()
  ) throws(ModelError) {
    precondition(
      objective.layout == model.parameters.layout, "the objective is of another model's layout")
    try settings.check()
    linears = model.linears
    try configuration.check(against: linears)
    let usable = examples.filter { objective.weight(of: $0) > 0 }
    guard !usable.isEmpty else { throw .emptyInput }
    for example in usable { try objective.check(example) }
    self.configuration = configuration
    self.settings = settings
    let layout = LoRALayout(configuration, linears: linears)
    self.layout = layout
    let group = AdaptedObjective<Objective>.group
    let adapted = AdaptedObjective(
      objective, model: model.parameters, layout: layout.parameters,
      identity: identity("lora", configuration) + " of " + objective.identity,
      adapters: [TapeAdapter(layout, group: group, dropout: configuration.dropout)])
    trainer = try Trainer(
      adapted, parameters: layout.initialized(seed: configuration.seed),
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
      configuration: configuration, linears: linears, layout: layout, parameters: parameters)
  }
}

extension LoRATrainer where Objective == NextTokenObjective {
  /// For a GPT that learns to continue texts.
  ///
  /// - Parameter examples: with loss on their completion only, see `TrainingSequence`.
  /// - Throws: `ModelError` if settings or examples cannot work.
  public convenience init(
    model: GPT, examples: [TrainingSequence], configuration: LoRAConfiguration,
    settings: FineTuningSettings, workers: WorkerOptions = WorkerOptions(),
    control: RunControl = RunControl()
  ) throws(ModelError) {
    try self.init(
      model: model, objective: NextTokenObjective(model.configuration, places: model.places),
      examples: examples, configuration: configuration, settings: settings, workers: workers,
      control: control)
  }
}
