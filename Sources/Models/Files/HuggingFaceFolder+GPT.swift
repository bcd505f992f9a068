import Files
import Tensors

extension HuggingFaceFolder {
  /// The sizes of a folder's GPT-2, without its weights.
  public static func configuration(at folder: String) throws -> GPTConfiguration {
    let path = configPath(folder)
    try ConfigSizes(path: path).refuseForeignSettings()
    var config = try GPT2Config.read(path)
    // Files from before the field existed tell by another one.
    config.modelType = try modelType(at: folder).rawValue
    return try config.configuration(path: path)
  }

  /// Reads a GPT-2. Names with or without the prefix `transformer.` and a stored copy of the tied
  /// output layer are accepted; the masks of old files and heads of other tasks are passed over.
  ///
  /// - Parameter memory: what there is; nil asks for no check.
  /// - Throws: `FileError`; `ModelError` if the configuration and the tensors do not agree.
  public static func readGPT(
    at folder: String, memory: MachineMemory? = .current()
  ) throws -> GPT {
    let configuration = try configuration(at: folder)
    let stored = try storedTensors(folder)
    let places = GPTParameters(configuration)
    let names = GPT2Names(stored, layout: places.layout)
    try names.checkLayers(configuration, configPath: configPath(folder))
    let arena = try arena(places.layout, from: stored, folder: folder, memory) {
      names.stored($0)
    }
    let model = GPT(configuration: configuration, places: places, parameters: arena)
    if configuration.isOutputTied { try checkOutputLayer(stored, model) }
    return model
  }

  /// Writes a model so that `transformers` opens it as `GPT2LMHeadModel`.
  ///
  /// - Parameters:
  ///   - endToken: the token that ends a text, for `generate` in Python.
  ///   - type: what the numbers are rounded to.
  /// - Throws: `FileError`; `ModelError` for a number that the type cannot hold.
  public static func write(
    _ model: GPT, to folder: String, endToken: Int32? = nil, as type: ElementType = .float32
  ) throws {
    try Folder.create(folder)
    var writer = SafetensorsWriter()
    let layout = model.parameters.layout
    for id in layout.ids {
      let entry = layout[id]
      writer.add(
        entry.name == GPT2Names.output ? entry.name : GPT2Names.prefix + entry.name,
        Captured(shape: entry.shape, values: model.parameters.array(of: id)), as: type)
    }
    try writer.write(to: weightsPath(folder))
    var config = GPT2Config(model.configuration, endToken: endToken)
    config.dtype = type.torchName
    try JSONFile.write(config, to: configPath(folder))
  }

  /// A model whose output layer is its own matrix would give other answers than a tied one.
  private static func checkOutputLayer(_ stored: StoredTensors, _ model: GPT) throws {
    guard stored.entries[GPT2Names.output] != nil else { return }
    let shape = [model.configuration.vocabularySize, model.configuration.width]
    try stored.check(GPT2Names.output, shape: shape)
    guard
      try stored.tensor(GPT2Names.output).values == model.values(of: "wte.weight")?.values
    else {
      throw ModelError.badValue(
        path: stored.path, field: GPT2Names.output, found: "a matrix of its own",
        expected: "the same numbers as wte.weight, or tie_word_embeddings: false")
    }
  }
}

/// What the parameters of a GPT-2 are called in a folder.
struct GPT2Names {
  static let prefix = "transformer."
  /// The output layer stands outside of the part that the prefix names.
  static let output = "lm_head.weight"

  private let prefix: String
  private let tensors: StoredTensors
  private let layout: ParameterLayout

  init(_ tensors: StoredTensors, layout: ParameterLayout) {
    self.tensors = tensors
    self.layout = layout
    prefix = tensors.entries[Self.prefix + "wte.weight"] != nil ? Self.prefix : ""
  }

  func stored(_ name: String) -> String { name == Self.output ? name : prefix + name }

  /// Refuses layers that the configuration does not know, and parts of layers that we do not.
  func checkLayers(_ configuration: GPTConfiguration, configPath: String) throws(ModelError) {
    let start = prefix + "h."
    for name in tensors.entries.keys.sorted() where name.hasPrefix(start) {
      let own = String(name.dropFirst(prefix.count))
      // The causal mask, which old versions stored.
      if own.hasSuffix(".attn.bias") || own.hasSuffix(".attn.masked_bias") { continue }
      guard layout.id(named: own) == nil else { continue }
      let layer = name.dropFirst(start.count).split(separator: ".").first.flatMap { Int($0) }
      if let layer, layer >= configuration.layerCount {
        throw .badValue(
          path: configPath, field: "n_layer", found: "\(configuration.layerCount)",
          expected: "\(layer + 1) or more, as there is \(name)")
      }
      throw .badValue(
        path: tensors.path, field: "tensor", found: name, expected: "what a GPT-2 has")
    }
  }
}
