import Files
import FoundationEssentials
import Tensors

extension LoRAAdapter {
  /// Reads an adapter that we or PEFT wrote.
  ///
  /// An update of the whole fused matrix becomes one of q, k and v each, with the same A: the same
  /// update. Modules of different ranks are filled up with zeros.
  ///
  /// - Parameter model: the sizes of the model that it is for.
  /// - Throws: `FileError`; `ModelError` if it does not fit the model or changes more than linear
  ///   layers of the blocks.
  public static func read(from folder: String, for model: GPTConfiguration) throws -> LoRAAdapter {
    let path = configPath(folder)
    let config = try readConfig(path)
    let file = try SafetensorsFile(path: weightsPath(folder))
    var reader = AdapterReader(config: config, configPath: path, file: file, model: model)
    try reader.collect()
    return try reader.adapter(own: ownConfiguration(file))
  }

  private static func readConfig(_ path: String) throws -> PEFTConfig {
    let data = try SizeLimitedFile.read(path, limit: GPT2Config.fileLimit)
    let config: PEFTConfig
    do {
      config = try JSONDecoder().decode(PEFTConfig.self, from: data)
    } catch {
      throw ModelError.notJSON(path: path, reason: reason(of: error))
    }
    try config.check(path: path)
    return config
  }

  private static func ownConfiguration(_ file: SafetensorsFile) -> LoRAConfiguration? {
    guard let text = file.metadata[metadataKey] else { return nil }
    return try? JSONDecoder().decode(LoRAConfiguration.self, from: Data(text.utf8))
  }
}

/// Turns the modules of a PEFT folder into targets.
private struct AdapterReader {
  let config: PEFTConfig
  let configPath: String
  let file: SafetensorsFile
  let model: GPTConfiguration
  private var pairs: [PEFTModule: [Int: PEFTPair]] = [:]
  private var scalings: [PEFTModule: [Int: Float]] = [:]

  init(config: PEFTConfig, configPath: String, file: SafetensorsFile, model: GPTConfiguration) {
    self.config = config
    self.configPath = configPath
    self.file = file
    self.model = model
  }

  /// Reads every pair and refuses tensors that belong to none.
  mutating func collect() throws {
    var known: Set<String> = []
    for module in PEFTModule.allCases {
      for layer in 0..<model.layerCount {
        let name = try read(module, layer: layer)
        known.formUnion([name + ".lora_A.weight", name + ".lora_B.weight"])
      }
    }
    if let other = file.entries.keys.sorted().first(where: { !known.contains($0) }) {
      throw ModelError.badValue(
        path: file.path, field: "tensor", found: other,
        expected: "updates of attn.c_attn, attn.c_proj, mlp.c_fc, mlp.c_proj in "
          + "\(model.layerCount) layers")
    }
    guard !pairs.isEmpty else { throw ModelError.badHeader(path: file.path, reason: "no updates") }
  }

  private mutating func read(_ module: PEFTModule, layer: Int) throws -> String {
    let full = PEFTModule.name(layer, module)
    let short = String(full.dropFirst("transformer.".count))
    let candidates = [full, short].map { PEFTModule.prefix + $0 }
    let name =
      candidates.first { file.entries[$0 + ".lora_A.weight"] != nil } ?? candidates[0]
    let (downName, upName) = (name + ".lora_A.weight", name + ".lora_B.weight")
    guard let entry = file.entries[downName] else {
      if file.entries[upName] != nil {
        throw ModelError.missingTensor(
          path: file.path, tensor: downName, expected: [0, module.inputs(model.width)])
      }
      return name
    }
    let rank = entry.shape.first ?? 0
    let inputs = module.inputs(model.width)
    guard entry.shape == [rank, inputs], rank >= 1, rank <= 4 * model.width else {
      throw ModelError.wrongShape(
        path: file.path, tensor: downName, expected: [config.rank ?? 8, inputs],
        actual: entry.shape)
    }
    try HuggingFaceFolder.check(file, upName, shape: [module.outputs(model.width), rank])
    pairs[module, default: [:]][layer] = PEFTPair(
      rank: rank, down: try file.tensor(downName).values, up: try file.tensor(upName).values)
    scalings[module, default: [:]][layer] = try config.scaling(
      of: full, rank: rank, path: configPath)
    return name
  }

