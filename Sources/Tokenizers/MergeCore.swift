/// The merges of a vocabulary in a form that applies them quickly. Made once, shared by all encoders.
final class MergeCore: Sendable {
  let prefersWholeWords: Bool
  let idOfByte: [Int32]
  /// Whether a token's own bytes, encoded, give that token alone, so that a look-up may replace the
  /// merging. True of nearly all tokens, yet not by necessity.
  let isWholeWord: [Bool]
  private let table: PairTable
  private let characters: WholeCharacters

  init(
    vocabulary: Vocabulary, merges: [ByteLevelBPE.Merge], specials: SpecialTokens,
    prefersWholeWords: Bool
  ) {
    self.prefersWholeWords = prefersWholeWords
    idOfByte = (0..<256).map { byte in
      [UInt8(byte)].withUnsafeBufferPointer { vocabulary.id(of: $0) } ?? -1
    }
    table = PairTable(merges)
    characters = WholeCharacters(vocabulary: vocabulary, merges: merges, idOfByte: idOfByte)
    var wholeWords = [Bool](repeating: prefersWholeWords, count: vocabulary.count)
    if !prefersWholeWords {
      var scratch = MergeScratch()
      for id in wholeWords.indices where !specials.contains(Int32(id)) {
        wholeWords[id] = MergeCore.gives(
          Int32(id), vocabulary, idOfByte, characters, table, &scratch)
      }
    }
    isWholeWord = wholeWords
  }

  private static func gives(
    _ id: Int32, _ vocabulary: Vocabulary, _ idOfByte: [Int32], _ characters: WholeCharacters,
    _ table: PairTable, _ scratch: inout MergeScratch
  ) -> Bool {
    let bytes = vocabulary.bytes(of: Int(id))
    bytes.withUnsafeBufferPointer { scratch.load($0, idOfByte, characters) }
    scratch.mergeAll(table)
    return scratch.count == 1 && scratch.symbols[0] == id
  }

  /// Merges the bytes of one piece and appends the tokens to `ids`.
  func encode(
    _ piece: UnsafeBufferPointer<UInt8>, scratch: inout MergeScratch, to ids: inout [Int32]
  ) {
    scratch.load(piece, idOfByte, characters)
    scratch.mergeAll(table)
    ids.append(contentsOf: scratch.symbols[..<scratch.count])
  }
}

/// From a pair of neighbouring tokens to the rank of their merge and to what it makes.
struct PairTable: Sendable {
  /// Key and value in turn; a key of all ones is an empty slot.
  private var slots: [UInt64]
  private let mask: Int
  static let none = UInt32.max

  init(_ merges: [ByteLevelBPE.Merge]) {
    var capacity = 16
    while capacity < merges.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = [UInt64](repeating: .max, count: capacity * 2)
    for (rank, merge) in merges.enumerated() {
      let key = PairTable.key(merge.left, merge.right)
      var slot = Int(truncatingIfNeeded: ByteHash.fold(key)) & mask
      while slots[slot * 2] != .max, slots[slot * 2] != key { slot = (slot + 1) & mask }
      slots[slot * 2] = key
      slots[slot * 2 + 1] = UInt64(rank) << 32 | UInt64(UInt32(bitPattern: merge.result))
    }
  }

  /// The rank, `none` for pairs that are not merged, and the token that the merge makes.
  @inline(__always)
  func merge(_ left: Int32, _ right: Int32) -> (rank: UInt32, result: Int32) {
    let key = PairTable.key(left, right)
    var slot = Int(truncatingIfNeeded: ByteHash.fold(key)) & mask
    while slots[slot * 2] != .max {
      if slots[slot * 2] == key {
        let value = slots[slot * 2 + 1]
        return (UInt32(value >> 32), Int32(truncatingIfNeeded: value))
      }
      slot = (slot + 1) & mask
    }
    return (PairTable.none, -1)
  }

  @inline(__always)
  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }
}
