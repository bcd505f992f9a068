import App
import Curriculum
import Dispatch
import Figures

/// Brings progress to the disk without making the interface wait for it.
///
/// - Note: the queue is serial, so that changes are written in the order in which they happened.
final class ProgressWriter: @unchecked Sendable {
  // Unchecked: after `init` the store is only touched on `queue`.
  private let store: ProgressStore
  private let queue = DispatchQueue(label: "progress", qos: .userInitiated)
  private let post: @Sendable (AppEvent) -> Void

  init(_ store: ProgressStore, post: @escaping @Sendable (AppEvent) -> Void) {
    self.store = store
    self.post = post
  }

  func record(_ changes: [ProgressChange]) {
    let now = Timestamp.now
    queue.async { [self] in
      do {
        try store.record(changes, at: now)
      } catch {
        post(.notice(Self.phrase(for: error)))
      }
    }
  }

  /// Answers only when the change is on the disk.
  func store(_ change: ProgressChange, ticket: Int) {
    let now = Timestamp.now
    queue.async { [self] in
      do {
        try store.record([change], at: now)
        post(.answerStored(ticket: ticket))
      } catch {
        post(.storeFailed(ticket: ticket, Self.phrase(for: error)))
      }
    }
  }

  /// Waits for everything that is under way.
  ///
  /// - Throws: `FileError`.
  func close() throws {
    try queue.sync { try store.close() }
  }

  private static func phrase(for error: any Error) -> Phrase {
    ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
  }
}
