import FoundationEssentials

/// `config.json` of a Hugging Face folder with a BERT.
struct BERTConfig: Codable {
  var architectures: [String]?
  var modelType: String?
  var vocabSize: Int?
  var hiddenSize: Int?
  var numHiddenLayers: Int?
  var numAttentionHeads: Int?
  var intermediateSize: Int?
  var hiddenAct: String?
  var maxPositionEmbeddings: Int?
  var typeVocabSize: Int?
  var layerNormEps: Double?
  var positionEmbeddingType: String?
  var isDecoder: Bool?
  var tieWordEmbeddings: Bool?
  var hiddenDropoutProb: Double?
  var attentionProbsDropoutProb: Double?
  var initializerRange: Double?
  var padTokenId: Int?
  var id2label: [String: String]?
  var label2id: [String: Int]?
  var dtype: String?

  private enum CodingKeys: String, CodingKey {
    case architectures
    case modelType = "model_type"
    case vocabSize = "vocab_size"
    case hiddenSize = "hidden_size"
    case numHiddenLayers = "num_hidden_layers"
    case numAttentionHeads = "num_attention_heads"
    case intermediateSize = "intermediate_size"
    case hiddenAct = "hidden_act"
    case maxPositionEmbeddings = "max_position_embeddings"
    case typeVocabSize = "type_vocab_size"
    case layerNormEps = "layer_norm_eps"
    case positionEmbeddingType = "position_embedding_type"
    case isDecoder = "is_decoder"
    case tieWordEmbeddings = "tie_word_embeddings"
    case hiddenDropoutProb = "hidden_dropout_prob"
    case attentionProbsDropoutProb = "attention_probs_dropout_prob"
    case initializerRange = "initializer_range"
    case padTokenId = "pad_token_id"
    case id2label, label2id, dtype
  }

  /// What is written for one of our models.
  init(_ configuration: BERTConfiguration, paddingToken: Int32) {
    architectures = [BERTNames.architecture(configuration)]
    modelType = ModelType.bert.rawValue
    vocabSize = configuration.vocabularySize
    hiddenSize = configuration.width
    numHiddenLayers = configuration.layerCount
    numAttentionHeads = configuration.headCount
    intermediateSize = configuration.innerWidth
    hiddenAct = configuration.activation.rawValue
    maxPositionEmbeddings = configuration.contextLength
    typeVocabSize = configuration.typeCount
    // The shortest decimal of the Float: 1e-12 rather than the Double next to it.
    layerNormEps = Double("\(configuration.layerNormEpsilon)")
    positionEmbeddingType = "absolute"
    isDecoder = false
    tieWordEmbeddings = true
    hiddenDropoutProb = 0
    attentionProbsDropoutProb = 0
    initializerRange = 0.02
    padTokenId = Int(paddingToken)
    if configuration.classCount > 0 {
      let labels = (0..<configuration.classCount).map { ("LABEL_\($0)", $0) }
      id2label = Dictionary(uniqueKeysWithValues: labels.map { ("\($0.1)", $0.0) })
      label2id = Dictionary(uniqueKeysWithValues: labels)
    }
  }

  /// The sizes, or what about this model is different from the ones that are understood.
  ///
  /// - Parameter hasPooler, hasMaskedHead, hasNextSentenceHead, classCount: the parts that are stored.
  func configuration(
    path: String, hasPooler: Bool, hasMaskedHead: Bool, hasNextSentenceHead: Bool, classCount: Int
  ) throws(ModelError) -> BERTConfiguration {
    try checkKind(path: path)
    let sizes = ConfigSizes(path: path)
    let width = try sizes.size("hidden_size", hiddenSize, in: 1...65_536)
    let heads = try sizes.size("num_attention_heads", numAttentionHeads, in: 1...width)
    guard width % heads == 0 else {
      throw .badValue(
        path: path, field: "num_attention_heads", found: "\(heads)",
        expected: "a divisor of hidden_size \(width)")
    }
    return BERTConfiguration(
      vocabularySize: try sizes.size("vocab_size", vocabSize, in: 1...4_194_304),
      contextLength: try sizes.size(
        "max_position_embeddings", maxPositionEmbeddings, in: 1...1_048_576),
      width: width,
      layerCount: try sizes.size("num_hidden_layers", numHiddenLayers, in: 1...1_024),
      headCount: heads,
      innerWidth: try sizes.size("intermediate_size", intermediateSize, in: 1...1_048_576),
      typeCount: try sizes.size("type_vocab_size", typeVocabSize ?? 2, in: 1...65_536),
      layerNormEpsilon: try sizes.epsilon("layer_norm_eps", layerNormEps ?? 1e-12),
      activation: try activation(path: path), hasPooler: hasPooler, hasMaskedHead: hasMaskedHead,
      hasNextSentenceHead: hasNextSentenceHead, classCount: classCount)
  }

  private func checkKind(path: String) throws(ModelError) {
    let required: [(String, String, String)] = [
      ("position_embedding_type", positionEmbeddingType ?? "absolute", "absolute"),
      ("is_decoder", "\(isDecoder ?? false)", "false"),
    ]
    for (field, found, expected) in required where found != expected {
      throw .badValue(path: path, field: field, found: found, expected: expected)
    }
  }

  private func activation(
    path: String
  ) throws(ModelError) -> BERTConfiguration.HiddenActivation {
    switch hiddenAct ?? "gelu" {
    case "gelu": return .gelu
    case "gelu_new", "gelu_pytorch_tanh", "gelu_fast": return .geluTanh
    case "relu": return .relu
    case let other:
      throw .badValue(
        path: path, field: "hidden_act", found: other, expected: "gelu, gelu_new or relu")
    }
  }
}
