import Files
import Foundation
import Testing

@Suite struct AtomicFileTests {
  @Test func theNewContentReplacesTheOldAndNothingElseIsLeft() throws {
    let scratch = try Scratch()
    let path = scratch.path("a")
    try AtomicFile.write(Array("one".utf8), to: path)
    #expect(try Scratch.content(path) == "one")
    try AtomicFile.write(Data("two".utf8), to: path)
    #expect(try Scratch.content(path) == "two")
    #expect(try scratch.names() == ["a"])
  }

  @Test func thePreviousContentIsKeptWhenAsked() throws {
    let scratch = try Scratch()
    let path = scratch.path("a")
    for content in ["one", "two", "three"] {
      try AtomicFile.write(Array(content.utf8), to: path, keepingPrevious: true)
    }
    #expect(try Scratch.content(path) == "three")
    #expect(try Scratch.content(AtomicFile.previousPath(of: path)) == "two")
    #expect(try scratch.names() == ["a", "a.previous"])
  }

  @Test func permissionsAndLinksStay() throws {
    let scratch = try Scratch()
    let path = try scratch.write([1], to: "real")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"), withDestinationPath: path)
    try AtomicFile.write(Array("new".utf8), to: scratch.path("link"))
    #expect(try Scratch.content(path) == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let link = try FileManager.default.attributesOfItem(atPath: scratch.path("link"))
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func aFolderInThePlaceOfTheFileIsNamed() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.isFolder(path: scratch.folder)) {
      try AtomicFile.write([1], to: scratch.folder)
    }
  }

  @Test func whatIsNoPlainFileIsNotReplaced() throws {
    let scratch = try Scratch()
    let path = scratch.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: FileError.notAPlainFile(path: path)) { try AtomicFile.write([1], to: path) }
    #expect(throws: FileError.notAPlainFile(path: "/dev/full")) {
      try AtomicFile.write([1], to: "/dev/full")
    }
  }

  @Test func aMissingFolderIsNamed() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.missing(path: scratch.path("no"))) {
      try AtomicFile.write([1], to: scratch.path("no/a"))
    }
    let file = try scratch.write([1], to: "file")
    #expect(throws: FileError.notAFolder(path: file)) {
      try AtomicFile.write([1], to: file + "/a")
    }
  }

  @Test func aFailedWriteLeavesTheOldContentAndNoRemains() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: "/proc/version") }
    let path = scratch.path(String(repeating: "n", count: 250))
    // The name fits, the temporary file's longer name does not.
    _ = try scratch.write([7], to: String(repeating: "n", count: 250))
    #expect(throws: FileError.self) { try AtomicFile.write([8], to: path) }
    #expect(try SizeLimitedFile.readBytes(path, limit: 9) == [7])
    #expect(try scratch.names().count == 1)
  }

  @Test func foldersAreMadeWithThoseAbove() throws {
    let scratch = try Scratch()
    try Folder.create(scratch.path("a/b/c"))
    try Folder.create(scratch.path("a/b/c"))
    try AtomicFile.write([1], to: scratch.path("a/b/c/d"))
    #expect(throws: FileError.notAFolder(path: scratch.path("a/b/c/d"))) {
      try Folder.create(scratch.path("a/b/c/d/e"))
    }
  }
}
