extension ByteLevelBPE {
  /// Encodes one text after another and remembers the pieces that it has seen. A value of one thread.
  ///
  /// - Limits: the memory of pieces stays below about 6 MB.
  public struct Encoder {
    private let tokenizer: ByteLevelBPE
    private let scanner: TextScanner
    private var scratch = MergeScratch()
    private var cache: WordCache?

    public init(_ tokenizer: ByteLevelBPE, cachesWords: Bool = true) {
      self.tokenizer = tokenizer
      scanner = TextScanner(pattern: tokenizer.pattern)
      cache = cachesWords ? WordCache() : nil
    }

    /// Appends the tokens of `bytes`, all of it taken as ordinary text.
    public mutating func append(_ bytes: [UInt8], to ids: inout [Int32]) {
      bytes.withUnsafeBufferPointer { append($0, from: 0, end: $0.count, to: &ids) }
    }

    /// Tokens with their places; see `ByteLevelBPE.encode(_:recognizingSpecials:)`.
    public mutating func encode(
      _ bytes: [UInt8], recognizingSpecials: Bool = false
    ) -> [EncodedToken] {
      var tokens: [EncodedToken] = []
      var ids: [Int32] = []
      bytes.withUnsafeBufferPointer { buffer in
        var start = 0
        while start < buffer.count {
          let special =
            recognizingSpecials ? tokenizer.specials.first(in: buffer, from: start) : nil
          let end = special?.start ?? buffer.count
          ids.removeAll(keepingCapacity: true)
          append(buffer, from: start, end: end, to: &ids)
          for id in ids {
            let next = start + tokenizer.vocabulary.length(of: id)
            tokens.append(EncodedToken(id: id, start: start, end: next, isSpecial: false))
            start = next
          }
          guard let special else { break }
          tokens.append(
            EncodedToken(id: special.id, start: special.start, end: special.end, isSpecial: true))
          start = special.end
        }
      }
      return tokens
    }

    private mutating func append(
      _ bytes: UnsafeBufferPointer<UInt8>, from first: Int, end: Int, to ids: inout [Int32]
    ) {
      var start = first
      while start < end {
        let next = scanner.endOfPiece(bytes, from: start, end: end)
        encodePiece(UnsafeBufferPointer(rebasing: bytes[start..<next]), to: &ids)
        start = next
      }
    }

    private mutating func encodePiece(
      _ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32]
    ) {
      if piece.count == 1 {
        ids.append(tokenizer.core.idOfByte[Int(piece[0])])
        return
      }
      let raw = UnsafeRawBufferPointer(piece)
      let hash = ByteHash.of(raw)
      let whole = tokenizer.vocabulary.find(raw, hash: hash)
      if whole >= 0, tokenizer.core.isWholeWord[Int(whole)] {
        ids.append(whole)
        return
      }
      if cache?.append(raw, hash: hash, to: &ids) == true { return }
      let before = ids.count
      tokenizer.core.encode(piece, scratch: &scratch, to: &ids)
      cache?.remember(raw, hash: hash, ids[before...])
    }
  }
}

/// The tokens of pieces seen before: one slot per hash, the newer piece wins.
struct WordCache {
  private struct Entry {
    var hash: UInt64 = 0
    var key: Int32 = 0
    var keyLength: Int32 = 0
    var ids: Int32 = 0
    var idCount: Int32 = 0
  }

  private static let slotCount = 1 << 15
  private static let longestKey = 96
  /// When so many bytes of pieces are stored, everything is forgotten and begun anew.
  private static let fullAt = 1 << 20

  private var entries = [Entry](repeating: Entry(), count: slotCount)
  private var keys: [UInt8] = []
  private var ids: [Int32] = []

  func append(_ piece: UnsafeRawBufferPointer, hash: UInt64, to result: inout [Int32]) -> Bool {
    let entry = entries[Int(truncatingIfNeeded: hash) & (WordCache.slotCount - 1)]
    guard entry.hash == hash, Int(entry.keyLength) == piece.count, entry.idCount > 0 else {
      return false
    }
    let key = Int(entry.key)
    for index in 0..<piece.count where keys[key + index] != piece[index] { return false }
    for index in Int(entry.ids)..<Int(entry.ids + entry.idCount) { result.append(ids[index]) }
    return true
  }

  mutating func remember(
    _ piece: UnsafeRawBufferPointer, hash: UInt64, _ tokens: ArraySlice<Int32>
  ) {
    guard piece.count <= WordCache.longestKey else { return }
    if keys.count + piece.count > WordCache.fullAt {
      self = WordCache()
    }
    entries[Int(truncatingIfNeeded: hash) & (WordCache.slotCount - 1)] = Entry(
      hash: hash, key: Int32(keys.count), keyLength: Int32(piece.count), ids: Int32(ids.count),
      idCount: Int32(tokens.count))
    keys.append(contentsOf: piece)
    ids.append(contentsOf: tokens)
  }
}
