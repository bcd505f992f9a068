import Foundation
import Testing

/// Whatever kills a program that uses TerminalUI, the terminal is as it was, and what the program had
/// to say can be read. The probe has the loop, the signals and the screen of the product.
///
/// Rows of the platform notes: bounds trap, `fatalError`, SEGV, stack overflow (of a thread too),
/// abort, `exit()`; standard error while the screen is up.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct CrashTests {
  static func probe(_ way: String, home: String) throws -> Terminal {
    try Terminal([way], home: home, program: Terminal.built("CrashProbe"))
  }

  /// Traps are SIGILL on x86-64 and SIGTRAP on arm64.
  @Test(arguments: [
    ("bounds", [-SIGILL, -SIGTRAP]), ("fatalError", [-SIGILL, -SIGTRAP]), ("segv", [-SIGSEGV]),
    ("overflow", [-SIGSEGV]), ("threadOverflow", [-SIGSEGV]), ("abort", [-SIGABRT]), ("exit", [7]),
    ("stop", [0]), ("uncaughtError", [-SIGILL, -SIGTRAP, 1]),
  ])
  func theTerminalIsGivenBackAfter(_ way: String, _ statuses: [Int32]) throws {
    let home = try TemporaryHome()
    let terminal = try Self.probe(way, home: home.path)
    terminal.expect("the picture of the probe")
    #expect(terminal.modes.on.isSuperset(of: [1049, 2004]))
    terminal.type("x")
    let status = try #require(terminal.exitStatus())
    #expect(statuses.contains(status), "\(status)")
    terminal.expectGivenBack()
    #expect(!terminal.all.contains("the picture of the probe"))
    #expect(terminal.all.contains("a line on standard error"), "\(terminal.all)")
  }

  @Test func theMessageOfATrapIsRead() throws {
    let home = try TemporaryHome()
    let terminal = try Self.probe("fatalError", home: home.path)
    terminal.expect("the picture of the probe")
    terminal.type("x")
    _ = terminal.exitStatus()
    terminal.expect("the message of a fatalError")
  }

  @Test func standardErrorDoesNotDisturbThePicture() throws {
    let home = try TemporaryHome()
    let terminal = try Self.probe("segv", home: home.path)
    terminal.expect("the picture of the probe")
    // Only the line is written before the fault: nothing of it may be seen while the picture stands.
    terminal.type("x")
    var isDisturbed = false
    let isRead = terminal.wait {
      let all = terminal.all
      if all.contains("the picture of the probe"), all.contains("standard error") {
        isDisturbed = true
      }
      return all.contains("standard error")
    }
    #expect(isRead)
    #expect(!isDisturbed)
  }

  /// The product itself, with the signals of faults sent from outside.
  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
  func aFatalSignalLeavesTheTerminalAsItWas(_ number: Int32) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("Text to tokens")
    #expect(terminal.modes.on.isSuperset(of: [1049, 2004, 1000, 1006]))
    terminal.signal(number)
    #expect(terminal.exitStatus() == -number)
    terminal.expectGivenBack()
    #expect(!terminal.all.contains("Text to tokens"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aPoliteSignalEndsItAndLeavesTheTerminalAsItWas(_ number: Int32) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("Text to tokens")
    terminal.signal(number)
    #expect(terminal.exitStatus() == -number)
    terminal.expectGivenBack()
    #expect(!terminal.all.contains("Text to tokens"))
  }

  @Test func controlCEndsItAsAKey() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("Text to tokens")
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 0)
    terminal.expectGivenBack()
  }

  /// A lab that trains, with threads at work.
  @Test(arguments: [SIGTERM, SIGSEGV])
  func aSignalDuringATrainingLeavesTheTerminalAsItWas(_ number: Int32) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["lab", "lora", "--lang", "en"], home: home.path)
    terminal.expect("Not trained yet", within: 20)
    terminal.type("}}}}}} ")
    terminal.expect("steps/s", within: 90)
    terminal.signal(number)
    #expect(terminal.exitStatus() == -number)
    terminal.expectGivenBack()
  }

  /// Ctrl-S, a dead network: nobody reads what the program paints.
  @Test func aTerminalThatDoesNotDrainCannotHoldTheProgram() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path, rows: 50, columns: 160)
    terminal.expect("Text to tokens")
    #expect(try terminal.blockOutput(of: terminal.process))
    terminal.signal(SIGTERM)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(terminal.exitStatusWithoutReading() == -SIGTERM) }
    #expect(time < .seconds(8))
    // Its bytes did not get through; its settings did.
    #expect(terminal.settingsAreUntouched)
  }

  @Test func aClosedWindowEndsItWithTheWorkKept() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["learn", "05-heatmap", "--lang", "en"], home: home.path)
    terminal.expect("tep 1 of")
    terminal.type("n")
    terminal.expect("tep 2 of")
    terminal.hangUp()
    #expect(terminal.exitStatusWithoutReading() == -SIGHUP)
    let again = try Terminal(["learn", "05-heatmap", "--lang", "en"], home: home.path)
    again.expect("tep 2 of")
  }
}
