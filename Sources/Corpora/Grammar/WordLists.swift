import Files
import Foundation

/// Plain lists of words beside the `*.story` files: of drill lines, not of stories.
///
/// Each word is a grammar word without attributes, of the class that the file is named after.
enum WordLists {
  /// The Chinese characters that are commonest, without white space that matters.
  static let characters = "characters.txt"
  /// Words between white space.
  static let dictionary = "dictionary.txt"

  /// The words of a folder's lists; none where there are no lists.
  static func words(in folder: String) throws -> [SourceWord] {
    var words: [SourceWord] = []
    for (file, className) in [(characters, "character"), (dictionary, "dictionary")] {
      let path = "\(folder)/\(file)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let data = try SizeLimitedFile.read(path, limit: GrammarSource.fileLimit)
      guard let text = String(data: data, encoding: .utf8) else {
        throw GrammarError.syntax(path: path, line: 0, reason: "not valid UTF-8")
      }
      let position = GrammarPosition(path: path, line: 1)
      let items =
        file == characters
        ? text.filter { !$0.isWhitespace }.map { String($0) }
        : text.split(whereSeparator: \.isWhitespace).map { String($0) }
      words += items.map {
        SourceWord(text: $0, className: className, attributes: [:], tags: [], position: position)
      }
    }
    return words
  }
}
