import Curriculum
import Figures
import LabKit

extension AppState {
  /// Keys that mean the same in every lab; nil for others.
  mutating func pressGlobalLabKey(_ key: Key) -> [AppEffect]? {
    guard let id = visibleInstance else { return nil }
    switch key {
    case .character("u"): return takeBack(id, forward: false)
    case .control("r"): return takeBack(id, forward: true)
    case .character("e"): return export(id)
    default: return nil
    }
  }

  private mutating func takeBack(_ id: Int, forward: Bool) -> [AppEffect] {
    guard var instance = labs[id] else { return [] }
    if instance.isTraining {
      say(Words.noUndoWhileTraining)
      return []
    }
    guard let effects = forward ? instance.redo() : instance.undo() else {
      say(forward ? Words.nothingToRedo : Words.nothingToUndo)
      return []
    }
    labs[id] = instance
    return effects + checkGoal(of: id)
  }

  private func export(_ id: Int) -> [AppEffect] {
    guard let lab = labs[id]?.lab else { return [] }
    return [.export(name: type(of: lab).id, panels: lab.panels, language)]
  }

  /// A key for the lab's controls; nil when none has it.
  mutating func pressLab(_ key: Key, instance id: Int) -> [AppEffect]? {
    guard let meaning = labs[id]?.lab.controls.meaning(of: key) else { return nil }
    switch meaning {
    case .input(let input): return apply(input, to: id)
    case .edit(let control): openEditor(for: control, instance: id)
    case .disabled(let reason): say(reason)
    case .nothing: break
    }
    return []
  }

  mutating func apply(_ input: ControlInput, to id: Int) -> [AppEffect] {
    guard let effects = labs[id]?.apply(input) else { return [] }
    return effects + checkGoal(of: id)
  }

  // MARK: The line editor

  mutating func openEditor(for control: Control, instance: Int) {
    guard case .text(let value, let limit, let isMultiline, let isLive) = control.kind else {
      return
    }
    editor = EditorState(
      instance: instance, control: control.id, label: control.label, isLive: isLive,
      text: TextEditor(value, limit: limit, isMultiline: isMultiline))
  }

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
    return open.isLive && open.text.text != before ? sendEditor() : []
  }

  mutating func insert(_ text: String) -> [AppEffect] {
    guard var open = editor else { return [] }
    if !open.text.insert(text) { say(Words.textIsFull(open.text.limit), .warning) }
    editor = open
    return open.isLive ? sendEditor() : []
  }

  private mutating func sendEditor() -> [AppEffect] {
    guard let open = editor else { return [] }
    return apply(ControlInput(open.control, .text(open.text.text)), to: open.instance)
  }

  private mutating func closeEditor(keeping: Bool) -> [AppEffect] {
    guard let open = editor else { return [] }
    let effects = keeping && !open.isLive ? sendEditor() : []
    labs[open.instance]?.endTyping()
    editor = nil
    status = nil
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
