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
    for language in StoryLanguage.allCases {
      languages.append(try CompiledLanguage(folder: "\(folder)/\(language.rawValue)", language))
    }
    compiled = languages
  }

  let compiled: [CompiledLanguage]

  func compiled(for language: StoryLanguage) -> CompiledLanguage {
    compiled[language == .zh ? 0 : 1]
  }
}
