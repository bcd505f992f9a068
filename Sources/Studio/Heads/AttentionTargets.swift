/// Who should be looked at, by whom, if a head did nothing but one thing.
public struct AttentionTargets: Sendable, Equatable {
  /// A position, and the positions that it would look at.
  public struct Query: Sendable, Equatable {
    public let position: Int
    public let keys: [Int]

    public init(_ position: Int, _ keys: [Int]) {
      self.position = position
      self.keys = keys
    }
  }

  public let queries: [Query]

  public init(_ queries: [Query]) {
    self.queries = queries
  }

  /// The attention that the queries give to their keys, added up over the queries.
  ///
  /// - Shapes: `map` is `[count, count]`, a row for each query.
  public func mass(in map: [Float], count: Int) -> Double {
    precondition(map.count == count * count, "a map of \(count) tokens has \(map.count) values")
    return queries.reduce(0) { sum, query in
      query.keys.reduce(sum) { $0 + Double(map[query.position * count + $1]) }
    }
  }

  /// What `mass` would be if every query looked at all that it may see alike.
  public func evenMass(count: Int, isCausal: Bool) -> Double {
    queries.reduce(0) { sum, query in
      sum + Double(query.keys.count) / Double(isCausal ? query.position + 1 : count)
    }
  }
}

extension AttentionTargets {
  /// The targets of a habit in a text.
  ///
  /// Positions at which two habits would be the same are left out: the second token, whose previous
  /// token is the first one.
  ///
  /// - Precondition: `kind` is no habit that needs a text of its own (`induction`, `reference`).
  public init(_ kind: HeadKind, in tokens: [Token], isCausal: Bool) {
    let inner = tokens.indices.filter { !tokens[$0].special }
    switch kind {
    case .previousToken:
      self.init(inner.filter { $0 >= 2 && !tokens[$0 - 1].special }.map { Query($0, [$0 - 1]) })
    case .nextToken:
      self.init(
        inner.filter { $0 + 1 < tokens.count && !tokens[$0 + 1].special }
          .map { Query($0, [$0 + 1]) })
    case .firstToken:
      self.init(inner.filter { $0 >= 2 }.map { Query($0, [0]) })
    case .delimiters:
      let marks = tokens.indices.filter { tokens[$0].special || tokens[$0].isPunctuation }
      let isMark = Set(marks)
      self.init(inner.filter { !isMark.contains($0) }.map { Query($0, marks) })
    case .sameToken:
      var places: [Int: [Int]] = [:]
      for position in inner { places[tokens[position].id ?? -1, default: []].append(position) }
      self.init(
        inner.filter { $0 > 0 }.map { position in
          let all = places[tokens[position].id ?? -1] ?? []
          return Query(position, isCausal ? all.filter { $0 <= position } : all)
        })
    case .induction, .reference:
      preconditionFailure("\(kind) needs a text of its own")
    }
  }

  /// The targets in a sequence of `half` tokens that stands twice: from each token of the second half
  /// to the one after its first occurrence. The last token, which is followed by the second half, is
  /// left out.
  public static func induction(half: Int) -> AttentionTargets {
    AttentionTargets((0..<max(half - 1, 0)).map { Query(half + $0, [$0 + 1]) })
  }

  /// From the last token of a pronoun to the tokens of what it stands for. Nil when a place holds no
  /// token.
  ///
  /// - Parameters: ranges of bytes of the text.
  public init?(pronoun: Range<Int>, referent: Range<Int>, in tokens: [Token]) {
    func places(_ range: Range<Int>) -> [Int] {
      tokens.indices.filter {
        !tokens[$0].special && tokens[$0].start < range.upperBound
          && tokens[$0].end > range.lowerBound
      }
    }
    let keys = places(referent)
    guard let position = places(pronoun).last, !keys.isEmpty, !keys.contains(position) else {
      return nil
    }
    self.init([Query(position, keys)])
  }
}

extension Token {
  /// Whether it is made of punctuation alone, blanks aside.
  var isPunctuation: Bool {
    var hasMark = false
    for character in Token.characters(of: bytes) {
      guard let scalar = character.scalar else { return false }
      if scalar.properties.isWhitespace { continue }
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        hasMark = true
      default: return false
      }
    }
    return hasMark
  }
}
