/// How often each run of n tokens occurs in some documents.
///
/// A document begins with n − 1 boundaries, so that its first tokens have something before them.
public struct NGramCounts: Sendable {
  /// n: tokens in a run.
  public let order: Int
  public let vocabularySize: Int
  /// Tokens that were counted.
  public private(set) var tokenCount = 0
  /// By key: the tokens of a run, `bits` each, the last one lowest.
  private(set) var counts: [UInt64: UInt32] = [:]
  let bits: UInt64

  /// What stands before a document. No token has this number, so that nothing predicts it.
  var boundary: UInt64 { UInt64(vocabularySize) }
  /// Runs of different tokens seen.
  public var runCount: Int { counts.count }

  public static let largestOrder = 5
  /// A token takes two bytes in a file.
  public static let largestVocabulary = 65_535

  /// - Throws: `ModelError.badSettings` when a run does not fit into 64 bits.
  public init(order: Int, vocabularySize: Int) throws(ModelError) {
    guard (1...Self.largestOrder).contains(order) else {
      throw .badSettings(
        field: "order", found: "\(order)", expected: "1 to \(Self.largestOrder)")
    }
    guard (1...Self.largestVocabulary).contains(vocabularySize) else {
      throw .badSettings(
        field: "vocabularySize", found: "\(vocabularySize)",
        expected: "1 to \(Self.largestVocabulary)")
    }
    bits = Self.bits(forVocabulary: vocabularySize)
    guard UInt64(order) * bits <= 64 else {
      throw .badSettings(
        field: "order", found: "\(order) with \(vocabularySize) tokens",
        expected: "at most \(64 / bits)")
    }
    self.order = order
    self.vocabularySize = vocabularySize
  }

  /// Of a token's number, or the boundary's.
  static func bits(forVocabulary size: Int) -> UInt64 {
    UInt64(Int.bitWidth - size.leadingZeroBitCount)
  }

  /// Counts the runs of one document.
  ///
  /// - Throws: `ModelError.tokenOutOfRange`; then nothing was counted.
  public mutating func add(_ document: [Int32]) throws(ModelError) {
    guard !document.isEmpty else { return }
    try checkTokens(document, vocabularySize: vocabularySize)
    let mask = order * Int(bits) == 64 ? UInt64.max : (1 << (UInt64(order) * bits)) - 1
    var key: UInt64 = 0
    for _ in 0..<order { key = (key << bits | boundary) & mask }
    for token in document {
      key = (key << bits | UInt64(token)) & mask
      counts[key, default: 0] &+= 1
    }
    tokenCount += document.count
  }

  /// How often a run occurs.
  ///
  /// - Precondition: `order` tokens.
  public func count(of run: [Int32]) -> Int {
    precondition(run.count == order, "a run of \(run.count) tokens, not \(order)")
    return Int(counts[run.reduce(0) { $0 << bits | UInt64($1) }] ?? 0)
  }
}
