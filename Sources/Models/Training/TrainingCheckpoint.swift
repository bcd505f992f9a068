import Files
import FoundationEssentials
import Tensors

/// Everything that a run needs to go on.
struct TrainingState {
  let settings: TrainingSettings
  /// Steps done.
  let step: Int
  let seconds: Double
  let parameters: ParameterArena
  let optimizer: Optimizer
  let stopping: StoppingState
  let best: ParameterArena?
}

/// A run's state in one safetensors file: settings and counts in its metadata, parameters and moments
/// as tensors.
///
/// Random numbers are drawn anew for each step from seed and step, so these two are the whole random
/// state.
struct TrainingCheckpoint {
  /// What stands in the file's metadata.
  struct Record: Codable {
    var version = TrainingCheckpoint.version
    var objective: String
    var settings: TrainingSettings
    var step: Int
    var seconds: Double
    var stopping: StoppingState
  }

  static let version = 3
  private static let key = "glassbox.training"

  let path: String
  let record: Record
  private let file: SafetensorsFile

  static func path(_ folder: String) -> String { folder + "/checkpoint.safetensors" }

  // MARK: - Writing

  static func write(_ state: TrainingState, objective: String, to folder: String) throws {
    try Folder.create(folder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let record = Record(
      objective: objective, settings: state.settings, step: state.step, seconds: state.seconds,
      stopping: state.stopping)
    var writer = SafetensorsWriter()
    writer.metadata[key] = String(decoding: try encoder.encode(record), as: UTF8.self)
    for (prefix, arena) in arenas(of: state) {
      for id in arena.layout.ids {
        let entry = arena.layout[id]
        writer.add(prefix + entry.name, Captured(shape: entry.shape, values: arena.array(of: id)))
      }
    }
    try writer.write(to: path(folder), keepingPrevious: true)
  }

  private static func arenas(of state: TrainingState) -> [(prefix: String, ParameterArena)] {
    let moments = zip(state.optimizer.method.momentNames, state.optimizer.moments)
    return [("model.", state.parameters)] + moments.map { ("optimizer.\($0).", $1) }
      + (state.best.map { [("best.", $0)] } ?? [])
  }

  // MARK: - Reading

  /// Opens a checkpoint and reads what the run was.
  ///
  /// - Throws: `ModelError` if the file is damaged or of another version; `FileError`.
  init(folder: String) throws {
    path = Self.path(folder)
    file = try SafetensorsFile(path: path)
    guard let text = file.metadata[Self.key] else {
      throw ModelError.badValue(
        path: path, field: Self.key, found: "missing", expected: "the settings of a run")
    }
    record = try Self.decode(Data(text.utf8), path: path)
    try record.settings.check()
    guard record.step >= 0, record.step <= record.settings.steps else {
      throw ModelError.badValue(
        path: path, field: "step", found: "\(record.step)",
        expected: "0 to \(record.settings.steps)")
    }
    guard record.seconds >= 0, record.seconds < .infinity else {
      throw ModelError.badValue(
        path: path, field: "seconds", found: "\(record.seconds)", expected: "0 or more")
    }
    guard record.stopping.failures >= 0 else {
      throw ModelError.badValue(
        path: path, field: "failures", found: "\(record.stopping.failures)", expected: "0 or more")
    }
  }

  private static func decode(_ data: Data, path: String) throws -> Record {
    struct Version: Decodable {
      var version: Int
    }
    do {
      let found = try JSONDecoder().decode(Version.self, from: data).version
      guard found == version else {
        throw ModelError.badValue(
          path: path, field: "version", found: "\(found)", expected: "\(version)")
      }
      return try JSONDecoder().decode(Record.self, from: data)
    } catch let error as DecodingError {
      throw ModelError.notJSON(path: path, reason: reason(of: error))
    }
  }

  /// The run's state, for an objective that is the one that wrote it.
  ///
  /// - Throws: `ModelError` if it is another one, or if a tensor is missing, of another shape or holds
  ///   a value that is not finite.
  func state<Objective: TrainingObjective>(for objective: Objective) throws -> TrainingState {
    guard record.objective == objective.identity else {
      throw ModelError.badValue(
        path: path, field: "objective", found: String(record.objective.prefix(200)),
        expected: String(objective.identity.prefix(200)))
    }
    let layout = objective.layout
    let method = record.settings.optimizer
    let keepsBest = record.stopping.bestLoss != nil && record.settings.earlyStopping != nil
    // Before any memory is taken: what the file holds is as large as the layout says.
    let prefixes =
      ["model."] + method.momentNames.map { "optimizer.\($0)." } + (keepsBest ? ["best."] : [])
    for prefix in prefixes {
      for entry in layout.entries {
        try file.check(prefix + entry.name, shape: entry.shape)
      }
    }
    let state = TrainingState(
      settings: record.settings, step: record.step, seconds: record.seconds,
      parameters: ParameterArena(layout: layout),
      optimizer: Optimizer(
        method, layout: layout,
        treatments: try ParameterGroup.treatments(record.settings.groups, of: layout)),
      stopping: record.stopping, best: keepsBest ? ParameterArena(layout: layout) : nil)
    for (prefix, arena) in Self.arenas(of: state) {
      for id in layout.ids {
        try arena.withMutableValues(of: id) { try file.read(prefix + layout[id].name, into: $0) }
      }
    }
    return state
  }
}
