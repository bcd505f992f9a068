import Figures

extension Words {
  static let glossary = Phrase(zh: "术语表", en: "Glossary")
  static let glossaryKey = Phrase(zh: "术语", en: "glossary")
  static let entry = Phrase(zh: "整条", en: "entry")
  static let allTerms = Phrase(zh: "全部术语", en: "all terms")
  static let otherTerm = Phrase(zh: "换一个", en: "other term")
  static let links = Phrase(zh: "链接", en: "links")
  static let clear = Phrase(zh: "清空", en: "clear")
  static let language = Phrase(zh: "换语言", en: "language")
  static let seeAlso = Phrase(zh: "参见", en: "See also")
  static let lessonsAbout = Phrase(zh: "在这些课里", en: "Lessons")
  static let listSeparator = Phrase(zh: "、", en: ", ")
  static let filterMark = Phrase(verbatim: ">")
  static let filterHint = Phrase(zh: "打字筛选：中文、英文、拼音", en: "type to filter")
  static let noTermsHere = Phrase(
    zh: "这一屏里没有术语；再翻一页试试。", en: "No term stands in this part of the text; scroll on.")

  static func terms(_ count: Int) -> Phrase { Phrase(zh: "\(count) 条", en: "\(count) terms") }

  static func alsoCalled(_ names: String) -> Phrase {
    Phrase(zh: "又叫：\(names)", en: "also: \(names)")
  }

  static let glossaryHelp = HelpSection(
    title: glossary,
    rows: [
      ("↑↓", Phrase(zh: "选一条；在一条里选链接", en: "choose a term; within an entry a link")),
      ("↵", Phrase(zh: "进入这一条；打开链接", en: "into the entry; open the link")),
      ("Esc", Phrase(zh: "回到上一条、列表、原来的地方", en: "back: entry before, list, where you were")),
    ])

  static let wordsHelp = HelpSection(
    title: Phrase(zh: "课文里的术语", en: "Terms in the text"),
    rows: [
      ("g", Phrase(zh: "标出这一屏里的术语；鼠标点一个也行", en: "mark the terms on the screen; or click one")),
      ("←→  ↵", Phrase(zh: "换一个；打开整条", en: "another one; open its entry")),
      ("g g", Phrase(zh: "整张术语表", en: "the whole glossary")),
    ])
}
