import Files
import FoundationEssentials
import Tensors

extension LoRAAdapter {
  /// Reads an adapter that we or PEFT wrote.
  ///
  /// An update of GPT-2's whole fused matrix becomes one of q, k and v each, with the same A: the same
  /// update.
  ///
  /// - Parameter model: the model that it is for.
  /// - Throws: `FileError`; `ModelError` if it does not fit the model or changes more than its linear
  ///   layers.
  public static func read(from folder: String, for model: some Network) throws -> LoRAAdapter {
    try read(from: folder, linears: model.linears)
  }

  /// Reads an adapter for a GPT of these sizes.
  public static func read(from folder: String, for model: GPTConfiguration) throws -> LoRAAdapter {
    try read(from: folder, linears: GPTParameters(model).linears)
  }

  private static func read(from folder: String, linears: [Linear]) throws -> LoRAAdapter {
    let path = configPath(folder)
    let config = try JSONFile.read(PEFTConfig.self, at: path)
    try config.check(path: path)
    let file = try SafetensorsFile(path: weightsPath(folder))
    var reader = AdapterReader(config: config, configPath: path, file: file, linears: linears)
    try reader.collect()
    try reader.checkCompleteness()
    if let own = ownConfiguration(file), let adapter = try reader.exactly(own) { return adapter }
    return try reader.adapter()
  }

  private static func ownConfiguration(_ file: SafetensorsFile) -> LoRAConfiguration? {
    guard let text = file.metadata[metadataKey] else { return nil }
    return try? JSONDecoder().decode(LoRAConfiguration.self, from: Data(text.utf8))
  }
}

/// Turns the modules of a PEFT folder into sites.
private struct AdapterReader {
  let config: PEFTConfig
  let configPath: String
  let file: SafetensorsFile
  let linears: [Linear]

  private struct Module {
    let pair: PEFTPair
    let strength: PEFTConfig.Strength
    var scaling: Float { strength.scaling }
  }

  /// By the linear layer's name.
  private var modules: [String: Module] = [:]

  init(config: PEFTConfig, configPath: String, file: SafetensorsFile, linears: [Linear]) {
    self.config = config
    self.configPath = configPath
    self.file = file
    self.linears = linears
  }

  // MARK: - Tensors

  /// Reads every pair and refuses tensors that belong to none.
  mutating func collect() throws {
    var known: Set<String> = []
    for linear in linears {
      guard let name = storedName(of: linear) else { continue }
      modules[linear.name] = try module(linear, stored: name)
      known.formUnion([down(name), up(name)])
    }
    if let other = file.entries.keys.sorted().first(where: { !known.contains($0) }) {
      throw ModelError.badValue(
        path: file.path, field: "tensor", found: other,
        expected: "updates of the model's \(linears.count) linear layers")
    }
    guard !modules.isEmpty else {
      throw ModelError.badHeader(path: file.path, reason: "no updates")
    }
  }

  private func down(_ name: String) -> String { PEFTModules.prefix + name + ".lora_A.weight" }
  private func up(_ name: String) -> String { PEFTModules.prefix + name + ".lora_B.weight" }

  private func storedName(of linear: Linear) -> String? {
    PEFTModules(linears).names(of: linear).first {
      file.entries[down($0)] != nil || file.entries[up($0)] != nil
    }
  }

  private func module(_ linear: Linear, stored name: String) throws -> Module {
    let strength = try config.strength(of: name, path: configPath)
    try file.check(down(name), shape: [strength.rank, linear.inputs])
    try file.check(up(name), shape: [linear.outputs, strength.rank])
    return Module(
      pair: PEFTPair(
        rank: strength.rank, down: try file.tensor(down(name)).values,
        up: try file.tensor(up(name)).values), strength: strength)
  }

