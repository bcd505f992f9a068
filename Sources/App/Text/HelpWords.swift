import Figures

extension Words {
  struct HelpSection {
    var title: Phrase
    var rows: [(keys: String, text: Phrase)]
  }

  static let mouse = Phrase(zh: "鼠标", en: "mouse")
  static let mouseHelp = Phrase(
    zh: "点图上的一处就选中它；滚轮滚动课文", en: "click a part of a figure to select it; the wheel scrolls")

  static func help(for screen: AppState.Screen, hasLab: Bool) -> [HelpSection] {
    var sections: [HelpSection] = []
    switch screen {
    case .home: sections.append(mapKeys)
    case .lesson:
      sections += hasLab ? [lessonKeys, exerciseKeys, labKeys] : [lessonKeys, quizKeys]
    case .lab: sections.append(labKeys)
    case .playground: sections.append(playgroundKeys)
    case .notebook: sections.append(notebookKeys)
    case .placement: sections += [placementKeys, quizKeys]
    case .record: sections.append(recordKeys)
    case .loading: break
    case .review: sections += [reviewHelp, quizKeys]
    case .settings: sections.append(settingsKeys)
    case .search: sections.append(searchHelp)
    case .glossary: sections.append(glossaryHelp)
    }
    if screen == .lesson { sections.append(wordsHelp) }
    if hasLab { sections.append(editorKeys) }
    return sections + [everywhereKeys]
  }

  private static let lessonKeys = HelpSection(
    title: Phrase(zh: "课", en: "Lessons"),
    rows: [
      ("n  ↵", Phrase(zh: "下一步", en: "next step")),
      ("p  ⌫", Phrase(zh: "上一步", en: "previous step")),
      ("PgUp PgDn", Phrase(zh: "滚动课文", en: "scroll the text")),
      ("Tab", Phrase(zh: "方向键归课文还是归实验", en: "arrow keys: for the text or for the lab")),
      ("z", Phrase(zh: "并排、只看实验、上下叠放", en: "side by side, lab only, stacked")),
      ("b", Phrase(zh: "给这一步夹书签，再按拿掉", en: "bookmark this step; again takes it away")),
      ("N", Phrase(zh: "给这一步写笔记", en: "write your own note on this step")),
      ("Esc", Phrase(zh: "回课程地图，位置和实验都记住", en: "to the map; place and labs are kept")),
    ])

  private static let exerciseKeys = HelpSection(
    title: Phrase(zh: "练习", en: "Exercises"),
    rows: [
      ("h", Phrase(zh: "下一条提示，共三条", en: "the next of three hints")),
      ("s", Phrase(zh: "看解答", en: "the solution")),
    ])

  private static let quizKeys = HelpSection(
    title: Phrase(zh: "问答", en: "Quizzes"),
    rows: [
      ("1–9 ↑↓", Phrase(zh: "选一个选项", en: "choose an option")),
      ("↵", Phrase(zh: "回答；再按看下一题", en: "answer; once more for the next question")),
      ("r", Phrase(zh: "最后：重做错题", en: "at the end: ask the misses again")),
    ])

  private static let labKeys = HelpSection(
    title: Phrase(zh: "每个实验里", en: "In every lab"),
    rows: [
      ("u  ^R", Phrase(zh: "撤销，重做", en: "undo, redo")),
      ("r", Phrase(zh: "课里：回到这一步的起点", en: "in a lesson: back to where the step began")),
      ("S", Phrase(zh: "把现在的状态用一个名字存下来", en: "save the present state under a name")),
    ])

  private static let everywhereKeys = HelpSection(
    title: Phrase(zh: "处处", en: "Everywhere"),
    rows: [
      ("t", Phrase(zh: "中文、English、双语对照", en: "中文, English, both together")),
      ("/", Phrase(zh: "搜索", en: "search")),
      ("g", Phrase(zh: "术语", en: "glossary")),
      ("?", Phrase(zh: "这一页", en: "this page")),
      (",", Phrase(zh: "设置：语言、颜色、宽度、鼠标、复习", en: "settings: language, colours, widths, mouse")),
      (
        ":",
        Phrase(zh: "命令行：实验的每个控件、课、设置；Tab 补全", en: "commands: every control, lessons, settings; Tab")
      ),
      (
        "e",
        Phrase(zh: "导出图：SVG、HTML、CSV、JSON、文字", en: "export a figure: SVG, HTML, CSV, JSON, text")
      ),
      ("y", Phrase(zh: "把图作为文字复制到剪贴板", en: "copy the figure as text to the clipboard")),
      ("^L", Phrase(zh: "重画屏幕", en: "paint the screen again")),
      ("^Z", Phrase(zh: "挂起，fg 回来", en: "suspend; fg comes back")),
      ("q", Phrase(zh: "退出", en: "quit")),
    ])
}
