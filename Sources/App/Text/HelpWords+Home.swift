import Figures

extension Words {
  static let mapKeys = HelpSection(
    title: Phrase(zh: "课程地图", en: "The map"),
    rows: [
      ("↑↓ ←→", Phrase(zh: "选部分和课", en: "choose a part and a lesson")),
      ("↵", Phrase(zh: "打开选中的课", en: "open the lesson")),
      ("c", Phrase(zh: "做建议的下一件事", en: "do what is suggested")),
      ("r", Phrase(zh: "复习到期的题", en: "review the questions that are due")),
      ("p", Phrase(zh: "实验室：单独打开每个实验", en: "playground: every lab by itself")),
      ("/  g", Phrase(zh: "搜索；术语表", en: "search; glossary")),
      ("B", Phrase(zh: "笔记本：书签、笔记、保存的实验", en: "notebook: bookmarks, notes, experiments")),
      ("P", Phrase(zh: "这一部分的摸底测验", en: "placement test of this part")),
      ("R", Phrase(zh: "把选中的课从头再学", en: "start the chosen lesson over")),
      ("G", Phrase(zh: "进度和成绩", en: "progress and scores")),
      (
        "○ ◐ ✓ ●",
        Phrase(
          zh: "没开始、学了一半、学完、该复习；竖线是主线课",
          en: "new, begun, done, to review; a bar marks the core path")
      ),
    ])

  static let playgroundKeys = HelpSection(
    title: Phrase(zh: "实验室", en: "Playground"),
    rows: [
      ("↵", Phrase(zh: "打开选中的实验", en: "open the lab or the experiment")),
      ("n", Phrase(zh: "给保存的实验改名", en: "rename a saved experiment")),
      ("d  u", Phrase(zh: "删除保存的实验；拿回来", en: "delete a saved experiment; bring it back")),
    ])

  static let notebookKeys = HelpSection(
    title: Phrase(zh: "笔记本", en: "Notebook"),
    rows: [
      ("↵", Phrase(zh: "去那一步，或打开实验", en: "go to the step, or open the experiment")),
      ("N", Phrase(zh: "改这条笔记", en: "edit the note")),
      ("n", Phrase(zh: "给实验改名", en: "rename the experiment")),
      ("d  u", Phrase(zh: "删除；拿回来", en: "delete; bring it back")),
    ])

  static let placementKeys = HelpSection(
    title: Phrase(zh: "摸底测验", en: "Placement test"),
    rows: [
      ("↵", Phrase(zh: "开始；最后：就这样", en: "begin; at the end: accept")),
      ("␣", Phrase(zh: "最后：这一课跳过，还是要学", en: "at the end: skip this lesson, or learn it")),
      ("u", Phrase(zh: "开始前：上次跳过的都不再跳过", en: "before the test: skip nothing any more")),
      ("Esc", Phrase(zh: "回地图；测到一半也记着", en: "to the map; a test half done waits")),
    ])

  static let recordKeys = HelpSection(
    title: Phrase(zh: "进度", en: "Progress"),
    rows: [
      ("↑↓ PgUp PgDn", Phrase(zh: "选一课", en: "choose a lesson")),
      ("↵", Phrase(zh: "打开它", en: "open it")),
    ])
}
