import FoundationEssentials
import Glibc
import Synchronization

/// An append-only file of lines that survives being killed at any moment: a record counts once its
/// newline is there, and what follows the last newline is dropped when the journal is opened again.
///
/// One process writes at a time: hold a `FileLock` beside it.
public final class Journal: Sendable {
  public let path: String
  private let file: FileDescriptor
  /// The folder may not know of the file on the disk yet. That waits for the first record: opening
  /// comes before the first picture, and a busy disk takes tens of milliseconds.
  private let isNew: Atomic<Bool>

  public struct Contents: Sendable, Equatable {
    /// Complete records in the order of writing, without their newlines.
    public var records: [Data]
    /// How many bytes of an unfinished record follow the last newline.
    public var tornBytes: Int

    public init(records: [Data], tornBytes: Int) {
      self.records = records
      self.tornBytes = tornBytes
    }
  }

  /// Opens the journal for appending, making it if need be, and cuts off an unfinished last record.
  ///
  /// - Throws: `FileError`; a journal longer than `limit` bytes is `.tooLarge` and is left alone.
  public init(path: String, limit: Int = 64 << 20) throws(FileError) {
    let opened = try FileDescriptor(path, flags: O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK)
    let size = try opened.plainFileSize()
    let torn = try Journal.read(path, limit: limit).tornBytes
    if torn > 0 { try opened.truncate(to: size - torn) }
    self.path = path
    file = opened
    isNew = Atomic(size == 0)
  }

  /// Adds one record. It survives the end of this process at once, and a power cut from the next
  /// `synchronize()` on.
  ///
  /// - Precondition: `record` contains no newline.
  /// - Throws: `FileError`; then nothing of the record is left in the file.
  public func append(_ record: some DataProtocol) throws(FileError) {
    var line = [UInt8](record)
    precondition(!line.contains(UInt8(ascii: "\n")), "a journal record is one line")
    let before = try file.plainFileSize()
    line.append(UInt8(ascii: "\n"))
    var failure: FileError?
    line.withUnsafeBytes { buffer in
      do throws(FileError) { try file.write(buffer) } catch { failure = error }
    }
    if let failure {
      try? file.truncate(to: before)
      throw failure
    }
  }

  /// Brings everything appended so far to the disk.
  public func synchronize() throws(FileError) {
    try file.synchronize()
    guard isNew.load(ordering: .relaxed) else { return }
    try Folder.synchronize(Folder.of(path))
    isNew.store(false, ordering: .relaxed)
  }

  /// Whether the path still leads to this journal, and nobody removed or replaced it.
  public var isInPlace: Bool { file.isAtItsPath }

  /// Empties the journal, after its records have found their way into another durable file.
  public func clear() throws(FileError) {
    try file.truncate(to: 0)
    try synchronize()
  }

  /// What is in the journal at `path`; one that does not exist is empty.
  public static func read(_ path: String, limit: Int = 64 << 20) throws(FileError) -> Contents {
    let bytes: [UInt8]
    do {
      bytes = try SizeLimitedFile.readBytes(path, limit: limit)
    } catch .missing {
      return Contents(records: [], tornBytes: 0)
    }
    let newline = UInt8(ascii: "\n")
    guard let end = bytes.lastIndex(of: newline) else {
      return Contents(records: [], tornBytes: bytes.count)
    }
    let records = bytes[..<end].split(separator: newline, omittingEmptySubsequences: false)
    return Contents(records: records.map { Data($0) }, tornBytes: bytes.count - end - 1)
  }
}
