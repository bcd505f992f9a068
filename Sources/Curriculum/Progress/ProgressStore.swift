import Files
import Foundation
import Figures

/// The learner's progress on the disk: a document that is replaced as a whole, and a journal of the
/// changes since. One thread uses a store.
///
/// Opening never fails: where nothing can be kept, everything works in memory, and `notices` says so.
public final class ProgressStore {
  public let path: String
  public private(set) var progress: Progress
  public private(set) var notices: [ProgressNotice]
  /// Nothing is written: another instance holds the lock, a newer version wrote the file, or the
  /// folder cannot be written.
  public private(set) var isReadOnly: Bool

  private var lock: FileLock?
  private var journal: Journal?

  private init(
    path: String, loaded: LoadedProgress, lock: FileLock?, journal: Journal?, isReadOnly: Bool
  ) {
    self.path = path
    progress = loaded.progress
    notices = loaded.notices
    self.lock = lock
    self.journal = journal
    self.isReadOnly = isReadOnly
  }
}