  /// One pair per target and layer, all of one rank and scaling.
  func adapter(own: LoRAConfiguration?) throws -> LoRAAdapter {
    for (module, layers) in pairs where layers.count < model.layerCount {
      guard config.layersToTransform != nil else {
        let missing = (0..<model.layerCount).first { layers[$0] == nil } ?? 0
        throw ModelError.missingTensor(
          path: file.path,
          tensor: PEFTModule.prefix + PEFTModule.name(missing, module) + ".lora_A.weight",
          expected: [layers.values.first?.rank ?? 0, module.inputs(model.width)])
      }
    }
    if let own, let adapter = try exactly(own) { return adapter }
    let rank = pairs.values.flatMap(\.values).reduce(1) { max($0, $1.rank) }
    let scaling = scalings.values.flatMap(\.values).max() ?? 1
    let configuration = LoRAConfiguration(
      rank: rank, alpha: scaling > 0 ? scaling * Float(rank) : 1,
      targets: pairs.keys.flatMap(\.targets))
    return try filled(configuration) { target, layer in
      let module = target.module
      guard let pair = pairs[module]?[layer], let own = scalings[module]?[layer] else {
        return nil
      }
      let slice = module == .qkv ? pair.slice(target, width: model.width) : pair
      return slice.padded(to: rank, factor: own / configuration.scaling)
    }
  }

  /// The slices as we wrote them; nil if the tensors are not what our own note says.
  private func exactly(_ own: LoRAConfiguration) throws -> LoRAAdapter? {
    let slices = PEFTModule.qkv.targets.filter { own.targets.contains($0) }
    guard own.rank >= 1, own.alpha > 0, !own.targets.isEmpty,
      Set(own.targets.map(\.module)) == Set(pairs.keys)
    else { return nil }
    for (module, layers) in pairs {
      let expected = own.rank * (module == .qkv ? slices.count : 1)
      guard layers.values.allSatisfy({ $0.rank == expected }) else { return nil }
    }
    // All modules were written with one strength, which may differ from the trained one.
    let scaling = Set(scalings.values.flatMap(\.values))
    guard let first = scaling.max(), let last = scaling.min(), first - last <= abs(first) * 1e-6
    else { return nil }
    var adapter = try filled(own) { target, layer in
      guard let pair = pairs[target.module]?[layer] else { return nil }
      guard target.module == .qkv, let place = slices.firstIndex(of: target) else { return pair }
      return pair.slice(target, width: model.width).ranks(
        (place * own.rank)..<((place + 1) * own.rank))
    }
    adapter.scale = first / own.scaling
    return isBlockwise(slices, rank: own.rank) ? adapter : nil
  }

  /// Whether each slice's rows of B are zero outside of its own ranks.
  private func isBlockwise(_ slices: [LoRATarget], rank: Int) -> Bool {
    guard let layers = pairs[.qkv] else { return true }
    return layers.values.allSatisfy { pair in
      PEFTModule.qkv.targets.allSatisfy { target in
        let own = slices.firstIndex(of: target)
        let part = pair.slice(target, width: model.width)
        return part.up.indices.allSatisfy { part.up[$0] == 0 || $0 % pair.rank / rank == own }
      }
    }
  }

  private func filled(
    _ configuration: LoRAConfiguration, _ pair: (LoRATarget, Int) -> PEFTPair?
  ) throws(ModelError) -> LoRAAdapter {
    try configuration.check(width: model.width)
    let places = LoRAParameters(configuration, model: model)
    let arena = ParameterArena(layout: places.layout)
    for layer in 0..<model.layerCount {
      for (index, target) in configuration.targets.enumerated() {
        guard let pair = pair(target, layer) else { continue }
        arena.set(places.pairs[layer][index].down, to: pair.down)
        arena.set(places.pairs[layer][index].up, to: pair.up)
      }
    }
    return LoRAAdapter(
      configuration: configuration, model: model, places: places, parameters: arena)
  }
}

extension LoRATarget {
  fileprivate var module: PEFTModule {
    switch self {
    case .q, .k, .v: .qkv
    case .o: .output
    case .fc: .expand
    case .proj: .contract
    }
  }
}
