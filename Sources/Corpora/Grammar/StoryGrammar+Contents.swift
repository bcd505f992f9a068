/// A word of the grammar with what its line says about it.
public struct GrammarWord: Sendable, Equatable {
  public let text: String
  public let className: String
  /// Declared attributes and those derived from them, without the empty ones.
  public let attributes: [String: String]
  /// `he`, `she`, `it` or `they`, where the word can be referred to.
  public let gender: String?
}

extension StoryGrammar {
  /// Every declared word, in the order of the files.
  public func words(_ language: StoryLanguage) -> [GrammarWord] {
    let compiled = compiled(for: language)
    return compiled.words.map { word in
      var attributes: [String: String] = [:]
      for (name, index) in compiled.attributeIndex where !name.isEmpty {
        let value = word.values[index]
        if !value.isEmpty { attributes[name] = String(decoding: value, as: UTF8.self) }
      }
      return GrammarWord(
        text: String(decoding: word.text, as: UTF8.self), className: word.className,
        attributes: attributes, gender: word.gender?.rawValue)
    }
  }

  /// The names of the plots (not of facts and copy lines), in the order of the files.
  public func plotNames(_ language: StoryLanguage) -> [String] {
    compiled(for: language).units.filter { $0.kind == .plot }.map(\.name)
  }
}
