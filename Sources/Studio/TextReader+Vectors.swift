import Classics
import Models

/// A word as a point of the model's token table.
public struct WordVector: Sendable, Equatable {
  public let word: String
  /// The tokens that it was read as; several are averaged.
  public let tokens: [Token]
  /// - Shapes: `[width]`, not normalised.
  public let values: [Float]
}

public struct Neighbor: Sendable, Equatable {
  public let id: Int
  /// Without the blank in front.
  public let text: String
  /// The cosine.
  public let score: Double
}

/// Words in the plane of their two directions of greatest variance.
public struct TokenMap: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public let word: String
    public let x: Double
    public let y: Double
  }

  public let points: [Point]
  /// The share of the variance that each of the two axes carries.
  public let explainedVariance: [Double]
}

extension TextReader {
  /// The vector of a word in the token table. A word of letters is read as it stands in running
  /// text, with the blank before it, unless it has fewer tokens without.
  ///
  /// - Throws: `StudioError.emptyText` for a word of blanks.
  public func vector(of word: String) throws -> WordVector {
    let trimmed = Blanks.trimmed(word)
    guard let first = trimmed.unicodeScalars.first else { throw StudioError.emptyText }
    var tokens = tokens(of: Array(trimmed.utf8))
    if CharacterKind(first) == .letter {
      let spaced = self.tokens(of: [0x20] + trimmed.utf8)
      if spaced.count <= tokens.count { tokens = spaced }
    }
    let width = sizes.width
    var sum = [Float](repeating: 0, count: width)
    for id in tokens.ids {
      for (column, value) in embedding(of: id).enumerated() { sum[column] += value }
    }
    let scale = 1 / Float(tokens.count)
    return WordVector(word: trimmed, tokens: tokens, values: sum.map { $0 * scale })
  }

  /// The cosine of two words' vectors.
  public func similarity(_ first: String, _ second: String) throws -> Double {
    cosine(try vector(of: first).values, try vector(of: second).values)
  }

  /// The tokens whose vectors point most nearly the same way as that of `word`. Special tokens,
  /// parts of characters, bare blanks and the word itself are left out; of two spellings that
  /// differ in the blank before them, the nearer one stands for both.
  public func neighbors(of word: String, count: Int) throws -> [Neighbor] {
    let query = try vector(of: word)
    guard count > 0 else { return [] }
    let search = NearestNeighbors(table: tokenTable(), width: sizes.width)
    var texts: Set<String> = [query.word]
    var found: [Neighbor] = []
    // A word can appear with and without its blank, so that more rows are asked for than are shown.
    for hit in search.nearest(to: query.values, count: search.rowCount) {
      guard hit.row < tokenizer.vocabularySize,
        let text = Self.wordText(of: token(Int32(hit.row))), texts.insert(text).inserted
      else { continue }
      found.append(Neighbor(id: hit.row, text: text, score: Double(hit.score)))
      if found.count == count { break }
    }
    return found
  }

  /// The words' vectors projected onto their first two principal components. Words given twice
  /// count once.
  ///
  /// - Throws: `StudioError.emptyText` when fewer than three different words are left.
  public func tokenMap(of words: [String]) throws -> TokenMap {
    var seen: Set<String> = []
    let vectors = try words.map(Blanks.trimmed).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    .map { try vector(of: $0) }
    guard vectors.count >= 3 else { throw StudioError.emptyText }
    let components = PrincipalComponents.fit(vectors.map(\.values), components: 2)
    let points = vectors.map { vector -> TokenMap.Point in
      let place = components.project(vector.values)
      return TokenMap.Point(
        word: vector.word, x: Double(place.first ?? 0), y: place.count > 1 ? Double(place[1]) : 0)
    }
    // Words that all lie on one line, or in one place, have fewer than two axes.
    let shares = Array((components.explainedVarianceRatio + [0, 0]).prefix(2))
    return TokenMap(points: points, explainedVariance: shares)
  }

  /// A token's text as a word, or nil for what is none: special tokens, parts of characters,
  /// blanks, punctuation.
  static func wordText(of token: Token) -> String? {
    guard !token.special, Token.isWholeText(token.bytes) else { return nil }
    let text = Blanks.trimmed(token.text)
    guard let first = text.unicodeScalars.first else { return nil }
    let kind = CharacterKind(first)
    return kind == .letter || kind == .ideograph ? text : nil
  }
}
