/// The linear maps of a block that LoRA can adapt. GPT-2 stores q, k and v side by side in one
/// matrix; here each is a target of its own.
public enum LoRATarget: String, Sendable, Codable, CaseIterable, Comparable {
  case q, k, v
  /// Attention's output projection.
  case o
  /// The MLP's first layer…
  case fc
  /// …and its second.
  case proj

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (a: LoRATarget, b: LoRATarget) -> Bool { a.place < b.place }

  func inputs(_ width: Int) -> Int { self == .proj ? 4 * width : width }
  func outputs(_ width: Int) -> Int { self == .fc ? 4 * width : width }
}

/// What a LoRA adapter is made of.
///
/// - Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models", section 4.1.
public struct LoRAConfiguration: Sendable, Equatable, Codable {
  public var rank: Int
  /// The update is scaled by alpha / rank.
  public var alpha: Float
  /// In the order q, k, v, o, fc, proj, without repetition.
  public var targets: [LoRATarget]
  public var seed: UInt64

  public init(rank: Int = 8, alpha: Float = 16, targets: [LoRATarget] = [.q, .v], seed: UInt64 = 1)
  {
    self.rank = rank
    self.alpha = alpha
    self.targets = Set(targets).sorted()
    self.seed = seed
  }

  public var scaling: Float { alpha / Float(rank) }

  /// Numbers that an adapter of this kind trains: a rank·(in + out) for each target and layer.
  public func trainableCount(of model: GPTConfiguration) -> Int {
    let perLayer = targets.reduce(0) {
      $0 + rank * ($1.inputs(model.width) + $1.outputs(model.width))
    }
    return perLayer * model.layerCount
  }

  func check(width: Int) throws(ModelError) {
    guard rank >= 1, rank <= 4 * width else {
      throw .badSettings(field: "rank", found: "\(rank)", expected: "1 to \(4 * width)")
    }
    guard alpha.isFinite, alpha > 0 else {
      throw .badSettings(field: "alpha", found: "\(alpha)", expected: "more than 0")
    }
    guard !targets.isEmpty else {
      throw .badSettings(field: "targets", found: "none", expected: "some of q, k, v, o, fc, proj")
    }
  }
}