  /// A module that is adapted in one layer is adapted in all, unless the configuration says
  /// otherwise; a module that the configuration lists is there.
  func checkCompleteness() throws(ModelError) {
    guard config.layersToTransform?.isSet != true, config.excludedModules?.isSet != true else {
      return
    }
    let all = PEFTModules(linears)
    var endings = all.endings(for: linears.filter { modules[$0.name] != nil })
    if case .names(let names)? = config.targetModules { endings += names }
    for linear in linears where modules[linear.name] == nil {
      if endings.contains(where: { PEFTModules.matches($0, linear.name) }) {
        throw .missingTensor(
          path: file.path, tensor: down(all.fullName(linear)),
          expected: [config.rank ?? PEFTConfig.usualRank, linear.inputs])
      }
    }
  }

  // MARK: - The adapter

  /// Every module with its rank and alpha.
  func adapter() throws(ModelError) -> LoRAAdapter {
    let present = linears.filter { modules[$0.name] != nil }
    let usual = PEFTConfig.Strength(
      rank: config.rank ?? PEFTConfig.usualRank, alpha: config.alpha ?? PEFTConfig.usualAlpha,
      isStabilized: config.usesRankStabilization == true)
    var ranks: [String: Int] = [:]
    var alphas: [String: Float] = [:]
    for linear in present {
      guard let strength = modules[linear.name]?.strength, strength != usual else { continue }
      let same = present.filter { modules[$0.name]?.strength == strength }
      for ending in PEFTModules(linears).endings(for: same) {
        if strength.rank != usual.rank { ranks[ending] = strength.rank }
        if strength.alpha != usual.alpha { alphas[ending] = strength.alpha }
      }
    }
    let configuration = LoRAConfiguration(
      rank: usual.rank, alpha: usual.alpha, dropout: config.dropout ?? 0,
      targets: PEFTModules(linears).targets(for: present), ranks: ranks, alphas: alphas,
      isRankStabilized: usual.isStabilized)
    return try filled(configuration) { site in
      modules[site.module].map { $0.pair.slice(site.columns) }
    }
  }

  /// The slices as we wrote them; nil if the tensors are not what our own note says.
  func exactly(_ own: LoRAConfiguration) throws(ModelError) -> LoRAAdapter? {
    guard (try? own.check(against: linears)) != nil else { return nil }
    let sites = LoRALayout(own, linears: linears).sites
    guard Set(sites.map(\.module)) == Set(modules.keys) else { return nil }
    var scales: [Float] = []
    for (name, module) in modules {
      let slices = sites.filter { $0.module == name }
      guard module.pair.rank == slices.reduce(0, { $0 + $1.rank }),
        Set(slices.map(\.scaling)).count == 1, isBlockwise(module.pair, slices)
      else { return nil }
      scales.append(module.scaling / slices[0].scaling)
    }
    // All modules were written with one strength, which may differ from the trained one.
    guard let most = scales.max(), let least = scales.min(), most - least <= abs(most) * 1e-6
    else { return nil }
    var adapter = try filled(own) { site in
      modules[site.module].map {
        $0.pair.slice(site.columns).ranks(site.rankOffset..<(site.rankOffset + site.rank))
      }
    }
    adapter.scale = most
    return adapter
  }

  /// Whether each slice's rows of B are zero outside of its own ranks, and all others zero.
  private func isBlockwise(_ pair: PEFTPair, _ slices: [LoRASite]) -> Bool {
    pair.up.indices.allSatisfy { index in
      let (row, rank) = (index / pair.rank, index % pair.rank)
      return pair.up[index] == 0
        || slices.contains {
          $0.columns.contains(row) && rank >= $0.rankOffset && rank < $0.rankOffset + $0.rank
        }
    }
  }

  private func filled(
    _ configuration: LoRAConfiguration, _ pair: (LoRASite) -> PEFTPair?
  ) throws(ModelError) -> LoRAAdapter {
    try configuration.check(against: linears)
    let layout = LoRALayout(configuration, linears: linears)
    let arena = ParameterArena(layout: layout.parameters)
    for site in layout.sites {
      guard let pair = pair(site) else { continue }
      arena.withMutableValues(of: site.down) { values in
        let first = site.rankOffset * site.inputs
        for (index, value) in pair.down.enumerated() { values[first + index] = value }
      }
      arena.set(site.up, to: pair.up)
    }
    return LoRAAdapter(
      configuration: configuration, linears: linears, layout: layout, parameters: arena)
  }
}
