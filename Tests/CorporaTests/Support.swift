import Corpora
import Foundation

/// The repository's own grammar, loaded once.
let shippedGrammar: StoryGrammar = {
  do { return try StoryGrammar(folder: repositoryFolder + "/datasets/stories") } catch {
    preconditionFailure("the shipped grammar does not load: \(error)")
  }
}()

/// Found from this file, so that tests run from any folder.
let repositoryFolder: String = {
  var url = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { url.deleteLastPathComponent() }
  return url.path
}()

/// Runs `body` with a new folder that is removed afterwards.
func withTemporaryFolder<T>(_ body: (String) throws -> T) throws -> T {
  let folder = NSTemporaryDirectory() + "corpora-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// A grammar of two one-file languages; the rest of what a grammar needs is filled in.
func grammar(chinese: String, english: String = "") throws -> StoryGrammar {
  let filler = """

    words filler
    \((0..<400).map { "w\($0)" }.joined(separator: "\n"))
    plot filler
    cast a filler
    hold a
    - {a}.
    fact filler-fact
    cast a filler
    hold a
    - {a}.
    """
  return try withTemporaryFolder { folder in
    for (name, text) in [("zh", chinese), ("en", english)] {
      let path = "\(folder)/\(name)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try (text + filler).write(toFile: path + "/a.story", atomically: true, encoding: .utf8)
    }
    do { return try StoryGrammar(folder: folder) } catch let error as GrammarError {
      throw error.withoutFolder(folder)
    }
  }
}

extension GrammarError {
  /// The same error with paths relative to `folder`, so that tests can name them.
  func withoutFolder(_ folder: String) -> GrammarError {
    func short(_ path: String) -> String { String(path.dropFirst(folder.count + 1)) }
    switch self {
    case .syntax(let path, let line, let reason):
      return .syntax(path: short(path), line: line, reason: reason)
    case .unknown(let path, let line, let kind, let name):
      return .unknown(path: short(path), line: line, kind: kind, name: name)
    case .missingAttribute(let path, let line, let attribute, let word):
      return .missingAttribute(path: short(path), line: line, attribute: attribute, word: word)
    case .unsatisfiable(let path, let line, let unit):
      return .unsatisfiable(path: short(path), line: line, unit: unit)
    case .empty(let path): return .empty(path: short(path))
    }
  }
}
