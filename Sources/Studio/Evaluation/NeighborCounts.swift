/// How often tokens stand, and stand side by side: the simplest guesses for a gap.
public struct NeighborCounts: Sendable {
  private var single: [Int]
  private var pairs: [UInt64: Int] = [:]
  /// What follows a token, and what comes before it, in the order in which it was met.
  private var after: [Int32: [Int32]] = [:]
  private var before: [Int32: [Int32]] = [:]

  public init(vocabularySize: Int) {
    single = [Int](repeating: 0, count: vocabularySize)
  }

  /// Reads a text.
  ///
  /// - Precondition: the tokens are in the vocabulary.
  public mutating func add(_ tokens: some Collection<Int32>) {
    var last: Int32?
    for token in tokens {
      single[Int(token)] += 1
      if let last {
        let key = Self.key(last, token)
        let count = pairs[key, default: 0]
        if count == 0 {
          after[last, default: []].append(token)
          before[token, default: []].append(last)
        }
        pairs[key] = count + 1
      }
      last = token
    }
  }

  /// The commonest token; nil without a text.
  public var commonest: Int32? {
    guard let most = single.max(), most > 0 else { return nil }
    return single.firstIndex(of: most).map(Int32.init)
  }

  /// The likeliest token between two others, one of which may be unknown, if neighbours were
  /// independent of each other: the token w with the largest count(left, w) · count(w, right) /
  /// count(w). The commonest where nothing was ever seen in such a place.
  public func likeliest(left: Int32?, right: Int32?) -> Int32? {
    var best: (token: Int32, score: Double)?
    for token in candidates(left: left, right: right) {
      var score = 1.0
      if let left { score *= Double(pairs[Self.key(left, token)] ?? 0) }
      if let right { score *= Double(pairs[Self.key(token, right)] ?? 0) }
      if left != nil, right != nil { score /= Double(single[Int(token)]) }
      if score > best?.score ?? 0 { best = (token, score) }
    }
    if let best { return best.token }
    // Never seen between both: the left one alone says more than nothing.
    if left != nil, right != nil { return likeliest(left: left, right: nil) }
    return commonest
  }

  private func candidates(left: Int32?, right: Int32?) -> [Int32] {
    let followers = left.map { after[$0] ?? [] }
    let predecessors = right.map { before[$0] ?? [] }
    switch (followers, predecessors) {
    case (let first?, let second?): return first.count < second.count ? first : second
    case (let only?, nil), (nil, let only?): return only
    case (nil, nil): return []
    }
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }
}
