import Curriculum
import Figures

extension Words {
  static let search = Phrase(zh: "搜索", en: "Search")
  static let searchKey = Phrase(zh: "搜索", en: "search")
  static let searchHint = Phrase(
    zh: "搜课名、课文、术语和你的笔记；中文可以打拼音：zhuyili、zyl、zhuyl。多个词用空格分开。",
    en: "Titles, text, glossary and your notes. Chinese is found by pinyin too: zhuyili, zyl. "
      + "Of several words all must occur.")
  static let searchIsLoading = Phrase(zh: "正在读课文……", en: "reading the lessons …")

  static func hits(_ shown: Int, _ all: Int) -> Phrase {
    if all == 0 { return Phrase(zh: "没有找到", en: "nothing found") }
    if shown < all { return Phrase(zh: "\(all) 处，列出 \(shown) 处", en: "\(shown) of \(all)") }
    return Phrase(zh: "\(all) 处", en: "\(all) found")
  }

  static func bookmarked(_ title: Phrase) -> Phrase {
    Phrase(zh: "书签：\(title.zh)", en: "Bookmark: \(title.en)")
  }

  static func kind(_ kind: SearchHit.Kind) -> Phrase {
    switch kind {
    case .title: Phrase(zh: "课", en: "lesson")
    case .term: Phrase(zh: "术语", en: "term")
    case .heading: Phrase(zh: "标题", en: "heading")
    case .note: Phrase(zh: "笔记", en: "note")
    case .bookmark: Phrase(zh: "书签", en: "bookmark")
    case .prose: Phrase(zh: "正文", en: "text")
    }
  }

  static let searchHelp = HelpSection(
    title: search,
    rows: [
      ("↑↓", Phrase(zh: "选一处", en: "choose a place")),
      ("↵", Phrase(zh: "打开那一课的那一步，或那个术语", en: "open the lesson at that step, or the term")),
      ("^T", Phrase(zh: "换语言", en: "switch the language")),
      ("Esc", Phrase(zh: "回到原来的地方", en: "back to where you were")),
    ])
}
