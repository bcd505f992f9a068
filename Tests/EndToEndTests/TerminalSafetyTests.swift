import Foundation
import Testing

/// What the program does with a window that is too small, and with a damaged progress file.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct TerminalSafetyTests {
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
}
