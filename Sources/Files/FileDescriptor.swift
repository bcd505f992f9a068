import Glibc

/// An open file that closes itself: the few system calls that the module needs, with errors that say
/// which path they were about.
final class FileDescriptor: Sendable {
  // Used inside methods only: a caller that read it might outlive the last use of the object.
  private let number: Int32
  let path: String

  /// Opens `path`; interrupted calls are repeated, and the descriptor is not inherited by children.
  init(_ path: String, flags: Int32, mode: mode_t = 0o644) throws(FileError) {
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    var result: Int32
    repeat { result = open(path, flags | O_CLOEXEC, mode) } while result < 0 && errno == EINTR
    guard result >= 0 else { throw FileError(errno: errno, path: path, operation: "open") }
    number = result
    self.path = path
  }

  /// Opens a plain file for reading and says how long it is. Never waits for a pipe's other end.
  static func openForReading(
    _ path: String
  ) throws(FileError) -> (file: FileDescriptor, size: Int) {
    let file = try FileDescriptor(path, flags: O_RDONLY | O_NONBLOCK)
    return (file, try file.plainFileSize())
  }

  deinit { close(number) }

  func plainFileSize() throws(FileError) -> Int {
    var status = stat()
    guard fstat(number, &status) == 0 else {
      throw FileError(errno: errno, path: path, operation: "stat")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw .isFolder(path: path)
    default: throw .notAPlainFile(path: path)
    }
  }

  /// Whether the path that was opened still leads to this file.
  var isAtItsPath: Bool {
    var (here, there) = (stat(), stat())
    guard fstat(number, &here) == 0, stat(path, &there) == 0 else { return false }
    return here.st_dev == there.st_dev && here.st_ino == there.st_ino
  }

  /// Fills `buffer` from the current position; returns how much there was.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    var done = 0
    while done < buffer.count, let base = buffer.baseAddress {
      let got = Glibc.read(number, base + done, buffer.count - done)
      if got < 0 {
        if errno == EINTR { continue }
        throw FileError(errno: errno, path: path, operation: "read")
      }
      if got == 0 { break }
      done += got
    }
    return done
  }

  func write(_ buffer: UnsafeRawBufferPointer) throws(FileError) {
    var done = 0
    while done < buffer.count, let base = buffer.baseAddress {
      let put = Glibc.write(number, base + done, buffer.count - done)
      if put < 0 {
        if errno == EINTR { continue }
        throw FileError(errno: errno, path: path, operation: "write")
      }
      done += put
    }
  }

  /// Maps the first `size` bytes, read-only; `munmap` is up to the caller.
  func map(_ size: Int) throws(FileError) -> UnsafeRawPointer {
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, number, 0), memory != MAP_FAILED
    else { throw FileError(errno: errno, path: path, operation: "mmap") }
    return UnsafeRawPointer(memory)
  }

  /// Takes an exclusive lock without waiting; false when another process has it.
  func tryLock() throws(FileError) -> Bool {
    var result: Int32
    repeat { result = flock(number, LOCK_EX | LOCK_NB) } while result != 0 && errno == EINTR
    if result == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw FileError(errno: errno, path: path, operation: "lock")
  }

  /// Brings what was written to the disk. A file system that cannot do so is not an error.
  func synchronize() throws(FileError) {
    guard fsync(number) != 0, errno != EINVAL, errno != ENOTSUP else { return }
    throw FileError(errno: errno, path: path, operation: "fsync")
  }

  func truncate(to size: Int) throws(FileError) {
    guard ftruncate(number, off_t(size)) == 0 else {
      throw FileError(errno: errno, path: path, operation: "truncate")
    }
  }
}
