import Figures

extension Words {
  static let nothingOlder = Phrase(zh: "前面没有写过别的了。", en: "Nothing older was written here.")
  static let nothingNewer = Phrase(zh: "这就是正在写的。", en: "This is what you are writing now.")

  /// What a paste lost; nil when nothing.
  static func pasted(_ result: TextEditor.Insertion, limit: Int) -> Phrase? {
    if result.left > 0 {
      return Phrase(
        zh: "最多 \(limit) 个字：还有 \(result.left) 个没有放进去。^_ 撤销。",
        en: "At most \(limit) characters: \(result.left) more were left out. ^_ undoes.")
    }
    guard result.removed > 0 else { return nil }
    return Phrase(
      zh: "去掉了 \(result.removed) 个控制字符。", en: "\(result.removed) control characters were left out.")
  }

  static let editorKeys = HelpSection(
    title: Phrase(zh: "输入文字时", en: "While typing"),
    rows: [
      ("↑↓", Phrase(zh: "以前写过的；多行时先移动行", en: "what was written before; lines first")),
      ("←→ ^←^→", Phrase(zh: "按字、按词移动", en: "by character, by word")),
      ("^A ^E", Phrase(zh: "行首，行尾", en: "start and end of the line")),
      ("^U ^K ^W M-d", Phrase(zh: "删到行首、行尾，删前面、后面的词", en: "delete to start, to end, a word")),
      ("^Y M-y", Phrase(zh: "放回删掉的，换成更早删的", en: "put back what was deleted; an older one")),
      ("^_ M-r", Phrase(zh: "撤销，重做", en: "undo, redo")),
    ])
}
