import Files
import FoundationEssentials

/// `config.json` of a Hugging Face folder with a GPT-2.
struct GPT2Config: Codable {
  var architectures: [String]?
  var modelType: String?
  var vocabSize: Int?
  var nPositions: Int?
  var nEmbd: Int?
  var nLayer: Int?
  var nHead: Int?
  var nInner: Int?
  var activationFunction: String?
  var layerNormEpsilon: Double?
  var scaleAttnWeights: Bool?
  var scaleAttnByInverseLayerIdx: Bool?
  var tieWordEmbeddings: Bool?
  var attnPdrop: Double?
  var embdPdrop: Double?
  var residPdrop: Double?
  var initializerRange: Double?
  var bosTokenId: Int?
  var eosTokenId: Int?
  var dtype: String?
  var torchDtype: String?

  private enum CodingKeys: String, CodingKey {
    case architectures
    case modelType = "model_type"
    case vocabSize = "vocab_size"
    case nPositions = "n_positions"
    case nEmbd = "n_embd"
    case nLayer = "n_layer"
    case nHead = "n_head"
    case nInner = "n_inner"
    case activationFunction = "activation_function"
    case layerNormEpsilon = "layer_norm_epsilon"
    case scaleAttnWeights = "scale_attn_weights"
    case scaleAttnByInverseLayerIdx = "scale_attn_by_inverse_layer_idx"
    case tieWordEmbeddings = "tie_word_embeddings"
    case attnPdrop = "attn_pdrop"
    case embdPdrop = "embd_pdrop"
    case residPdrop = "resid_pdrop"
    case initializerRange = "initializer_range"
    case bosTokenId = "bos_token_id"
    case eosTokenId = "eos_token_id"
    case dtype
    case torchDtype = "torch_dtype"
  }

  /// What is written for one of our models.
  init(_ configuration: GPTConfiguration, endToken: Int32?) {
    architectures = ["GPT2LMHeadModel"]
    modelType = "gpt2"
    vocabSize = configuration.vocabularySize
    nPositions = configuration.contextLength
    nEmbd = configuration.width
    nLayer = configuration.layerCount
    nHead = configuration.headCount
    activationFunction = "gelu_new"
    // The shortest decimal of the Float: 1e-05 rather than the Double next to it.
    layerNormEpsilon = Double("\(configuration.layerNormEpsilon)")
    scaleAttnWeights = true
    scaleAttnByInverseLayerIdx = false
    tieWordEmbeddings = configuration.isOutputTied
    attnPdrop = 0
    embdPdrop = 0
    residPdrop = 0
    initializerRange = 0.02
    bosTokenId = endToken.map(Int.init)
    eosTokenId = endToken.map(Int.init)
    dtype = "float32"
  }

  static func read(_ path: String) throws -> GPT2Config {
    try JSONFile.read(GPT2Config.self, at: path)
  }

  /// The sizes, or what about this model is different from the ones that are understood.
  func configuration(path: String) throws(ModelError) -> GPTConfiguration {
    guard modelType == "gpt2" else {
      throw .badValue(
        path: path, field: "model_type", found: modelType ?? "missing", expected: "gpt2")
    }
    let activation = activationFunction ?? "gelu_new"
    // Three names of one formula.
    guard ["gelu_new", "gelu_pytorch_tanh", "gelu_fast"].contains(activation) else {
      throw .badValue(
        path: path, field: "activation_function", found: activation, expected: "gelu_new")
    }
    let required: [(String, Bool, Bool)] = [
      ("scale_attn_weights", scaleAttnWeights ?? true, true),
      ("scale_attn_by_inverse_layer_idx", scaleAttnByInverseLayerIdx ?? false, false),
    ]
    for (field, found, expected) in required where found != expected {
      throw .badValue(path: path, field: field, found: "\(found)", expected: "\(expected)")
    }
    let sizes = ConfigSizes(path: path)
    let width = try sizes.size("n_embd", nEmbd, in: 1...65_536)
    let heads = try sizes.size("n_head", nHead, in: 1...width)
    guard width % heads == 0 else {
      throw .badValue(
        path: path, field: "n_head", found: "\(heads)", expected: "a divisor of n_embd \(width)")
    }
    if let nInner, nInner != 4 * width {
      throw .badValue(
        path: path, field: "n_inner", found: "\(nInner)", expected: "\(4 * width) or null")
    }
    return GPTConfiguration(
      vocabularySize: try sizes.size("vocab_size", vocabSize, in: 1...4_194_304),
      contextLength: try sizes.size("n_positions", nPositions, in: 1...1_048_576), width: width,
      layerCount: try sizes.size("n_layer", nLayer, in: 1...1_024), headCount: heads,
      layerNormEpsilon: try sizes.epsilon("layer_norm_epsilon", layerNormEpsilon ?? 1e-5),
      isOutputTied: tieWordEmbeddings ?? true)
  }
}
