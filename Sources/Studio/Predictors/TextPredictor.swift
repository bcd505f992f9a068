import Models
import Tokenizers

/// A model with its tokenizer: what all kinds have in common.
///
/// Everything is immutable: it may be used from several threads at once.
public protocol TextModel: AnyObject, Sendable {
  /// The name under which it was asked for: that of its folder.
  var id: String { get }
  var path: String { get }
  var tokenizer: Tokenizer { get }
  var sizes: ModelSizes { get }
}

/// A model that says which token comes next after a text: a transformer's decoder, or one of those
/// that came before.
public protocol TextPredictor: TextModel {
  var nextTokenModel: any NextTokenModel { get }
  /// The most tokens of a text that it can read; nil for any number.
  var readingLimit: Int? { get }
}

extension TextModel {
  public var contextLength: Int { sizes.contextLength }

  /// The tokens of the text itself. Their bytes rebuild what they cover of the input.
  public func tokens(of bytes: [UInt8]) -> [Token] {
    tokenizer.encode(bytes, addingSpecials: false).map { Token($0, of: bytes, tokenizer) }
  }

  /// One token of the vocabulary by itself.
  public func token(_ id: Int32) -> Token {
    Token(
      id: Int(id), bytes: tokenizer.bytes(of: id), start: 0, end: 0,
      special: tokenizer.isSpecial(id))
  }
}

extension TextPredictor {
  /// The token that opens a text: `<zh>` or `<en>`, by the characters of the text; nil for a
  /// tokenizer without them.
  public func languageToken(for bytes: [UInt8]) -> Int32? {
    tokenizer.id(
      ofSpecial: Script.readsAsChinese(bytes) ? ReservedTokens.chinese : ReservedTokens.english)
  }

  /// The token that ends a text, if the tokenizer has one.
  public var endToken: Int32? { tokenizer.id(ofSpecial: ReservedTokens.end) }

  /// The tokens of a text. Their bytes, special tokens left out, rebuild the input, whatever it is.
  ///
  /// - Parameter addingLanguage: puts `<zh>` or `<en>` in front.
  public func tokens(of bytes: [UInt8], addingLanguage: Bool) -> [Token] {
    let tokens = tokens(of: bytes)
    guard addingLanguage, let id = languageToken(for: bytes) else { return tokens }
    return [token(id)] + tokens
  }

  /// The tokens of a text as the model sees them, cut to what it can read. The language token stays.
  ///
  /// - Parameters:
  ///   - keepingEnd: cuts the start of the text instead of its end.
  ///   - limit: the number of tokens to cut to, when less than what can be read.
  func input(
    of bytes: [UInt8], keepingEnd: Bool, limit: Int = .max
  ) -> (tokens: [Token], truncation: Truncation?) {
    let tokens = tokens(of: bytes, addingLanguage: true)
    let limit = min(limit, readingLimit ?? .max)
    guard tokens.count > limit else { return (tokens, nil) }
    let truncation = Truncation(total: tokens.count, kept: limit, keepsEnd: keepingEnd)
    guard keepingEnd else { return (Array(tokens.prefix(limit)), truncation) }
    let opening = tokens.first?.special == true && limit > 1 ? 1 : 0
    return (Array(tokens.prefix(opening)) + tokens.suffix(limit - opening), truncation)
  }
}
