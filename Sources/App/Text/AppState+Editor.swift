import Figures
import LabKit

extension AppState {
  mutating func edit(_ key: Key) -> [AppEffect] {
    guard var open = editor else { return [] }
    let before = open.text.text
    switch key {
    case .escape: return closeEditor(keeping: open.isLive || open.text.isMultiline)
    case .enter where !open.text.isMultiline: return closeEditor(keeping: true)
    case .control("d") where open.text.isMultiline: return closeEditor(keeping: true)
    case .enter: _ = open.text.insert("\n")
    case .up: moveEditorLine(&open, by: -1)
    case .down: moveEditorLine(&open, by: 1)
    default:
      if !open.text.apply(key) { say(Words.textIsFull(open.text.limit), .warning) }
    }
    editor = open
    return open.isLive && open.text.text != before ? send(open) : []
  }

  mutating func insert(_ text: String) -> [AppEffect] {
    guard var open = editor else { return [] }
    if !open.text.insert(text) { say(Words.textIsFull(open.text.limit), .warning) }
    editor = open
    return open.isLive ? send(open) : []
  }

  /// Gives the text to where it belongs.
  private mutating func send(_ open: EditorState) -> [AppEffect] {
    switch open.target {
    case .control(let instance, let id):
      return apply(ControlInput(id, .text(open.text.text)), to: instance)
    case .note(let lesson, let step):
      return keepNote(open.text.text, lesson: lesson, step: step)
    case .experiment: return saveExperiment(named: open.text.text)
    case .renaming(let name): return renameExperiment(name, to: open.text.text)
    }
  }

  private mutating func closeEditor(keeping: Bool) -> [AppEffect] {
    guard let open = editor else { return [] }
    status = nil
    editor = nil
    let effects = keeping && !open.isLive ? send(open) : []
    if case .control(let instance, _) = open.target { labs[instance]?.endTyping() }
    return effects + keepLabs()
  }

  private func moveEditorLine(_ open: inout EditorState, by rows: Int) {
    let layout = EditorLayout(
      open.text, width: editorRect.width, height: editorRect.height, appearance: appearance)
    open.text.place(layout.index(rowsBelow: rows))
  }
}

extension TextEditor {
  /// Applies an editing key; false when the text is full.
  mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return insert(String(character))
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .wordLeft, .alt("b"): moveWordLeft()
    case .wordRight, .alt("f"): moveWordRight()
    case .home, .control("a"): moveToStartOfLine()
    case .end, .control("e"): moveToEndOfLine()
    case .backspace, .control("h"): deleteBackward()
    case .delete: deleteForward()
    case .control("u"): killToStartOfLine()
    case .control("k"): killToEndOfLine()
    case .control("w"), .alt("\u{7F}"): killWord()
    case .control("y"): return yank()
    default: break
    }
    return true
  }
}
