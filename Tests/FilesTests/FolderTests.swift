import Files
import Testing

@Suite struct FolderTests {
  @Test func theFolderOfAPathIsEverythingBeforeTheLastComponent() {
    #expect(Folder.of("a/b/c.txt") == "a/b")
    #expect(Folder.of("/c.txt") == "/")
    #expect(Folder.of("c.txt") == ".")
    #expect(Folder.of("a/b/") == "a")
    #expect(Folder.of("/") == "/")
  }
}
