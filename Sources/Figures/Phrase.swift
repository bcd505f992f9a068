/// A short text in both languages of the program.
public struct Phrase: Hashable, Sendable, Codable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The same text in both languages: numbers, symbols, what the learner typed.
  public init(verbatim text: String) {
    self.init(zh: text, en: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// A language of the interface and of the lessons.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case zh, en
}
