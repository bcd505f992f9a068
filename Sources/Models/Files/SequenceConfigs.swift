import Tensors

/// `config.json` of a folder with a neural probabilistic language model.
struct NNLMConfig: Codable {
  var modelType: String?
  var vocabSize: Int?
  var contextLength: Int?
  var embeddingSize: Int?
  var hiddenSize: Int?
  var directConnections: Bool?
  var dtype: String?

  private enum CodingKeys: String, CodingKey {
    case modelType = "model_type"
    case vocabSize = "vocab_size"
    case contextLength = "context_length"
    case embeddingSize = "embedding_size"
    case hiddenSize = "hidden_size"
    case directConnections = "direct_connections"
    case dtype
  }

  init(_ configuration: NNLMConfiguration, as type: ElementType) {
    modelType = ModelType.nnlm.rawValue
    vocabSize = configuration.vocabularySize
    contextLength = configuration.contextLength
    embeddingSize = configuration.embeddingWidth
    hiddenSize = configuration.hiddenWidth
    directConnections = configuration.hasDirectConnections
    dtype = type.torchName
  }

  func configuration(path: String) throws(ModelError) -> NNLMConfiguration {
    let sizes = ConfigSizes(path: path)
    return NNLMConfiguration(
      vocabularySize: try sizes.size("vocab_size", vocabSize, in: 1...4_194_304),
      contextLength: try sizes.size("context_length", contextLength, in: 1...1_024),
      embeddingWidth: try sizes.size("embedding_size", embeddingSize, in: 1...65_536),
      hiddenWidth: try sizes.size("hidden_size", hiddenSize, in: 1...65_536),
      hasDirectConnections: directConnections ?? false)
  }
}

/// `config.json` of a folder with a recurrent language model.
struct RecurrentConfig: Codable {
  var modelType: String?
  var cell: String?
  var vocabSize: Int?
  var embeddingSize: Int?
  var hiddenSize: Int?
  var numLayers: Int?
  var tieWordEmbeddings: Bool?
  var contextLength: Int?
  var dtype: String?

  private enum CodingKeys: String, CodingKey {
    case modelType = "model_type"
    case cell
    case vocabSize = "vocab_size"
    case embeddingSize = "embedding_size"
    case hiddenSize = "hidden_size"
    case numLayers = "num_layers"
    case tieWordEmbeddings = "tie_word_embeddings"
    case contextLength = "context_length"
    case dtype
  }

  init(_ configuration: RecurrentConfiguration, as type: ElementType) {
    modelType = ModelType.recurrent.rawValue
    cell = configuration.cell.rawValue
    vocabSize = configuration.vocabularySize
    embeddingSize = configuration.embeddingWidth
    hiddenSize = configuration.width
    numLayers = configuration.layerCount
    tieWordEmbeddings = configuration.isOutputTied
    contextLength = configuration.contextLength
    dtype = type.torchName
  }

  func configuration(path: String) throws(ModelError) -> RecurrentConfiguration {
    let sizes = ConfigSizes(path: path)
    guard let cell = cell.flatMap({ RecurrentCell(rawValue: $0) }) else {
      throw .badValue(
        path: path, field: "cell", found: cell ?? "missing",
        expected: RecurrentCell.allCases.map { $0.rawValue }.joined(separator: " or "))
    }
    return RecurrentConfiguration(
      cell: cell, vocabularySize: try sizes.size("vocab_size", vocabSize, in: 1...4_194_304),
      embeddingWidth: try sizes.size("embedding_size", embeddingSize, in: 1...65_536),
      width: try sizes.size("hidden_size", hiddenSize, in: 1...65_536),
      layerCount: try sizes.size("num_layers", numLayers, in: 1...1_024),
      isOutputTied: tieWordEmbeddings ?? true,
      contextLength: try sizes.size("context_length", contextLength, in: 1...1_048_576))
  }
}
