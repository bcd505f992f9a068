extension ByteLevelBPE {
  /// Encodes one text after another and remembers the pieces that it has seen. A value of one thread.
  ///
  /// - Limits: the memory of pieces stays below about 6 MB.
  public struct Encoder {
    private let tokenizer: ByteLevelBPE
    private let scanner: TextScanner
    private var scratch = MergeScratch()
    private var cache: WordCache<Int32>?

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
      bytes.withUnsafeBufferPointer { buffer in
        var start = 0
        while start < buffer.count {
          let special =
            recognizingSpecials ? tokenizer.specials.first(in: buffer, from: start) : nil
          append(buffer, start..<(special?.start ?? buffer.count), to: &tokens)
          guard let special else { break }
          tokens.append(
            EncodedToken(id: special.id, start: special.start, end: special.end, isSpecial: true))
          start = special.end
        }
      }
      return tokens
    }

    /// Appends the tokens of `bytes[range]` with their places.
    mutating func append(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tokens: inout [EncodedToken]
    ) {
      var ids: [Int32] = []
      append(bytes, from: range.lowerBound, end: range.upperBound, to: &ids)
      var start = range.lowerBound
      for id in ids {
        let end = start + tokenizer.vocabulary.length(of: id)
        tokens.append(EncodedToken(id: id, start: start, end: end, isSpecial: false))
        start = end
      }
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
