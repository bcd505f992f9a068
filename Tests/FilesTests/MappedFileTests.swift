import Files
import Testing

@Suite struct MappedFileTests {
  @Test func bytesAreThoseOfTheFile() throws {
    let scratch = try Scratch()
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let file = try MappedFile(path: try scratch.write(bytes, to: "a"))
    #expect(file.count == 10_000)
    #expect(try file.bytes(at: 0, count: 10_000) == bytes)
    #expect(try file.bytes(at: 4095, count: 3) == Array(bytes[4095..<4098]))
    #expect(try file.bytes(at: 10_000, count: 0) == [])
    #expect(try file.withBytes(at: 9_999, count: 1) { $0[0] } == bytes[9_999])
  }

  @Test(arguments: [
    (0, 11), (10, 1), (11, 0), (-1, 1), (0, -1), (.max, 1), (1, .max), (.max, .max), (.min, .min),
  ])
  func everythingBeyondTheFileIsRefused(offset: Int, count: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.write(Array(repeating: 1, count: 10), to: "a")
    let file = try MappedFile(path: path)
    #expect(throws: FileError.outOfBounds(path: path, offset: offset, count: count, size: 10)) {
      try file.bytes(at: offset, count: count)
    }
  }

  @Test func anEmptyFileHasNoBytes() throws {
    let scratch = try Scratch()
    let file = try MappedFile(path: try scratch.write([], to: "empty"))
    #expect(file.count == 0)
    #expect(try file.bytes(at: 0, count: 0) == [])
  }

  @Test func whatIsNoPlainFileIsNamed() throws {
    let scratch = try Scratch()
    let path = try scratch.write([1, 2, 3], to: "a")
    #expect(throws: FileError.missing(path: scratch.path("b"))) {
      try MappedFile(path: scratch.path("b"))
    }
    #expect(throws: FileError.isFolder(path: scratch.folder)) {
      try MappedFile(path: scratch.folder)
    }
    #expect(throws: FileError.notAPlainFile(path: "/dev/null")) {
      try MappedFile(path: "/dev/null")
    }
    #expect(throws: FileError.notAFolder(path: path + "/x")) { try MappedFile(path: path + "/x") }
    #expect(throws: FileError.tooLarge(path: path, size: 3, limit: 2)) {
      try MappedFile(path: path, limit: 2)
    }
  }
}
