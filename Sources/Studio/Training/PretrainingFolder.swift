import Files
import Foundation
import Models
import Tokenizers

/// The folder that a pretraining writes its model to; checkpoints and settings lie in `checkpoint`
/// inside until the run is over.
struct PretrainingFolder: Sendable {
  let path: String

  var checkpoint: String { "\(path)/checkpoint" }
  private var settingsPath: String { "\(checkpoint)/settings.json" }

  /// Makes the folder, with the tokenizer in it and the settings beside the checkpoint.
  func begin(tokenizer: Data, settings: some Encodable) throws {
    try Folder.create(checkpoint)
    try AtomicFile.write(tokenizer, to: "\(path)/tokenizer.json")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try AtomicFile.write(try encoder.encode(settings), to: settingsPath)
  }

  /// The settings of the run whose checkpoint lies here.
  ///
  /// - Throws: `FileError` when there is no checkpoint, `StudioError.unreadableModel` for a
  ///   damaged one.
  func settings<Settings: Decodable>(_ type: Settings.Type) throws -> Settings {
    let data = try SizeLimitedFile.read(settingsPath, limit: 1 << 20)
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch DecodingError.keyNotFound(let key, _) {
      throw StudioError.unreadableModel(
        path: settingsPath,
        reason: "there is no \(key.stringValue): another version of the program wrote it")
    } catch {
      throw StudioError.unreadableModel(path: settingsPath, reason: "\(error)")
    }
  }

  /// Writes the card and removes the checkpoint.
  func finish(_ card: ModelCard) throws {
    try AtomicFile.write(Data(card.markdown.utf8), to: "\(path)/README.md")
    try? FileManager.default.removeItem(atPath: checkpoint)
  }

  /// Trains to the end with checkpoints in the folder.
  ///
  /// - Parameter onStep: called after each step.
  /// - Returns: the mean loss of the last hundred steps.
  /// - Throws: `StudioError.cancelled` once cancelled, with a checkpoint written; `ModelError`,
  ///   `FileError`.
  func run<Objective>(
    _ trainer: Trainer<Objective>, every rhythm: CheckpointRhythm,
    onStep: (TrainingSnapshot) throws -> Void
  ) throws -> Double {
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
    return losses.isEmpty ? .nan : losses.reduce(0, +) / Double(losses.count)
  }
}
