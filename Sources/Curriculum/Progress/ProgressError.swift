/// Why a progress file cannot be used.
public enum ProgressError: Error, Sendable, Equatable {
  /// A newer version of the program wrote it.
  case newer(found: Int, path: String)
  case damaged(path: String)
  /// There is nothing that could be undone.
  case nothingToUndo(path: String)
}
