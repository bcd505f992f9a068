import CVTerm
import Foundation
import Testing

/// What the program does in terminals that it cannot use, and when it is ended from outside.
@Suite(.timeLimit(.minutes(1)))
struct TerminalSafetyTests {
  @Test(arguments: ["nonesuch", "dumb"])
  func anUnusableTerminalIsExplained(type: String) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal([], home: home.path, environment: ["TERM": type])
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.all.contains("TERM"), "\(terminal.all)")
  }

  @Test func aTinyWindowSaysWhatItNeedsAndRecovers() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path, rows: 6, columns: 30)
    terminal.expect("60")
    terminal.resize(rows: 24, columns: 80)
    terminal.expect("GlassBox")
    terminal.expect("Text to tokens")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func garbageInTheProgressFileIsSetAside() throws {
    let home = try TemporaryHome()
    try Data("{ not json".utf8).write(to: URL(fileURLWithPath: home.path + "/progress.json"))
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("progress")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: home.path)
      .compactMap { try? String(contentsOfFile: home.path + "/" + $0, encoding: .utf8) }
    #expect(kept.contains { $0.contains("{ not json") })
  }

  @Test func noColourStillShowsTheHeatmap() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(
      ["lab", "attention", "the cat sat"], home: home.path, environment: ["NO_COLOR": "1"])
    terminal.expect("cat")
    let colours = Set(terminal.backgrounds)
    #expect(colours.count <= 2)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }
}
