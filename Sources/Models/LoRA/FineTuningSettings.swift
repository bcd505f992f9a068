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
