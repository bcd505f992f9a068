import Files
import Models
import Tokenizers

/// A decoder and its tokenizer, ready to be asked about texts and to go on with them.
public final class Workbench: TextReader {
  public let id: String
  public let path: String
  public let model: GPT
  public let tokenizer: Tokenizer

  /// - Throws: `StudioError.vocabularyMismatch` when the tokenizer makes ids that the model lacks.
  public init(id: String, path: String, model: GPT, tokenizer: Tokenizer) throws {
    guard tokenizer.vocabularySize <= model.configuration.vocabularySize else {
      throw StudioError.vocabularyMismatch(
        path: path, tokenizer: tokenizer.vocabularySize,
        model: model.configuration.vocabularySize)
    }
    self.id = id
    self.path = path
    self.model = model
    self.tokenizer = tokenizer
  }

  public var isCausal: Bool { true }

  public var sizes: ModelSizes { ModelSizes(model.configuration) }

  public func embedding(of token: Int32) -> [Float] { model.embedding(of: token) }

  public func tokenTable() -> [Float] { model.values(of: "wte.weight")?.values ?? [] }

  /// The token that opens a text: `<zh>` or `<en>`, by the characters of the text; nil for a
  /// tokenizer without them.
  public func languageToken(for bytes: [UInt8]) -> Int32? {
    tokenizer.id(
      ofSpecial: Script.readsAsChinese(bytes) ? ReservedTokens.chinese : ReservedTokens.english)
  }

  /// The tokens of a text. Their bytes, special tokens left out, rebuild the input, whatever it is.
  ///
  /// - Parameter addingLanguage: puts `<zh>` or `<en>` in front.
  public func tokens(of bytes: [UInt8], addingLanguage: Bool) -> [Token] {
    let tokens = tokens(of: bytes)
    guard addingLanguage, let id = languageToken(for: bytes) else { return tokens }
    return [token(id)] + tokens
  }

  public func input(
    of bytes: [UInt8], keepingEnd: Bool
  ) -> (tokens: [Token], truncation: Truncation?) {
    input(of: bytes, keepingEnd: keepingEnd, limit: contextLength)
  }

  /// The tokens of a text as the model sees them. The language token stays.
  ///
  /// - Parameter limit: the number of tokens to cut to, when less than the context.
  func input(
    of bytes: [UInt8], keepingEnd: Bool, limit: Int
  ) -> (tokens: [Token], truncation: Truncation?) {
    let tokens = tokens(of: bytes, addingLanguage: true)
    let limit = min(limit, contextLength)
    guard tokens.count > limit else { return (tokens, nil) }
    let truncation = Truncation(total: tokens.count, kept: limit, keepsEnd: keepingEnd)
    guard keepingEnd else { return (Array(tokens.prefix(limit)), truncation) }
    let opening = tokens.first?.special == true && limit > 1 ? 1 : 0
    return (Array(tokens.prefix(opening)) + tokens.suffix(limit - opening), truncation)
  }
}

extension [Token] {
  /// The ids for a forward pass.
  var ids: [Int32] { map { Int32($0.id ?? 0) } }
}
