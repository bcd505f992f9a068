import Figures
import Studio

extension HeadKind {
  /// The habit by name.
  public var name: Phrase {
    switch self {
    case .previousToken: Phrase(zh: "前一个词元", en: "previous token")
    case .nextToken: Phrase(zh: "后一个词元", en: "next token")
    case .firstToken: Phrase(zh: "第一个词元", en: "first token")
    case .delimiters: Phrase(zh: "分隔符和标点", en: "delimiters")
    case .sameToken: Phrase(zh: "相同的词元", en: "same token")
    case .induction: Phrase(zh: "归纳", en: "induction")
    case .reference: Phrase(zh: "代词所指", en: "pronoun → name")
    }
  }

  /// A head that has the habit, as a sentence begins.
  public var headName: Phrase {
    switch self {
    case .previousToken: Phrase(zh: "看前一个词元的头", en: "A previous-token head")
    case .nextToken: Phrase(zh: "看后一个词元的头", en: "A next-token head")
    case .firstToken: Phrase(zh: "停在第一个词元的头", en: "A first-token head (sink)")
    case .delimiters: Phrase(zh: "看分隔符和标点的头", en: "A delimiter head")
    case .sameToken: Phrase(zh: "看相同词元的头", en: "A same-token head")
    case .induction: Phrase(zh: "归纳头", en: "An induction head")
    case .reference: Phrase(zh: "从代词看所指的头", en: "A pronoun head")
    }
  }

  /// What it looks at, in a sentence.
  public var about: Phrase {
    switch self {
    case .previousToken:
      Phrase(zh: "每个词元看它前面那一个", en: "each token looks at the one before it")
    case .nextToken:
      Phrase(zh: "每个词元看它后面那一个", en: "each token looks at the one after it")
    case .firstToken:
      Phrase(
        zh: "没有事可做时，看开头的词元", en: "with nothing to do, it looks at the token in front")
    case .delimiters:
      Phrase(
        zh: "看 [CLS]、[SEP] 和标点", en: "it looks at [CLS], [SEP] and punctuation")
    case .sameToken:
      Phrase(
        zh: "看同一个词元出现的地方，包括自己", en: "it looks where the same token stands, itself included")
    case .induction:
      Phrase(
        zh: "词元再次出现时，看上次跟在它后面的那个",
        en: "when a token comes again, it looks at what followed it last time")
    case .reference:
      Phrase(zh: "代词看它代替的那个名字", en: "a pronoun looks at the name that it stands for")
    }
  }
}
