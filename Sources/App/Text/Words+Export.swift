import Figures

extension Words {
  static func exported(_ path: String) -> Phrase {
    Phrase(zh: "已导出：\(path)", en: "exported: \(path)")
  }
}
