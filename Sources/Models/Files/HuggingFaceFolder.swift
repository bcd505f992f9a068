import Files
import FoundationEssentials
import Tensors

/// The architectures that are read, by the name that `config.json` gives them.
public enum ModelType: String, Sendable, Codable, CaseIterable {
  case gpt2
  case bert
  /// `NGramModel`, `NNLM` and `RecurrentModel`: architectures of our own files.
  case ngram
  case nnlm
  case recurrent
}

/// Models as Hugging Face's libraries store them: a folder with `config.json` and
/// `model.safetensors`, or several parts of it and an index. The tokenizer beside them is read
/// elsewhere.
public enum HuggingFaceFolder {
  public static func configPath(_ folder: String) -> String { folder + "/config.json" }
  public static func weightsPath(_ folder: String) -> String { folder + "/model.safetensors" }
  public static func indexPath(_ folder: String) -> String { weightsPath(folder) + ".index.json" }

  private struct Kind: Decodable {
    var modelType: String?
    var architectures: [String]?

    enum CodingKeys: String, CodingKey {
      case modelType = "model_type"
      case architectures
    }
  }

  /// What kind of model a folder holds. Files from before `model_type` existed tell by the name of the
  /// Python class.
  ///
  /// - Throws: `FileError`; `ModelError.badValue` for a kind that is not read.
  public static func modelType(at folder: String) throws -> ModelType {
    let path = configPath(folder)
    let kind = try JSONFile.read(Kind.self, at: path)
    if let type = kind.modelType.flatMap({ ModelType(rawValue: $0) }) { return type }
    let name = kind.architectures?.first ?? ""
    if kind.modelType == nil, name.hasPrefix("GPT2") { return .gpt2 }
    if kind.modelType == nil, name.hasPrefix("Bert") { return .bert }
    throw ModelError.badValue(
      path: path, field: "model_type", found: kind.modelType ?? "missing",
      expected: ModelType.allCases.map { $0.rawValue }.joined(separator: " or "))
  }

  /// The values of a layout, by the names that they have in the folder.
  ///
  /// All shapes are compared before any memory is taken: a damaged configuration must not ask for all
  /// of it.
  static func arena(
    _ layout: ParameterLayout, from stored: StoredTensors, folder: String,
    _ memory: MachineMemory?, name: (String) -> String
  ) throws -> ParameterArena {
    for entry in layout.entries { try stored.check(name(entry.name), shape: entry.shape) }
    try checkMemory(layout, path: folder, memory)
    let arena = ParameterArena(layout: layout)
    for id in layout.ids {
      try arena.withMutableValues(of: id) { try stored.read(name(layout[id].name), into: $0) }
    }
    return arena
  }

  // MARK: - Checks

  /// Refuses a model whose numbers would not fit: once as they are, and the matrices among them once
  /// more in the order in which products read them.
  ///
  /// - Throws: `ModelError.tooLarge` before any memory is taken.
  static func checkMemory(
    _ layout: ParameterLayout, path: String, _ memory: MachineMemory?
  ) throws(ModelError) {
    guard let memory else { return }
    let needed = 2 * layout.count * MemoryLayout<Float>.stride
    guard needed <= memory.budget else {
      throw .tooLarge(path: path, bytes: needed, limit: memory.budget)
    }
  }

  /// A folder with weights in another form only gets told so.
  static func storedTensors(_ folder: String) throws -> StoredTensors {
    do {
      return try StoredTensors(folder: folder)
    } catch FileError.missing(let path) where path == weightsPath(folder) {
      let others = ["pytorch_model.bin", "tf_model.h5", "model.ckpt.index", "flax_model.msgpack"]
      guard
        let other = others.first(where: {
          FileManager.default.fileExists(atPath: folder + "/" + $0)
        })
      else { throw FileError.missing(path: path) }
      throw ModelError.badValue(
        path: folder, field: "weights", found: other, expected: "model.safetensors")
    }
  }
}
