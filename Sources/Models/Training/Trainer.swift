import Tensors

/// Trains the parameters of an objective: gradients on the lanes, their sum in fixed order, a step of
/// the optimiser; and what a run needs around it: held-out loss, early stopping, checkpoints.
///
/// How many threads there are changes the time, never a byte: what a lane computes depends on its
/// examples alone, and every later sum goes by lane and by place.
///
/// One thread calls it; it has worker threads of its own.
public final class Trainer<Objective: TrainingObjective> {
  public typealias Example = Objective.Example

  public let objective: Objective
  /// Only the number of steps ever changes: when a time budget fixes it.
  public internal(set) var settings: TrainingSettings
  public let control: RunControl
  /// Steps done.
  public internal(set) var step: Int
  /// The time that the steps took so far, also those before a resumption.
  public internal(set) var seconds: Double
  /// Examples whose loss is measured every `settings.measuringInterval` steps.
  public var heldOut: [Example] = []
  /// What snapshots show the captures of.
  public var probe: Probe<Example>?

  let parameters: ParameterArena
  let optimizer: Optimizer
  var stopping: StoppingState
  /// The parameters with the lowest held-out loss so far, if the run may stop early.
  var best: ParameterArena?
  let lanes: [TrainingLane<Objective>]
  let pool: WorkerPool
  let packed: PackedWeights?
  /// Into how many parts work on whole arenas is cut; decides the order of sums.
  let shares = 8
  var pace = Pace()
  private let source: any ExampleSource<Example>

  /// A new run that starts from a copy of `parameters`.
  ///
  /// - Throws: `ModelError.badSettings`.
  /// - Precondition: `parameters` has the objective's layout.
  public convenience init(
    _ objective: Objective, parameters: ParameterArena, settings: TrainingSettings,
    source: any ExampleSource<Example>, workers: WorkerOptions = WorkerOptions(),
    control: RunControl = RunControl()
  ) throws(ModelError) {
    precondition(
      parameters.layout == objective.layout, "the values have another objective's layout")
    try settings.check()
    let treatments = try ParameterGroup.treatments(settings.groups, of: objective.layout)
    let state = TrainingState(
      settings: settings, step: 0, seconds: 0, parameters: ParameterArena(copying: parameters),
      optimizer: Optimizer(
        settings.optimizer, layout: objective.layout, treatments: treatments),
      stopping: StoppingState(), best: nil)
    self.init(objective, state: state, source: source, workers: workers, control: control)
  }

  /// Goes on where a checkpoint was written, bit for bit.
  ///
  /// - Parameter folder: what `writeCheckpoint` got.
  /// - Precondition: `source` gives what it gave to the run that wrote it.
  /// - Throws: `ModelError` if the checkpoint is damaged or another objective's; `FileError`.
  public convenience init(
    _ objective: Objective, resumingFrom folder: String, source: any ExampleSource<Example>,
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl()
  ) throws {
    let state = try TrainingCheckpoint(folder: folder).state(for: objective)
    self.init(objective, state: state, source: source, workers: workers, control: control)
  }

  init(
    _ objective: Objective, state: TrainingState, source: any ExampleSource<Example>,
    workers: WorkerOptions, control: RunControl
  ) {
    self.objective = objective
    self.source = source
    self.control = control
    settings = state.settings
    step = state.step
    seconds = state.seconds
    parameters = state.parameters
    optimizer = state.optimizer
    stopping = state.stopping
    best = state.best
    let forms = objective.packedForms
    let packed =
      forms.isEmpty ? nil : PackedWeights(layout: objective.layout, matrices: forms)
    self.packed = packed
    let frozen = Set(
      objective.layout.ids.filter { state.optimizer.treatments[$0.index].isFrozen })
    lanes = (0..<state.settings.lanes).map {
      TrainingLane(
        objective, number: $0, parameters: state.parameters, frozen: frozen, packed: packed,
        dropoutRate: state.settings.dropout)
    }
    var options = workers
    options.workers = max(1, min(workers.workers, state.settings.lanes))
    pool = WorkerPool(options)
    pool.open()
    pack()
  }

  deinit { pool.close() }

  /// Whether there is nothing left to do.
  public var isFinished: Bool { step >= settings.steps || stopsEarly }

  /// The held-out loss has not fallen for as long as the settings allow.
  public var stopsEarly: Bool {
    settings.earlyStopping.map { stopping.failures >= $0.patience } ?? false
  }

  /// Takes one step on the next examples of the source.
  ///
  /// - Throws: `ModelError.cancelled` or `.diverged`, with the parameters as before; what the source
  ///   throws.
  public func advance() throws -> TrainingSnapshot {
    _ = try measureIfDue()
    let count = settings.batchSize(at: step) * settings.accumulation
    return try advance(on: try source.examples(step: step, count: count))
  }

  /// Trains to the end, or until early stopping ends it.
  ///
  /// - Parameters:
  ///   - checkpoints: a folder that gets a checkpoint now and then, and when the run is cancelled.
  ///   - rhythm: when it gets one.
  ///   - report: called after each step.
  /// - Returns: a copy of the trained parameters, see `result`.
  /// - Throws: `ModelError.cancelled` once cancelled; the checkpoint is written by then.
  public func run(
    checkpoints: String? = nil, every rhythm: CheckpointRhythm = CheckpointRhythm(steps: 200),
    report: (TrainingSnapshot) throws -> Void = { _ in }
  ) throws -> ParameterArena {
    do {
      _ = try measureIfDue()
      var written = ContinuousClock.now
      while !isFinished {
        try control.waitForTurn()
        let start = ContinuousClock.now
        let snapshot = try advance()
        // Stored at once: a run that is killed must not fix it again, with another number.
        let isFixed = fixStepsIfDue(after: ContinuousClock.now - start)
        try report(snapshot)
        let end = ContinuousClock.now
        seconds += (end - start) / .seconds(1)
        if let checkpoints, isFixed || rhythm.isDue(step: step, since: end - written) {
          try writeCheckpoint(to: checkpoints)
          written = ContinuousClock.now
          seconds += (written - end) / .seconds(1)
        }
      }
    } catch ModelError.cancelled {
      if let checkpoints { try writeCheckpoint(to: checkpoints) }
      throw ModelError.cancelled
    }
    return result()
  }

  /// A copy of the parameters as they are now.
  public func current() -> ParameterArena { ParameterArena(copying: parameters) }

  /// A copy of what the run is for: the parameters with the lowest held-out loss if it may stop
  /// early, otherwise those of now.
  public func result() -> ParameterArena { ParameterArena(copying: best ?? parameters) }

  /// Stores everything that the run needs to go on, in one file that is replaced at once; the one
  /// before it is kept.
  public func writeCheckpoint(to folder: String) throws {
    try TrainingCheckpoint.write(
      TrainingState(
        settings: settings, step: step, seconds: seconds, parameters: parameters,
        optimizer: optimizer, stopping: stopping, best: best),
      objective: objective.identity, to: folder)
  }
}
