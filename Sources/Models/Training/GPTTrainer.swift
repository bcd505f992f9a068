import Tensors

/// Pretrains a GPT.
///
/// One thread calls it; it has worker threads of its own.
public final class GPTTrainer {
  public let configuration: GPTConfiguration
  public var settings: TrainingSettings { trainer.settings }
  /// Steps done.
  public var step: Int { trainer.step }
  /// The engine: held-out examples and the probe are set there.
  public let trainer: Trainer<NextTokenObjective>

  /// A new run that starts from a copy of `model`.
  ///
  /// - Throws: `ModelError.badSettings`, or `.sequenceTooLong` for the model's context.
  public convenience init(
    model: GPT, settings: TrainingSettings, source: any TrainingSource,
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl()
  ) throws(ModelError) {
    let trainer = try Trainer(
      NextTokenObjective(model.configuration, places: model.places), parameters: model.parameters,
      settings: settings, source: SequenceRows(source: source, length: settings.sequenceLength),
      workers: workers, control: control)
    try self.init(trainer)
  }

  /// Goes on where a checkpoint was written, bit for bit.
  ///
  /// - Parameter folder: what `writeCheckpoint` got.
  /// - Precondition: `source` gives what it gave to the run that wrote it, and so do `heldOut`
  ///   examples if the run may stop early.
  public convenience init(
    resumingFrom folder: String, source: any TrainingSource,
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl()
  ) throws {
    let checkpoint = try TrainingCheckpoint(folder: folder)
    let objective = try NextTokenObjective(
      identity: checkpoint.record.objective, path: checkpoint.path)
    let state = try checkpoint.state(for: objective)
    let rows = SequenceRows(source: source, length: state.settings.sequenceLength)
    try self.init(
      Trainer(objective, state: state, source: rows, workers: workers, control: control))
  }

  private init(_ trainer: Trainer<NextTokenObjective>) throws(ModelError) {
    configuration = trainer.objective.configuration
    self.trainer = trainer
    guard trainer.settings.sequenceLength <= configuration.contextLength else {
      throw .sequenceTooLong(
        length: trainer.settings.sequenceLength, limit: configuration.contextLength)
    }
  }

  /// Takes one step.
  ///
  /// - Throws: `ModelError.cancelled` or `.diverged`, with the parameters as before; what the source
  ///   throws.
  public func advance() throws -> TrainingSnapshot { try trainer.advance() }

  /// Trains to the end, or until early stopping ends it.
  ///
  /// - Parameters:
  ///   - checkpoints: a folder that gets a checkpoint now and then, and when the run is cancelled.
  ///   - rhythm: when it gets one.
  ///   - report: called after each step.
  /// - Returns: the model, with the best parameters if the run may stop early.
  /// - Throws: `ModelError.cancelled` once cancelled; the checkpoint is written by then.
  public func run(
    checkpoints: String? = nil, every rhythm: CheckpointRhythm = CheckpointRhythm(steps: 200),
    report: (TrainingSnapshot) throws -> Void = { _ in }
  ) throws -> GPT {
    model(of: try trainer.run(checkpoints: checkpoints, every: rhythm, report: report))
  }

  /// What the run is for, as it stands; see `Trainer.result`.
  public func result() -> GPT { model(of: trainer.result()) }

  /// The model as it is now; later steps do not change it.
  public func model() -> GPT { model(of: trainer.current()) }

  /// Stores everything that the run needs to go on, in one file that is replaced at once.
  public func writeCheckpoint(to folder: String) throws {
    try trainer.writeCheckpoint(to: folder)
  }

  private func model(of parameters: ParameterArena) -> GPT {
    GPT(
      configuration: configuration, places: trainer.objective.places, parameters: parameters)
  }
}
