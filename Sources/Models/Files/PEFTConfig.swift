import Files
import FoundationEssentials

/// `adapter_config.json` of PEFT, the fields that matter to LoRA.
struct PEFTConfig: Codable {
  var peftType: String?
  var taskType: String?
  var baseModel: String?
  var rank: Int?
  var alpha: Float?
  var dropout: Float?
  var targetModules: Modules?
  var rankPattern: [String: Int]?
  var alphaPattern: [String: Float]?
  var fanInFanOut: Bool?
  var bias: String?
  var inferenceMode: Bool?
  var initializes: Initialization?
  var usesDoRA: Bool?
  var usesRankStabilization: Bool?
  var modulesToSave: [String]?
  var layersToTransform: Presence?
  var excludedModules: Presence?
  var layerReplication: Presence?
  var savedTokens: Presence?
  var targetParameters: Presence?
  var invocationTokens: Presence?
  var usesBiases: Presence?
  var usesQALoRA: Presence?
  var usesBlockDiagonals: Presence?

  enum CodingKeys: String, CodingKey {
    case peftType = "peft_type"
    case taskType = "task_type"
    case baseModel = "base_model_name_or_path"
    case rank = "r"
    case alpha = "lora_alpha"
    case dropout = "lora_dropout"
    case targetModules = "target_modules"
    case rankPattern = "rank_pattern"
    case alphaPattern = "alpha_pattern"
    case fanInFanOut = "fan_in_fan_out"
    case bias
    case inferenceMode = "inference_mode"
    case initializes = "init_lora_weights"
    case usesDoRA = "use_dora"
    case usesRankStabilization = "use_rslora"
    case modulesToSave = "modules_to_save"
    case layersToTransform = "layers_to_transform"
    case excludedModules = "exclude_modules"
    case layerReplication = "layer_replication"
    case savedTokens = "trainable_token_indices"
    case targetParameters = "target_parameters"
    case invocationTokens = "alora_invocation_tokens"
    case usesBiases = "lora_bias"
    case usesQALoRA = "use_qalora"
    case usesBlockDiagonals = "use_bdlora"
  }

  /// What PEFT takes where a file says nothing.
  static let usualRank = 8
  static let usualAlpha: Float = 8

  /// Rank and alpha of one module.
  struct Strength: Equatable {
    var rank: Int
    var alpha: Float
    var isStabilized: Bool

    var scaling: Float { alpha / (isStabilized ? Float(rank).squareRoot() : Float(rank)) }
  }

  /// Of one module: a pattern that it matches, or `r` and `lora_alpha`.
  ///
  /// - Parameter module: e.g. `transformer.h.0.attn.c_attn`.
  /// - Source: PEFT 0.21, `LoraModel._create_and_replace`.
  func strength(of module: String, path: String) throws(ModelError) -> Strength {
    Strength(
      rank: try Self.exception(rankPattern, "rank_pattern", of: module, path: path)
        ?? rank ?? Self.usualRank,
      alpha: try Self.exception(alphaPattern, "alpha_pattern", of: module, path: path)
        ?? alpha ?? Self.usualAlpha,
      isStabilized: usesRankStabilization == true)
  }

  /// The value of the pattern that a module matches. PEFT takes patterns as regular expressions for the
  /// end of a name, or for all of it behind `^`; names alone are read here.
  private static func exception<Value: Equatable>(
    _ pattern: [String: Value]?, _ field: String, of module: String, path: String
  ) throws(ModelError) -> Value? {
    var found: Value?
    for (key, value) in (pattern ?? [:]).sorted(by: { $0.key < $1.key }) {
      let name = key.hasPrefix("^") ? String(key.dropFirst()) : key
      guard !name.isEmpty,
        name.allSatisfy({ $0.isLetter || $0.isNumber || "._-".contains($0) })
      else {
        throw .badValue(path: path, field: field, found: key, expected: "a module's name")
      }
      let matches =
        key.hasPrefix("^") ? module == name : PEFTModules.matches(name, module)
      guard matches else { continue }
      guard found == nil || found == value else {
        throw .badValue(
          path: path, field: field, found: "\(found.map { "\($0)" } ?? "") and \(value)",
          expected: "one value for \(module)")
      }
      found = value
    }
    return found
  }

  /// Refuses what would change the model in ways that are not read.
  func check(path: String) throws(ModelError) {
    let expected: [(String, String, String)] = [
      ("peft_type", peftType ?? "missing", "LORA"),
      ("use_dora", "\(usesDoRA ?? false)", "false"),
      ("bias", bias ?? "none", "none"),
      ("modules_to_save", modulesToSave?.joined(separator: ", ") ?? "", ""),
    ]
    for (field, found, wanted) in expected where found != wanted {
      throw .badValue(
        path: path, field: field, found: found, expected: wanted.isEmpty ? "none" : wanted)
    }
    let refused: [(String, Presence?)] = [
      ("layer_replication", layerReplication), ("trainable_token_indices", savedTokens),
      ("target_parameters", targetParameters), ("alora_invocation_tokens", invocationTokens),
      ("lora_bias", usesBiases), ("use_qalora", usesQALoRA), ("use_bdlora", usesBlockDiagonals),
    ]
    for (field, presence) in refused where presence?.isSet == true {
      throw .badValue(path: path, field: field, found: "set", expected: "none")
    }
    // The others change the base model's weights before the adapter is added to them.
    if case .method(let name)? = initializes, !["gaussian", "orthogonal"].contains(name) {
      throw .badValue(
        path: path, field: "init_lora_weights", found: name,
        expected: "true, false, gaussian or orthogonal")
    }
    for alpha in [alpha ?? Self.usualAlpha] + (alphaPattern ?? [:]).values {
      guard alpha.isFinite else {
        throw .badValue(path: path, field: "lora_alpha", found: "\(alpha)", expected: "a number")
      }
    }
    for rank in [rank ?? Self.usualRank] + (rankPattern ?? [:]).values where rank < 1 {
      throw .badValue(path: path, field: "r", found: "\(rank)", expected: "at least 1")
    }
  }
}
