import Files

/// A tokenizer as Hugging Face's `tokenizers` describes one: text is normalised, cut into pieces, every
/// piece becomes tokens of a vocabulary, and special tokens are put around them.
///
/// Ids, offsets and special tokens are those that the library gives for the same file. Bytes that are not
/// UTF-8 are not lost: byte-level models keep them as bytes, all others see U+FFFD in their place, with
/// offsets that cover them. The `truncation` and `padding` that a file may ask for are ignored: they
/// belong to whoever feeds a model.
public struct Tokenizer: Sendable {
  /// How pieces become tokens.
  public enum Method: String, Sendable, Codable, CaseIterable {
    case bpe, wordpiece, unigram
  }

  public var method: Method { .bpe }
  /// One more than the largest id.
  public var vocabularySize: Int { bytePairs.vocabularySize }
  /// In the order of the file.
  public var specialTokens: [SpecialToken] { bytePairs.specialTokens }
  /// The token of what the vocabulary does not have; nil for models that have everything.
  public var unknownID: Int32? { nil }

  let bytePairs: ByteLevelBPE

  /// Reads a `tokenizer.json`, a `vocab.txt` of the BERT family, or a folder with one of them.
  ///
  /// - Throws: `FileError` or `TokenizerError`.
  public init(contentsOf path: String) throws {
    bytePairs = try ByteLevelBPE(tokenizerJSON: path)
  }

  /// Reads a `tokenizer.json` from memory; `path` is only named in errors.
  ///
  /// - Throws: `TokenizerError`.
  public init(parsing bytes: [UInt8], path: String) throws(TokenizerError) {
    bytePairs = try ByteLevelBPE(parsing: bytes, path: path)
  }
}

/// Tokens of one text or two, as a model with token types reads them.
public struct Encoding: Sendable, Equatable {
  public var tokens: [EncodedToken]
  /// One for every token: usually 0 for the first text and 1 for the second.
  public var typeIDs: [Int32]
  /// Which text a token is from, 0 or 1; nil for the special tokens put around them.
  public var sequences: [Int?]

  public init(tokens: [EncodedToken], typeIDs: [Int32], sequences: [Int?]) {
    self.tokens = tokens
    self.typeIDs = typeIDs
    self.sequences = sequences
  }

  public var ids: [Int32] { tokens.map { $0.id } }
}

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
    bytePairs.encode(text, recognizingSpecials: recognizingSpecials)
  }

  /// The same for two texts that a model reads as a pair. Offsets are into the text of the token.
  public func encode(
    _ text: [UInt8], pairedWith second: [UInt8], addingSpecials: Bool = true,
    recognizingSpecials: Bool = false
  ) -> Encoding {
    let parts = [text, second].map { encode($0, recognizingSpecials: recognizingSpecials) }
    return Encoding(
      tokens: parts[0] + parts[1], typeIDs: parts.flatMap { $0.map { _ in 0 } },
      sequences: parts[0].map { _ in 0 } + parts[1].map { _ in 1 })
  }

  /// The text of a sequence of tokens; unknown ids give nothing.
  ///
  /// - Parameter skippingSpecials: leaves out `[CLS]` and its like.
  public func decode(_ ids: [Int32], skippingSpecials: Bool = false) -> [UInt8] {
    bytePairs.decode(ids, skippingSpecials: skippingSpecials)
  }

  /// The bytes of text that a token stands for: ` the` for `Ġthe` and `▁the`, `ing` for `##ing`; for a
  /// special token those of its name; none when there is no such token.
  public func bytes(of id: Int32) -> [UInt8] { bytePairs.bytes(of: id) }

  /// How a token is shown to a reader; see `TokenLabel`. WordPiece tokens keep their `##`.
  public func label(of id: Int32) -> String { TokenLabel.text(bytes(of: id)) }

  public func isSpecial(_ id: Int32) -> Bool { bytePairs.isSpecial(id) }

  public func id(ofSpecial text: String) -> Int32? { bytePairs.id(ofSpecial: text) }

  /// The token that a model is trained to fill in: `[MASK]` or `<mask>`.
  public var maskID: Int32? { id(ofSpecial: "[MASK]") ?? id(ofSpecial: "<mask>") }

  /// The token that fills up short rows of a batch: `[PAD]` or `<pad>`.
  public var paddingID: Int32? { id(ofSpecial: "[PAD]") ?? id(ofSpecial: "<pad>") }
}
