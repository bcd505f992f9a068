import Files
import Foundation
import Models

/// The files of a folder that belong to its model: what is read, and the notes and licences beside it.
struct ModelFiles {
  let folder: String
  /// Sorted.
  let names: [String]
  /// - Units: bytes.
  let sizes: [String: Int]

  var size: Int { sizes.values.reduce(0, +) }

  private static let settings: Set<String> = [
    "config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json",
    "special_tokens_map.json", "added_tokens.json", "vocab.txt", "vocab.json", "merges.txt",
    TrainingRecord.fileName, HeadScores.fileName, Coverage.fileName, EvaluationReport.fileName,
  ]
  private static let notes = ["README", "LICENSE", "LICENCE", "NOTICE", "SOURCE", "MODEL_CARD"]
  /// - Units: bytes. Longer notes are left behind.
  private static let noteLimit = 1 << 20

  /// - Throws: `FileError` or `ModelError` for weights that are not read.
  init(folder: String) throws {
    self.folder = folder
    let weights = try StoredTensors(folder: folder)
    var read = Set(weights.files.map { URL(filePath: $0.path).lastPathComponent })
    read.insert(URL(filePath: weights.path).lastPathComponent)
    var sizes: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let isNote = Self.notes.contains { name.uppercased().hasPrefix($0) }
      guard read.contains(name) || Self.settings.contains(name) || isNote else { continue }
      // Follows links, as the copy does.
      guard let file = try? MappedFile(path: folder + "/" + name) else { continue }
      if isNote, file.count > Self.noteLimit { continue }
      sizes[name] = file.count
    }
    self.sizes = sizes
    names = sizes.keys.sorted()
  }

  static func hasWeights(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: HuggingFaceFolder.weightsPath(folder))
      || FileManager.default.fileExists(atPath: HuggingFaceFolder.indexPath(folder))
  }
}
