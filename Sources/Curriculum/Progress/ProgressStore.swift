import Files
import Foundation

/// The learner's progress on the disk: a document that is replaced as a whole, and a journal of the
/// changes since. One thread uses a store.
///
/// Opening never fails: where nothing can be kept, everything works in memory, and `notices` says so.
public final class ProgressStore {
  public let path: String
  public internal(set) var progress: LearnerProgress
  /// What the learner is to be told about how the file was found.
  public let notices: [ProgressNotice]
  /// Nothing is written: another instance holds the lock, a newer version wrote the file, or the
  /// folder cannot be written.
  public let isReadOnly: Bool

  private var lock: FileLock?
  private var journal: Journal?
  /// Changes that are in memory, yet not on the disk: the next write is the whole document.
  private var isBehind = false
  private var changesInJournal = 0
  /// The document as this store last read or wrote it.
  private var known: FileIdentity?
  /// The time that this store was told last.
  private var latest: Timestamp

  public enum Durability: Sendable, Equatable {
    /// On the disk.
    case durable
    /// Kept in memory; `notices` said why.
    case memoryOnly
  }

  /// Opens the progress at `path` and says in `notices` what was wrong with it.
  public init(path: String, now: Timestamp) {
    self.path = path
    latest = now
    var found: [ProgressNotice] = []
    do {
      try Folder.create(Folder.of(path))
      lock = try FileLock(path: path + ".lock")
      AtomicFile.removeLeftovers(of: path)
    } catch FileError.locked(_, let owner) {
      found.append(.locked(owner: owner))
    } catch {
      found.append(.notWritable(path: path, reason: String(describing: error)))
    }
    known = FileIdentity(path)
    let loaded = LoadedProgress(path: path, now: now, mayMove: lock != nil)
    progress = loaded.progress
    found += loaded.notices
    var opened: Journal?
    if lock != nil, !loaded.isNewer {
      do {
        if loaded.needsWriting {
          try Self.write(loaded.progress, to: path)
          known = FileIdentity(path)
        }
        opened = try Journal(path: Self.journalPath(of: path))
      } catch {
        found.append(.notWritable(path: path, reason: String(describing: error)))
      }
    }
    journal = opened
    isReadOnly = opened == nil
    notices = found
  }

  static func journalPath(of path: String) -> String { path + ".journal" }
  /// The journal of the changes between the previous document and the present one.
  static func olderJournalPath(of path: String) -> String { path + ".journal.previous" }

  // MARK: Writing

  /// Takes changes into the document in memory and brings them to the disk before it returns. Before a
  /// lesson is forgotten, the whole document is kept in a file beside it.
  ///
  /// - Throws: `FileError` when they could not be written; they are in memory all the same, and the next
  ///   successful write contains them.
  @discardableResult
  public func record(_ changes: [ProgressChange], at now: Timestamp) throws -> Durability {
    latest = now
    for case .forgotten(let lesson) in changes where progress.lessons[lesson] != nil {
      _ = try keepBackup(.forget, at: now)
    }
    var lines: [Data] = []
    for change in changes {
      progress.apply(change, at: now)
      progress.sequence += 1
      lines.append(
        try JournalEntry(number: progress.sequence, at: now, change: change).line())
    }
    if isReadOnly { return .memoryOnly }
    guard let journal, !isBehind else {
      try compact()
      return .durable
    }
    do {
      for line in lines { try journal.append(line) }
      try journal.synchronize()
      changesInJournal += lines.count
    } catch {
      isBehind = true
      throw error
    }
    // A journal that somebody took away is kept by nobody: then the whole document is written.
    if !journal.isInPlace {
      isBehind = true
      try compact()
    }
    return .durable
  }

  /// Writes the whole document, keeps the one before it, and begins a new journal. A document that
  /// somebody put in the place of ours meanwhile is taken in, and kept beside it as it was.
  ///
  /// - Throws: `FileError`, `ProgressError`; the old document and the journal are still there then.
  public func compact() throws {
    guard !isReadOnly else { return }
    try Folder.create(Folder.of(path))
    try takeInForeignDocument()
    try Self.write(progress, to: path)
    known = FileIdentity(path)
    isBehind = false
    changesInJournal = 0
    // A journal that stays is harmless: its changes have numbers that the document contains.
    let current = Self.journalPath(of: path)
    journal = nil
    _ = current.withCString { from in
      Self.olderJournalPath(of: path).withCString { to in rename(from, to) }
    }
    journal = try Journal(path: current)
  }

  /// - Throws: `ProgressError.newer` when a newer version of the program wrote it.
  private func takeInForeignDocument() throws {
    guard let found = FileIdentity(path), found != known else { return }
    switch LoadedProgress.document(path) {
    case .missing: return
    case .newer(let schema): throw ProgressError.newer(found: schema, path: path)
    case .read(let other):
      progress = progress.merged(with: other)
      progress.sequence += 1
    case .damaged, .unreadable: break
    }
    try AtomicFile.duplicate(path, as: Self.datedPath(path + ".replaced-", at: latest))
  }

  /// Brings everything into the document and releases the lock.
  public func close() throws {
    defer {
      journal = nil
      lock = nil
    }
    if isBehind || changesInJournal > 0 { try compact() }
  }

  /// The document as it stands in the file: indented, keys sorted.
  public static func encoded(_ progress: LearnerProgress) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(progress)
    data.append(UInt8(ascii: "\n"))
    return data
  }

  static func write(
    _ progress: LearnerProgress, to path: String, keepingPrevious: Bool = true
  ) throws {
    try AtomicFile.write(try encoded(progress), to: path, keepingPrevious: keepingPrevious)
  }
}
