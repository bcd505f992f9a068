import Files
import Foundation
import Testing

/// A process may not write beyond its file size limit: the write stops half-way, as on a full disk.
@Suite(.serialized) struct FullDiskTests {
  static let limit = 16 << 20
  /// RLIMIT_FSIZE, which the importer does not offer as a constant.
  static let fileSize = __rlimit_resource_t(1)

  static func withLimit(_ body: () throws -> Void) throws {
    signal(SIGXFSZ, SIG_IGN)
    var old = rlimit()
    getrlimit(fileSize, &old)
    var new = rlimit(rlim_cur: rlim_t(limit), rlim_max: old.rlim_max)
    setrlimit(fileSize, &new)
    defer { setrlimit(fileSize, &old) }
    try body()
  }

  @Test func aJournalDropsARecordThatDoesNotFit() throws {
    let scratch = try Scratch()
    let path = scratch.path("journal")
    let journal = try Journal(path: path)
    try journal.append(Array("first".utf8))
    try Self.withLimit {
      #expect(throws: FileError.diskFull(path: path, reason: "File too large")) {
        try journal.append([UInt8](repeating: 0x61, count: Self.limit))
      }
    }
    try journal.append(Array("second".utf8))
    #expect(
      try Journal.read(path)
        == .init(records: [Data("first".utf8), Data("second".utf8)], tornBytes: 0))
  }

  @Test func aReplacedFileKeepsItsOldContent() throws {
    let scratch = try Scratch()
    let path = try scratch.write([7], to: "a")
    try Self.withLimit {
      #expect(throws: FileError.diskFull(path: path, reason: "File too large")) {
        try AtomicFile.write(
          [UInt8](repeating: 0x61, count: Self.limit + 1), to: path, keepingPrevious: true)
      }
    }
    #expect(try SizeLimitedFile.readBytes(path, limit: 9) == [7])
    #expect(try scratch.names() == ["a"])
  }
}
