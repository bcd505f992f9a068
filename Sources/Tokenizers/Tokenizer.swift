/// A tokenizer as Hugging Face's `tokenizers` describes one: text is normalised, cut into pieces, every
/// piece becomes tokens of a vocabulary, and special tokens are put around them.
///
/// Ids, offsets and special tokens are those that the library gives for the same file. Bytes that are not
/// UTF-8 are not lost: byte-level models keep them as bytes, all others see U+FFFD in their place, with
/// offsets that cover them. The `truncation` and `padding` that a file may ask for are ignored: they
/// belong to whoever feeds a model.
///
/// - Limits: texts of less than 2 GiB.
public struct Tokenizer: Sendable {
  /// How pieces become tokens.
  public enum Method: String, Sendable, Codable, CaseIterable {
    case bpe, wordpiece, unigram
  }

  /// Byte-level files in GPT-2's style have a model that does all the work at once; all others go through
  /// the stages.
  enum Model: Sendable {
    case bytePairs(ByteLevelBPE)
    case stages(any TokenModel)
  }

  let normalizer: (any Normalizer)?
  let preTokenizer: (any PreTokenizer)?
  let model: Model
  let postProcessor: (any PostProcessor)?
  let decoder: (any TokenDecoder)?
  let added: AddedVocabulary

  /// One more than the largest id.
  public let vocabularySize: Int

  init(
    normalizer: (any Normalizer)?, preTokenizer: (any PreTokenizer)?, model: Model,
    postProcessor: (any PostProcessor)?, decoder: (any TokenDecoder)?, added: [AddedToken]
  ) {
    self.normalizer = normalizer
    self.preTokenizer = preTokenizer
    self.model = model
    self.postProcessor = postProcessor
    self.decoder = decoder
    self.added = AddedVocabulary(added, normalizer: normalizer)
    vocabularySize = max(model.vocabularySize, (added.map { Int($0.id) }.max() ?? -1) + 1)
  }

  public var method: Method {
    switch model {
    case .bytePairs: .bpe
    case .stages(let model): model.method
    }
  }

  /// The token of what the vocabulary does not have; nil for models that have everything.
  public var unknownID: Int32? {
    switch model {
    case .bytePairs: nil
    case .stages(let model): model.unknownID
    }
  }

  /// In the order of the file.
  public var specialTokens: [SpecialToken] {
    added.tokens.filter(\.isSpecial).map(SpecialToken.init)
  }

  public func isSpecial(_ id: Int32) -> Bool { added[id]?.token.isSpecial ?? false }

  public func id(ofSpecial text: String) -> Int32? {
    let bytes = Array(text.utf8)
    return added.tokens.first { $0.isSpecial && $0.text == bytes }?.id
  }

  /// The token that a model is trained to fill in: `[MASK]` or `<mask>`.
  public var maskID: Int32? { id(ofSpecial: "[MASK]") ?? id(ofSpecial: "<mask>") }

  /// The token that fills up short rows of a batch: `[PAD]` or `<pad>`.
  public var paddingID: Int32? { id(ofSpecial: "[PAD]") ?? id(ofSpecial: "<pad>") }
}

extension Tokenizer.Model {
  var vocabularySize: Int {
    switch self {
    case .bytePairs(let bytePairs): bytePairs.vocabularySize
    case .stages(let model): model.texts.count
    }
  }
}

/// The tokens that a file adds to its model's vocabulary.
struct AddedVocabulary: Sendable {
  let tokens: [AddedToken]
  /// Those that are looked for in the text itself, and those in normalised text.
  let inText: AddedTokenFinder
  let inNormalizedText: AddedTokenFinder
  /// By id, as decoding gives them: normalised where the token is.
  private let byID: [Int32: (token: AddedToken, text: [UInt8])]

  init(_ tokens: [AddedToken], normalizer: (any Normalizer)?) {
    self.tokens = tokens
    let plain = tokens.filter { !$0.isNormalized }
    inText = AddedTokenFinder(plain, texts: plain.map { $0.text })
    let normalized = tokens.filter { $0.isNormalized }
    let texts = normalized.map { token in
      var text = token.text.withUnsafeBufferPointer {
        AlignedText($0, at: 0, keepingBrokenBytes: false)
      }
      normalizer?.normalize(&text)
      return text.bytes
    }
    inNormalizedText = AddedTokenFinder(normalized, texts: texts)
    byID = Dictionary(
      plain.map { ($0.id, ($0, $0.text)) } + zip(normalized, texts).map { ($0.id, ($0, $1)) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(id: Int32) -> (token: AddedToken, text: [UInt8])? { byID[id] }
}
