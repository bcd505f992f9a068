import Files
import Foundation
import Models
import Synchronization
import Tokenizers

/// What is known of a model without loading its weights.
public struct ModelSummary: Sendable, Equatable {
  /// The name of its folder.
  public let name: String
  public let path: String
  /// Both nil when the folder cannot be read; then `problem` says why.
  public let type: ModelType?
  public let sizes: ModelSizes?
  public let problem: String?
  /// The size of all files of the folder together.
  ///
  /// - Units: bytes.
  public let fileBytes: Int
}

/// Finds models by name in a list of folders, and keeps those that were loaded.
///
/// A model is a folder in Hugging Face format: `config.json`, `model.safetensors`,
/// `tokenizer.json`.
public final class ModelLibrary: Sendable {
  /// Folders that hold model folders, in the order in which they are looked at.
  public let folders: [String]
  private let loaded = Mutex<[any TextModel]>([])
  private let notes = Mutex<[String: ModelNotes]>([:])

  /// Models kept in memory; the one that was not used for longest goes first. All shipped ones fit,
  /// and one of the learner's.
  private static let capacity = 6

  public init(folders: [String]) {
    self.folders = folders
  }

  /// All models of the folders, by name; of equal names the first folder's wins.
  public func list() -> [ModelSummary] {
    var names: Set<String> = []
    var summaries: [ModelSummary] = []
    for folder in folders {
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in entries.sorted() where ModelLibrary.isModel("\(folder)/\(name)") {
        // What is being copied or removed has such a name for the time being.
        if name.hasPrefix(".") { continue }
        guard names.insert(name).inserted else { continue }
        summaries.append(ModelLibrary.summary(name: name, path: "\(folder)/\(name)"))
      }
    }
    return summaries
  }

  /// - Throws: `StudioError.modelNotFound`.
  public func summary(of nameOrPath: String) throws -> ModelSummary {
    let path = try find(nameOrPath)
    return ModelLibrary.summary(name: ModelLibrary.name(of: path), path: path)
  }

  /// The decoder of that name, or in that folder.
  ///
  /// - Cost: reading the files the first time; then nothing.
  /// - Throws: `StudioError`; `.notADecoder` for a model that cannot go on with a text.
  public func load(_ nameOrPath: String) throws -> Workbench {
    let reader = try reader(nameOrPath)
    guard let workbench = reader as? Workbench else {
      throw StudioError.notADecoder(name: reader.id)
    }
    return workbench
  }

  /// The model of that name that says what comes next after a text, transformer or not.
  ///
  /// - Cost: reading the files the first time; then nothing.
  /// - Throws: `StudioError`; `.notADecoder` for a model that cannot go on with a text.
  public func predictor(_ nameOrPath: String) throws -> any TextPredictor {
    let model = try model(nameOrPath)
    guard let predictor = model as? any TextPredictor else {
      throw StudioError.notADecoder(name: model.id)
    }
    return predictor
  }

  /// The transformer of that name, or in that folder, decoder or encoder.
  ///
  /// - Cost: reading the files the first time; then nothing.
  /// - Throws: `StudioError`; `.notATransformer` for a model that only says what comes next.
  public func reader(_ nameOrPath: String) throws -> any TextReader {
    let model = try model(nameOrPath)
    guard let reader = model as? any TextReader else {
      throw StudioError.notATransformer(name: model.id)
    }
    return reader
  }

  /// The model of that name, or in that folder, whatever its kind.
  ///
  /// - Cost: reading the files the first time; then nothing.
  /// - Throws: `StudioError`.
  public func model(_ nameOrPath: String) throws -> any TextModel {
    let path = try find(nameOrPath)
    return try loaded.withLock { readers in
      if let index = readers.firstIndex(where: { $0.path == path }) {
        let reader = readers.remove(at: index)
        readers.append(reader)
        return reader
      }
      let reader = try ModelLibrary.read(path)
      if readers.count >= ModelLibrary.capacity { readers.removeFirst() }
      readers.append(reader)
      return reader
    }
  }

  /// Makes a model available under its id, as if it had been loaded: one made in memory.
  public func add(_ model: any TextModel) {
    loaded.withLock { readers in
      readers.removeAll { $0.path == model.path }
      readers.append(model)
    }
  }

