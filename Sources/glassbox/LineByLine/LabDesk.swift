import App
import Curriculum
import Figures
import Foundation
import LabKit

/// A lab on the way through a lesson: what it shows, what was shown before, and what can be undone.
struct LabDesk {
  private(set) var session: LabSession
  private var undoable: [any Lab] = []
  private var shown: [Panel] = []

  private static let undoLimit = 24

  /// - Parameter isFresh: the inputs of the preset follow; otherwise the lab goes on as it was kept.
  init(_ session: LabSession) {
    self.session = session
    self.session.start()
  }

  var lab: any Lab { session.lab }

  /// Applies an input; false when the lab does not take it.
  mutating func apply(_ input: ControlInput) -> Bool {
    let before = session.lab
    let control = before.controls.first { $0.id == input.id }
    guard session.apply(input) else { return false }
    if control?.isUndoable ?? true { remember(before) }
    return true
  }

  /// Inputs of a lesson's preset or solution, from a fresh lab.
  mutating func begin(with inputs: [PresetInput], in language: Language, isUndoable: Bool) {
    if isUndoable { remember(session.lab) }
    session.replace(with: type(of: session.lab).init())
    for input in inputs { _ = session.apply(ControlInput(input, in: language)) }
  }

  /// False when there is nothing to undo.
  mutating func undo() -> Bool {
    guard let before = undoable.popLast() else { return false }
    session.replace(with: before)
    return true
  }

  private mutating func remember(_ lab: any Lab) {
    undoable.append(lab)
    if undoable.count > Self.undoLimit { undoable.removeFirst() }
  }

  /// What went wrong since the last call.
  mutating func takeFailures() -> [Phrase] {
    defer { session.forgetFailures() }
    return session.failures
  }

  /// The panels that look otherwise than when they were taken last; all of them when `isWhole`.
  mutating func takePanels(isWhole: Bool) -> [Panel] {
    let panels = session.lab.panels
    defer { shown = panels }
    return isWhole ? panels : panels.filter { !shown.contains($0) }
  }

  /// Figures as lines of words and numbers; three significant digits are enough to be read aloud.
  static func text(of panels: [Panel], _ language: Language) -> String {
    let lines = panels.written(as: .text, language: language)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(shortened)
        .joined(separator: "\t")
    }.joined(separator: "\n").trimmed
  }

  private static func shortened(_ cell: Substring) -> String {
    guard cell.count > 6, cell.contains("."), let number = Double(cell) else { return String(cell) }
    return String(format: "%.3g", number)
  }
}
