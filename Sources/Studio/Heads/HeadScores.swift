import Files
import Foundation
import Models

/// How much each head of a model does each of a few things that heads are known to do.
///
/// A score is the mean attention that a head gives to the places where it would look if it did nothing
/// else, over many texts: 0 to 1.
public struct HeadScores: Sendable, Equatable, Codable {
  /// From this score on a head is said to do a thing.
  public static let clear = 0.4
  public static let fileName = "heads.json"
  private static let fileLimit = 8 << 20

  /// The version of this shape.
  public var schema = 1
  /// The checksum (SHA-256) of the weights that were scanned.
  public var weights: String
  public var layers: Int
  public var heads: Int
  public var seed: UInt64
  public var scores: [HeadKind: Score]

  /// One thing that heads may do.
  public struct Score: Sendable, Equatable, Codable {
    /// - Shapes: `[layers][heads]`.
    public var values: [[Double]]
    /// What a head gets that looks everywhere alike.
    public var even: Double
    /// Queries that were averaged over.
    public var queries: Int

    public init(values: [[Double]], even: Double, queries: Int) {
      self.values = values
      self.even = even
      self.queries = queries
    }
  }

  public init(
    weights: String, layers: Int, heads: Int, seed: UInt64, scores: [HeadKind: Score]
  ) {
    self.weights = weights
    self.layers = layers
    self.heads = heads
    self.seed = seed
    self.scores = scores
  }

  /// A head and how much it does a thing.
  public struct Finding: Sendable, Equatable {
    public let kind: HeadKind
    public let layer: Int
    public let head: Int
    public let score: Double
    public var isClear: Bool { score >= HeadScores.clear }
  }

  /// The head that does a thing most; nil when it was not scanned for.
  public func best(_ kind: HeadKind) -> Finding? { ranked(kind).first }

  /// All heads by how much they do a thing.
  public func ranked(_ kind: HeadKind) -> [Finding] {
    guard let values = scores[kind]?.values else { return [] }
    let all = values.enumerated().flatMap { layer, row in
      row.enumerated().map { Finding(kind: kind, layer: layer, head: $0, score: $1) }
    }
    return all.sorted { ($1.score, $0.layer, $0.head) < ($0.score, $1.layer, $1.head) }
  }

  /// What a head clearly does, the most first.
  public func habits(layer: Int, head: Int) -> [Finding] {
    HeadKind.allCases.compactMap { kind -> Finding? in
      guard let values = scores[kind]?.values, values.indices.contains(layer),
        values[layer].indices.contains(head), values[layer][head] >= Self.clear
      else { return nil }
      return Finding(kind: kind, layer: layer, head: head, score: values[layer][head])
    }
    .sorted { $0.score > $1.score }
  }
}

extension HeadScores {
  /// The scores that lie beside a model; nil when there are none, or when they are of other weights.
  ///
  /// - Cost: reads the weights' file once for its checksum.
  public static func load(_ model: any TextReader) -> HeadScores? { load(folder: model.path) }

  public static func load(folder: String) -> HeadScores? {
    guard let data = try? SizeLimitedFile.read(folder + "/" + fileName, limit: fileLimit),
      let scores = try? JSONDecoder().decode(HeadScores.self, from: data), scores.isWhole,
      scores.weights == (try? checksum(of: folder))
    else { return nil }
    return scores
  }

  /// - Throws: as `ModelFolder.write`.
  public func write(to folder: String) throws {
    try ModelFolder.write(self, as: Self.fileName, to: folder)
  }

  /// Of a model's weights.
  ///
  /// - Throws: `FileError`, `ModelError`.
  public static func checksum(of folder: String) throws -> String {
    let sums = try StoredTensors(folder: folder).files.map {
      try SHA256.hexadecimal(ofFile: $0.path)
    }
    return sums.joined(separator: "+")
  }

  /// Whether a file says what its sizes promise.
  private var isWhole: Bool {
    schema == 1
      && scores.values.allSatisfy { score in
        score.values.count == layers
          && score.values.allSatisfy { $0.count == heads && $0.allSatisfy(\.isFinite) }
      }
  }
}