  /// What was found out about a model.
  ///
  /// - Cost: reading its files once, for their checksums.
  public func notes(of reader: any TextReader) -> ModelNotes {
    notes.withLock { notes in
      if let known = notes[reader.path] { return known }
      let read = ModelNotes(of: reader)
      notes[reader.path] = read
      return read
    }
  }

  /// Forgets what was loaded, so that changed files are read anew.
  public func unloadAll() {
    loaded.withLock { $0.removeAll() }
    notes.withLock { $0.removeAll() }
  }

  private func find(_ nameOrPath: String) throws -> String {
    let inMemory = loaded.withLock { readers in
      readers.first { $0.path == nameOrPath || $0.id == nameOrPath }?.path
    }
    let isPath = nameOrPath.contains("/") || nameOrPath == "." || nameOrPath == ".."
    var candidates = isPath ? [] : folders.map { "\($0)/\(nameOrPath)" }
    candidates.append(nameOrPath)
    for candidate in candidates where !nameOrPath.isEmpty && ModelLibrary.isModel(candidate) {
      return ModelLibrary.trimmingSlashes(candidate)
    }
    if let inMemory { return inMemory }
    throw StudioError.modelNotFound(
      name: nameOrPath, tried: nameOrPath.isEmpty ? folders : candidates,
      available: list().map(\.name))
  }

  static func isModel(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/config.json")
      || FileManager.default.fileExists(atPath: "\(path)/model.safetensors")
  }

  private static func trimmingSlashes(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    return String(path)
  }

  static func name(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name == "." || name == ".." ? URL(filePath: path).standardized.lastPathComponent : name
  }

  private static func summary(name: String, path: String) -> ModelSummary {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let bytes = files.reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
      return sum + ((attributes?[.size] as? Int) ?? 0)
    }
    do {
      let type = try HuggingFaceFolder.modelType(at: path)
      let sizes =
        switch type {
        case .gpt2: ModelSizes(try HuggingFaceFolder.configuration(at: path))
        case .bert: ModelSizes(try HuggingFaceFolder.bertConfiguration(at: path))
        case .ngram:
          ModelSizes(
            try HuggingFaceFolder.ngramConfiguration(at: path),
            weightCount: try HuggingFaceFolder.ngramWeightCount(at: path))
        case .nnlm: ModelSizes(try HuggingFaceFolder.nnlmConfiguration(at: path))
        case .recurrent: ModelSizes(try HuggingFaceFolder.recurrentConfiguration(at: path))
        }
      return ModelSummary(
        name: name, path: path, type: type, sizes: sizes, problem: nil, fileBytes: bytes)
    } catch {
      return ModelSummary(
        name: name, path: path, type: nil, sizes: nil, problem: "\(error)", fileBytes: bytes)
    }
  }

  /// Reads a folder in Hugging Face format.
  ///
  /// - Throws: `StudioError.unreadableModel` with the reason, or `.vocabularyMismatch`;
  ///   `ModelError.tooLarge`.
  static func read(_ path: String) throws -> any TextModel {
    do {
      return try open(path, type: HuggingFaceFolder.modelType(at: path))
    } catch let error as StudioError {
      throw error
    } catch ModelError.tooLarge(let path, let bytes, let limit) {
      throw ModelError.tooLarge(path: path, bytes: bytes, limit: limit)
    } catch {
      throw StudioError.unreadableModel(path: path, reason: "\(error)")
    }
  }

  private static func open(_ path: String, type: ModelType) throws -> any TextModel {
    let id = name(of: path)
    switch type {
    case .gpt2:
      return try Workbench(
        id: id, path: path, model: HuggingFaceFolder.readGPT(at: path),
        tokenizer: Tokenizer(contentsOf: path))
    case .bert:
      return try EncoderBench(
        id: id, path: path, model: HuggingFaceFolder.readBERT(at: path),
        tokenizer: Tokenizer(contentsOf: path))
    case .ngram:
      return try PredictorBench(
        id: id, path: path, model: HuggingFaceFolder.readNGram(at: path),
        tokenizer: Tokenizer(contentsOf: path))
    case .nnlm:
      return try PredictorBench(
        id: id, path: path, model: HuggingFaceFolder.readNNLM(at: path),
        tokenizer: Tokenizer(contentsOf: path))
    case .recurrent:
      return try PredictorBench(
        id: id, path: path, model: HuggingFaceFolder.readRecurrent(at: path),
        tokenizer: Tokenizer(contentsOf: path))
    }
  }
}
