import App
import Figures
import Files

/// Writes figures into the current folder.
enum Exporter {
  static func export(_ request: ExportRequest) -> AppEvent {
    let path = freeName(sanitized(request.name), suffix: request.format.rawValue)
    do {
      try AtomicFile.write(Array(text(of: request).utf8), to: path)
      return .exported(path: path)
    } catch {
      let reason = ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
      return .exportFailed(Phrase(zh: "导出失败：\(reason.zh)", en: "Export failed: \(reason.en)"))
    }
  }

  private static func text(of request: ExportRequest) -> String {
    let language = request.language
    let format: FigureFormat
    switch request.format {
    case .svg: format = .svg
    case .html: format = .html
    case .csv: format = .csv
    case .json: format = .json
    case .text: format = .text
    case .ansi:
      return DrawnText.text(
        of: request.panels, width: 120, language: language, isColored: true,
        appearance: request.appearance)
    }
    guard request.panels.count == 1, let panel = request.panels.first else {
      return request.panels.written(as: format, language: language, title: request.name)
    }
    return panel.figure.written(
      as: format, language: language, title: panel.caption?[language] ?? request.name)
  }

  /// The first name of its kind that no file has yet: nothing is overwritten.
  private static func freeName(_ name: String, suffix: String) -> String {
    var candidate = "glassbox-\(name).\(suffix)"
    var number = 2
    while DataFolder.exists(candidate) {
      candidate = "glassbox-\(name)-\(number).\(suffix)"
      number += 1
    }
    return candidate
  }

  private static func sanitized(_ name: String) -> String {
    let kept = name.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }
    return kept.isEmpty ? "figure" : String(kept.prefix(60))
  }
}
