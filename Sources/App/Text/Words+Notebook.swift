import Figures

extension Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  static let notebook = both("笔记本", "Notebook")
  static let bookmarks = both("书签", "Bookmarks")
  static let notes = both("笔记", "Notes")
  static let noBookmarks = both("还没有。在课里按 b，就给这一步夹上书签。", "None yet. b in a lesson marks its step.")
  static let noNotes = both(
    "还没有。在课里按 N，给这一步写几句。", "None yet. N in a lesson writes one on its step.")
  static let goThere = both("去那里", "go there")
  static let noteKey = both("写笔记", "note")
  static let bookmarkKey = both("书签", "bookmark")
  static let noteLabel = both("自己的笔记（写空就删除）", "your note (empty removes it)")
  static let yourNote = both("你的笔记", "Your note")

  static let bookmarkIsSet = both(
    "夹上书签了；按 b 拿掉，B 看全部。", "Bookmark set; b takes it away, B at home lists all.")
  static let bookmarkIsRemoved = both("书签拿掉了。", "The bookmark is gone.")
  static let bookmarkIsGone = both("书签拿掉了；按 u 放回去。", "The bookmark is gone; u puts it back.")
  static let noteIsKept = both("笔记存好了。", "The note is kept.")
  static let noteIsGone = both(
    "笔记删掉了；在笔记本里按 u 拿回来。", "The note is deleted; u in the notebook brings it back.")
  static let isBack = both("放回来了。", "It is back.")
  static let stepIsMissing = both("那一步已经不在这一课里了。", "That step is no longer part of the lesson.")

  static func lessonIsMissing(_ id: String) -> Phrase {
    both("这个版本里没有“\(id)”这一课；你的内容还在。", "This version has no lesson \(id); what is yours stays.")
  }
}
