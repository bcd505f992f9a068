import Foundation
import Testing

/// A model of a few thousand parameters, made by the program's own training commands.
enum TinyModel {
  /// The folder of a model that was trained for a few steps on two languages.
  static let folder: String = {
    let folder = Program.scratch + "/tiny"
    let data = Program.scratch + "/tiny.txt"
    let text = (0..<60).map { "小猫坐在垫子上，因为它累了 \($0)。\n\nThe cat sat on mat \($0).\n\n" }
    try? Data(text.joined().utf8).write(to: URL(filePath: data))
    _ = try? Program.run(
      "train", "tokenizer", "--data", data, "-o", folder, "--vocabulary", "340", "--quiet")
    training = try? Program.run(
      "train", "gpt", "--data", data, "-o", folder, "--steps", "4", "--batch", "4", "--length",
      "16", "--context", "32", "--width", "16", "--layers", "2", "--heads", "2", "--format",
      "json", "--seed", "3")
    return folder
  }()

  /// What training it printed.
  nonisolated(unsafe) private(set) static var training: Program.Result?

  /// Lines of new facts.
  static let facts: String = {
    let path = Program.scratch + "/facts.jsonl"
    let lines = (0..<12).map {
      "{\"prompt\":\"Where is box \($0)?\",\"completion\":\"In room \($0).\"}"
    }
    try? Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    return path
  }()
}
