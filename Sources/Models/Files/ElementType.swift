/// How the numbers of a stored tensor are written, as far as they are read.
public enum ElementType: String, Sendable, Codable, CaseIterable {
  case float32 = "F32"
  case float16 = "F16"
  case brainFloat16 = "BF16"
  case int64 = "I64"
  case int8 = "I8"
  case uint16 = "U16"
  case uint8 = "U8"

  /// - Units: bytes.
  public var size: Int {
    switch self {
    case .int64: 8
    case .float32: 4
    case .float16, .brainFloat16, .uint16: 2
    case .int8, .uint8: 1
    }
  }

  public var isFloat: Bool {
    switch self {
    case .float32, .float16, .brainFloat16: true
    case .int64, .int8, .uint16, .uint8: false
    }
  }

  /// PyTorch's name, which is what `config.json` says.
  public var torchName: String {
    switch self {
    case .float32: "float32"
    case .float16: "float16"
    case .brainFloat16: "bfloat16"
    case .int64: "int64"
    case .int8: "int8"
    case .uint16: "uint16"
    case .uint8: "uint8"
    }
  }

  /// The size of a type by its name in the file. The extents of types that are not read are checked all
  /// the same, where the type is known.
  ///
  /// - Source: https://github.com/huggingface/safetensors#format, `dtype`.
  static func size(of name: String) -> Int? {
    if let type = ElementType(rawValue: name) { return type.size }
    switch name {
    case "F64", "U64", "C64": return 8
    case "I32", "U32": return 4
    case "I16": return 2
    case "BOOL", "F8_E4M3", "F8_E5M2", "F8_E8M0": return 1
    default: return nil
    }
  }
}
