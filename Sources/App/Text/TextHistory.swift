import Curriculum
import LabKit

/// What was written before in the same place, walked through with ↑ and ↓.
struct TextHistory: Sendable, Equatable {
  /// The newest last.
  private(set) var entries: [String]
  /// Nil: the text that is being written now.
  private var place: Int?
  private var draft = ""

  init(_ entries: [String]) {
    self.entries = entries
  }

  /// The text one step back (or forward); nil at the ends.
  mutating func recall(older: Bool, present: String) -> String? {
    if older {
      let next = (place ?? entries.count) - 1
      guard entries.indices.contains(next) else { return nil }
      if place == nil { draft = present }
      place = next
      // Going back to what already stands there would look like a dead key.
      if entries[next] == present, next > 0 { return recall(older: true, present: present) }
      return entries[next]
    }
    guard let now = place else { return nil }
    let isBack = now + 1 == entries.count || (now + 2 == entries.count && entries[now + 1] == draft)
    if isBack {
      place = nil
      return draft
    }
    place = now + 1
    return entries[now + 1]
  }
}

extension AppState {
  private static let historyLimit = 100

  /// What a target's editor can recall: texts of this session, and in labs the learner's own sentences
  /// of earlier ones.
  func history(of target: EditorState.Target) -> TextHistory {
    guard let key = historyKey(of: target) else { return TextHistory([]) }
    var entries: [String] = []
    if case .control = target { entries = progress.sentences.map(\.text) }
    for text in textHistories[key] ?? [] {
      entries.removeAll { $0 == text }
      entries.append(text)
    }
    return TextHistory(entries)
  }

  mutating func addToHistory(_ text: String, of target: EditorState.Target) {
    guard let key = historyKey(of: target), !text.isEmpty else { return }
    var entries = textHistories[key] ?? []
    entries.removeAll { $0 == text }
    entries.append(text)
    textHistories[key] = entries.suffix(Self.historyLimit)
  }

  /// Controls of one kind of lab share their history, whatever lesson they are in.
  private func historyKey(of target: EditorState.Target) -> String? {
    switch target {
    case .control(let instance, let id): labs[instance].map { $0.labID + "/" + id }
    case .command: ":"
    case .note, .experiment, .renaming: nil
    }
  }
}
