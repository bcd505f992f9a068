import Figures

extension Words {
  static let bothLanguages = Phrase(verbatim: "中文+English")

  static func exported(_ path: String) -> Phrase {
    Phrase(zh: "已导出：\(path)", en: "exported: \(path)")
  }

  static func isSetBy(_ source: String) -> Phrase {
    Phrase(zh: "这一项由 \(source) 决定，这次运行中不能改。", en: "\(source) decides this for now.")
  }
}
