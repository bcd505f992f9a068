import Glibc

/// A file seen as memory, read-only: model weights are used where they lie on the disk.
///
/// - Limits: every access is checked against the size at opening. Another process that cuts the file
///   short while it is mapped can still end the program; files written by `AtomicFile` are never cut.
public final class MappedFile: @unchecked Sendable {
  // Unchecked: the memory is mapped read-only and lives until `deinit`; nothing else is stored.
  public let path: String
  /// - Units: bytes.
  public let count: Int
  private let base: UnsafeRawPointer?

  /// - Throws: `FileError` when the file is missing, no plain file, or longer than `limit` bytes.
  public init(path: String, limit: Int = .max) throws(FileError) {
    let (file, size) = try FileDescriptor.openForReading(path)
    guard size <= limit else { throw .tooLarge(path: path, size: size, limit: limit) }
    self.path = path
    count = size
    guard size > 0 else {
      base = nil
      return
    }
    base = try file.map(size)
  }

  deinit {
    if let base { munmap(UnsafeMutableRawPointer(mutating: base), count) }
  }

  /// Lends `count` bytes from `offset`; they must not be kept beyond `body`.
  public func withBytes<Result>(
    at offset: Int, count wanted: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    // Written without a sum, which a hostile offset could make overflow.
    guard offset >= 0, wanted >= 0, offset <= count, wanted <= count - offset else {
      throw FileError.outOfBounds(path: path, offset: offset, count: wanted, size: count)
    }
    return try withExtendedLifetime(self) {
      try body(UnsafeRawBufferPointer(start: base.map { $0 + offset }, count: wanted))
    }
  }

  /// A copy of `count` bytes from `offset`.
  public func bytes(at offset: Int, count wanted: Int) throws -> [UInt8] {
    try withBytes(at: offset, count: wanted) { [UInt8]($0) }
  }
}
