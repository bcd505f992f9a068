import Files
import Models
import Tokenizers

/// A decoder and its tokenizer, ready to be asked about texts and to go on with them.
public final class Workbench: TextReader, TextPredictor {
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
  public var nextTokenModel: any NextTokenModel { model }
  public var readingLimit: Int? { contextLength }

  public var sizes: ModelSizes { ModelSizes(model.configuration) }

  public func embedding(of token: Int32) -> [Float] { model.embedding(of: token) }

  public func tokenTable() -> [Float] { model.values(of: "wte.weight")?.values ?? [] }

  public func input(
    of bytes: [UInt8], keepingEnd: Bool
  ) -> (tokens: [Token], truncation: Truncation?) {
    input(of: bytes, keepingEnd: keepingEnd, limit: contextLength)
  }
}

extension [Token] {
  /// The ids for a forward pass.
  var ids: [Int32] { map { Int32($0.id ?? 0) } }
}
