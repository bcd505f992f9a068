import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func openNotebook() {
    screen = .notebook
    showSelectionInNotebook()
  }

  mutating func pressInNotebook(_ key: Key) -> [AppEffect] {
    let rows = notebookRows
    let page = max(1, notebookAreas.list.height - 1)
    switch key {
    case .up: notebook.selected -= 1
    case .down: notebook.selected += 1
    case .pageUp: notebook.selected -= page
    case .pageDown: notebook.selected += page
    case .home: notebook.selected = 0
    case .end: notebook.selected = rows.count - 1
    case .escape, .backspace, .left:
      screen = .home
      return []
    case .enter, .right:
      return rows.indices.contains(notebook.selected) ? open(rows[notebook.selected]) : []
    case .character("u"):
      let effects = bringBackInNotebook()
      showSelectionInNotebook()
      return effects
    default:
      guard rows.indices.contains(notebook.selected) else { return [] }
      let effects = press(key, on: rows[notebook.selected])
      showSelectionInNotebook()
      return effects
    }
    showSelectionInNotebook()
    return []
  }

  mutating func showSelectionInNotebook() {
    notebook.selected = max(0, min(notebookRows.count - 1, notebook.selected))
    notebook.window = notebookList.window(height: notebookAreas.list.height)
  }

  // MARK: What a row can do

  private mutating func open(_ row: NotebookRow) -> [AppEffect] {
    switch row {
    case .bookmark(let lesson, let step, _), .note(let lesson, let step, _, _):
      guard let summary = index.lesson(lesson) else {
        say(Words.lessonIsMissing(lesson), .warning)
        return []
      }
      if !summary.stepIDs.contains(step) { say(Words.stepIsMissing, .warning) }
      return openLesson(lesson, step: step)
    case .experiment(let name, _): return openExperiment(name)
    }
  }

  private mutating func press(_ key: Key, on row: NotebookRow) -> [AppEffect] {
    switch (key, row) {
    case (.character("d"), _), (.delete, _): return remove(row)
    case (.character("N"), .note(let lesson, let step, _, _)),
      (.character("N"), .bookmark(let lesson, let step, _)):
      openNote(lesson: lesson, step: step)
    case (.character("n"), .experiment(let name, _)): askForNewName(of: name)
    default: break
    }
    return []
  }

  private mutating func remove(_ row: NotebookRow) -> [AppEffect] {
    switch row {
    case .bookmark(let lesson, let step, _):
      notebook.removed.append(.bookmark(lesson: lesson, step: step, isSet: true))
      say(Words.bookmarkIsGone)
      return record([.bookmark(lesson: lesson, step: step, isSet: false)])
    case .note(let lesson, let step, let text, _):
      notebook.removed.append(.note(lesson: lesson, step: step, text: text))
      say(Words.noteIsGone)
      return record([.note(lesson: lesson, step: step, text: "")])
    case .experiment(let name, let experiment):
      notebook.removed.append(
        .experiment(name: name, lab: experiment.lab, state: experiment.state))
      say(Words.removed(name))
      return record([.experiment(name: name, lab: experiment.lab, state: nil)])
    }
  }

  private mutating func bringBackInNotebook() -> [AppEffect] {
    guard let change = notebook.removed.popLast() else {
      say(Words.nothingToUndo)
      return []
    }
    say(Words.isBack)
    return record([change])
  }

  // MARK: Bookmarks and notes of the open step

  /// Sets a bookmark at the step on the screen, or takes it away.
  mutating func toggleBookmark() -> [AppEffect] {
    guard let open = lesson else { return [] }
    let isSet = progress[open.lesson.id].bookmarks[open.step.id] == nil
    say(isSet ? Words.bookmarkIsSet : Words.bookmarkIsRemoved)
    return record([.bookmark(lesson: open.lesson.id, step: open.step.id, isSet: isSet)])
  }

  /// Opens the editor for the learner's own words on a step.
  mutating func openNote(lesson: String, step: String) {
    let text = progress[lesson].note(step) ?? ""
    editor = EditorState(
      .note(lesson: lesson, step: step), label: Words.noteLabel,
      text: TextEditor(text, limit: Self.noteLimit, isMultiline: true))
  }

  /// Characters in one note.
  static let noteLimit = 4000

  /// Takes a note over; one that says nothing removes it.
  mutating func keepNote(_ text: String, lesson: String, step: String) -> [AppEffect] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isEmpty = lines.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    let note = isEmpty ? "" : text
    let before = progress[lesson].note(step) ?? ""
    guard note != before else { return [] }
    if isEmpty {
      notebook.removed.append(.note(lesson: lesson, step: step, text: before))
      say(Words.noteIsGone)
    } else {
      say(Words.noteIsKept, .success)
    }
    return record([.note(lesson: lesson, step: step, text: note)])
  }
}
