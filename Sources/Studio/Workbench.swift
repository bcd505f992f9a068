import Files
import Models
import Tokenizers

/// A model and its tokenizer, ready to be asked about texts.
///
/// Everything is immutable: a workbench may be used from several threads at once.
public final class Workbench: Sendable {
  /// The name under which it was asked for: that of its folder.
  public let id: String
  public let path: String
  public let model: GPT
  public let tokenizer: ByteLevelBPE

  /// - Throws: `StudioError.vocabularyMismatch` when the tokenizer makes ids that the model lacks.
  public init(id: String, path: String, model: GPT, tokenizer: ByteLevelBPE) throws {
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

  public var contextLength: Int { model.configuration.contextLength }

  /// The token that opens a text: `<zh>` or `<en>`, by the characters of the text; nil for a
  /// tokenizer without them.
  public func languageToken(for bytes: [UInt8]) -> Int32? {
    tokenizer.id(
      ofSpecial: Script.readsAsChinese(bytes) ? ReservedTokens.chinese : ReservedTokens.english)
  }

  /// The tokens of a text. Their bytes, special tokens left out, rebuild the input, whatever it is.
  ///
  /// - Parameter addingLanguage: puts `<zh>` or `<en>` in front.
  public func tokens(of bytes: [UInt8], addingLanguage: Bool = false) -> [Token] {
    var tokens: [Token] = []
    if addingLanguage, let id = languageToken(for: bytes) {
      tokens.append(
        Token(id: Int(id), bytes: tokenizer.bytes(of: id), start: 0, end: 0, special: true))
    }
    for token in tokenizer.encode(bytes) {
      tokens.append(
        Token(
          id: Int(token.id), bytes: Array(bytes[token.start..<token.end]), start: token.start,
          end: token.end, special: token.isSpecial))
    }
    return tokens
  }

  /// One token of the vocabulary by itself.
  public func token(_ id: Int32) -> Token {
    Token(
      id: Int(id), bytes: tokenizer.bytes(of: id), start: 0, end: 0,
      special: tokenizer.isSpecial(id))
  }

  /// The tokens of a text as the model sees them, cut to its context. The language token stays.
  ///
  /// - Parameter keepingEnd: cuts the start of the text instead of its end.
  /// - Parameter limit: the number of tokens to cut to, when less than the context.
  func input(
    of bytes: [UInt8], keepingEnd: Bool, limit: Int? = nil
  ) -> (tokens: [Token], truncation: Truncation?) {
    let tokens = tokens(of: bytes, addingLanguage: true)
    let limit = min(limit ?? contextLength, contextLength)
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
