import Files
import FoundationEssentials

/// `config.json` of a Hugging Face folder with a GPT-2.
struct GPT2Config: Codable {
  var architectures: [String]?
  var model_type: String?
  var vocab_size: Int?
  var n_positions: Int?
  var n_embd: Int?
  var n_layer: Int?
  var n_head: Int?
  var n_inner: Int?
  var activation_function: String?
  var layer_norm_epsilon: Double?
  var scale_attn_weights: Bool?
  var scale_attn_by_inverse_layer_idx: Bool?
  var add_cross_attention: Bool?
  var tie_word_embeddings: Bool?
  var attn_pdrop: Double?
  var embd_pdrop: Double?
  var resid_pdrop: Double?
  var initializer_range: Double?
  var bos_token_id: Int?
  var eos_token_id: Int?
  var dtype: String?
  var torch_dtype: String?

  /// - Units: bytes.
  static let fileLimit = 1 << 20

  /// What is written for one of our models.
  init(_ configuration: GPTConfiguration, endToken: Int32?) {
    architectures = ["GPT2LMHeadModel"]
    model_type = "gpt2"
    vocab_size = configuration.vocabularySize
    n_positions = configuration.contextLength
    n_embd = configuration.width
    n_layer = configuration.layerCount
    n_head = configuration.headCount
    activation_function = "gelu_new"
    // The shortest decimal of the Float: 1e-05 rather than the Double next to it.
    layer_norm_epsilon = Double("\(configuration.layerNormEpsilon)")
    scale_attn_weights = true
    scale_attn_by_inverse_layer_idx = false
    tie_word_embeddings = true
    attn_pdrop = 0
    embd_pdrop = 0
    resid_pdrop = 0
    initializer_range = 0.02
    bos_token_id = endToken.map(Int.init)
    eos_token_id = endToken.map(Int.init)
    dtype = "float32"
  }

  static func read(_ path: String) throws -> GPT2Config {
    let data = try SizeLimitedFile.read(path, limit: fileLimit)
    do {
      return try JSONDecoder().decode(GPT2Config.self, from: data)
    } catch {
      throw ModelError.notJSON(path: path, reason: reason(of: error))
    }
  }

  /// The sizes, or what about this model is different from the ones that are understood.
  func configuration(path: String) throws(ModelError) -> GPTConfiguration {
    guard model_type == "gpt2" else {
      throw .badValue(
        path: path, field: "model_type", found: model_type ?? "missing", expected: "gpt2")
    }
    let activation = activation_function ?? "gelu_new"
    guard ["gelu_new", "gelu_pytorch_tanh"].contains(activation) else {
      throw .badValue(
        path: path, field: "activation_function", found: activation, expected: "gelu_new")
    }
    let required: [(String, Bool, Bool)] = [
      ("scale_attn_weights", scale_attn_weights ?? true, true),
      ("scale_attn_by_inverse_layer_idx", scale_attn_by_inverse_layer_idx ?? false, false),
      ("add_cross_attention", add_cross_attention ?? false, false),
      ("tie_word_embeddings", tie_word_embeddings ?? true, true),
    ]
    for (field, found, expected) in required where found != expected {
      throw .badValue(path: path, field: field, found: "\(found)", expected: "\(expected)")
    }
    let width = try size("n_embd", n_embd, in: 1...65_536, path)
    let heads = try size("n_head", n_head, in: 1...width, path)
    guard width % heads == 0 else {
      throw .badValue(
        path: path, field: "n_head", found: "\(heads)", expected: "a divisor of n_embd \(width)")
    }
    if let n_inner, n_inner != 4 * width {
      throw .badValue(
        path: path, field: "n_inner", found: "\(n_inner)", expected: "\(4 * width) or null")
    }
    let epsilon = layer_norm_epsilon ?? 1e-5
    guard epsilon > 0, epsilon < 1 else {
      throw .badValue(
        path: path, field: "layer_norm_epsilon", found: "\(epsilon)", expected: "0 to 1")
    }
    return GPTConfiguration(
      vocabularySize: try size("vocab_size", vocab_size, in: 1...4_194_304, path),
      contextLength: try size("n_positions", n_positions, in: 1...1_048_576, path), width: width,
      layerCount: try size("n_layer", n_layer, in: 1...1_024, path), headCount: heads,
      layerNormEpsilon: Float(epsilon))
  }

  private func size(
    _ field: String, _ value: Int?, in range: ClosedRange<Int>, _ path: String
  ) throws(ModelError) -> Int {
    guard let value, range.contains(value) else {
      throw .badValue(
        path: path, field: field, found: value.map { "\($0)" } ?? "missing",
        expected: "\(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }
}
