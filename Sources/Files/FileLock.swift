import Glibc

/// A lock between processes, held until it is released, deallocated, or the process ends in any way.
///
/// The lock file stays behind empty: removing it would let two processes lock two files of one name.
public final class FileLock: Sendable {
  public let path: String
  private let file: FileDescriptor

  /// Takes the lock, or fails after a quarter of a second: so long a process that was just being started
  /// may hold a copy of a descriptor that its owner has closed.
  ///
  /// - Throws: `FileError.locked` with the owner's process number, or why the file cannot be opened.
  public init(path: String) throws(FileError) {
    let opened = try FileDescriptor(path, flags: O_RDWR | O_CREAT)
    var tries = 50
    while try !opened.tryLock(), tries > 0 {
      usleep(5000)
      tries -= 1
    }
    guard tries > 0 else {
      throw .locked(path: path, owner: FileLock.owner(of: path))
    }
    let line = Array("\(getpid())\n".utf8)
    var failure: FileError?
    line.withUnsafeBytes { buffer in
      do throws(FileError) { try opened.write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
    // A line as long as the one before it, as most are, spares the file system a truncation.
    if try opened.plainFileSize() > line.count { try opened.truncate(to: line.count) }
    self.path = path
    file = opened
  }

  /// Whether a process holds the lock; looking takes it for an instant where nobody does.
  public static func isHeld(_ path: String) -> Bool {
    guard let file = try? FileDescriptor(path, flags: O_RDONLY) else { return false }
    return (try? file.tryLock()) == false
  }

  /// The process that last wrote itself into the lock file; nil when there is none or it is unreadable.
  public static func owner(of path: String) -> Int32? {
    guard let bytes = try? SizeLimitedFile.readBytes(path, limit: 64) else { return nil }
    return Int32(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
