import Files
import Foundation

/// The words, plots and fact lines of `datasets/stories`, read and checked.
///
/// The format is described in `datasets/stories/README.md`.
public struct StoryGrammar: Sendable {
  /// Reads every `*.story` file of `folder/zh` and `folder/en`.
  ///
  /// - Throws: `GrammarError` with file and line, or a `FileError`.
  public init(folder: String) throws {
    var languages: [CompiledLanguage] = []
    var sum = SHA256()
    for language in StoryLanguage.allCases {
      languages.append(
        try CompiledLanguage(folder: "\(folder)/\(language.rawValue)", language, into: &sum))
    }
    compiled = languages
    checksum = sum.hexadecimal()
  }

  /// Of the files that it was read from (SHA-256): the same seed writes the same documents only from
  /// the same grammar.
  public let checksum: String
  let compiled: [CompiledLanguage]

  func compiled(for language: StoryLanguage) -> CompiledLanguage {
    compiled[language == .zh ? 0 : 1]
  }
}
