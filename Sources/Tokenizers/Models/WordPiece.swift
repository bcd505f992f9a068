/// The longest token that a word begins with, then the longest that continues it, and so on; a word that
/// cannot be covered is unknown as a whole.
///
/// - Source: Wu et al. 2016, "Google's Neural Machine Translation System", section 4.1; the greedy search
///   is that of BERT's released code.
struct WordPiece: TokenModel {
  let texts: TokenTexts
  let unknown: Int32
  let prefix: [UInt8]
  private let longestWord: Int
  private let trie: ByteTrie
  /// Where tokens that continue a word begin in the trie; nil when there are none.
  private let continuation: Int?

  var unknownID: Int32? { unknown }
  var method: Tokenizer.Method { .wordpiece }

  init(
    texts: TokenTexts, unknown: Int32, prefix: [UInt8] = Array("##".utf8), longestWord: Int = 100
  ) {
    self.texts = texts
    self.unknown = unknown
    self.prefix = prefix
    self.longestWord = longestWord
    trie = ByteTrie(
      (0..<texts.count).compactMap { id in
        let text = texts.text(of: id)
        return text.isEmpty ? nil : (text, Int32(id))
      })
    continuation = trie.node(of: prefix)
  }

  init(_ part: Part, _ texts: TokenTexts) throws(TokenizerError) {
    let unknown = part["unk_token"]
    guard let id = texts.id(of: Array((try unknown.isNull ? "[UNK]" : unknown.text()).utf8)) else {
      throw unknown.unsupported()
    }
    let prefix = part["continuing_subword_prefix"]
    self.init(
      texts: texts, unknown: id, prefix: Array((try prefix.isNull ? "##" : prefix.text()).utf8),
      longestWord: try part["max_input_chars_per_word"].integer(
        in: 0...Int(Int32.max), default: 100))
  }

  func tokenize(
    _ piece: UnsafeBufferPointer<UInt8>, scratch: inout ModelScratch, to tokens: inout [ModelToken]
  ) {
    let first = tokens.count
    let whole = ModelToken(id: unknown, start: 0, end: Int32(truncatingIfNeeded: piece.count))
    if piece.count > longestWord, isTooLong(piece) {
      tokens.append(whole)
      return
    }
    var index = 0
    while index < piece.count {
      let node = index == 0 ? ByteTrie.root : continuation
      guard let node,
        let found = trie.longest(in: piece, from: index, end: piece.count, under: node)
      else {
        tokens.removeSubrange(first...)
        tokens.append(whole)
        return
      }
      tokens.append(
        ModelToken(
          id: found.value, start: Int32(truncatingIfNeeded: index),
          end: Int32(truncatingIfNeeded: found.end)))
      index = found.end
    }
  }

  private func isTooLong(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    piece.count { $0 & 0xC0 != 0x80 } > longestWord
  }
}
