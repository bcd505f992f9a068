import Files
import Foundation
import Models
import Tokenizers

/// The folder that a pretraining writes its model to; checkpoints and settings lie in `checkpoint`
/// inside until the run is over.
struct PretrainingFolder: Sendable {
  let path: String

  var checkpoint: String { "\(path)/checkpoint" }
  private var tokenizerPath: String { "\(path)/tokenizer.json" }
  private var settingsPath: String { "\(checkpoint)/settings.json" }
  private var originPath: String { "\(checkpoint)/\(TrainingOrigin.fileName)" }

  /// Makes the folder, with the tokenizer in it and, beside the checkpoint, the settings and what is
  /// read.
  ///
  /// - Returns: the settings of the run.
  /// - Throws: `StudioError.otherOrigin` if a resumed run read something else so far,
  ///   `.occupiedFolder` if a finished model would be left with this tokenizer, `.unreadableModel`
  ///   for a damaged checkpoint; `FileError`, also when there is no checkpoint to resume from.
  func begin<Settings: Codable>(
    _ settings: Settings, source: TextSource, tokenizer: Data, resuming: Bool
  ) throws -> Settings {
    let origin = TrainingOrigin(source, tokenizer: tokenizer)
    let settings = resuming ? try stored(Settings.self, at: settingsPath) : settings
    if resuming {
      guard FileManager.default.fileExists(atPath: originPath) else {
        throw StudioError.unreadableModel(
          path: checkpoint,
          reason: "there is no \(TrainingOrigin.fileName): another version of the program wrote it")
      }
      let before = try stored(TrainingOrigin.self, at: originPath)
      if let part = origin.difference(from: before) {
        throw StudioError.otherOrigin(path: checkpoint, part)
      }
    } else if FileManager.default.fileExists(atPath: "\(path)/model.safetensors"),
      let other = try? Data(contentsOf: URL(filePath: tokenizerPath)), other != tokenizer
    {
      throw StudioError.occupiedFolder(path: path)
    }
    try Folder.create(checkpoint)
    try AtomicFile.write(tokenizer, to: tokenizerPath)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try AtomicFile.write(try encoder.encode(origin), to: originPath)
    try AtomicFile.write(try encoder.encode(settings), to: settingsPath)
    return settings
  }

  private func stored<Value: Decodable>(_ type: Value.Type, at path: String) throws -> Value {
    let data = try SizeLimitedFile.read(path, limit: 1 << 20)
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch DecodingError.keyNotFound(let key, _) {
      throw StudioError.unreadableModel(
        path: path,
        reason: "there is no \(key.stringValue): another version of the program wrote it")
    } catch {
      throw StudioError.unreadableModel(path: path, reason: "\(error)")
    }
  }

  /// Writes the card, and removes the checkpoint and what was measured of a model that was here before.
  func finish(_ card: ModelCard) throws {
    for name in [EvaluationReport.fileName, Coverage.fileName, HeadScores.fileName] {
      try ModelFolder.remove(name, from: path)
    }
    try AtomicFile.write(Data(card.markdown.utf8), to: "\(path)/README.md")
    try? FileManager.default.removeItem(atPath: checkpoint)
  }

  /// Trains to the end with checkpoints in the folder.
  ///
  /// - Parameter onStep: called after each step.
  /// - Returns: the mean loss of the last hundred steps, of fewer where this run took fewer.
  /// - Throws: `StudioError.cancelled` once cancelled, with a checkpoint written; `ModelError`,
  ///   `FileError`.
  func run<Objective>(
    _ trainer: Trainer<Objective>, every rhythm: CheckpointRhythm,
    onStep: (TrainingSnapshot) throws -> Void
  ) throws -> MeanLoss {
    var losses: [Double] = []
    do {
      _ = try trainer.run(checkpoints: checkpoint, every: rhythm) { snapshot in
        losses.append(Double(snapshot.loss))
        if losses.count > 100 { losses.removeFirst() }
        try onStep(snapshot)
      }
    } catch ModelError.cancelled {
      throw StudioError.cancelled
    }
    return MeanLoss(losses)
  }
}

/// The mean of the losses of a training's last steps.
struct MeanLoss {
  /// - Units: nats per token or example; not a number without steps.
  let value: Double
  let steps: Int

  init(_ losses: [Double]) {
    value = losses.isEmpty ? .nan : losses.reduce(0, +) / Double(losses.count)
    steps = losses.count
  }
}
