import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func edit(_ key: Key) -> [AppEffect] {
    guard var open = editor else { return [] }
    let before = open.text.text
    if open.target == .command, let effects = editCommand(key) { return effects }
    switch key {
    case .escape: return closeEditor(keeping: open.isLive || open.text.isMultiline)
    case .enter where !open.text.isMultiline: return closeEditor(keeping: true)
    case .control("d") where open.text.isMultiline: return closeEditor(keeping: true)
    case .enter: _ = open.text.insert("\n")
    case .up: moveEditorLine(&open, by: -1)
    case .down: moveEditorLine(&open, by: 1)
    case .control("_"), .alt("u"):
      if !open.text.undo() { say(Words.nothingToUndo) }
    case .alt("r"):
      if !open.text.redo() { say(Words.nothingToRedo) }
    default:
      if open.text.apply(key) {
        status = nil
      } else {
        say(Words.textIsFull(open.text.limit), .warning)
      }
    }
    editor = open
    if open.target == .command { commandCompletion = nil }
    return open.isLive && open.text.text != before ? send(open) : []
  }

  mutating func insert(_ text: String) -> [AppEffect] {
    guard var open = editor else { return [] }
    let result = open.text.paste(text)
    editor = open
    if let words = Words.pasted(result, limit: open.text.limit) { say(words, .warning) }
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
    case .command: return runCommand(open.text.text)
    }
  }

  mutating func closeEditor(keeping: Bool) -> [AppEffect] {
    guard let open = editor else { return [] }
    status = nil
    editor = nil
    var effects = keeping && !open.isLive ? send(open) : []
    if keeping { effects += keepText(open) }
    if case .control(let instance, _) = open.target { labs[instance]?.endTyping() }
    return effects + keepLabs()
  }

  /// Keeps what was written for ↑, and a sentence of the learner's own for later questions.
  private mutating func keepText(_ open: EditorState) -> [AppEffect] {
    let text = open.text.text
    addToHistory(text, of: open.target)
    guard case .control = open.target, !open.text.isMultiline, text != open.original,
      (4...200).contains(text.count)
    else { return [] }
    return record([.sentence(text)])
  }

  /// Moves by a line; beyond the first and the last one, through what was written before.
  private mutating func moveEditorLine(_ open: inout EditorState, by rows: Int) {
    let layout = EditorLayout(
      open.text, width: editorRect.width, height: editorRect.height, appearance: appearance)
    let isInside = layout.lines.indices.contains(layout.cursorRow + rows)
    if open.text.isMultiline, isInside {
      open.text.place(layout.index(rowsBelow: rows))
      return
    }
    if let text = open.history.recall(older: rows < 0, present: open.text.text) {
      open.text.replace(with: text)
    } else if open.text.isMultiline {
      open.text.place(layout.index(rowsBelow: rows))
    } else {
      say(rows < 0 ? Words.nothingOlder : Words.nothingNewer)
    }
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
    case .delete, .control("d"): deleteForward()
    case .control("u"): killToStartOfLine()
    case .control("k"): killToEndOfLine()
    case .control("w"), .alt("\u{7F}"): killWord()
    case .alt("d"): killWordForward()
    case .control("y"): return yank()
    case .alt("y"): return yankOlder()
    default: break
    }
    return true
  }
}
