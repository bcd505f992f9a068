import Files
import Foundation
import Testing

@Suite struct FileLockTests {
  @Test func theSecondOwnerIsRefusedAndToldTheFirst() throws {
    let scratch = try Scratch()
    let path = scratch.path("lock")
    let lock = try FileLock(path: path)
    #expect(throws: FileError.locked(path: path, owner: getpid())) { try FileLock(path: path) }
    #expect(FileLock.owner(of: path) == getpid())
    withExtendedLifetime(lock) {}
  }

  @Test func theLockEndsWithItsOwner() throws {
    let scratch = try Scratch()
    let path = scratch.path("lock")
    do {
      let lock = try FileLock(path: path)
      withExtendedLifetime(lock) {}
    }
    let again = try FileLock(path: path)
    #expect(again.path == path)
  }

  @Test func aLockThatCannotBeMadeSaysWhy() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.missing(path: scratch.path("no/lock"))) {
      try FileLock(path: scratch.path("no/lock"))
    }
    #expect(throws: FileError.isFolder(path: scratch.folder)) {
      try FileLock(path: scratch.folder)
    }
  }

  @Test func aLockFileWithGarbageHasNoOwner() throws {
    let scratch = try Scratch()
    #expect(FileLock.owner(of: try scratch.write(Array("x\n".utf8), to: "a")) == nil)
    #expect(FileLock.owner(of: scratch.path("none")) == nil)
    let long = try scratch.write(Array(repeating: 0x31, count: 100), to: "long")
    #expect(FileLock.owner(of: long) == nil)
  }
}
