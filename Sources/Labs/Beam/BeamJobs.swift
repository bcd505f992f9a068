import LabKit
import Models
import Studio

/// A whole beam search; the lab then walks through its steps.
public struct BeamJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var width: Int
  public var length: Int
  public var penalty: LengthPenalty
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let workbench = try context.models.load(model)
    let search = try workbench.beamSearch(
      after: bytes, width: width, length: length, penalty: penalty, control: context.control)
    return BeamReport(search: search, workbench: workbench)
  }
}

public struct BeamReport: Sendable {
  public let search: SearchReport
  let workbench: Workbench

  func label(_ token: Int32) -> String { workbench.token(token).label }
  func text(_ hypothesis: Hypothesis) -> String { hypothesis.tokens.map(label).joined() }

  /// What the search found, the best first.
  var best: Hypothesis { search.trace.hypotheses.first ?? search.greedy }

  func score(_ hypothesis: Hypothesis) -> Double { search.trace.penalty.score(hypothesis) }
}

/// Looks for something better than what the beam found, among all continuations.
public struct ExactSearchJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var length: Int
  public var penalty: LengthPenalty
  public var known: Hypothesis
  public var queue: JobQueue { .interactive }

  /// Beginnings that are tried before it gives up: a second or two.
  static let limit = 1000

  public func run(in context: JobContext) throws -> any Sendable {
    try context.models.load(model).exactSearch(
      after: bytes, length: length, penalty: penalty, startingFrom: known,
      limit: Self.limit, control: context.control)
  }
}
