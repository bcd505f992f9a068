import Curriculum
import Figures
import LabKit

extension AppState {
  /// Keys that mean the same in every lab; nil for others.
  mutating func pressGlobalLabKey(_ key: Key) -> [AppEffect]? {
    guard let id = visibleInstance else { return nil }
    switch key {
    case .character("S"):
      askForExperimentName()
      return []
    case .character("u"): return takeBack(id, forward: false)
    case .control("r"): return takeBack(id, forward: true)
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
    return effects + checkGoal(of: id) + (forward ? [] : note(.undo))
  }

  /// Undo or redo in the lab on the screen.
  mutating func takeBackVisible(forward: Bool) -> [AppEffect] {
    visibleInstance.map { takeBack($0, forward: forward) } ?? []
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

  mutating func openEditor(for control: Control, instance: Int) {
    guard case .text(let value, let limit, let isMultiline, let isLive) = control.kind else {
      return
    }
    let target = EditorState.Target.control(instance: instance, id: control.id)
    editor = EditorState(
      target, label: control.label, isLive: isLive,
      text: TextEditor(value, limit: limit, isMultiline: isMultiline), history: history(of: target))
  }
}
