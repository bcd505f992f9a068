import LabKit
import Studio

/// Computes the attention of all layers and heads for a text, and what the figures need of it.
public struct AttentionJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let reader = try context.models.reader(model)
    let result = try reader.attention(of: bytes)
    if context.control.isCancelled { throw StudioError.cancelled }
    let notes = context.models.notes(of: reader)
    return AttentionReport(
      result, scores: notes.heads, coverage: notes.coverage?.summary(of: result.tokens))
  }
}

/// The attention of a text with what is derived from it.
public struct AttentionReport: Sendable {
  public let result: AttentionResult
  public let groups: [[Int]]
  public let groupLabels: [String]
  /// Small pictures of every head: `[layer * heads + head]`.
  public let thumbnails: [[Float]]
  public let thumbnailSide: Int
  /// The habits of every head, in the same order.
  public let habits: [HeadHabits]
  /// What the heads do over many texts; nil when nobody measured it.
  public let scores: HeadScores?
  /// What of the text the model has hardly read; nil when nobody counted.
  public let coverage: Coverage.Summary?

  /// The largest side of a thumbnail; longer texts are shown by the largest weight of each block.
  static let largestSide = 24

  public init(
    _ result: AttentionResult, scores: HeadScores? = nil, coverage: Coverage.Summary? = nil
  ) {
    self.result = result
    self.scores = scores
    self.coverage = coverage
    groups = WordGroups.groups(of: result.tokens)
    groupLabels = WordGroups.labels(of: groups, tokens: result.tokens)
    let maps = result.weights.flatMap { $0 }
    let side = min(result.tokens.count, AttentionReport.largestSide)
    thumbnailSide = side
    thumbnails = maps.map {
      BlockMaximum.reduce(
        $0, rows: result.tokens.count, columns: result.tokens.count, to: (side, side))
    }
    habits = maps.map { HeadHabits($0, count: result.tokens.count) }
  }
}

/// Where a head looks, averaged over the rows of a text.
public struct HeadHabits: Sendable, Equatable {
  /// On the token before; the first row, which has none, does not count.
  public let previous: Double
  /// On the first token; the first row does not count.
  public let first: Double
  /// On the token itself; the first row, which has no choice, does not count.
  public let itself: Double
  /// - Units: bits.
  public let entropy: Double
  /// The largest weight above the diagonal, where a causal model has none.
  public let above: Double

  /// - Shapes: `map` is `[count, count]`.
  public init(_ map: [Float], count: Int) {
    var previous = 0.0
    var first = 0.0
    var itself = 0.0
    var entropy = 0.0
    var above: Float = 0
    for row in 0..<count {
      let weights = map[row * count..<(row + 1) * count]
      entropy += HeadHabits.entropy(weights)
      above = max(above, weights.dropFirst(row + 1).max() ?? 0)
      guard row > 0 else { continue }
      previous += Double(map[row * count + row - 1])
      first += Double(map[row * count])
      itself += Double(map[row * count + row])
    }
    let rows = Double(max(count - 1, 1))
    self.previous = previous / rows
    self.first = first / rows
    self.itself = itself / rows
    self.entropy = entropy / Double(max(count, 1))
    self.above = Double(above)
  }

  /// - Units: bits.
  static func entropy(_ weights: some Sequence<Float>) -> Double {
    Entropy.bits(weights.map(Double.init))
  }
}
