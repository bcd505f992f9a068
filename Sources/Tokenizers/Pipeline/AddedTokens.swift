/// A token that is found in the text itself, before any model sees it.
struct AddedToken: Sendable, Equatable {
  var text: [UInt8]
  var id: Int32
  /// Only where no letter or digit stands beside it.
  var isSingleWord = false
  /// Takes the white space before or after it along.
  var stripsLeft = false
  var stripsRight = false
  /// Looked for after normalisation, and normalised itself.
  var isNormalized = false
  var isSpecial = true

  /// - Units: bytes. Longer ones would make hostile texts slow.
  static let longestText = 512

  init(_ token: SpecialToken) {
    text = Array(token.text.utf8)
    id = token.id
    stripsLeft = token.stripsLeft
  }

  init(_ part: Part) throws(TokenizerError) {
    let content = part["content"]
    text = Array(try content.text().utf8)
    guard !text.isEmpty, text.count <= AddedToken.longestText else { throw content.unsupported() }
    id = Int32(try part["id"].integer(in: 0...(ByteLevelBPE.largestVocabulary - 1)))
    isSingleWord = try part["single_word"].bool(default: false)
    stripsLeft = try part["lstrip"].bool(default: false)
    stripsRight = try part["rstrip"].bool(default: false)
    isSpecial = try part["special"].bool(default: false)
    isNormalized = try part["normalized"].bool(default: !isSpecial)
  }
}

extension SpecialToken {
  init(_ token: AddedToken) {
    self.init(
      text: String(decoding: token.text, as: UTF8.self), id: token.id,
      stripsLeft: token.stripsLeft)
  }
}

/// Finds added tokens in text, the first and of those the longest.
struct AddedTokenFinder: Sendable {
  private let tokens: [AddedToken]
  private let trie: ByteTrie
  private let firstBytes: [Bool]

  struct Match {
    var token: AddedToken
    var range: Range<Int>
  }

  /// - Parameter texts: what is looked for, one for each token; empty ones are never found.
  init(_ tokens: [AddedToken], texts: [[UInt8]]) {
    self.tokens = tokens
    var firstBytes = [Bool](repeating: false, count: 256)
    for text in texts { if let first = text.first { firstBytes[Int(first)] = true } }
    self.firstBytes = firstBytes
    trie = ByteTrie(
      texts.enumerated().compactMap { $1.isEmpty ? nil : (text: $1, value: Int32($0)) })
  }

  var isEmpty: Bool { tokens.isEmpty }

  /// All matches, from left to right, none of which overlap.
  ///
  /// - Parameter findsSpecials: false where special tokens are ordinary text.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, findsSpecials: Bool) -> [Match] {
    if tokens.isEmpty { return [] }
    var matches: [Match] = []
    var index = 0
    var end = 0
    while index < bytes.count {
      guard firstBytes[Int(bytes[index])],
        let found = trie.longest(in: bytes, from: index, end: bytes.count)
      else {
        index += 1
        continue
      }
      let token = tokens[Int(found.value)]
      var range = index..<found.end
      index = found.end
      if token.isSpecial && !findsSpecials || token.isSingleWord && !standsAlone(range, in: bytes) {
        continue
      }
      if token.stripsLeft {
        range = max(end, WhiteSpace.start(bytes, before: range.lowerBound))..<range.upperBound
      }
      if token.stripsRight {
        range = range.lowerBound..<WhiteSpace.end(bytes, after: range.upperBound)
      }
      // What the token before took along is gone.
      range = max(end, range.lowerBound)..<max(end, range.upperBound)
      if range.isEmpty { continue }
      matches.append(Match(token: token, range: range))
      end = range.upperBound
    }
    return matches
  }

  private func standsAlone(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if let before = Character32.read(bytes, before: range.lowerBound),
      CharacterTraits.of(before.point).contains(.word)
    {
      return false
    }
    guard range.upperBound < bytes.count else { return true }
    let after = Character32.read(bytes, at: range.upperBound, end: bytes.count).point
    return !CharacterTraits.of(after).contains(.word)
  }
}
