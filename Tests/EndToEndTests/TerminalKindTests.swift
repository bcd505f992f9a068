import CVTerm
import Foundation
import Testing

/// The kinds of terminals that people have, and those that cannot show a lab.
///
/// Rows of the platform notes: unknown TERM, TERM=dumb, no terminal at all; vt100 without colours,
/// xterm with 8, 256 colours, `xterm-direct`; the Linux console, screen, tmux.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct TerminalKindTests {
  /// `colours` bounds how many the screen may and must have, the two default ones among them.
  @Test(arguments: [
    ("xterm-256color", 9...400), ("screen-256color", 9...400), ("tmux-256color", 9...400),
    ("xterm", 3...18), ("linux", 3...18), ("screen", 3...18), ("vt100", 2...2),
    ("xterm-mono", 2...2),
  ])
  func theHeatmapIsShownAndTheTerminalGivenBack(
    _ type: String, _ colours: ClosedRange<Int>
  ) throws {
    let home = try TemporaryHome()
    let terminal = try Self.heatmap(home: home.path, environment: ["TERM": type])
    let count = Set(terminal.backgrounds).union(terminal.foregrounds).count
    #expect(colours.contains(count), "\(count)")
    Self.expectKeysAnswer(terminal)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    terminal.expectGivenBack()
  }

  /// An entry in which colours from 8 on are RGB, as ncurses-term's `xterm-direct`.
  @Test func directColourIsUsedWhereTheEntryHasIt() throws {
    let home = try TemporaryHome()
    let source = home.path + "/direct.ti"
    let entry = #"""
      made-direct|xterm with direct colour,
      	use=xterm-256color, colors#0x1000000, pairs#0x7FFF, RGB,
      	setab=\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
      	setaf=\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,

      """#
    try entry.write(toFile: source, atomically: true, encoding: .utf8)
    let tic = Process()
    tic.executableURL = URL(fileURLWithPath: "/usr/bin/tic")
    tic.arguments = ["-x", "-o", home.path + "/terminfo", source]
    try tic.run()
    tic.waitUntilExit()
    try #require(tic.terminationStatus == 0)
    let terminal = try Self.heatmap(
      home: home.path,
      environment: ["TERM": "made-direct", "TERMINFO": home.path + "/terminfo"])
    let isRGB = (0..<terminal.rows).contains { row in
      (0..<terminal.columns).contains { column in
        var colour = terminal.cell(row: row, column: column).bg
        return withUnsafePointer(to: &colour) {
          $0.pointee.type & 1 == 0 && $0.pointee.type & 4 == 0
        }
      }
    }
    #expect(isRGB)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    terminal.expectGivenBack()
  }

  @Test(arguments: ["nonesuch", "dumb", "unknown"])
  func anUnusableTerminalIsExplained(type: String) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal([], home: home.path, environment: ["TERM": type])
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.all.contains("TERM"), "\(terminal.all)")
    #expect(terminal.all.contains("glassbox --help"), "\(terminal.all)")
    #expect(terminal.modes.seen == [])
    terminal.expectGivenBack()
  }

  @Test func aMissingTypeIsExplained() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal([], home: home.path, environment: ["TERM": ""])
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.all.contains("TERM"), "\(terminal.all)")
  }

  @Test(arguments: ["</dev/null", "| cat", ">out", "<&-", ">&-"])
  func withoutATerminalTheCommandsAreNamed(redirection: String) throws {
    let home = try TemporaryHome()
    let script = "\"$0\" \(redirection); echo ended $?; cat out 2>/dev/null; :"
    let terminal = try Terminal(
      ["-c", script, Terminal.program], home: home.path, program: "/bin/sh")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.all.contains("is not a terminal"), "\(terminal.all)")
    #expect(terminal.all.contains("tokenize"), "\(terminal.all)")
    // In a pipe the shell tells the status of the last command.
    #expect(terminal.all.contains(redirection == "| cat" ? "ended 0" : "ended 1"))
    #expect(terminal.modes.seen == [])
    terminal.expectGivenBack()
  }

  @Test func noColourIsObeyed() throws {
    let home = try TemporaryHome()
    let terminal = try Self.heatmap(home: home.path, environment: ["NO_COLOR": "1"])
    #expect(Set(terminal.backgrounds).union(terminal.foregrounds).count == 2)
  }

  /// `Esc` closes the help; an arrow works in both encodings.
  private static func expectKeysAnswer(_ terminal: Terminal) {
    terminal.type("?")
    terminal.expect("In every lab")
    terminal.type("\u{1B}")
    terminal.expectGone("In every lab")
    terminal.settle()
    for sequence in ["\u{1B}[A", "\u{1B}OB"] {
      let before = terminal.picture
      terminal.type(sequence)
      #expect(terminal.wait { terminal.picture != before }, "\(sequence.dropFirst())")
      terminal.settle()
    }
  }

  private static func heatmap(home: String, environment: [String: String]) throws -> Terminal {
    let terminal = try Terminal(
      ["lab", "attention", "小猫坐在垫子上", "--lang", "en"], home: home, environment: environment)
    terminal.expect("小猫", within: 20)
    terminal.expect("head")
    terminal.settle()
    return terminal
  }
}
