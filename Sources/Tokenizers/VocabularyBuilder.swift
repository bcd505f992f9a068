/// Turns the texts of a `tokenizer.json` into bytes and ids, and refuses what does not fit together.
struct VocabularyBuilder {
  let path: String
  let document: TokenizerDocument
  let added: [SpecialToken]

  func vocabulary() throws(TokenizerError) -> Vocabulary {
    let limit = ByteLevelBPE.largestVocabulary
    guard document.tokens.count + added.count <= limit else {
      let count = document.tokens.count + added.count
      throw .tooManyTokens(path: path, count: count, limit: limit)
    }
    var tokens: [[UInt8]] = Array(repeating: [], count: try tokenCount())
    for token in added {
      guard tokens[Int(token.id)].isEmpty else {
        throw bad(Array(token.text.utf8), Int(token.id), "the id is used twice")
      }
      tokens[Int(token.id)] = Array(token.text.utf8)
    }
    let addedIDs = Set(added.map(\.id))
    for (text, id) in document.tokens {
      if addedIDs.contains(Int32(id)) {
        guard text == tokens[id] else { throw bad(text, id, "the id is used twice") }
        continue
      }
      guard let bytes = ByteAlphabet.bytes(text), !bytes.isEmpty else {
        throw bad(text, id, "not written in the byte alphabet")
      }
      guard tokens[id].isEmpty else { throw bad(text, id, "the id is used twice") }
      tokens[id] = bytes
    }
    let vocabulary = Vocabulary(tokens, hidden: addedIDs)
    try check(vocabulary, tokens, addedIDs)
    return vocabulary
  }

  private func tokenCount() throws(TokenizerError) -> Int {
    var count = 0
    for (text, id) in document.tokens {
      guard (0..<ByteLevelBPE.largestVocabulary).contains(id) else {
        throw bad(text, id, "the id is out of range")
      }
      count = max(count, id + 1)
    }
    for token in added {
      guard (0..<ByteLevelBPE.largestVocabulary).contains(Int(token.id)) else {
        throw bad(Array(token.text.utf8), Int(token.id), "the id is out of range")
      }
      count = max(count, Int(token.id) + 1)
    }
    return count
  }

  private func check(
    _ vocabulary: Vocabulary, _ tokens: [[UInt8]], _ hidden: Set<Int32>
  ) throws(TokenizerError) {
    for byte in UInt8.min...UInt8.max where id(of: [byte], vocabulary) == nil {
      throw .missingByte(path: path, byte: byte)
    }
    for (id, bytes) in tokens.enumerated() where !bytes.isEmpty && !hidden.contains(Int32(id)) {
      if self.id(of: bytes, vocabulary) != Int32(id) {
        throw bad(Array(ByteAlphabet.text(bytes).utf8), id, "another id has the same text")
      }
    }
  }

  func merges(
    _ vocabulary: Vocabulary, lineOf: (Int) -> Int
  ) throws(TokenizerError) -> [ByteLevelBPE.Merge] {
    var merges: [ByteLevelBPE.Merge] = []
    merges.reserveCapacity(document.merges.count)
    for (index, merge) in document.merges.enumerated() {
      func failure(_ problem: String) -> TokenizerError {
        .badMerge(path: path, index: index, line: lineOf(merge.position), problem: problem)
      }
      guard let left = ByteAlphabet.bytes(merge.left), let leftID = id(of: left, vocabulary) else {
        throw failure("unknown token \(String(decoding: merge.left, as: UTF8.self))")
      }
      guard let right = ByteAlphabet.bytes(merge.right), let rightID = id(of: right, vocabulary)
      else { throw failure("unknown token \(String(decoding: merge.right, as: UTF8.self))") }
      guard let result = id(of: left + right, vocabulary) else {
        throw failure("makes a token that is not in the vocabulary")
      }
      merges.append(ByteLevelBPE.Merge(left: leftID, right: rightID, result: result))
    }
    return merges
  }

  private func id(of bytes: [UInt8], _ vocabulary: Vocabulary) -> Int32? {
    bytes.withUnsafeBufferPointer { vocabulary.id(of: $0) }
  }

  private func bad(_ text: [UInt8], _ id: Int, _ problem: String) -> TokenizerError {
    .badToken(path: path, token: String(decoding: text, as: UTF8.self), id: id, problem: problem)
  }
}
