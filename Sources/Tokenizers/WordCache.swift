/// The tokens of pieces seen before: one slot per hash, the newer piece wins.
struct WordCache<Token> {
  private struct Entry {
    var hash: UInt64 = 0
    var key: Int32 = 0
    var keyLength: Int32 = 0
    var first: Int32 = 0
    var count: Int32 = 0
  }

  private static var slotCount: Int { 1 << 15 }
  private static var longestKey: Int { 96 }
  /// When so many bytes of pieces are stored, everything is forgotten and begun anew.
  private static var fullAt: Int { 1 << 20 }

  private var entries = [Entry](repeating: Entry(), count: slotCount)
  private var keys: [UInt8] = []
  private var tokens: [Token] = []

  func append(_ piece: UnsafeRawBufferPointer, hash: UInt64, to result: inout [Token]) -> Bool {
    guard let found = find(piece, hash: hash) else { return false }
    for index in found { result.append(tokens[index]) }
    return true
  }

  /// Where the tokens of a piece are kept.
  @inline(__always)
  func find(_ piece: UnsafeRawBufferPointer, hash: UInt64) -> Range<Int>? {
    let entry = entries[Int(truncatingIfNeeded: hash) & (WordCache.slotCount - 1)]
    guard entry.hash == hash, Int(entry.keyLength) == piece.count, entry.count > 0 else {
      return nil
    }
    let key = Int(entry.key)
    for index in 0..<piece.count where keys[key + index] != piece[index] { return nil }
    return Int(entry.first)..<Int(entry.first + entry.count)
  }

  func withTokens(_ range: Range<Int>, _ body: (UnsafeBufferPointer<Token>) -> Void) {
    tokens.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  mutating func remember(
    _ piece: UnsafeRawBufferPointer, hash: UInt64, _ new: ArraySlice<Token>
  ) {
    guard piece.count <= WordCache.longestKey else { return }
    if keys.count + piece.count > WordCache.fullAt {
      self = WordCache()
    }
    entries[Int(truncatingIfNeeded: hash) & (WordCache.slotCount - 1)] = Entry(
      hash: hash, key: Int32(keys.count), keyLength: Int32(piece.count),
      first: Int32(tokens.count), count: Int32(new.count))
    keys.append(contentsOf: piece)
    tokens.append(contentsOf: new)
  }
}
