import Tensors

/// Everything that decides what a training run computes; stored with its checkpoints.
public struct TrainingSettings: Sendable, Equatable, Codable {
  public var steps: Int
  /// Lets the clock decide how many steps there are; nil: `steps` says it.
  public var budget: TimeBudget?
  /// Examples that go through together; a step takes `accumulation` times as many.
  public var batchSize: Int
  /// Batch sizes of later steps, in the order of their first step; before the first of them
  /// `batchSize` holds.
  public var batchStages: [BatchStage]
  /// Batches whose gradients add up to one step.
  public var accumulation: Int
  /// Tokens a sequence (pretraining).
  public var sequenceLength: Int
  /// The peak of the schedule.
  public var learningRate: Float
  public var schedule: Schedule
  public var optimizer: OptimizerMethod
  /// Applies to matrices; biases and norms are not decayed unless `groups` says so.
  public var weightDecay: Float
  /// Of Adam and AdamW.
  public var beta1: Float
  public var beta2: Float
  public var epsilon: Float
  /// Of momentum and Nesterov.
  public var momentum: Float
  /// Longer gradients are scaled down to this length; nil leaves them.
  public var clipNorm: Float?
  /// The part of the numbers that dropout sets to zero, in models that have it.
  public var dropout: Float
  /// Parameters with rates or decay of their own, or frozen.
  public var groups: [ParameterGroup]
  /// Steps between two measurements of the held-out loss; 0 for none.
  public var measuringInterval: Int
  /// Ends the run when the held-out loss no longer falls; nil for never.
  public var earlyStopping: EarlyStopping?
  /// Into how many parts a batch is cut; decides the order of sums, and with it every byte.
  public var lanes: Int
  public var seed: UInt64

  public init(
    steps: Int, budget: TimeBudget? = nil, batchSize: Int = 16, batchStages: [BatchStage] = [],
    accumulation: Int = 1,
    sequenceLength: Int = 128, learningRate: Float = 1e-3,
    schedule: Schedule = Schedule(shape: .cosine, warmUpSteps: 0, finalFraction: 0.1),
    optimizer: OptimizerMethod = .adamW, weightDecay: Float = 0.1, beta1: Float = 0.9,
    beta2: Float = 0.95, epsilon: Float = 1e-8, momentum: Float = 0.9, clipNorm: Float? = 1,
    dropout: Float = 0, groups: [ParameterGroup] = [], measuringInterval: Int = 0,
    earlyStopping: EarlyStopping? = nil, lanes: Int = 4, seed: UInt64 = 1
  ) {
    self.steps = steps
    self.budget = budget
    self.batchSize = batchSize
    self.batchStages = batchStages
    self.accumulation = accumulation
    self.sequenceLength = sequenceLength
    self.learningRate = learningRate
    self.schedule = schedule
    self.optimizer = optimizer
    self.weightDecay = weightDecay
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.momentum = momentum
    self.clipNorm = clipNorm
    self.dropout = dropout
    self.groups = groups
    self.measuringInterval = measuringInterval
    self.earlyStopping = earlyStopping
    self.lanes = lanes
    self.seed = seed
  }

  /// Examples that go through together at a step.
  ///
  /// - Parameter step: counts from 0.
  public func batchSize(at step: Int) -> Int {
    batchStages.last { $0.firstStep <= step }?.batchSize ?? batchSize
  }
}

/// How long a run may take.
///
/// Its schedule stays at the peak until so much of the time has gone that the rest is needed for the
/// fall of the rate; then the number of steps is fixed, and from then on the run is one of so many
/// steps: with the same settings and that number it gives the same bytes without a clock.
public struct TimeBudget: Sendable, Equatable, Codable {
  /// The time of the steps and of what belongs to them; pauses do not count, nor does what lies
  /// between an end and a resumption.
  public var seconds: Double
  /// After which step the number of steps was fixed; nil: not yet.
  public internal(set) var fixedAt: Int?

  public init(seconds: Double) {
    self.seconds = seconds
  }
}

/// From one step on, batches of another size.
///
/// - Source: Smith et al. 2018, "Don't Decay the Learning Rate, Increase the Batch Size".
public struct BatchStage: Sendable, Equatable, Codable {
  /// Counts from 0.
  public var firstStep: Int
  public var batchSize: Int

  public init(firstStep: Int, batchSize: Int) {
    self.firstStep = firstStep
    self.batchSize = batchSize
  }
}

/// When to stop because the held-out loss no longer falls. The best parameters are kept.
///
/// - Source: Prechelt 1998, "Early Stopping – But When?", the criterion UP.
public struct EarlyStopping: Sendable, Equatable, Codable {
  /// Measurements in a row without an improvement that end the run.
  public var patience: Int
  /// By how much the loss must fall below its best to count as an improvement.
  public var minimumImprovement: Float

  public init(patience: Int, minimumImprovement: Float = 0) {
    self.patience = patience
    self.minimumImprovement = minimumImprovement
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
