import Files
import Foundation

/// How often each token of a vocabulary stands in the text that a model read: what it has seen, and
/// what it has not.
public struct Coverage: Sendable, Equatable, Codable {
  public static let fileName = "coverage.json"
  private static let fileLimit = 16 << 20
  /// A token that was read less often is rare: its vector has hardly been learned.
  public static let rare = 100

  /// The version of this shape.
  public var schema = 1
  /// The checksum (SHA-256) of the tokenizer's file.
  public var tokenizer: String
  /// By id.
  public var counts: [Int]
  /// Which part of what the model read was counted; nil: all of it.
  public var share: Double?

  public init(tokenizer: String, counts: [Int], share: Double? = nil) {
    self.tokenizer = tokenizer
    self.counts = counts
    self.share = share
  }

  public enum Standing: Sendable, Equatable {
    case absent, rare, known
  }

  /// Special tokens are always known. A sample cannot say that a token was never read: there what was
  /// not counted is rare.
  public func standing(of token: Token) -> Standing {
    guard !token.special, let id = token.id else { return .known }
    let count = counts.indices.contains(id) ? counts[id] : 0
    if count == 0, share == nil { return .absent }
    return Double(count) / (share ?? 1) < Double(Self.rare) ? .rare : .known
  }

  /// What of a text the model has hardly seen.
  public struct Summary: Sendable, Equatable {
    /// Tokens of the text, special ones left out.
    public let total: Int
    public let rare: Int
    public let absent: Int
    /// The different tokens that are rare or absent, in the order of the text.
    public let examples: [Token]
  }

  public func summary(of tokens: [Token]) -> Summary {
    let own = tokens.filter { !$0.special }
    let standings = own.map(standing)
    var seen: Set<Int?> = []
    let examples = zip(own, standings).filter { $1 != .known && seen.insert($0.id).inserted }
    return Summary(
      total: own.count, rare: standings.count { $0 == .rare },
      absent: standings.count { $0 == .absent }, examples: examples.map(\.0))
  }
}

extension Coverage {
  /// The counts that lie beside a model; nil when there are none, or when they are of another
  /// tokenizer.
  public static func load(_ model: any TextReader) -> Coverage? {
    guard let data = try? SizeLimitedFile.read(model.path + "/" + fileName, limit: fileLimit),
      let coverage = try? JSONDecoder().decode(Coverage.self, from: data), coverage.schema == 1,
      coverage.counts.count == model.tokenizer.vocabularySize,
      coverage.counts.allSatisfy({ $0 >= 0 }), coverage.share.map({ $0 > 0 }) ?? true,
      coverage.tokenizer == (try? checksum(of: model.path))
    else { return nil }
    return coverage
  }

  /// - Throws: as `ModelFolder.write`.
  public func write(to folder: String) throws {
    try ModelFolder.write(self, as: Self.fileName, to: folder)
  }

  /// Of a model's tokenizer.
  ///
  /// - Throws: `FileError`.
  public static func checksum(of folder: String) throws -> String {
    try SHA256.hexadecimal(ofFile: folder + "/tokenizer.json")
  }
}
