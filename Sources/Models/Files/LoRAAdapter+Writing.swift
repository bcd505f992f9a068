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
    for module in PEFTModule.allCases {
      for layer in 0..<model.layerCount {
        add(module, layer: layer, to: &writer)
      }
    }
    try writer.write(to: Self.weightsPath(folder))
    try HuggingFaceFolder.writeJSON(peftConfig(baseModel), to: Self.configPath(folder))
  }

  private func add(_ module: PEFTModule, layer: Int, to writer: inout SafetensorsWriter) {
    let slices = module.targets.compactMap { target in
      factors(of: target, layer: layer).map {
        (target: target, down: $0.down.values, up: $0.up.values)
      }
    }
    guard !slices.isEmpty else { return }
    let pair = PEFTPair(
      stacking: slices, rank: configuration.rank, of: module, width: model.width)
    let name = PEFTModule.prefix + PEFTModule.name(layer, module)
    writer.add(
      name + ".lora_A.weight",
      Captured(shape: [pair.rank, module.inputs(model.width)], values: pair.down))
    writer.add(
      name + ".lora_B.weight",
      Captured(shape: [module.outputs(model.width), pair.rank], values: pair.up))
  }

  private func peftConfig(_ baseModel: String) -> PEFTConfig {
    let modules = PEFTModule.allCases.filter { module in
      module.targets.contains { configuration.targets.contains($0) }
    }
    let slices = max(
      1, PEFTModule.qkv.targets.count { configuration.targets.contains($0) })
    let alpha = configuration.alpha * scale
    let isAttentionAlone = modules == [.qkv]
    // alpha / rank is the same everywhere: the fused module has n times both.
    let factor = isAttentionAlone ? slices : 1
    let hasPattern = !isAttentionAlone && modules.contains(.qkv) && slices > 1
    let key = PEFTModule.qkv.rawValue
    return PEFTConfig(
      peftType: "LORA", taskType: "CAUSAL_LM", baseModel: baseModel,
      rank: configuration.rank * factor, alpha: alpha * Float(factor), dropout: 0,
      targetModules: .names(modules.map(\.rawValue)),
      rankPattern: hasPattern ? [key: configuration.rank * slices] : [:],
      alphaPattern: hasPattern ? [key: alpha * Float(slices)] : [:], fanInFanOut: true,
      bias: "none", inferenceMode: true, initializes: PEFTConfig.Flag(), usesDoRA: false,
      usesRankStabilization: false)
  }
}
