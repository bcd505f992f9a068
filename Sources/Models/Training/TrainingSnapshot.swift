/// Where a training run stands after a step.
public struct TrainingSnapshot: Sendable, Equatable {
  /// Steps done, from 1.
  public let step: Int
  public let totalSteps: Int
  /// Mean loss of the step's counted targets, before its update.
  /// - Units: nats per token.
  public let loss: Float
  /// Length of the whole gradient before clipping.
  public let gradientNorm: Float
  public let learningRate: Float
  public let tokensPerSecond: Double
  /// Expected time to the end; nil until it can be estimated.
  public let remainingSeconds: Double?
  /// The held-out examples' loss after this step; nil where it was not measured.
  public internal(set) var heldOutLoss: Float?
  /// Intermediates of the probe after this step, by name; empty where nobody looked.
  public internal(set) var captures: [String: Captured] = [:]
  /// The run ends here, before its last step: the held-out loss no longer falls.
  public internal(set) var stopsEarly = false

  public init(
    step: Int, totalSteps: Int, loss: Float, gradientNorm: Float, learningRate: Float,
    tokensPerSecond: Double, remainingSeconds: Double?
  ) {
    self.step = step
    self.totalSteps = totalSteps
    self.loss = loss
    self.gradientNorm = gradientNorm
    self.learningRate = learningRate
    self.tokensPerSecond = tokensPerSecond
    self.remainingSeconds = remainingSeconds
  }
}

/// How fast a run goes, over its last steps.
struct Pace {
  private(set) var stepSeconds = 0.0
  private(set) var tokensPerSecond = 0.0
  private var steps = 0

  mutating func add(tokens: Int, time: Duration) {
    let seconds = max(1e-9, time / .seconds(1))
    steps += 1
    // A mean at first, then one that forgets over about twenty steps.
    let weight = max(1 / Double(steps), 0.05)
    stepSeconds += weight * (seconds - stepSeconds)
    tokensPerSecond += weight * (Double(tokens) / seconds - tokensPerSecond)
  }

  func seconds(forSteps count: Int) -> Double? {
    steps < 3 ? nil : stepSeconds * Double(count)
  }
}
