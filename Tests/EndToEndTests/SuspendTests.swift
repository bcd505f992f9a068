import CTerminal
import Foundation
import Testing

/// `^Z`, SIGTSTP and SIGSTOP, `fg`, a resize in between: the program is the job of a real shell.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct SuspendTests {
  /// A shell that leaves the terminal's settings alone, so that what a stopped job left shows.
  static let script = """
    "$0" --lang en; echo stopped $?; read line
    case $line in sane*) stty sane;; quiet*) stty -echo;; esac
    fg; echo ended $?; read line
    """

  static func shell(home: String) throws -> Terminal {
    try Terminal(
      ["-m", "-c", script, Terminal.program], home: home, program: "/bin/sh")
  }

  @Test(arguments: ["^Z", "SIGTSTP"])
  func aStoppedProgramHasGivenTheTerminalBackAndTakesItAgain(by means: String) throws {
    let home = try TemporaryHome()
    let terminal = try Self.shell(home: home.path)
    terminal.expect("Text to tokens")
    let raw = try #require(SavedSettings(terminal.master))
    if means == "^Z" { terminal.type("\u{1A}") } else { try terminal.signalJob(SIGTSTP) }
    terminal.expect("stopped")
    #expect(!terminal.all.contains("Text to tokens"))
    terminal.expectGivenBack()
    terminal.resize(rows: 30, columns: 100)
    terminal.type("\n")
    terminal.expect("Text to tokens")
    #expect(terminal.wait { terminal.text(row: 29).contains("↵ open") }, "\(terminal.all)")
    #expect(terminal.wait { SavedSettings(terminal.master) == raw })
    #expect(terminal.modes.on.isSuperset(of: [1049, 2004, 1000, 1006]))
    terminal.type("q")
    terminal.expect("ended 0")
    terminal.expectGivenBack()
    #expect(!terminal.all.contains("Text to tokens"))
  }

  @Test func aStopThatComesWhileTheScreenIsPaintedIsNotLost() throws {
    let home = try TemporaryHome()
    let terminal = try Self.shell(home: home.path)
    terminal.expect("Text to tokens")
    #expect(try terminal.blockOutput(of: terminal.job))
    try terminal.signalJob(SIGTSTP)
    terminal.expect("stopped")
    terminal.expectGivenBack()
  }

  /// Nobody can give the terminal back then; shells make it usable by themselves.
  @Test func aProgramStoppedByForceTakesTheTerminalAgain() throws {
    let home = try TemporaryHome()
    let terminal = try Self.shell(home: home.path)
    terminal.expect("Text to tokens")
    let raw = try #require(SavedSettings(terminal.master))
    try terminal.signalJob(SIGSTOP)
    terminal.expect("stopped")
    // An empty window: the picture left on the old one is not to be taken for a new one.
    terminal.resizeAnew(rows: 20, columns: 70)
    // Its settings are still raw: the line ends with what Enter sends.
    terminal.type("sane\n")
    #expect(
      terminal.wait { SavedSettings(terminal.master) == raw && terminal.shows("Text to tok") })
    #expect(terminal.wait { terminal.text(row: 19).contains("↵ open") }, "\(terminal.all)")
    terminal.type("\u{1A}")
    terminal.expect("ended")
    terminal.expectGivenBack()
  }

  /// `stty` between stop and `fg` changes what is given back at the end.
  @Test func settingsChangedMeanwhileAreKept() throws {
    let home = try TemporaryHome()
    let terminal = try Self.shell(home: home.path)
    terminal.expect("Text to tokens")
    terminal.type("\u{1A}")
    terminal.expect("stopped")
    let before = try #require(SavedSettings(terminal.master))
    terminal.type("quiet\n")
    terminal.expect("Text to tokens")
    terminal.type("q")
    terminal.expect("ended 0")
    let after = try #require(SavedSettings(terminal.master))
    #expect(before.localFlags & UInt32(ECHO) != 0)
    #expect(after.localFlags == before.localFlags & ~UInt32(ECHO))
  }

  @Test func stoppingManyTimesDoesNoHarm() throws {
    let home = try TemporaryHome()
    let script = """
      "$0" --lang en
      for i in 1 2 3 4 5 6 7 8 9 10; do echo stopped $i; read line; fg; done; echo ended; read line
      """
    let terminal = try Terminal(
      ["-m", "-c", script, Terminal.program], home: home.path, program: "/bin/sh")
    for round in 1...9 {
      terminal.expect("Text to tokens")
      terminal.type("\u{1A}")
      terminal.expect("stopped \(round)")
      terminal.type("\n")
    }
    terminal.expect("Text to tokens")
    terminal.type("q")
    terminal.expect("stopped 10")
    terminal.expectGivenBack()
  }
}

/// The settings of a terminal, as far as programs change them.
struct SavedSettings: Equatable {
  let inputFlags: UInt32
  let outputFlags: UInt32
  let localFlags: UInt32

  init?(_ descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    inputFlags = settings.c_iflag
    outputFlags = settings.c_oflag
    localFlags = settings.c_lflag
  }
}
