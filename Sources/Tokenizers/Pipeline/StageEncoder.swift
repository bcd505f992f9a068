/// Takes text through normaliser, pre-tokenizer and model.
///
/// Where the stages allow it, text is cut at single spaces between letters first. Each cut part gives the
/// same tokens wherever it stands, so that those of common words are worked out once.
struct StageEncoder {
  private let tokenizer: Tokenizer
  private let model: any TokenModel
  private let cuts: TextCuts?
  private let keepsBrokenBytes: Bool
  private let looksAtStart: Bool
  private var scratch = ModelScratch()
  private var modelTokens: [ModelToken] = []
  private var cache: WordCache<ModelToken>?

  init(_ tokenizer: Tokenizer, _ model: any TokenModel, cachesWords: Bool) {
    self.tokenizer = tokenizer
    self.model = model
    cuts = TextCuts(tokenizer)
    keepsBrokenBytes = tokenizer.preTokenizer?.isByteLevel ?? false
    looksAtStart = tokenizer.preTokenizer?.looksAtStart ?? false
    cache = cachesWords && cuts != nil ? WordCache() : nil
  }

  /// Appends the tokens of `bytes[range]`.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, findsSpecials: Bool,
    to tokens: inout [EncodedToken]
  ) {
    guard let cuts else {
      append(bytes, range, at: range.lowerBound, findsSpecials, shift: 0, to: &tokens)
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = cuts.next(in: bytes, after: start, end: range.upperBound)
      // What begins a text may be treated as such; everything else is the same everywhere.
      if cuts.isDropped(bytes, start..<end) {
        // No tokens.
      } else if cache == nil || looksAtStart && start == range.lowerBound {
        append(bytes, start..<end, at: start, findsSpecials, shift: 0, to: &tokens)
      } else {
        appendCached(bytes, start..<end, findsSpecials, to: &tokens)
      }
      start = end
    }
  }

  private mutating func appendCached(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ findsSpecials: Bool,
    to tokens: inout [EncodedToken]
  ) {
    let key = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
    let hash = ByteHash.of(key)
    let start = range.lowerBound
    if let found = cache?.find(key, hash: hash) {
      cache?.withTokens(found) { known in
        for token in known {
          tokens.append(
            EncodedToken(
              id: token.id, start: start + Int(token.start), end: start + Int(token.end),
              isSpecial: false))
        }
      }
      return
    }
    let before = tokens.count
    // Places are counted from 1, so that nothing takes this for the beginning of a text.
    append(bytes, range, at: 1, findsSpecials, shift: start - 1, to: &tokens)
    let new = tokens[before...].map { token in
      ModelToken(
        id: token.id, start: Int32(truncatingIfNeeded: token.start - start),
        end: Int32(truncatingIfNeeded: token.end - start))
    }
    cache?.remember(key, hash: hash, new[...])
  }

  /// - Parameter offset: the place that the first byte is said to have.
  /// - Parameter shift: what is added to all places in the end.
  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at offset: Int,
    _ findsSpecials: Bool, shift: Int, to tokens: inout [EncodedToken]
  ) {
    var text = AlignedText(
      UnsafeBufferPointer(rebasing: bytes[range]), at: offset,
      keepingBrokenBytes: keepsBrokenBytes)
    tokenizer.normalizer?.normalize(&text)
    let finder = tokenizer.added.inNormalizedText
    if finder.isEmpty {
      append(text, shift: shift, to: &tokens)
      return
    }
    let matches = text.bytes.withUnsafeBufferPointer {
      finder.matches(in: $0, findsSpecials: findsSpecials)
    }
    var start = 0
    for match in matches {
      append(text, start..<match.range.lowerBound, shift: shift, to: &tokens)
      let origin = text.origin(of: match.range) ?? Origin(start: 0, end: 0)
      tokens.append(
        EncodedToken(
          id: match.token.id, start: shift + Int(origin.start), end: shift + Int(origin.end),
          isSpecial: match.token.isSpecial))
      start = match.range.upperBound
    }
    append(text, start..<text.bytes.count, shift: shift, to: &tokens)
  }

  private mutating func append(
    _ text: AlignedText, _ range: Range<Int>, shift: Int, to tokens: inout [EncodedToken]
  ) {
    var part = AlignedText()
    part.append(text, range)
    append(part, shift: shift, to: &tokens)
  }

  private mutating func append(_ text: AlignedText, shift: Int, to tokens: inout [EncodedToken]) {
    var pieces = Pieces(text)
    tokenizer.preTokenizer?.cut(&pieces)
    pieces.text.bytes.withUnsafeBufferPointer { buffer in
      pieces.text.origins.withUnsafeBufferPointer { origins in
        for range in pieces.ranges {
          modelTokens.removeAll(keepingCapacity: true)
          model.tokenize(
            UnsafeBufferPointer(rebasing: buffer[range]), scratch: &scratch, to: &modelTokens)
          for token in modelTokens {
            let first = range.lowerBound + Int(token.start)
            let last = max(first, range.lowerBound + Int(token.end) - 1)
            tokens.append(
              EncodedToken(
                id: token.id, start: shift + Int(origins[first].start),
                end: shift + Int(origins[last].end), isSpecial: false))
          }
        }
      }
    }
  }
}
