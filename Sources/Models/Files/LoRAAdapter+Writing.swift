import Files
import FoundationEssentials
import Tensors

extension LoRAAdapter {
  static func configPath(_ folder: String) -> String { folder + "/adapter_config.json" }
  static func weightsPath(_ folder: String) -> String { folder + "/adapter_model.safetensors" }
  static let metadataKey = "glassbox.lora"

  /// Writes the adapter so that PEFT opens it on the same base model, and gives the same answers.
  ///
  /// GPT-2 has q, k and v in one matrix, and PEFT adapts whole matrices: n adapted slices become one
  /// update of rank n·r whose B is zero outside of each slice's block. `scale` goes into alpha.
  ///
  /// - Parameter baseModel: where PEFT finds the model that it belongs to.
  public func write(to folder: String, baseModel: String) throws {
    try Folder.create(folder)
    var writer = SafetensorsWriter()
    // What the slices were, so that reading it back need not guess.
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    writer.metadata[Self.metadataKey] = String(
      decoding: try encoder.encode(configuration), as: UTF8.self)
    let modules = PEFTModules(linears)
    for (linear, sites) in adaptedModules {
      let first = sites[0].scaling
      let pair = PEFTPair(
        stacking: sites.map { site in
          let (down, up) = factors(of: site)
          return PEFTPair.Slice(
            columns: site.columns, rank: site.rank, down: down.values, up: up.values,
            factor: site.scaling == first ? 1 : site.scaling / first)
        }, outputs: linear.outputs)
      let name = PEFTModules.prefix + modules.fullName(linear)
      writer.add(
        name + ".lora_A.weight", Captured(shape: [pair.rank, linear.inputs], values: pair.down))
      writer.add(
        name + ".lora_B.weight", Captured(shape: [linear.outputs, pair.rank], values: pair.up))
    }
    try writer.write(to: Self.weightsPath(folder))
    try JSONFile.write(peftConfig(baseModel), to: Self.configPath(folder))
  }

  /// Each module that it changes with its sites there.
  private var adaptedModules: [(linear: Linear, sites: [LoRASite])] {
    linears.compactMap { linear in
      let own = sites.filter { $0.module == linear.name }
      return own.isEmpty ? nil : (linear, own)
    }
  }

  private func peftConfig(_ baseModel: String) -> PEFTConfig {
    let adapted = adaptedModules
    let modules = PEFTModules(linears)
    let strengths = adapted.map { Strength(of: $0.sites, scale: scale) }
    let isUniform = Set(strengths).count == 1
    let usual =
      isUniform
      ? strengths[0] : Strength(rank: configuration.rank, alpha: configuration.alpha * scale)
    var ranks: [String: Int] = [:]
    var alphas: [String: Float] = [:]
    for strength in Set(strengths) where strength != usual {
      let own = zip(adapted, strengths).filter { $0.1 == strength }.map { $0.0.linear }
      for ending in modules.endings(for: own) {
        if strength.rank != usual.rank { ranks[ending] = strength.rank }
        if strength.alpha != usual.alpha { alphas[ending] = strength.alpha }
      }
    }
    let isGPT = linears.first?.name.hasPrefix("h.") ?? false
    return PEFTConfig(
      peftType: "LORA", taskType: isGPT ? "CAUSAL_LM" : nil, baseModel: baseModel,
      rank: usual.rank, alpha: usual.alpha, dropout: configuration.dropout,
      targetModules: .names(modules.endings(for: adapted.map(\.linear))), rankPattern: ranks,
      alphaPattern: alphas, fanInFanOut: !(adapted.first?.linear.isTransposed ?? true),
      bias: "none", inferenceMode: true, initializes: .flag(true), usesDoRA: false,
      usesRankStabilization: false)
  }

  /// Rank and alpha of one module, whose quotient is its scaling.
  private struct Strength: Hashable {
    var rank: Int
    var alpha: Float

    init(rank: Int, alpha: Float) {
      self.rank = rank
      self.alpha = alpha
    }

    init(of sites: [LoRASite], scale: Float) {
      rank = sites.reduce(0) { $0 + $1.rank }
      let first = sites[0]
      // Exact where alpha / rank is: n slices have n times both.
      let alpha =
        first.scaling == first.alpha / Float(first.rank)
        ? first.alpha * Float(rank) / Float(first.rank) : first.scaling * Float(rank)
      self.alpha = alpha * scale
    }
  }
}
