/// One token of an encoded text.
public struct EncodedToken: Sendable, Equatable {
  public var id: Int32
  /// Offsets into the bytes that were encoded: `start` included, `end` not.
  public var start: Int
  public var end: Int
  public var isSpecial: Bool

  public init(id: Int32, start: Int, end: Int, isSpecial: Bool) {
    self.id = id
    self.start = start
    self.end = end
    self.isSpecial = isSpecial
  }
}

/// A token with a meaning of its own, such as `<end>`; never made from ordinary text.
public struct SpecialToken: Sendable, Equatable {
  public var text: String
  public var id: Int32
  /// Takes the white space before it along, as the word that belongs in its place would.
  public var stripsLeft: Bool

  public init(text: String, id: Int32, stripsLeft: Bool = false) {
    self.text = text
    self.id = id
    self.stripsLeft = stripsLeft
  }
}

/// Byte-pair encoding over bytes: every sequence of bytes has tokens, and the tokens give back exactly
/// those bytes, whether or not they are valid UTF-8.
///
/// - Source: Sennrich, Haddow & Birch 2016, "Neural Machine Translation of Rare Words with Subword
///   Units", section 3.2; the byte alphabet is that of Radford et al. 2019 (GPT-2).
public struct ByteLevelBPE: Sendable {
  /// One more than the largest id.
  public var vocabularySize: Int { vocabulary.count }
  public var specialTokens: [SpecialToken] { specials.tokens }
  /// The merges in the order in which they are applied.
  public let merges: [Merge]
  /// How text is cut before merging; merges never cross these cuts.
  public let pattern: SplitPattern

  /// Two tokens that become one.
  public struct Merge: Sendable, Equatable {
    public var left: Int32
    public var right: Int32
    public var result: Int32

    public init(left: Int32, right: Int32, result: Int32) {
      self.left = left
      self.right = right
      self.result = result
    }
  }

  let vocabulary: Vocabulary
  let specials: SpecialTokens
  let core: MergeCore

  init(
    vocabulary: Vocabulary, merges: [Merge], specials: SpecialTokens, pattern: SplitPattern,
    prefersWholeWords: Bool = false
  ) {
    self.vocabulary = vocabulary
    self.merges = merges
    self.specials = specials
    self.pattern = pattern
    core = MergeCore(
      vocabulary: vocabulary, merges: merges, specials: specials,
      prefersWholeWords: prefersWholeWords)
  }

  /// Tokens of `bytes` with their places. Text that looks like a special token is ordinary text unless
  /// `recognizingSpecials` is true.
  ///
  /// - Cost: for many texts use an `Encoder`, which keeps what it has worked out.
  public func encode(_ bytes: [UInt8], recognizingSpecials: Bool = false) -> [EncodedToken] {
    var encoder = Encoder(self, cachesWords: false)
    return encoder.encode(bytes, recognizingSpecials: recognizingSpecials)
  }

  /// The bytes that a token stands for (for a special token, those of its text); none when there is no
  /// such token.
  public func bytes(of id: Int32) -> [UInt8] {
    guard id >= 0, id < vocabularySize else { return [] }
    return vocabulary.bytes(of: Int(id))
  }

  /// The bytes of a sequence of tokens; unknown ids give nothing.
  ///
  /// - Parameter skippingSpecials: leaves out `<end>` and its like.
  public func decode(_ ids: [Int32], skippingSpecials: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    for id in ids where id >= 0 && id < vocabularySize {
      if skippingSpecials && isSpecial(id) { continue }
      vocabulary.append(Int(id), to: &result)
    }
    return result
  }

  /// The token that stands for exactly these bytes, special tokens excluded.
  public func id(of bytes: [UInt8]) -> Int32? {
    bytes.withUnsafeBufferPointer { vocabulary.id(of: $0) }
  }

  public func id(ofSpecial text: String) -> Int32? {
    specials.tokens.first { $0.text == text }?.id
  }

  public func isSpecial(_ id: Int32) -> Bool {
    specials.contains(id)
  }
}
