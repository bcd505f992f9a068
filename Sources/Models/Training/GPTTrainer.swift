import Tensors

/// Pretrains a GPT.
///
/// One thread calls it; it has worker threads of its own.
public final class GPTTrainer {
  public let configuration: GPTConfiguration
  public var settings: TrainingSettings { engine.settings }
  /// Steps done.
  public var step: Int { engine.step }
  let engine: TrainingEngine
  private let places: GPTParameters
  private let source: any TrainingSource

  /// A new run that starts from a copy of `model`.
  ///
  /// - Throws: `ModelError.badSettings`, or `.sequenceTooLong` for the model's context.
  public convenience init(
    model: GPT, settings: TrainingSettings, source: any TrainingSource,
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl()
  ) throws(ModelError) {
    let state = TrainingState(
      configuration: model.configuration, settings: settings, step: 0,
      parameters: ParameterArena(copying: model.parameters),
      optimizer: AdamW(layout: model.parameters.layout))
    try self.init(state: state, source: source, workers: workers, control: control)
  }

  /// Goes on where a checkpoint was written, bit for bit.
  ///
  /// - Parameter folder: what `writeCheckpoint` got.
  /// - Precondition: `source` gives what it gave to the run that wrote it.
  public convenience init(
    resumingFrom folder: String, source: any TrainingSource,
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl()
  ) throws {
    let state = try TrainingState.read(from: folder)
    try self.init(state: state, source: source, workers: workers, control: control)
  }

  private init(
    state: TrainingState, source: any TrainingSource, workers: WorkerOptions, control: RunControl
  ) throws(ModelError) {
    let places = GPTParameters(state.configuration)
    guard state.settings.sequenceLength <= state.configuration.contextLength else {
      throw .sequenceTooLong(
        length: state.settings.sequenceLength, limit: state.configuration.contextLength)
    }
    let packed = PackedWeights(
      layout: places.layout, matrices: places.packedForms(training: true))
    configuration = state.configuration
    self.places = places
    self.source = source
    engine = try TrainingEngine(
      settings: state.settings, trainable: state.parameters, optimizer: state.optimizer,
      step: state.step, packed: packed, workers: workers, control: control
    ) { gradients in
      let tape = Tape(parameters: state.parameters, gradients: gradients, packed: packed)
      return TrainingLane(places: places, tape: tape, gradients: gradients)
    }
  }

  /// Takes one step.
  ///
  /// - Throws: `ModelError.cancelled` or `.diverged`, with the parameters as before; what the source
  ///   throws.
  public func advance() throws -> TrainingSnapshot {
    let sequences = try source.sequences(
      step: engine.step, count: settings.batchSize, length: settings.sequenceLength)
    for sequence in sequences { try check(sequence) }
    return try engine.advance(on: sequences)
  }

  /// Trains to the end.
  ///
  /// - Parameters:
  ///   - checkpoints: a folder that gets a checkpoint now and then, and when the run is cancelled.
  ///   - report: called after each step.
  /// - Throws: `ModelError.cancelled` once cancelled; the checkpoint is written by then.
  public func run(
    checkpoints: String? = nil, every interval: Int = 200,
    report: (TrainingSnapshot) throws -> Void = { _ in }
  ) throws -> GPT {
    do {
      while engine.step < settings.steps {
        try engine.control.waitForTurn()
        try report(try advance())
        if let checkpoints, engine.step % max(1, interval) == 0 {
          try writeCheckpoint(to: checkpoints)
        }
      }
    } catch ModelError.cancelled {
      if let checkpoints { try writeCheckpoint(to: checkpoints) }
      throw ModelError.cancelled
    }
    return model()
  }

  /// The model as it is now; later steps do not change it.
  public func model() -> GPT {
    GPT(
      configuration: configuration, places: places,
      parameters: ParameterArena(copying: engine.trainable))
  }

  /// Stores everything that the run needs to go on, in one file that is replaced at once.
  public func writeCheckpoint(to folder: String) throws {
    try TrainingState(
      configuration: configuration, settings: settings, step: engine.step,
      parameters: engine.trainable, optimizer: engine.optimizer
    ).write(to: folder)
  }

  private func check(_ sequence: TrainingSequence) throws(ModelError) {
    guard !sequence.inputs.isEmpty else { throw .emptyInput }
    guard sequence.inputs.count <= configuration.contextLength else {
      throw .sequenceTooLong(
        length: sequence.inputs.count, limit: configuration.contextLength)
    }
    try checkTokens(sequence, vocabularySize: configuration.vocabularySize)
  }
}

/// Refuses tokens and targets outside of the vocabulary.
func checkTokens(_ sequence: TrainingSequence, vocabularySize: Int) throws(ModelError) {
  for (position, token) in sequence.inputs.enumerated()
  where token < 0 || Int(token) >= vocabularySize {
    throw .tokenOutOfRange(token: token, position: position, vocabularySize: vocabularySize)
  }
  for (position, token) in sequence.targets.enumerated()
  where token < -1 || Int(token) >= vocabularySize {
    throw .tokenOutOfRange(token: token, position: position, vocabularySize: vocabularySize)
  }
}
