import Models
import Tokenizers

/// An encoder and its tokenizer, ready to be asked about texts.
///
/// A text is read as the tokenizer's file asks for, with `[CLS]` before it and `[SEP]` behind.
public final class EncoderBench: TextReader {
  public let id: String
  public let path: String
  public let model: BERT
  public let tokenizer: Tokenizer

  /// - Throws: `StudioError.vocabularyMismatch` when the tokenizer makes ids that the model lacks.
  public init(id: String, path: String, model: BERT, tokenizer: Tokenizer) throws {
    let vocabulary = model.configuration.vocabularySize
    guard tokenizer.vocabularySize <= vocabulary else {
      throw StudioError.vocabularyMismatch(
        path: path, tokenizer: tokenizer.vocabularySize, model: vocabulary)
    }
    self.id = id
    self.path = path
    self.model = model
    self.tokenizer = tokenizer
  }

  public var isCausal: Bool { false }
  public var pooling: String { "mean, normalized" }
  public var sizes: ModelSizes { ModelSizes(model.configuration) }

  public func tokenTable() -> [Float] {
    model.values(of: "embeddings.word_embeddings.weight")?.values ?? []
  }

  public func embedding(of token: Int32) -> [Float] { model.embedding(of: token) }

  public func input(
    of bytes: [UInt8], keepingEnd: Bool
  ) -> (tokens: [Token], truncation: Truncation?) {
    input(of: bytes, keepingEnd: keepingEnd, recognizingSpecials: false)
  }

  /// - Parameter recognizingSpecials: `[MASK]` in the text is the token and not six characters.
  func input(
    of bytes: [UInt8], keepingEnd: Bool, recognizingSpecials: Bool
  ) -> (tokens: [Token], truncation: Truncation?) {
    let all = tokenizer.encode(bytes, recognizingSpecials: recognizingSpecials)
      .map { Token($0, of: bytes, tokenizer) }
    guard all.count > contextLength else { return (all, nil) }
    // What stands around the text stays: `[CLS]` in front, `[SEP]` behind.
    let opening = all.prefix { $0.special && $0.start == $0.end }
    let closing = all.suffix(1).filter { $0.special && $0.start == $0.end }
    let inner = all.dropFirst(opening.count).dropLast(closing.count)
    let room = max(0, contextLength - opening.count - closing.count)
    let kept = keepingEnd ? inner.suffix(room) : inner.prefix(room)
    return (
      opening + kept + closing,
      Truncation(total: all.count, kept: contextLength, keepsEnd: keepingEnd)
    )
  }

  public func attention(of bytes: [UInt8]) throws -> AttentionResult {
    guard !bytes.isEmpty else { throw StudioError.emptyText }
    let (tokens, truncation) = input(of: bytes, keepingEnd: false)
    let names = (0..<sizes.layerCount).map(Self.attentionName)
    let result = try model.forward(
      [BERTInput(tokens: tokens.ids)], inspection: Inspection(captures: Set(names)))
    return AttentionResult(
      tokens: tokens, layers: sizes.layerCount, heads: sizes.headCount,
      weights: attentionMaps(result.captures, count: tokens.count), isCausal: isCausal,
      truncation: truncation)
  }

  /// The mean over all tokens, `[CLS]` and `[SEP]` included, of the last block's output, scaled to
  /// length 1, as sentence encoders are trained.
  ///
  /// - Source: Reimers & Gurevych 2019, "Sentence-BERT", section 3 (MEAN strategy).
  public func embed(_ bytes: [UInt8]) throws -> TextEmbedding {
    guard !bytes.isEmpty else { throw StudioError.emptyText }
    let (tokens, truncation) = input(of: bytes, keepingEnd: false)
    let vectors = try model.sentenceVectors(of: [BERTInput(tokens: tokens.ids)])
    return TextEmbedding(tokens: tokens, values: vectors.first ?? [], truncation: truncation)
  }
}

extension ModelSizes {
  init(_ configuration: GPTConfiguration) {
    self.init(
      vocabularySize: configuration.vocabularySize, contextLength: configuration.contextLength,
      width: configuration.width, layerCount: configuration.layerCount,
      headCount: configuration.headCount, parameterCount: configuration.parameterCount)
  }

  init(_ configuration: BERTConfiguration) {
    self.init(
      vocabularySize: configuration.vocabularySize, contextLength: configuration.contextLength,
      width: configuration.width, layerCount: configuration.layerCount,
      headCount: configuration.headCount,
      parameterCount: BERT.layout(of: configuration).parameterCount)
  }
}
