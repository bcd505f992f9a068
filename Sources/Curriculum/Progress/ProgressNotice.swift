/// What the learner is to be told about the progress file. Screens word it.
public enum ProgressNotice: Sendable, Equatable {
  /// The file could not be understood; it lies at `keptAt` now. `recovered`: the one before was loaded.
  case damaged(keptAt: String, recovered: Bool)
  /// Lines of the journal could not be understood and lie at `keptAt`.
  case damagedJournal(keptAt: String, lines: Int)
  /// A newer version of the program wrote the file; it is left alone and nothing is kept.
  case newerSchema(found: Int, path: String)
  /// Another instance is running: nothing is kept by this one.
  case locked(owner: Int32?)
  /// Nothing can be kept on the disk; it stays in memory.
  case notWritable(path: String, reason: String)
}
