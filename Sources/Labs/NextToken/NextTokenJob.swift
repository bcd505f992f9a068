import LabKit
import Studio

/// Asks the model what comes after a text, and how probable a guess is.
public struct NextTokenJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var guess: String?
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let workbench = try context.models.load(model)
    let prediction = try workbench.predict(after: bytes, top: NextTokenLab.candidates)
    let score = try guess.map { try workbench.score(guess: $0, after: bytes) }
    let coverage = context.models.notes(of: workbench).coverage
    return NextTokenReport(
      prediction: prediction, score: score,
      coverage: coverage?.summary(of: prediction.tokens))
  }
}

public struct NextTokenReport: Sendable {
  public let prediction: Prediction
  public let score: GuessScore?
  /// What of the text the model has hardly read; nil when nobody counted.
  public let coverage: Coverage.Summary?
}

/// Draws one next token at a temperature.
public struct SampleTokenJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var temperature: Double
  public var seed: UInt64
  /// Which number of the seed's sequence decides.
  public var draw: Int
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    try context.models.load(model).sample(
      after: bytes, temperature: temperature, seed: seed, draw: draw)
  }
}
