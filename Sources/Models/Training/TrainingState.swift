import Files
import FoundationEssentials
import Tensors

/// Everything that a pretraining run needs to go on; one safetensors file.
struct TrainingState {
  let configuration: GPTConfiguration
  let settings: TrainingSettings
  let step: Int
  let parameters: ParameterArena
  let optimizer: AdamW

  /// What stands in the file's metadata. Random numbers are drawn anew for each step from seed and
  /// step, so these two are the whole random state.
  private struct Record: Codable {
    var version = 1
    var configuration: GPTConfiguration
    var settings: TrainingSettings
    var step: Int
  }

  private static let key = "glassbox.training"

  static func path(_ folder: String) -> String { folder + "/checkpoint.safetensors" }

  private var arenas: [(prefix: String, arena: ParameterArena)] {
    [
      ("model.", parameters), ("optimizer.first.", optimizer.firstMoments),
      ("optimizer.second.", optimizer.secondMoments),
    ]
  }

  func write(to folder: String) throws {
    try Folder.create(folder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let record = try encoder.encode(
      Record(configuration: configuration, settings: settings, step: step))
    var writer = SafetensorsWriter()
    writer.metadata[Self.key] = String(decoding: record, as: UTF8.self)
    for (prefix, arena) in arenas {
      for id in arena.layout.ids {
        let entry = arena.layout[id]
        writer.add(
          prefix + entry.name, Captured(shape: entry.shape, values: arena.array(of: id)))
      }
    }
    try writer.write(to: Self.path(folder))
  }

  static func read(from folder: String) throws -> TrainingState {
    let path = path(folder)
    let file = try SafetensorsFile(path: path)
    guard let text = file.metadata[key] else {
      throw ModelError.badValue(
        path: path, field: key, found: "missing", expected: "the settings of a run")
    }
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(text.utf8))
    } catch {
      throw ModelError.notJSON(path: path, reason: reason(of: error))
    }
    guard record.version == 1, record.step >= 0 else {
      throw ModelError.badValue(
        path: path, field: "version", found: "\(record.version)", expected: "1")
    }
    let configuration = try GPT2Config(record.configuration, endToken: nil).configuration(
      path: path)
    let layout = GPTParameters(configuration).layout
    let state = TrainingState(
      configuration: configuration, settings: record.settings, step: record.step,
      parameters: ParameterArena(layout: layout), optimizer: AdamW(layout: layout))
    for (prefix, arena) in state.arenas {
      for id in layout.ids {
        let entry = layout[id]
        try HuggingFaceFolder.check(file, prefix + entry.name, shape: entry.shape)
        try arena.withMutableValues(of: id) { try file.read(prefix + entry.name, into: $0) }
      }
    }
    return state
  }
}
