import LabKit
import Studio

/// Looks words up in a model's token table: neighbours, the cosine of two words, a map of many.
public struct EmbeddingJob: StudioJob, Equatable {
  public var model: String
  public var word: String
  public var other: String
  /// The words of the map, besides `word` and `other`.
  public var words: [String]
  public var count: Int
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let workbench = try context.models.reader(model)
    let vector = try workbench.vector(of: word)
    let neighbors = try workbench.neighbors(of: word, count: count)
    if context.control.isCancelled { throw StudioError.cancelled }
    let other = try? workbench.vector(of: other)
    let similarity = try other.map { try workbench.similarity(word, $0.word) }
    var map: TokenMap?
    var seen: Set<String> = []
    let all = ([word, other?.word ?? ""] + words + neighbors.prefix(4).map(\.text))
      .filter { !$0.isEmpty && seen.insert($0).inserted }
    if all.count >= 3 { map = try workbench.tokenMap(of: all) }
    return EmbeddingReport(
      vector: vector, other: other, similarity: similarity, neighbors: neighbors, map: map,
      vocabularySize: workbench.tokenizer.vocabularySize)
  }
}

public struct EmbeddingReport: Sendable {
  public let vector: WordVector
  public let other: WordVector?
  public let similarity: Double?
  public let neighbors: [Neighbor]
  public let map: TokenMap?
  public let vocabularySize: Int
}
