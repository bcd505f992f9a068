import Files

/// Reads the shape out of a `config.json` of `transformers`, whatever its model's size.
///
/// - Limits: GPT-2, BERT, DistilBERT, Llama, Mistral, Mixtral, Qwen2 and Qwen3, whose parameters are counted
///   exactly. Fields that change no size are passed over.
/// - Source: the configuration classes of `transformers`.
struct ShapeConfig {
  let path: String
  let json: JSONValue

  init(contentsOf path: String) throws {
    self.path = path
    var reader = JSONReader(try SizeLimitedFile.readBytes(path, limit: JSONFile.configurationLimit))
    do throws(JSONReader.Failure) {
      json = try reader.value()
      try reader.expectEnd()
    } catch {
      throw ModelError.notJSON(
        path: path, reason: "line \(reader.line(of: error.position)): \(error.problem)")
    }
  }

  func shape() throws(ModelError) -> ModelShape {
    guard [.null, .object([:])].contains(json["pruned_heads"]) else {
      throw bad("pruned_heads", "a value", "none")
    }
    let shape: ModelShape
    switch kind {
    case "gpt2": shape = try gpt2()
    case "bert": shape = try bert()
    case "distilbert": shape = try distilBERT()
    case "llama", "mistral", "mixtral", "qwen2", "qwen3": shape = try llama()
    default:
      throw bad(
        "model_type", kind.isEmpty ? "missing" : kind,
        "gpt2, bert, distilbert, llama, mistral, mixtral, qwen2 or qwen3")
    }
    if let misfit = shape.misfit { throw bad("sizes", "\(misfit)", "sizes that fit together") }
    return shape
  }

  /// Files from before `model_type` existed tell by the name of the Python class.
  private var kind: String {
    if let type = json["model_type"].text { return type }
    return architecture.hasPrefix("GPT2") ? "gpt2" : architecture.hasPrefix("Bert") ? "bert" : ""
  }

  private var architecture: String {
    if case .array(let names) = json["architectures"] { return names.first?.text ?? "" }
    return ""
  }

  // MARK: - Families

  private func gpt2() throws(ModelError) -> ModelShape {
    let width = try size("n_embd", limit: ModelShape.limits.width)
    guard try !flag("add_cross_attention", default: false) else {
      throw bad("add_cross_attention", "true", "false")
    }
    return ModelShape(
      family: .gpt2, vocabularySize: try size("vocab_size", limit: ModelShape.limits.vocabulary),
      contextLength: try size("n_positions", limit: ModelShape.limits.context), width: width,
      layerCount: try size("n_layer", limit: ModelShape.limits.layers),
      headCount: try size("n_head", limit: width),
      innerWidth: try size("n_inner", limit: ModelShape.limits.inner, default: 4 * width),
      output: try output(isTiedByDefault: true))
  }

  private func bert() throws(ModelError) -> ModelShape {
    var parts = ModelShape.EncoderParts()
    parts.typeCount = try size("type_vocab_size", limit: 65_536, default: 2)
    switch architecture {
    case "", "BertModel": break
    case "BertForPreTraining":
      parts.hasMaskedHead = true
      parts.hasNextSentenceHead = true
    case "BertForMaskedLM":
      parts.hasPooler = false
      parts.hasMaskedHead = true
    case "BertForNextSentencePrediction": parts.hasNextSentenceHead = true
    case "BertForSequenceClassification": parts.classCount = try classCount()
    default:
      throw bad(
        "architectures", architecture,
        "BertModel, or a head for masked tokens, next sentences or whole sequences")
    }
    let width = try size("hidden_size", limit: ModelShape.limits.width)
    return ModelShape(
      family: .bert(parts),
      vocabularySize: try size("vocab_size", limit: ModelShape.limits.vocabulary),
      contextLength: try size("max_position_embeddings", limit: ModelShape.limits.context),
      width: width,
      layerCount: try size("num_hidden_layers", limit: ModelShape.limits.layers),
      headCount: try size("num_attention_heads", limit: width),
      innerWidth: try size("intermediate_size", limit: ModelShape.limits.inner), output: .none)
  }

  private func distilBERT() throws(ModelError) -> ModelShape {
    var parts = ModelShape.EncoderParts()
    parts.typeCount = 0
    parts.hasPooler = false
    switch architecture {
    case "", "DistilBertModel": break
    case "DistilBertForMaskedLM": parts.hasMaskedHead = true
    default: throw bad("architectures", architecture, "DistilBertModel or DistilBertForMaskedLM")
    }
    let width = try size("dim", limit: ModelShape.limits.width)
    return ModelShape(
      family: .bert(parts),
      vocabularySize: try size("vocab_size", limit: ModelShape.limits.vocabulary),
      contextLength: try size("max_position_embeddings", limit: ModelShape.limits.context),
      width: width, layerCount: try size("n_layers", limit: ModelShape.limits.layers),
      headCount: try size("n_heads", limit: width),
      innerWidth: try size("hidden_dim", limit: ModelShape.limits.inner), output: .none)
  }

