import Figures
import Files

/// Writes the figures in view into the current folder, in every form that there is.
enum Exporter {
  /// - Returns: what to tell the learner.
  static func export(name: String, panels: [Panel], language: Language) -> Phrase {
    let base = freeName(sanitized(name))
    var written: [String] = []
    do {
      for format in [OutputFormat.svg, .html, .csv, .json, .text] {
        let path = base + "." + (format == .text ? "txt" : format.rawValue)
        let text = FigureFiles.text(of: panels, as: format, in: language)
        try AtomicFile.write(Array(text.utf8), to: path)
        written.append(path)
      }
    } catch {
      let reason = ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
      return Phrase(zh: "导出失败：\(reason.zh)", en: "Export failed: \(reason.en)")
    }
    return Phrase(
      zh: "已导出到当前文件夹：\(base).svg、.html、.csv、.json、.txt",
      en: "Exported to the current folder: \(base).svg, .html, .csv, .json, .txt")
  }

  /// The first name of its kind that no file has yet: nothing is overwritten.
  private static func freeName(_ name: String) -> String {
    var candidate = "glassbox-" + name
    var number = 2
    while DataFolder.exists(candidate + ".svg") || DataFolder.exists(candidate + ".txt") {
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
