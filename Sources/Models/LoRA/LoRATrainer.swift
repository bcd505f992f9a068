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
  private let examples: [TrainingSequence]
  private let engine: TrainingEngine
  private let places: LoRAParameters

  /// - Parameter examples: with loss on their completion only, see `TrainingSequence`.
  /// - Throws: `ModelError` if settings or examples cannot work.
  public init(
    model: GPT, examples: [TrainingSequence], configuration: LoRAConfiguration,
    settings: FineTuningSettings, workers: WorkerOptions = WorkerOptions(),
    control: RunControl = RunControl()
  ) throws(ModelError) {
    try settings.check()
    try configuration.check(width: model.configuration.width)
    let usable = examples.filter { $0.targetCount > 0 }
    guard !usable.isEmpty else { throw .emptyInput }
    for example in usable {
      try model.check(example.inputs)
      try model.check(targets: example.targets)
    }
    self.model = model
    self.configuration = configuration
    self.settings = settings
    self.examples = usable
    let places = LoRAParameters(configuration, model: model.configuration)
    let parameters = places.initialized(seed: configuration.seed)
    self.places = places
    // The model's own packed matrices lack the transposed forms that gradients pass through.
    let packed = PackedWeights(
      layout: model.places.layout, matrices: model.places.packedForms(training: true))
    packed.pack(from: model.parameters)
    engine = try TrainingEngine(
      settings: settings.trainingSettings(examples: usable.count), trainable: parameters,
      optimizer: AdamW(layout: places.layout), step: 0, packed: nil, workers: workers,
      control: control
    ) { gradients in
      let tape = Tape(parameters: model.parameters, packed: packed)
      let group = tape.addGroup(parameters: parameters, gradients: gradients)
      let adapter = places.onTape(
        group: group, scale: configuration.scaling, model: model.places,
        width: model.configuration.width)
      return TrainingLane(
        places: model.places, adapters: [adapter], tape: tape, gradients: gradients)
    }
  }

  public var totalSteps: Int { engine.settings.steps }
  /// Steps done.
  public var step: Int { engine.step }

  /// Trains to the end.
  ///
  /// - Throws: `ModelError.cancelled`; the model is untouched in any case.
  public func run(
    report: (TrainingSnapshot) throws -> Void = { _ in }
  ) throws -> LoRAAdapter {
    while engine.step < totalSteps {
      try engine.control.waitForTurn()
      try report(try advance())
    }
    return adapter()
  }

  /// Takes one step.
  public func advance() throws(ModelError) -> TrainingSnapshot {
    try engine.advance(on: batch(engine.step))
  }

  /// The adapter as it is now; later steps do not change it.
  public func adapter() -> LoRAAdapter {
    LoRAAdapter(
      configuration: configuration, model: model.configuration, places: places,
      parameters: ParameterArena(copying: engine.trainable))
  }

  private func batch(_ step: Int) -> [TrainingSequence] {
    let perEpoch = settings.stepsPerEpoch(examples.count)
    var order = Array(examples.indices)
    var random = Xoshiro256(seed: settings.seed, stream: UInt64(step / perEpoch))
    random.shuffle(&order)
    let start = step % perEpoch * settings.batchSize
    return order[start..<min(start + settings.batchSize, order.count)].map { examples[$0] }
  }
}