  private func llama() throws(ModelError) -> ModelShape {
    let width = try size("hidden_size", limit: ModelShape.limits.width)
    let heads = try size("num_attention_heads", limit: width)
    return ModelShape(
      family: .llama(try decoderParts()),
      vocabularySize: try size("vocab_size", limit: ModelShape.limits.vocabulary),
      contextLength: try size("max_position_embeddings", limit: ModelShape.limits.context),
      width: width,
      layerCount: try size("num_hidden_layers", limit: ModelShape.limits.layers), headCount: heads,
      // Only Llama's first models left it out.
      keyValueHeadCount: try size(
        "num_key_value_heads", limit: heads, default: kind == "llama" ? heads : nil),
      statedHeadWidth: try statedHeadWidth(width, heads),
      innerWidth: try size("intermediate_size", limit: ModelShape.limits.inner),
      output: try output(isTiedByDefault: false), experts: try experts(), window: try window())
  }

  private func decoderParts() throws(ModelError) -> ModelShape.DecoderParts {
    var parts = ModelShape.DecoderParts()
    switch kind {
    case "llama":
      parts.hasInputBiases = try flag("attention_bias", default: false)
      parts.hasOutputBias = parts.hasInputBiases
      parts.hasFeedForwardBiases = try flag("mlp_bias", default: false)
    case "qwen2": parts.hasInputBiases = true
    case "qwen3":
      parts.hasInputBiases = try flag("attention_bias", default: false)
      parts.hasOutputBias = parts.hasInputBiases
      parts.hasHeadNorms = true
    default: break
    }
    return parts
  }

  /// Nil where it follows from width and heads.
  private func statedHeadWidth(_ width: Int, _ heads: Int) throws(ModelError) -> Int? {
    if json["head_dim"] == .null {
      return kind == "qwen3" ? 128 : nil
    }
    let stated = try size("head_dim", limit: ModelShape.limits.width)
    return stated * heads == width ? nil : stated
  }

  private func experts() throws(ModelError) -> ModelShape.Experts? {
    guard kind == "mixtral" else { return nil }
    return .init(
      count: try size("num_local_experts", limit: ModelShape.limits.experts),
      perToken: try size("num_experts_per_tok", limit: ModelShape.limits.experts))
  }

  /// Qwen's windows hold for some layers only; there the whole context is counted.
  private func window() throws(ModelError) -> Int? {
    guard kind == "mistral" || kind == "mixtral", json["sliding_window"] != .null else {
      return nil
    }
    return try size("sliding_window", limit: ModelShape.limits.context)
  }

  private func output(isTiedByDefault: Bool) throws(ModelError) -> ModelShape.Output {
    let isTied = try flag("tie_word_embeddings", default: isTiedByDefault)
    if architecture.hasSuffix("ForCausalLM") || architecture.hasSuffix("LMHeadModel")
      || architecture.isEmpty
    {
      return isTied ? .tied : .own
    }
    guard architecture.hasSuffix("Model"), !architecture.contains("Heads") else {
      throw bad("architectures", architecture, "a model that says what comes next")
    }
    return .none
  }

  // MARK: - Values

  private func classCount() throws(ModelError) -> Int {
    if case .object(let labels) = json["id2label"], !labels.isEmpty { return labels.count }
    return try size("num_labels", limit: 65_536, default: 2)
  }

  private func size(
    _ field: String, limit: Int, default standard: Int? = nil
  ) throws(ModelError) -> Int {
    switch json[field] {
    case .null:
      guard let standard else { throw bad(field, "missing", "1 to \(limit)") }
      return standard
    case .number(let value) where value == value.rounded() && (1...Double(limit)).contains(value):
      return Int(value)
    case .number(let value): throw bad(field, "\(value)", "a whole number from 1 to \(limit)")
    default: throw bad(field, "no number", "1 to \(limit)")
    }
  }

  private func flag(_ field: String, default standard: Bool) throws(ModelError) -> Bool {
    switch json[field] {
    case .null: return standard
    case .bool(let value): return value
    default: throw bad(field, "neither true nor false", "true or false")
    }
  }

  private func bad(_ field: String, _ found: String, _ expected: String) -> ModelError {
    .badValue(path: path, field: field, found: found, expected: expected)
  }
}

extension ModelShape {
  /// Reads the shape out of a `config.json` of `transformers`: GPT-2, BERT, DistilBERT, Llama, Mistral,
  /// Mixtral, Qwen2 or Qwen3. No weights are needed.
  ///
  /// - Throws: `FileError`; `ModelError` for another kind of model or sizes that do not fit together.
  public init(config path: String) throws {
    self = try ShapeConfig(contentsOf: path).shape()
  }
}
