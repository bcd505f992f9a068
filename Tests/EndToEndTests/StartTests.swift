import Foundation
import Testing

/// What is read before the map is on the screen: start-up stays fast however many lessons, terms and
/// models there come to be.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct StartTests {
  @Test func theFirstPictureReadsTheIndexAndNothingElse() throws {
    let home = try TemporaryHome()
    let data = try Self.dataFolder(in: home.path)
    let watch = try FolderWatch(data)
    let terminal = try Terminal(
      ["--lang", "en"], home: home.path, environment: ["GLASSBOX_DATA": data])
    terminal.expect("Text to tokens")
    terminal.settleAsleep()
    #expect(watch.opened() == ["lessons/index.json"])
    // It would have been heard: what other screens need is read for them.
    terminal.type("/")
    terminal.expect("pinyin")
    terminal.settleAsleep()
    let searched = watch.opened()
    #expect(searched.contains("lessons/glossary.yaml"))
    #expect(searched.contains { $0.hasSuffix("en.md") })
    terminal.signal(SIGTERM)
    #expect(terminal.exitStatus() == -SIGTERM)
  }

  /// The lessons as they are, and files with the names of all others.
  private static func dataFolder(in home: String) throws -> String {
    let (from, to) = (Terminal.sourceFolder, home + "/data")
    let files = FileManager.default
    try files.createDirectory(atPath: to, withIntermediateDirectories: true)
    try files.copyItem(atPath: from + "/lessons", toPath: to + "/lessons")
    for folder in ["assets", "datasets"] {
      for path in [""] + (try files.subpathsOfDirectory(atPath: "\(from)/\(folder)")) {
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: "\(from)/\(folder)/\(path)", isDirectory: &isFolder) else {
          continue
        }
        let copy = "\(to)/\(folder)/\(path)"
        if isFolder.boolValue {
          try files.createDirectory(atPath: copy, withIntermediateDirectories: true)
        } else {
          try #require(files.createFile(atPath: copy, contents: nil))
        }
      }
    }
    return to
  }
}
