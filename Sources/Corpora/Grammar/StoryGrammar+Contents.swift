/// A word of the grammar with what its line says about it.
public struct GrammarWord: Sendable, Equatable {
  public let text: String
  public let className: String
  /// Declared attributes and those derived from them, without the empty ones.
  public let attributes: [String: String]
  /// `he`, `she`, `it` or `they`, where the word can be referred to.
  public let gender: String?
  public let role: StoryRole
}

/// A plot, fact or copy unit, as far as it concerns what the models learn from.
public struct GrammarUnit: Sendable, Equatable {
  public let name: String
  /// The kind of text it is, as in `families.txt`.
  public let family: String
  public let isPlot: Bool
  /// Whether some of its combinations are kept for validation.
  public let isHeldOut: Bool
  /// Whether questions can be asked about what it tells.
  public let asksQuestions: Bool
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
        attributes: attributes, gender: word.gender?.rawValue,
        role: word.role)
    }
  }

  /// Every unit, in the order of the files.
  public func units(_ language: StoryLanguage) -> [GrammarUnit] {
    compiled(for: language).units.map {
      GrammarUnit(
        name: $0.name, family: $0.family, isPlot: $0.kind == .plot, isHeldOut: !$0.held.isEmpty,
        asksQuestions: $0.steps.contains { step in
          (step.changes + step.alternatives.flatMap(\.changes)).contains(where: \.holds)
        })
    }
  }

  /// The names of the plots (not of facts and copy lines), in the order of the files.
  public func plotNames(_ language: StoryLanguage) -> [String] {
    compiled(for: language).units.filter { $0.kind == .plot }.map(\.name)
  }
}
