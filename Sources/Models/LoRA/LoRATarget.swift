/// Which linear layers LoRA adapts, by name.
///
/// A name stands for every layer, or slice of a layer, whose dotted name ends with it: `query`,
/// `attn.c_proj`, `c_attn.q`. With `*` (any run of characters, dots included) or `?` (one character)
/// it is compared with the whole name: `*.mlp.*`, `h.0.*`. For GPT-2 `o`, `fc` and `proj` are short
/// for `attn.c_proj`, `mlp.c_fc` and `mlp.c_proj`. A layer's name also stands for its slices.
public struct LoRATarget: RawRepresentable, Sendable, Hashable, Codable, Comparable {
  public let rawValue: String

  /// - Returns: nil unless it is made of letters, digits and `._-*?`.
  public init?(rawValue: String) {
    let isName = rawValue.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: ".-_*?".utf8.contains(byte)
      }
    }
    guard isName, !rawValue.isEmpty else { return nil }
    self.rawValue = rawValue
  }

  private init(known name: String) { rawValue = name }

  /// GPT-2 stores q, k and v side by side in one matrix; here each is a target of its own.
  public static let q = LoRATarget(known: "q")
  public static let k = LoRATarget(known: "k")
  public static let v = LoRATarget(known: "v")
  /// Attention's output projection.
  public static let o = LoRATarget(known: "o")
  /// The MLP's first layer…
  public static let fc = LoRATarget(known: "fc")
  /// …and its second.
  public static let proj = LoRATarget(known: "proj")

  /// Everything linear in a block of GPT-2, in the order of computation.
  public static let gpt2: [LoRATarget] = [.q, .k, .v, .o, .fc, .proj]

  /// Whether a module, or a slice of one, is meant.
  public func matches(_ name: String) -> Bool {
    if rawValue.contains(where: { $0 == "*" || $0 == "?" }) {
      return NamePattern(rawValue).matches(name)
    }
    let endings = [rawValue, Self.aliases[rawValue]].compactMap { $0 }
    return endings.contains { name == $0 || name.hasSuffix("." + $0) }
  }

  private static let aliases = ["o": "attn.c_proj", "fc": "mlp.c_fc", "proj": "mlp.c_proj"]

  /// GPT-2's short names in the order of computation, then all others by the alphabet.
  public static func < (a: LoRATarget, b: LoRATarget) -> Bool {
    let (first, second) = (a.place, b.place)
    return first == second ? a.rawValue < b.rawValue : first < second
  }

  private var place: Int { Self.gpt2.firstIndex(of: self) ?? Self.gpt2.count }
}
