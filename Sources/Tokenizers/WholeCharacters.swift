/// Characters of several bytes whose merges come before all merges that cross the border of a character:
/// nothing can happen to their bytes first, so a look-up replaces their merging. With characters that were
/// required in training this is true of all of those, and a Chinese text has a third of the symbols.
struct WholeCharacters: Sendable {
  /// The token of every code point of the basic plane; −1 where the bytes have to be merged.
  private let tokens: [Int32]

  init(vocabulary: Vocabulary, merges: [ByteLevelBPE.Merge], idOfByte: [Int32]) {
    let inner = merges.prefix { merge in
      WholeCharacters.staysInside(vocabulary.bytes(of: Int(merge.result)))
    }
    guard inner.contains(where: { vocabulary.length(of: $0.result) > 1 }) else {
      tokens = []
      return
    }
    let table = PairTable(Array(inner))
    var scratch = MergeScratch()
    var tokens = [Int32](repeating: -1, count: 0x1_0000)
    for merge in inner {
      vocabulary.bytes(of: Int(merge.result)).withUnsafeBufferPointer { bytes in
        guard let (point, length) = UTF8Reading.scalar(bytes, at: 0, end: bytes.count),
          length > 1, length == bytes.count, point < tokens.count
        else { return }
        scratch.load(bytes, idOfByte, WholeCharacters())
        scratch.mergeAll(table)
        if scratch.count == 1 { tokens[Int(point)] = scratch.symbols[0] }
      }
    }
    self.tokens = tokens
  }

  /// None.
  init() {
    tokens = []
  }

  /// Whether bytes are ASCII alone, or the beginning of one longer character.
  private static func staysInside(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return bytes.allSatisfy { $0 < 0x80 } }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    return first >= 0xC2 && bytes.count <= length
      && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// The token of the character at `index` and its length in bytes.
  @inline(__always)
  func token(
    _ piece: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (id: Int32, length: Int)? {
    guard piece[index] >= 0xC2, !tokens.isEmpty,
      let (point, length) = UTF8Reading.scalar(piece, at: index, end: piece.count),
      point < tokens.count, tokens[Int(point)] >= 0
    else { return nil }
    return (tokens[Int(point)], length)
  }
}
