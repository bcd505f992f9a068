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
  var initializes: Flag?
  var usesDoRA: Bool?
  var usesRankStabilization: Bool?
  var modulesToSave: [String]?
  var layersToTransform: Layers?

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
  }

  /// A list of names, or one regular expression.
  enum Modules: Codable {
    case names([String])
    case pattern(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let names = try? container.decode([String].self) {
        self = .names(names)
      } else {
        self = .pattern(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .names(let names): try container.encode(names)
      case .pattern(let pattern): try container.encode(pattern)
      }
    }
  }

  /// One layer or several; only whether it is there matters.
  struct Layers: Codable {
    init(from decoder: any Decoder) throws {}
    func encode(to encoder: any Encoder) throws {}
  }

  /// A choice that is `true`, `false` or a name; we write `true` and do not read it.
  struct Flag: Codable {
    init() {}
    init(from decoder: any Decoder) throws {}
    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(true)
    }
  }

  /// The scaling of one module's update, alpha / rank.
  ///
  /// - Parameter module: e.g. `transformer.h.0.attn.c_attn`.
  /// - Source: PEFT 0.21, `LoraModel._create_and_replace`: the first pattern that the module's name
  ///   ends with, or `r` and `lora_alpha`.
  func scaling(of module: String, rank: Int, path: String) throws(ModelError) -> Float {
    var alpha = alpha ?? 8
    if let alphaPattern {
      for key in alphaPattern.keys.sorted() {
        guard key.allSatisfy({ $0.isLetter || $0.isNumber || "._".contains($0) }) else {
          throw .badValue(
            path: path, field: "alpha_pattern", found: key, expected: "the end of a module's name")
        }
        if module == key || module.hasSuffix("." + key) { alpha = alphaPattern[key] ?? alpha }
      }
    }
    let divisor = usesRankStabilization == true ? Float(rank).squareRoot() : Float(rank)
    return alpha / divisor
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
    guard (alpha ?? 8).isFinite else {
      throw .badValue(path: path, field: "lora_alpha", found: "\(alpha ?? 8)", expected: "a number")
    }
  }
}
