/// Everything that decides what a training run computes; stored with its checkpoints.
public struct TrainingSettings: Sendable, Equatable, Codable {
  public var steps: Int
  /// Sequences a step.
  public var batchSize: Int
  /// Tokens a sequence (pretraining).
  public var sequenceLength: Int
  /// The peak of the schedule.
  public var learningRate: Float
  public var schedule: Schedule
  /// Applies to matrices; biases and norms are not decayed.
  public var weightDecay: Float
  public var beta1: Float
  public var beta2: Float
  public var epsilon: Float
  /// Longer gradients are scaled down to this length; nil leaves them.
  public var clipNorm: Float?
  /// Into how many parts a batch is cut; decides the order of sums, and with it every byte.
  public var lanes: Int
  public var seed: UInt64

  public init(
    steps: Int, batchSize: Int = 16, sequenceLength: Int = 128, learningRate: Float = 1e-3,
    schedule: Schedule = Schedule(shape: .cosine, warmUpSteps: 0, finalFraction: 0.1),
    weightDecay: Float = 0.1, beta1: Float = 0.9, beta2: Float = 0.95, epsilon: Float = 1e-8,
    clipNorm: Float? = 1, lanes: Int = 4, seed: UInt64 = 1
  ) {
    self.steps = steps
    self.batchSize = batchSize
    self.sequenceLength = sequenceLength
    self.learningRate = learningRate
    self.schedule = schedule
    self.weightDecay = weightDecay
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.clipNorm = clipNorm
    self.lanes = lanes
    self.seed = seed
  }

  func check() throws(ModelError) {
    let positive = [
      ("steps", steps), ("batchSize", batchSize), ("sequenceLength", sequenceLength),
      ("lanes", lanes),
    ]
    for (field, value) in positive where value < 1 {
      throw .badSettings(field: field, found: "\(value)", expected: "at least 1")
    }
    guard learningRate.isFinite, learningRate >= 0 else {
      throw .badSettings(field: "learningRate", found: "\(learningRate)", expected: "0 or more")
    }
  }
}

/// How a run uses the machine; changes its time, never its result.
public struct WorkerOptions: Sendable, Equatable {
  /// Threads that compute; more than there are lanes are not started.
  public var workers: Int
  /// Give way to everything else, for runs beside an open screen.
  public var isBackground: Bool

  public init(workers: Int = 2, isBackground: Bool = false) {
    self.workers = workers
    self.isBackground = isBackground
  }
}
