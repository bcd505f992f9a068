import Files
import Foundation
import Testing

@Suite struct SizeLimitedFileTests {
  @Test func aFileOfExactlyTheLimitIsRead() throws {
    let scratch = try Scratch()
    let path = try scratch.write([1, 2, 3], to: "a")
    #expect(try SizeLimitedFile.readBytes(path, limit: 3) == [1, 2, 3])
    #expect(try SizeLimitedFile.read(path, limit: 3) == Data([1, 2, 3]))
    #expect(throws: FileError.tooLarge(path: path, size: 3, limit: 2)) {
      try SizeLimitedFile.read(path, limit: 2)
    }
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.missing(path: scratch.path("b"))) {
      try SizeLimitedFile.read(scratch.path("b"), limit: 9)
    }
    #expect(throws: FileError.isFolder(path: scratch.folder)) {
      try SizeLimitedFile.read(scratch.folder, limit: 1 << 20)
    }
    #expect(throws: FileError.missing(path: "a\0b")) { try SizeLimitedFile.read("a\0b", limit: 9) }
  }

  @Test func aPipeIsRefusedAndNotWaitedFor() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
    #expect(throws: FileError.notAPlainFile(path: scratch.path("pipe"))) {
      try SizeLimitedFile.read(scratch.path("pipe"), limit: 9)
    }
  }

  @Test func errorsCarryTheSystemsText() {
    #expect(
      FileError(errno: ENOSPC, path: "p", operation: "write")
        == .diskFull(path: "p", reason: "No space left on device"))
    #expect(
      FileError(errno: EROFS, path: "p", operation: "open")
        == .readOnly(path: "p", reason: "Read-only file system"))
    #expect(
      FileError(errno: EACCES, path: "p", operation: "open")
        == .notPermitted(path: "p", reason: "Permission denied"))
    #expect(
      FileError(errno: EIO, path: "p", operation: "read")
        == .system(path: "p", operation: "read", reason: "Input/output error"))
    #expect(FileError(errno: EIO, path: "p", operation: "read").path == "p")
    #expect("\(FileError.locked(path: "p", owner: 7))" == "p: in use by process 7")
  }
}
