import Classics
import LabKit
import Models
import Studio

/// Asks the model for the scores of what comes next; everything else is made of these.
public struct ScoresJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let workbench = try context.models.load(model)
    return ScoresReport(
      workbench: workbench, prediction: try workbench.predict(after: bytes, top: 1))
  }
}

public struct ScoresReport: Sendable {
  public let workbench: Workbench
  public let prediction: Prediction

  /// The text that the repetition penalty looks at.
  var text: [Int32] { prediction.tokens.compactMap { $0.id.map(Int32.init) } }
}

/// Draws thousands of next tokens and compares how often each came up with its probability.
public struct DrawsJob: StudioJob {
  public var logits: [Float]
  public var text: [Int32]
  public var sampler: Sampler
  /// Thousands of draws; each has a stream of the seed's random numbers.
  public var thousands: Int
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let ranking = sampler.ranking(of: logits, after: text)
    var counts = [Int](repeating: 0, count: ranking.keptCount)
    for stream in 0..<thousands {
      if context.control.isCancelled { throw StudioError.cancelled }
      let drawn = ranking.counts(of: 1000, seed: sampler.seed, stream: stream)
      for (index, count) in drawn.enumerated() {
        counts[index] += count
      }
    }
    return DrawsReport(ranking: ranking, counts: counts)
  }
}

public struct DrawsReport: Sendable {
  public let ranking: TokenRanking
  /// By rank.
  public let counts: [Int]
  /// By rank; they add up to 1.
  public let probabilities: [Double]
  /// nil when there is only one group to compare.
  public let test: ChiSquareTest?
  public var total: Int { counts.reduce(0, +) }

  init(ranking: TokenRanking, counts: [Int]) {
    self.ranking = ranking
    self.counts = counts
    let sum = ranking.keptProbability
    probabilities = ranking.kept.map { $0.probability / sum }
    test = ChiSquareTest(counts: counts, probabilities: probabilities)
  }
}

/// Continues a text with a sampler.
public struct WriteJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var sampler: Sampler
  public var limit: Int
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    try context.models.load(model).generate(
      after: bytes, sampler: sampler, limit: limit, control: context.control)
  }
}
