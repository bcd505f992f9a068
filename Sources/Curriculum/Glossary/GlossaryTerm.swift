import Figures

/// A word of the field, explained in both languages.
public struct GlossaryTerm: Sendable, Equatable, Identifiable {
  /// A Chinese name and how it is read, with tones: 词嵌入, `cí qiàn rù`; empty for one in Latin letters.
  public struct ChineseName: Sendable, Equatable {
    public var text: String
    public var pinyin: String

    public init(_ text: String, pinyin: String) {
      self.text = text
      self.pinyin = pinyin
    }
  }

  public var id: String
  /// The standard name.
  public var zh: ChineseName
  public var en: String
  /// Other names in use, abbreviations among them.
  public var alsoZh: [ChineseName]
  public var alsoEn: [String]
  /// Those of the names that mean other things too: in running text they are this term only in its own
  /// lessons, and a single character is never.
  public var ambiguous: Set<String>
  /// One to three sentences.
  public var definition: Phrase
  /// Ids of terms.
  public var seeAlso: [String]
  /// Ids of lessons that are about it; some of them may be planned only.
  public var lessons: [String]

  public init(
    id: String, zh: ChineseName, en: String, alsoZh: [ChineseName] = [], alsoEn: [String] = [],
    ambiguous: Set<String> = [], definition: Phrase, seeAlso: [String] = [], lessons: [String] = []
  ) {
    self.id = id
    self.zh = zh
    self.en = en
    self.alsoZh = alsoZh
    self.alsoEn = alsoEn
    self.ambiguous = ambiguous
    self.definition = definition
    self.seeAlso = seeAlso
    self.lessons = lessons
  }

  public var name: Phrase { Phrase(zh: zh.text, en: en) }

  /// All names in a language, the standard one first.
  public func names(in language: Language) -> [String] {
    switch language {
    case .zh: [zh.text] + alsoZh.map(\.text)
    case .en: [en] + alsoEn
    }
  }
}
