import Figures
import Files

/// Writes the figures in view into the current folder, in every form that there is.
enum Exporter {
  /// - Returns: what to tell the learner.
  static func export(name: String, panels: [Panel], language: Language) -> Phrase {
    let base = freeName(sanitized(name))
    do {
      for format in [FigureFormat.html, .json, .text] {
        let text = panels.written(as: format, language: language, title: name)
        let suffix = format == .text ? "txt" : format.rawValue
        try AtomicFile.write(Array(text.utf8), to: "\(base).\(suffix)")
      }
      let drawn = DrawnText.text(of: panels, width: 120, language: language, isColored: true)
      try AtomicFile.write(Array(drawn.utf8), to: base + ".ansi")
      // These hold one figure each.
      for panel in panels {
        let stem = panels.count == 1 ? base : "\(base)-\(sanitized(panel.id))"
        for format in [FigureFormat.svg, .csv] {
          let text = panel.figure.written(
            as: format, language: language, title: panel.caption?[language])
          try AtomicFile.write(Array(text.utf8), to: "\(stem).\(format.rawValue)")
        }
      }
    } catch {
      let reason = ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
      return Phrase(zh: "导出失败：\(reason.zh)", en: "Export failed: \(reason.en)")
    }
    return Phrase(
      zh: "已导出到当前文件夹：\(base).html、.json、.txt、.ansi，以及每幅图的 .svg 和 .csv",
      en: "Exported here: \(base).html, .json, .txt, .ansi, and .svg and .csv of each figure")
  }

  /// The first name of its kind that no file has yet: nothing is overwritten.
  private static func freeName(_ name: String) -> String {
    var candidate = "glassbox-" + name
    var number = 2
    while DataFolder.exists(candidate + ".html") || DataFolder.exists(candidate + ".txt") {
      candidate = "glassbox-\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func sanitized(_ name: String) -> String {
    let kept = name.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }
    return kept.isEmpty ? "figure" : String(kept.prefix(60))
  }
}
