extension Tokenizer {
  /// The tokens of a text with their places in it.
  ///
  /// - Parameter addingSpecials: puts around them what the file asks for, such as `[CLS]` and `[SEP]`;
  ///   these have the empty place 0..<0.
  /// - Parameter recognizingSpecials: text that looks like a special token, such as `[MASK]`, becomes it;
  ///   otherwise it is ordinary text. The library's default is true.
  /// - Cost: for many texts use an `Encoder`, which keeps what it has worked out.
  public func encode(
    _ text: [UInt8], addingSpecials: Bool = true, recognizingSpecials: Bool = false
  ) -> [EncodedToken] {
    var encoder = Encoder(self, cachesWords: text.count > 1 << 16)
    return encoder.encode(
      text, addingSpecials: addingSpecials, recognizingSpecials: recognizingSpecials)
  }

  /// The same for two texts that a model reads as a pair. Offsets are into the text of the token.
  public func encode(
    _ text: [UInt8], pairedWith second: [UInt8], addingSpecials: Bool = true,
    recognizingSpecials: Bool = false
  ) -> Encoding {
    var encoder = Encoder(self, cachesWords: false)
    return encoder.encode(
      text, pairedWith: second, addingSpecials: addingSpecials,
      recognizingSpecials: recognizingSpecials)
  }

  /// Encodes one text after another and remembers the words that it has seen. A value of one thread.
  ///
  /// - Limits: the memory of words stays below about 20 MB.
  public struct Encoder {
    private let tokenizer: Tokenizer
    private var stages: StageEncoder?
    private var bytePairs: ByteLevelBPE.Encoder?

    public init(_ tokenizer: Tokenizer, cachesWords: Bool = true) {
      self.tokenizer = tokenizer
      switch tokenizer.model {
      case .bytePairs(let model):
        bytePairs = ByteLevelBPE.Encoder(model, cachesWords: cachesWords)
      case .stages(let model):
        stages = StageEncoder(tokenizer, model, cachesWords: cachesWords)
      }
    }

    /// See `Tokenizer.encode(_:addingSpecials:recognizingSpecials:)`.
    public mutating func encode(
      _ text: [UInt8], addingSpecials: Bool = true, recognizingSpecials: Bool = false
    ) -> [EncodedToken] {
      let tokens = tokens(of: text, recognizingSpecials)
      guard addingSpecials, let template = tokenizer.postProcessor?.template else { return tokens }
      return template.applied(to: [tokens]).tokens
    }

    /// See `Tokenizer.encode(_:pairedWith:addingSpecials:recognizingSpecials:)`.
    public mutating func encode(
      _ text: [UInt8], pairedWith second: [UInt8], addingSpecials: Bool = true,
      recognizingSpecials: Bool = false
    ) -> Encoding {
      let parts = [
        tokens(of: text, recognizingSpecials), tokens(of: second, recognizingSpecials),
      ]
      if addingSpecials, let template = tokenizer.postProcessor?.template {
        return template.applied(to: parts)
      }
      var result = Encoding(tokens: [], typeIDs: [], sequences: [])
      for (index, part) in parts.enumerated() {
        for token in part { result.append(token, type: Int32(index), sequence: index) }
      }
      return result
    }

    /// All but the template.
    private mutating func tokens(of text: [UInt8], _ recognizingSpecials: Bool) -> [EncodedToken] {
      var tokens: [EncodedToken] = []
      text.withUnsafeBufferPointer { bytes in
        var start = 0
        let matches = tokenizer.added.inText.matches(
          in: bytes, findsSpecials: recognizingSpecials)
        for match in matches {
          append(bytes, start..<match.range.lowerBound, recognizingSpecials, to: &tokens)
          tokens.append(
            EncodedToken(
              id: match.token.id, start: match.range.lowerBound, end: match.range.upperBound,
              isSpecial: match.token.isSpecial))
          start = match.range.upperBound
        }
        append(bytes, start..<bytes.count, recognizingSpecials, to: &tokens)
        tokenizer.postProcessor?.adjust(&tokens, of: bytes) { tokenizer.bytes(of: $0) }
      }
      return tokens
    }

    private mutating func append(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ recognizingSpecials: Bool,
      to tokens: inout [EncodedToken]
    ) {
      if range.isEmpty { return }
      stages?.append(bytes, range, findsSpecials: recognizingSpecials, to: &tokens)
      guard bytePairs != nil else { return }
      let part = UnsafeBufferPointer(rebasing: bytes[range])
      var start = range.lowerBound
      // Byte-level models have no normaliser; the order of the two searches still counts.
      for match in tokenizer.added.inNormalizedText.matches(
        in: part, findsSpecials: recognizingSpecials)
      {
        let first = range.lowerBound + match.range.lowerBound
        let end = range.lowerBound + match.range.upperBound
        bytePairs?.append(bytes, start..<first, to: &tokens)
        tokens.append(
          EncodedToken(
            id: match.token.id, start: first, end: end, isSpecial: match.token.isSpecial))
        start = end
      }
      bytePairs?.append(bytes, start..<range.upperBound, to: &tokens)
    }
  }
}
