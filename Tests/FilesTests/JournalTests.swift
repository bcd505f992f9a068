import Files
import Foundation
import Testing

@Suite struct JournalTests {
  static let records = [#"{"n":1}"#, #"{"n":2,"文":"猫"}"#, "", #"{"n":3}"#]

  static func written(_ path: String) throws {
    let journal = try Journal(path: path)
    for record in records { try journal.append(Array(record.utf8)) }
    try journal.synchronize()
  }

  static func texts(_ path: String) throws -> [String] {
    try Journal.read(path).records.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func recordsComeBackInOrder() throws {
    let scratch = try Scratch()
    let path = scratch.path("journal")
    #expect(try Journal.read(path) == Journal.Contents(records: [], tornBytes: 0))
    try Self.written(path)
    #expect(try Self.texts(path) == Self.records)
    try Journal(path: path).append(Array("more".utf8))
    #expect(try Self.texts(path) == Self.records + ["more"])
  }

  @Test func aCutAtAnyByteOfTheLastRecordLosesThatRecordAlone() throws {
    let scratch = try Scratch()
    let path = scratch.path("journal")
    try Self.written(path)
    let whole = try SizeLimitedFile.readBytes(path, limit: 1 << 20)
    let last = try #require(Self.records.last).utf8.count + 1
    for cut in 1...last {
      let torn = try scratch.write(Array(whole.dropLast(cut)), to: "torn")
      let contents = try Journal.read(torn)
      #expect(contents.records.count == Self.records.count - 1)
      #expect(contents.tornBytes == last - cut)
      // Opening it again removes the rest, so that the next record stands on its own line.
      try Journal(path: torn).append(Array("next".utf8))
      #expect(try Self.texts(torn) == Self.records.dropLast() + ["next"])
      #expect(try Journal.read(torn).tornBytes == 0)
    }
  }

  @Test func aJournalWithoutAnyNewlineIsAllTorn() throws {
    let scratch = try Scratch()
    let path = try scratch.write([1, 0, 2], to: "journal")
    #expect(try Journal.read(path) == Journal.Contents(records: [], tornBytes: 3))
    try Journal(path: path).append(Array("x".utf8))
    #expect(try Self.texts(path) == ["x"])
  }

  @Test func clearingEmptiesIt() throws {
    let scratch = try Scratch()
    let path = scratch.path("journal")
    try Self.written(path)
    let journal = try Journal(path: path)
    try journal.clear()
    try journal.append(Array("after".utf8))
    #expect(try Self.texts(path) == ["after"])
  }

  @Test func aJournalThatIsTooLongIsLeftAlone() throws {
    let scratch = try Scratch()
    let path = try scratch.write(Array(repeating: 0x61, count: 11), to: "journal")
    let error = FileError.tooLarge(path: path, size: 11, limit: 10)
    #expect(throws: error) { try Journal(path: path, limit: 10) }
    #expect(throws: error) { try Journal.read(path, limit: 10) }
    #expect(try SizeLimitedFile.readBytes(path, limit: 11).count == 11)
  }

  @Test func whatIsNoFileIsNamed() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.isFolder(path: scratch.folder)) {
      try Journal(path: scratch.folder)
    }
    #expect(throws: FileError.missing(path: scratch.path("no/journal"))) {
      try Journal(path: scratch.path("no/journal"))
    }
  }
}
