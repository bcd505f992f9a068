import Models

/// How a model is evaluated.
public struct EvaluationSettings: Sendable, Equatable {
  public var parts: Set<EvaluationPart>
  /// Of each task and language.
  public var prompts: Int
  public var temperature: Double
  public var topP: Double
  /// Of the prompts and of the draws.
  public var seed: UInt64

  public init(
    parts: Set<EvaluationPart> = Set(EvaluationPart.allCases), prompts: Int = 300,
    temperature: Double = 0.8, topP: Double = 0.95, seed: UInt64 = 1
  ) {
    self.parts = parts
    self.prompts = prompts
    self.temperature = temperature
    self.topP = topP
    self.seed = seed
  }

  var sampler: Sampler {
    Sampler(temperature: Float(temperature), topP: Float(topP), seed: seed)
  }
}
