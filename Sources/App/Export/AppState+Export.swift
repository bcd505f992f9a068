import Curriculum
import Figures
import LabKit

extension AppState {
  /// The figures on the screen, in their order.
  var exportables: [Panel] {
    if let id = visibleInstance, activeQuiz == nil { return labs[id]?.lab.panels ?? [] }
    guard screen == .record else { return [] }
    let report = ProgressReport(progress, index: index)
    guard !report.lines.isEmpty else { return [] }
    return [
      Panel(
        id: "progress", figure: .table(ScreenPainter(self).table(report, isWide: true)),
        caption: Words.myProgress)
    ]
  }

  /// What the files are called after.
  private var exportName: String {
    if let id = visibleInstance, let lab = labs[id]?.labID { return lab }
    return "progress"
  }

  // MARK: Export

  /// Asks which figure and which format; `format` is chosen already by `:export FORMAT`.
  mutating func openExport(_ format: ExportRequest.Format? = nil) -> [AppEffect] {
    let panels = exportables
    guard !panels.isEmpty else {
      say(Words.noFigureToExport)
      return []
    }
    var state = ExportState(panels: panels, format: format ?? exportFormat)
    if !state.formats.contains(state.format) { state.format = state.formats[0] }
    if format != nil, panels.count == 1 { return export(state) }
    overlay = .export(state)
    return []
  }

  mutating func press(_ key: Key, in state: ExportState) -> [AppEffect] {
    var state = state
    let formats = state.formats
    let place = formats.firstIndex(of: state.format) ?? 0
    switch key {
    case .up: state.figure = max(0, state.figure - 1)
    case .down: state.figure = min(state.rowCount - 1, state.figure + 1)
    case .left: state.format = formats[(place + formats.count - 1) % formats.count]
    case .right, .tab: state.format = formats[(place + 1) % formats.count]
    case .enter:
      overlay = nil
      return export(state)
    case .character("y"):
      overlay = nil
      return copy(state.chosen)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, (1...state.rowCount).contains(number) else {
        break
      }
      state.figure = number - 1
    case .escape, .backspace:
      overlay = nil
      return []
    default: break
    }
    if !state.formats.contains(state.format) { state.format = state.formats[0] }
    overlay = .export(state)
    return []
  }

  private mutating func export(_ state: ExportState) -> [AppEffect] {
    exportFormat = state.format
    let only = state.isAll || state.panels.count == 1 ? nil : state.chosen.first?.id
    let name = only.map { "\(exportName)-\($0)" } ?? exportName
    let effect = AppEffect.export(
      ExportRequest(
        name: name, panels: state.chosen, format: state.format, language: language,
        appearance: appearance))
    return [effect] + note(.export)
  }

  // MARK: Copy

  /// - Units: bytes of UTF-8.
  /// - Source: xterm control sequences, OSC 52: several terminals cut at 100,000 bytes of base64.
  static let copyLimit = 74_994

  /// The text of the step, where there is no figure to copy.
  var copyableText: String? {
    guard screen == .lesson, activeQuiz == nil, let step = lesson?.step else { return nil }
    let parts: [String] = languages.map {
      Figure.prose(step.prose[$0]).written(as: .text, language: $0)
    }
    return parts.joined(separator: "\n")
  }

  /// Copies the figure that the screen is about.
  mutating func copyVisible() -> [AppEffect] {
    let panels = exportables
    if let main = panels.max(by: { $0.priority < $1.priority }) { return copy(main) }
    guard let text = copyableText else {
      say(Words.nothingToCopy)
      return []
    }
    return copy(text, Words.textOfTheStep)
  }

  mutating func copy(_ panel: Panel) -> [AppEffect] { copy([panel]) }

  private mutating func copy(_ panels: [Panel]) -> [AppEffect] {
    let title = panels.count == 1 ? panels[0].caption ?? Phrase(verbatim: panels[0].id) : nil
    return copy(
      panels.written(as: .text, language: language), title ?? Words.allFigures)
  }

  private mutating func copy(_ text: String, _ title: Phrase) -> [AppEffect] {
    let bytes = text.utf8.count
    guard bytes <= Self.copyLimit else {
      say(Words.tooLongToCopy(bytes, Self.copyLimit), .warning)
      return []
    }
    say(Words.copied(title, text.count), .success)
    return [.copy(text)]
  }
}
