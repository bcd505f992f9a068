import Tokenizers

/// The attention of every layer and head for one text.
public final class AttentionResult: Sendable {
  public let tokens: [Token]
  public let layers: Int
  public let heads: Int
  /// Row by row, the query's weights over the keys.
  ///
  /// - Shapes: `weights[layer][head]` is `[tokens.count, tokens.count]`.
  public let weights: [[[Float]]]
  /// No position sees a later one: above the diagonal there is nothing to show.
  public let isCausal: Bool
  /// The input was longer than the model's context; nil when all of it was seen.
  public let truncation: Truncation?

  public init(
    tokens: [Token], layers: Int, heads: Int, weights: [[[Float]]], isCausal: Bool,
    truncation: Truncation?
  ) {
    self.isCausal = isCausal
    self.tokens = tokens
    self.layers = layers
    self.heads = heads
    self.weights = weights
    self.truncation = truncation
  }

  /// The map of one head with its tokens rolled up into words: summed over the keys of a word,
  /// averaged over its queries, so that every row still sums to 1.
  ///
  /// - Shapes: the result is `[groups.count, groups.count]`.
  /// - Precondition: `groups` are those of `WordGroups.groups(of: tokens, …)`.
  public func weights(layer: Int, head: Int, groups: [[Int]]) -> [Float] {
    AttentionResult.grouped(weights[layer][head], count: tokens.count, groups: groups)
  }

  /// - Shapes: `map` is `[count, count]`; the result is `[groups.count, groups.count]`.
  public static func grouped(_ map: [Float], count: Int, groups: [[Int]]) -> [Float] {
    precondition(map.count == count * count, "a map of \(count) tokens has \(map.count) values")
    var result = [Float](repeating: 0, count: groups.count * groups.count)
    for (row, queries) in groups.enumerated() {
      for (column, keys) in groups.enumerated() {
        var sum: Float = 0
        for query in queries {
          for key in keys { sum += map[query * count + key] }
        }
        result[row * groups.count + column] = sum / Float(queries.count)
      }
    }
    return result
  }
}

/// Which tokens make up a word.
///
/// A word is a run of letters, marks and digits between blanks and punctuation; in Chinese and
/// Japanese, which write no blanks, each character is a word. A blank belongs to the word after it.
/// Words that share a token are merged, and special tokens stay alone.
public enum WordGroups {
  /// - Returns: indexes of tokens, each exactly once, in order.
  public static func groups(of tokens: [Token]) -> [[Int]] {
    let bytes = tokens.flatMap { $0.special ? [] : $0.bytes }
    let words = wordNumbers(of: bytes)
    var groups: [[Int]] = []
    var lastWord: Int?
    var position = 0
    for (index, token) in tokens.enumerated() {
      guard !token.special, !token.bytes.isEmpty else {
        groups.append([index])
        lastWord = nil
        continue
      }
      let first = words[position]
      position += token.bytes.count
      if first == lastWord, !groups.isEmpty {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
      lastWord = words[position - 1]
    }
    return groups
  }

  /// How the words of `groups(of:)` are written along an axis.
  public static func labels(of groups: [[Int]], tokens: [Token]) -> [String] {
    groups.map { group in
      if group.count == 1 { return tokens[group[0]].label }
      return TokenLabel.text(group.flatMap { tokens[$0].bytes })
    }
  }

  /// The number of the word that each byte belongs to.
  static func wordNumbers(of bytes: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(bytes.count)
    var number = -1
    var previous = CharacterKind.other
    for character in Token.characters(of: bytes) {
      let kind = CharacterKind(character.scalar)
      let continues =
        switch (previous, kind) {
        case (.letter, .letter), (.blank, .letter), (.blank, .blank), (_, .mark): number >= 0
        default: false
        }
      if !continues { number += 1 }
      if kind != .mark { previous = kind }
      for _ in 0..<character.length { numbers.append(number) }
    }
    return numbers
  }
}

/// What a character is for the borders of words.
enum CharacterKind: Equatable {
  case letter, ideograph, blank, mark, other

  init(_ scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .other
      return
    }
    if Script.isChinese(scalar) || Script.isKana(scalar) {
      self = .ideograph
    } else if scalar.properties.isWhitespace {
      self = .blank
    } else if scalar == "'" || scalar == "\u{2019}" {
      self = .mark
    } else {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: self = .mark
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber:
        self = .letter
      default: self = .other
      }
    }
  }
}
