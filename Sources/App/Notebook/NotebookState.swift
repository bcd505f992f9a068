import Curriculum
import Figures

/// The learner's own things: bookmarks, notes, saved experiments.
struct NotebookState: Sendable, Equatable {
  var selected = 0
  var window = ListWindow()
  /// What brings back that which was removed here, newest last.
  var removed: [ProgressChange] = []
}

/// Something of the learner's own.
enum NotebookRow: Sendable, Equatable {
  case bookmark(lesson: String, step: String, set: Timestamp)
  case note(lesson: String, step: String, text: String, changed: Timestamp)
  case experiment(name: String, Experiment)
}

extension AppState {
  /// Bookmarks and notes in the order of the curriculum and its steps, then the newest experiments.
  var notebookRows: [NotebookRow] {
    bookmarks + notes + experiments.map { .experiment(name: $0.name, $0.experiment) }
  }

  private var bookmarks: [NotebookRow] {
    ownLessons.flatMap { id, state in
      sorted(state.bookmarks.keys, in: id).compactMap { step in
        state.bookmarks[step].map { .bookmark(lesson: id, step: step, set: $0) }
      }
    }
  }

  private var notes: [NotebookRow] {
    ownLessons.flatMap { id, state in
      sorted(state.notes.keys, in: id).compactMap { step in
        guard let text = state.note(step), let changed = state.notes[step]?.changed else {
          return nil
        }
        return .note(lesson: id, step: step, text: text, changed: changed)
      }
    }
  }

  /// Lessons of the curriculum first; what belongs to lessons that this version lacks is not lost.
  private var ownLessons: [(String, LessonProgress)] {
    let known = index.lessons.map(\.id)
    let others = Set(progress.lessons.keys).subtracting(known).sorted()
    return (known + others).compactMap { id in progress.lessons[id].map { (id, $0) } }
  }

  private func sorted(_ steps: some Collection<String>, in lesson: String) -> [String] {
    let order = index.lesson(lesson)?.stepIDs ?? []
    return steps.sorted { left, right in
      let before = order.firstIndex(of: left) ?? .max
      let after = order.firstIndex(of: right) ?? .max
      return (before, left) < (after, right)
    }
  }

  // MARK: Lines

  var notebookList: GroupedView<NotebookRow> {
    GroupedView(lines: notebookLines, selected: notebook.selected, window: notebook.window)
  }

  private var notebookLines: [GroupedLine<NotebookRow>] {
    let rows = Array(notebookRows.enumerated())
    var lines: [GroupedLine<NotebookRow>] = []
    func section(_ title: Phrase, _ empty: Phrase, _ belongs: (NotebookRow) -> Bool) {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(title))
      let own = rows.filter { belongs($0.element) }
      if own.isEmpty { lines.append(.text(empty)) }
      for (place, row) in own {
        lines.append(.row(place, row))
        guard case .note(_, _, let text, _) = row else { continue }
        lines += preview(of: text).map { .preview(place, $0) }
      }
    }
    section(Words.bookmarks, Words.noBookmarks) { $0.isBookmark }
    section(Words.notes, Words.noNotes) { $0.isNote }
    section(Words.savedExperiments, Words.noExperiments) { $0.isExperiment }
    return lines
  }

  /// At most two lines of a note.
  private func preview(of text: String) -> [String] {
    let width = max(20, notebookAreas.list.width - 6)
    let lines = appearance.wrap(text, width: width)
    guard lines.count > 2 else { return lines }
    return [lines[0], appearance.truncated(lines[1] + " …", to: width)]
  }
}

extension NotebookRow {
  var isBookmark: Bool { if case .bookmark = self { true } else { false } }
  var isNote: Bool { if case .note = self { true } else { false } }
  var isExperiment: Bool { if case .experiment = self { true } else { false } }
}
