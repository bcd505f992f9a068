import CVTerm
import Foundation
import Testing

/// A lesson is edited while it is on the screen.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct ReloadTests {
  @Test func whatAnAuthorSavesIsSeenAtOnce() throws {
    let home = try TemporaryHome()
    let data = home.path + "/data"
    let files = FileManager.default
    try files.createDirectory(atPath: data, withIntermediateDirectories: true)
    try files.copyItem(atPath: Terminal.sourceFolder + "/lessons", toPath: data + "/lessons")
    for name in ["datasets", "assets"] {
      try files.createSymbolicLink(
        atPath: data + "/" + name, withDestinationPath: Terminal.sourceFolder + "/" + name)
    }
    let terminal = try Terminal(
      ["learn", "00-welcome", "--lang", "en"], home: home.path,
      environment: ["GLASSBOX_DATA": data])
    terminal.expect("Predict the next token")
    terminal.expect("actually do?")

    let path = data + "/lessons/00-start/00-welcome/en.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("actually do?", with: "really compute?")
      .write(toFile: path, atomically: false, encoding: .utf8)
    terminal.expect("really compute?")

    // By renaming, as most editors do; and with a mistake in it.
    try text.replacing("## type-a-prefix", with: "## tpye-a-prefix")
      .write(toFile: path, atomically: true, encoding: .utf8)
    terminal.expect("en.md:")
    terminal.expect("tpye-a-prefix")
    #expect(terminal.all.contains("really compute?"))

    try text.write(toFile: path, atomically: true, encoding: .utf8)
    terminal.expect("actually do?")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }
}
