import Files
import FoundationEssentials
import Tensors

/// Models as Hugging Face's libraries store them: a folder with `config.json` and
/// `model.safetensors`. The tokenizer beside them is read elsewhere.
public enum HuggingFaceFolder {
  public static func configPath(_ folder: String) -> String { folder + "/config.json" }
  public static func weightsPath(_ folder: String) -> String { folder + "/model.safetensors" }

  /// The sizes of a folder's model, without its weights.
  public static func configuration(at folder: String) throws -> GPTConfiguration {
    let path = configPath(folder)
    return try GPT2Config.read(path).configuration(path: path)
  }

  /// Reads a GPT-2. Names with or without the prefix `transformer.` and a stored copy of the tied
  /// output layer are accepted.
  ///
  /// - Throws: `FileError`; `ModelError` if the configuration and the tensors do not agree.
  public static func readGPT(at folder: String) throws -> GPT {
    let configuration = try configuration(at: folder)
    let file = try SafetensorsFile(path: weightsPath(folder))
    let places = GPTParameters(configuration)
    let prefix = file.entries["transformer.wte.weight"] != nil ? "transformer." : ""
    // All shapes before any memory is taken: a damaged configuration must not ask for all of it.
    for entry in places.layout.entries {
      try check(file, prefix + entry.name, shape: entry.shape)
    }
    try checkLayers(file, prefix: prefix, configuration, folder: folder)
    let arena = ParameterArena(layout: places.layout)
    for id in places.layout.ids {
      try arena.withMutableValues(of: id) {
        try file.read(prefix + places.layout[id].name, into: $0)
      }
    }
    let model = GPT(configuration: configuration, places: places, parameters: arena)
    try checkOutputLayer(file, model)
    return model
  }

  /// Writes a model so that `transformers` opens it as `GPT2LMHeadModel`.
  ///
  /// - Parameter endToken: the token that ends a text, for `generate` in Python.
  public static func write(_ model: GPT, to folder: String, endToken: Int32? = nil) throws {
    try Folder.create(folder)
    var writer = SafetensorsWriter()
    for id in model.parameters.layout.ids {
      let entry = model.parameters.layout[id]
      writer.add(
        "transformer." + entry.name,
        Captured(shape: entry.shape, values: model.parameters.array(of: id)))
    }
    try writer.write(to: weightsPath(folder))
    try writeJSON(
      GPT2Config(model.configuration, endToken: endToken), to: configPath(folder))
  }

  // MARK: - Checks

  static func check(_ file: SafetensorsFile, _ name: String, shape: [Int]) throws(ModelError) {
    guard let entry = file.entries[name] else {
      throw .missingTensor(path: file.path, tensor: name, expected: shape)
    }
    guard entry.shape == shape else {
      throw .wrongShape(path: file.path, tensor: name, expected: shape, actual: entry.shape)
    }
    guard ElementType(rawValue: entry.type) != nil else {
      throw .unknownElementType(path: file.path, tensor: name, type: entry.type)
    }
  }

  private static func checkLayers(
    _ file: SafetensorsFile, prefix: String, _ configuration: GPTConfiguration, folder: String
  ) throws(ModelError) {
    let start = prefix + "h."
    let layers = file.entries.keys.compactMap { name -> Int? in
      guard name.hasPrefix(start) else { return nil }
      return name.dropFirst(start.count).split(separator: ".").first.flatMap { Int($0) }
    }
    if let last = layers.max(), last >= configuration.layerCount {
      throw .badValue(
        path: configPath(folder), field: "n_layer", found: "\(configuration.layerCount)",
        expected: "\(last + 1), as there are tensors of layer \(last)")
    }
  }

  /// A model whose output layer is its own matrix would give other answers than ours.
  private static func checkOutputLayer(_ file: SafetensorsFile, _ model: GPT) throws {
    guard file.entries["lm_head.weight"] != nil else { return }
    let shape = [model.configuration.vocabularySize, model.configuration.width]
    try check(file, "lm_head.weight", shape: shape)
    guard try file.tensor("lm_head.weight").values == model.values(of: "wte.weight")?.values
    else {
      throw ModelError.badValue(
        path: file.path, field: "lm_head.weight", found: "a matrix of its own",
        expected: "the same numbers as wte.weight")
    }
  }

  static func writeJSON(_ value: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(value)
    data.append(UInt8(ascii: "\n"))
    try AtomicFile.write(data, to: path)
  }
}
