import Models
import Tokenizers

/// A model that came before the Transformer, and its tokenizer: an n-gram model, a network with a
/// window, a network with a memory.
public final class PredictorBench: TextPredictor {
  public let id: String
  public let path: String
  public let tokenizer: Tokenizer
  public let nextTokenModel: any NextTokenModel
  public let type: ModelType
  public let sizes: ModelSizes

  public var readingLimit: Int? { nil }

  public convenience init(
    id: String, path: String, model: NGramModel, tokenizer: Tokenizer
  ) throws {
    let sizes = ModelSizes(model.configuration, weightCount: model.weightCount)
    try self.init(id, path, model, .ngram, sizes, tokenizer)
  }

  public convenience init(id: String, path: String, model: NNLM, tokenizer: Tokenizer) throws {
    try self.init(id, path, model, .nnlm, ModelSizes(model.configuration), tokenizer)
  }

  public convenience init(
    id: String, path: String, model: RecurrentModel, tokenizer: Tokenizer
  ) throws {
    try self.init(id, path, model, .recurrent, ModelSizes(model.configuration), tokenizer)
  }

  /// - Throws: `StudioError.vocabularyMismatch` when the tokenizer makes ids that the model lacks.
  private init(
    _ id: String, _ path: String, _ model: any NextTokenModel, _ type: ModelType,
    _ sizes: ModelSizes, _ tokenizer: Tokenizer
  ) throws {
    guard tokenizer.vocabularySize <= model.vocabularySize else {
      throw StudioError.vocabularyMismatch(
        path: path, tokenizer: tokenizer.vocabularySize, model: model.vocabularySize)
    }
    self.id = id
    self.path = path
    self.tokenizer = tokenizer
    self.type = type
    self.sizes = sizes
    nextTokenModel = model
  }
}

extension ModelSizes {
  init(_ configuration: NGramConfiguration, weightCount: Int) {
    self.init(
      vocabularySize: configuration.vocabularySize, contextLength: configuration.order - 1,
      width: 0, layerCount: 0, headCount: 0, parameterCount: weightCount)
  }

  init(_ configuration: NNLMConfiguration) {
    self.init(
      vocabularySize: configuration.vocabularySize, contextLength: configuration.contextLength,
      width: configuration.hiddenWidth, layerCount: 1, headCount: 0,
      parameterCount: configuration.parameterCount)
  }

  init(_ configuration: RecurrentConfiguration) {
    self.init(
      vocabularySize: configuration.vocabularySize, contextLength: configuration.contextLength,
      width: configuration.width, layerCount: configuration.layerCount, headCount: 0,
      parameterCount: configuration.parameterCount)
  }
}
