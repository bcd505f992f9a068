import Models

/// How a training from random values goes, whatever is trained: its steps, what it is measured on
/// meanwhile, and how it is kept.
public struct PretrainingPlan: Sendable, Equatable, Codable {
  public var training: TrainingSettings
  /// Held-out texts that validation reads.
  public var validationCount: Int
  /// Steps between validations.
  public var validationInterval: Int
  /// Validations in a row without an improvement that end the run, which then gives the best
  /// model; nil for never.
  public var patience: Int?
  /// Steps between checkpoints; nil: one every five minutes.
  public var checkpointInterval: Int?
  /// What the numbers of the finished model are rounded to.
  public var weightType: ElementType

  public init(
    training: TrainingSettings, validationCount: Int = 200, validationInterval: Int = 500,
    patience: Int? = nil, checkpointInterval: Int? = nil, weightType: ElementType = .float32
  ) {
    self.training = training
    self.validationCount = validationCount
    self.validationInterval = validationInterval
    self.patience = patience
    self.checkpointInterval = checkpointInterval
    self.weightType = weightType
  }

  var checkpoints: CheckpointRhythm {
    checkpointInterval.map { CheckpointRhythm(steps: $0) } ?? CheckpointRhythm(seconds: 300)
  }

  /// What the trainer is told: validations are its measurements.
  var trainerSettings: TrainingSettings {
    var settings = training
    settings.measuringInterval = max(validationInterval, 1)
    settings.earlyStopping = patience.map { EarlyStopping(patience: $0) }
    return settings
  }

  /// - Throws: `ModelError.badSettings` when patience has nothing to go by.
  func check(hasHeldOutText: Bool) throws {
    guard patience == nil || hasHeldOutText else {
      throw ModelError.badSettings(
        field: "patience", found: "no held-out text", expected: "at least two documents")
    }
  }
}
