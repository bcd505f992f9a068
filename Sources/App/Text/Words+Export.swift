import Figures

extension Words {
  static let exportTitle = Phrase(zh: "导出哪幅图？", en: "Export which figure?")
  static let allFigures = Phrase(zh: "全部图", en: "all figures")
  static let textOfTheStep = Phrase(zh: "这一步的课文", en: "the text of this step")
  static let copy = Phrase(zh: "复制", en: "copy")
  static let noFigureToExport = Phrase(
    zh: "这里没有图可以导出；实验和进度表里有。", en: "No figure to export here; labs and the progress table have one."
  )
  static let nothingToCopy = Phrase(
    zh: "这里没有图可以复制；实验和进度表里有。", en: "Nothing to copy here; labs and the progress table have figures."
  )

  static func exported(_ path: String) -> Phrase {
    Phrase(zh: "已导出：\(path)", en: "exported: \(path)")
  }

  static func copied(_ title: Phrase, _ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 个字符交给了终端的剪贴板：\(title.zh)",
      en: "\(count) characters on the terminal's clipboard: \(title.en)")
  }

  static func tooLongToCopy(_ bytes: Int, _ limit: Int) -> Phrase {
    Phrase(
      zh: "太长了，终端的剪贴板放不下：\(bytes) 字节，最多 \(limit)。按 e 导出成文件。",
      en: "Too long for a terminal's clipboard: \(bytes) bytes, at most \(limit). e writes a file.")
  }

  static func help(for format: ExportRequest.Format) -> Phrase {
    switch format {
    case .svg: Phrase(zh: "矢量图", en: "a drawing")
    case .html: Phrase(zh: "网页", en: "a web page")
    case .csv: Phrase(zh: "表格数据", en: "the numbers")
    case .json: Phrase(zh: "全部数据", en: "all the data")
    case .ansi: Phrase(zh: "带颜色的文字", en: "text with colours")
    case .text: Phrase(zh: "纯文字", en: "plain text")
    }
  }
}
