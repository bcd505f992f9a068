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
