/// Byte-pair encoding over the characters of a piece, for files that are not of the byte-level kind that
/// `ByteLevelBPE` reads: with an unknown token, bytes for unknown characters, or marks at word ends.
///
/// - Source: Sennrich, Haddow & Birch 2016, section 3.2; `byte_fallback` as in sentencepiece.
struct PlainBPE: TokenModel {
  let texts: TokenTexts
  let unknownID: Int32?
  private let fusesUnknown: Bool
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let prefersWholePieces: Bool
  private let byteTokens: [Int32]
  private let table: PairTable

  var method: Tokenizer.Method { .bpe }

  init(
    _ part: Part, _ texts: TokenTexts, _ document: TokenizerDocument, lineOf: (Int) -> Int
  ) throws(TokenizerError) {
    self.texts = texts
    let dropout = part["dropout"]
    guard dropout.isNull || dropout.value == .number(0) else { throw dropout.unsupported() }
    let unknown = part["unk_token"]
    if unknown.isNull {
      unknownID = nil
    } else {
      guard let id = texts.id(of: Array(try unknown.text().utf8)) else {
        throw unknown.unsupported()
      }
      unknownID = id
    }
    fusesUnknown = try part["fuse_unk"].bool(default: false)
    let prefixPart = part["continuing_subword_prefix"]
    prefix = prefixPart.isNull ? [] : Array(try prefixPart.text().utf8)
    let suffixPart = part["end_of_word_suffix"]
    suffix = suffixPart.isNull ? [] : Array(try suffixPart.text().utf8)
    prefersWholePieces = try part["ignore_merges"].bool(default: false)
    byteTokens = try part["byte_fallback"].bool(default: false) ? texts.byteTokens() : []
    table = PairTable(
      try PlainBPE.merges(part.file, texts, document, prefix: prefix, lineOf: lineOf))
  }

  private static func merges(
    _ path: String, _ texts: TokenTexts, _ document: TokenizerDocument, prefix: [UInt8],
    lineOf: (Int) -> Int
  ) throws(TokenizerError) -> [ByteLevelBPE.Merge] {
    var merges: [ByteLevelBPE.Merge] = []
    for (index, merge) in document.merges.enumerated() {
      func failure(_ problem: String) -> TokenizerError {
        .badMerge(path: path, index: index, line: lineOf(merge.position), problem: problem)
      }
      guard let left = texts.id(of: merge.left) else {
        throw failure("unknown token \(String(decoding: merge.left, as: UTF8.self))")
      }
      guard let right = texts.id(of: merge.right) else {
        throw failure("unknown token \(String(decoding: merge.right, as: UTF8.self))")
      }
      // The right side continues a word, whatever its place in the vocabulary says.
      let tail =
        merge.right.starts(with: prefix) ? merge.right.dropFirst(prefix.count) : merge.right[...]
      guard let result = texts.id(of: merge.left + tail) else {
        throw failure("makes a token that is not in the vocabulary")
      }
      merges.append(ByteLevelBPE.Merge(left: left, right: right, result: result))
    }
    return merges
  }

  func tokenize(
    _ piece: UnsafeBufferPointer<UInt8>, scratch: inout ModelScratch, to tokens: inout [ModelToken]
  ) {
    if prefersWholePieces, let id = texts.id(of: piece) {
      tokens.append(ModelToken(id: id, start: 0, end: Int32(truncatingIfNeeded: piece.count)))
      return
    }
    load(piece, &scratch)
    let count = scratch.symbols.count
    guard count > 0 else { return }
    let kept = scratch.merging.mergeAll(&scratch.symbols, count: count, table)
    var start: Int32 = 0
    for index in 0..<kept {
      var end = start
      let next = index + 1 < kept ? Int(scratch.merging.places[index + 1]) : count
      for place in Int(scratch.merging.places[index])..<next { end += scratch.lengths[place] }
      tokens.append(ModelToken(id: scratch.symbols[index], start: start, end: end))
      start = end
    }
  }

  /// One symbol for each character that has a token; for the others bytes, the unknown token, or, where
  /// the file has neither, nothing: then the symbol before stands for them too.
  private func load(_ piece: UnsafeBufferPointer<UInt8>, _ scratch: inout ModelScratch) {
    scratch.symbols.removeAll(keepingCapacity: true)
    scratch.lengths.removeAll(keepingCapacity: true)
    var unknownLength: Int32 = 0
    func add(_ id: Int32, _ length: Int32) {
      scratch.symbols.append(id)
      scratch.lengths.append(length)
    }
    func flush() {
      if unknownLength > 0, let unknownID { add(unknownID, unknownLength) }
      unknownLength = 0
    }
    var index = 0
    while index < piece.count {
      let length = Character32.read(piece, at: index, end: piece.count).length
      let bytes = affixed(piece, index..<(index + length))
      if let id = texts.id(of: bytes) {
        flush()
        add(id, Int32(length))
      } else {
        if !byteTokens.isEmpty, bytes.allSatisfy({ byteTokens[Int($0)] >= 0 }) {
          for (place, byte) in bytes.enumerated() {
            add(byteTokens[Int(byte)], place < length ? 1 : 0)
          }
        } else if unknownID != nil {
          if !fusesUnknown { flush() }
          unknownLength += Int32(length)
        } else if !scratch.lengths.isEmpty {
          scratch.lengths[scratch.lengths.count - 1] += Int32(length)
        }
      }
      index += length
    }
    flush()
  }

  /// A character with what the file puts before or after those inside and at the end of a word.
  private func affixed(
    _ piece: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [UInt8] {
    let isLast = range.upperBound == piece.count
    return (range.lowerBound > 0 ? prefix : []) + piece[range] + (isLast ? suffix : [])
  }
}
