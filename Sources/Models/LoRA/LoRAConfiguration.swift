/// What a LoRA adapter is made of.
///
/// - Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models", section 4.1.
public struct LoRAConfiguration: Sendable, Equatable {
  public var rank: Int
  /// The update is scaled by alpha / rank.
  public var alpha: Float
  /// The part of the adapter's inputs that is set to zero while it is trained.
  public var dropout: Float
  /// Sorted, without repetition.
  public var targets: [LoRATarget]
  /// Ranks of some layers, by the names of `LoRATarget`; where several match the longest counts.
  public var ranks: [String: Int]
  /// Alphas of some layers, in the same way.
  public var alphas: [String: Float]
  /// The update is scaled by alpha / √rank instead.
  ///
  /// - Source: Kalajdzievski 2023, "A Rank Stabilization Scaling Factor for Fine-Tuning with LoRA",
  ///   eq. 4.
  public var isRankStabilized: Bool
  public var seed: UInt64

  public init(
    rank: Int = 8, alpha: Float = 16, dropout: Float = 0, targets: [LoRATarget] = [.q, .v],
    ranks: [String: Int] = [:], alphas: [String: Float] = [:], isRankStabilized: Bool = false,
    seed: UInt64 = 1
  ) {
    self.rank = rank
    self.alpha = alpha
    self.dropout = dropout
    self.targets = Set(targets).sorted()
    self.ranks = ranks
    self.alphas = alphas
    self.isRankStabilized = isRankStabilized
    self.seed = seed
  }

  /// Of layers without an exception.
  public var scaling: Float { scaling(alpha: alpha, rank: rank) }

  /// Numbers that an adapter of this kind trains: a rank·(in + out) for each layer or slice; 0 if
  /// nothing has a target's name.
  public func trainableCount(of model: some Network) -> Int {
    trainableCount(of: model.linears)
  }

  /// The same for a GPT of these sizes.
  public func trainableCount(of model: GPTConfiguration) -> Int {
    trainableCount(of: GPTParameters(model).linears)
  }

  private func trainableCount(of linears: [Linear]) -> Int {
    places(in: linears).reduce(0) { $0 + $1.rank * ($1.linear.inputs + $1.columns.count) }
  }

  // MARK: - What the names mean in a model

  /// A layer or slice that an update belongs to.
  struct Place {
    let name: String
    let linear: Linear
    let columns: Range<Int>
    let rank: Int
    let alpha: Float
    let scaling: Float
  }

  /// Every place that some target names, in the order of computation.
  func places(in linears: [Linear]) -> [Place] {
    linears.flatMap { linear in
      let isWhole = targets.contains { $0.matches(linear.name) }
      return linear.parts.filter { part in
        isWhole || targets.contains { $0.matches(part.name) }
      }.map { part in
        let names = [part.name, linear.name]
        let rank = Self.exception(ranks, names) ?? rank
        let alpha = Self.exception(alphas, names) ?? alpha
        return Place(
          name: part.name, linear: linear, columns: part.columns, rank: rank, alpha: alpha,
          scaling: scaling(alpha: alpha, rank: rank))
      }
    }
  }

  private func scaling(alpha: Float, rank: Int) -> Float {
    alpha / (isRankStabilized ? Float(rank).squareRoot() : Float(rank))
  }

  private static func exception<Value>(_ values: [String: Value], _ names: [String]) -> Value? {
    let keys = values.keys.filter { key in
      let target = LoRATarget(rawValue: key)
      return names.contains { target?.matches($0) ?? false }
    }
    return keys.max { ($0.count, $1) < ($1.count, $0) }.flatMap { values[$0] }
  }

  func check(against linears: [Linear]) throws(ModelError) {
    let limit = linears.reduce(1) { max($0, $1.inputs, $1.outputs) }
    for (field, rank) in [("rank", rank)] + ranks.sorted(by: { $0.key < $1.key }) {
      guard rank >= 1, rank <= limit else {
        throw .badSettings(field: field, found: "\(rank)", expected: "1 to \(limit)")
      }
    }
    for (field, alpha) in [("alpha", alpha)] + alphas.sorted(by: { $0.key < $1.key }) {
      guard alpha.isFinite, alpha > 0 else {
        throw .badSettings(field: field, found: "\(alpha)", expected: "more than 0")
      }
    }
    guard dropout >= 0, dropout < 1 else {
      throw .badSettings(field: "dropout", found: "\(dropout)", expected: "0 or more, less than 1")
    }
    guard !targets.isEmpty else {
      throw .badSettings(field: "targets", found: "none", expected: "names of linear layers")
    }
    let names = linears.flatMap { linear in [linear.name] + linear.parts.map { $0.name } }
    for target in targets where !names.contains(where: { target.matches($0) }) {
      throw .badSettings(
        field: "targets", found: target.rawValue,
        expected: "the end of a name such as \(linears.first?.name ?? "none")")
    }
  }
}

extension Linear {
  /// Its slices by their full names; itself if it has none.
  var parts: [(name: String, columns: Range<Int>)] {
    if slices.isEmpty { return [(name, 0..<outputs)] }
    return slices.map { ("\(name).\($0.name)", $0.columns) }
  }
}

/// Written as short as possible: what is as usual is left out.
extension LoRAConfiguration: Codable {
  private enum CodingKeys: CodingKey {
    case rank, alpha, dropout, targets, ranks, alphas, isRankStabilized, seed
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      rank: try values.decode(Int.self, forKey: .rank),
      alpha: try values.decode(Float.self, forKey: .alpha),
      dropout: try values.decodeIfPresent(Float.self, forKey: .dropout) ?? 0,
      targets: try values.decode([LoRATarget].self, forKey: .targets),
      ranks: try values.decodeIfPresent([String: Int].self, forKey: .ranks) ?? [:],
      alphas: try values.decodeIfPresent([String: Float].self, forKey: .alphas) ?? [:],
      isRankStabilized: try values.decodeIfPresent(Bool.self, forKey: .isRankStabilized) ?? false,
      seed: try values.decode(UInt64.self, forKey: .seed))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(rank, forKey: .rank)
    try values.encode(alpha, forKey: .alpha)
    try values.encode(targets, forKey: .targets)
    try values.encode(seed, forKey: .seed)
    if dropout != 0 { try values.encode(dropout, forKey: .dropout) }
    if !ranks.isEmpty { try values.encode(ranks, forKey: .ranks) }
    if !alphas.isEmpty { try values.encode(alphas, forKey: .alphas) }
    if isRankStabilized { try values.encode(true, forKey: .isRankStabilized) }
  }
}
