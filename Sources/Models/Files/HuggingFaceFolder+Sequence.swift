import Files
import Tensors

// Networks that read texts in order: `config.json` of our own, and tensors that `torch.nn` takes.
extension HuggingFaceFolder {
  /// The sizes of a folder's neural probabilistic language model, without its weights.
  public static func nnlmConfiguration(at folder: String) throws -> NNLMConfiguration {
    let path = configPath(folder)
    return try JSONFile.read(NNLMConfig.self, at: path).configuration(path: path)
  }

  /// - Parameter memory: what there is; nil asks for no check.
  /// - Throws: `FileError`; `ModelError` if the configuration and the tensors do not agree.
  public static func readNNLM(
    at folder: String, memory: MachineMemory? = .current()
  ) throws -> NNLM {
    let configuration = try nnlmConfiguration(at: folder)
    return NNLM(
      configuration: configuration,
      parameters: try ownArena(NNLM.layout(of: configuration), folder: folder, memory))
  }

  /// - Parameter type: what the numbers are rounded to.
  /// - Throws: `FileError`; `ModelError` for a number that the type cannot hold.
  public static func write(
    _ model: NNLM, to folder: String, as type: ElementType = .float32
  ) throws {
    try writeWeights(model, to: folder, as: type)
    try JSONFile.write(NNLMConfig(model.configuration, as: type), to: configPath(folder))
  }

  /// The sizes of a folder's recurrent language model, without its weights.
  public static func recurrentConfiguration(at folder: String) throws -> RecurrentConfiguration {
    let path = configPath(folder)
    return try JSONFile.read(RecurrentConfig.self, at: path).configuration(path: path)
  }

  /// - Parameter memory: what there is; nil asks for no check.
  /// - Throws: `FileError`; `ModelError` if the configuration and the tensors do not agree.
  public static func readRecurrent(
    at folder: String, memory: MachineMemory? = .current()
  ) throws -> RecurrentModel {
    let configuration = try recurrentConfiguration(at: folder)
    return RecurrentModel(
      configuration: configuration,
      parameters: try ownArena(RecurrentModel.layout(of: configuration), folder: folder, memory))
  }

  /// - Parameter type: what the numbers are rounded to.
  /// - Throws: `FileError`; `ModelError` for a number that the type cannot hold.
  public static func write(
    _ model: RecurrentModel, to folder: String, as type: ElementType = .float32
  ) throws {
    try writeWeights(model, to: folder, as: type)
    try JSONFile.write(RecurrentConfig(model.configuration, as: type), to: configPath(folder))
  }

  // MARK: - Parts

  private static func writeWeights(
    _ model: some Network, to folder: String, as type: ElementType
  ) throws {
    try Folder.create(folder)
    var writer = SafetensorsWriter()
    let layout = model.parameters.layout
    for id in layout.ids {
      writer.add(
        layout[id].name,
        Captured(shape: layout[id].shape, values: model.parameters.array(of: id)), as: type)
    }
    try writer.write(to: weightsPath(folder))
  }

  /// The values of a layout whose names are those in the folder; others are refused.
  private static func ownArena(
    _ layout: ParameterLayout, folder: String, _ memory: MachineMemory?
  ) throws -> ParameterArena {
    let stored = try storedTensors(folder)
    if let other = stored.entries.keys.sorted().first(where: { layout.id(named: $0) == nil }) {
      throw ModelError.badValue(
        path: stored.path, field: "tensor", found: other, expected: "what config.json describes")
    }
    return try arena(layout, from: stored, folder: folder, memory) { $0 }
  }
}
