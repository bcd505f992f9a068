import CTerminal
import Display
import Foundation
import Glibc
import LabKit
import Synchronization
import TerminalUI
import Testing

/// curses knows one screen at a time.
@Suite(.serialized) struct ScreenTests {
  static func open(
    _ terminal: PseudoTerminal, _ term: String = "xterm-256color"
  ) throws -> Screen {
    try Screen(input: terminal.slave, output: terminal.slave, term: term)
  }

  @Test func whatIsPaintedIsSentOnce() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    #expect(screen.size == Size(width: 40, height: 10))
    #expect(terminal.output().contains("\u{1B}[?2004h"))
    var surface = Surface(size: screen.size, appearance: screen.appearance)
    surface.put("注意力 attention", x: 2, y: 3, style: .accent)
    screen.paint(surface, cursor: nil)
    let first = terminal.output()
    #expect(first.contains("注意力 attention"))
    #expect(first.contains("38;5;37"))
    screen.paint(surface, cursor: nil)
    #expect(terminal.output() == "")
    surface.put("!", x: 30, y: 3)
    screen.paint(surface, cursor: nil)
    let difference = terminal.output()
    #expect(difference.contains("!") && !difference.contains("注意力"))
    #expect(difference.utf8.count < 60)
  }

  @Test func openingTakesTheTerminalOnceAndLeavesItsColoursAlone() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    let sent = terminal.output()
    #expect(sent.components(separatedBy: "\u{1B}[?1049h").count == 2)
    #expect(!sent.contains("\u{1B}[?1049l"))
    // A learner's own palette, set with OSC 4, would be lost.
    #expect(!sent.contains("\u{1B}]104"))
  }

  /// Every piece may wake the terminal, which then shows half a picture.
  @Test(.enabled(if: writesOfThisThread != nil))
  func aPictureIsSentInOnePiece() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    var surface = Surface(size: screen.size, appearance: screen.appearance)
    for word in ["first", "second"] {
      for y in 0..<surface.size.height { surface.put(word, x: 3 * y, y: y, style: .accent) }
      let before = Self.writesOfThisThread ?? 0
      screen.paint(surface, cursor: nil)
      let writes = (Self.writesOfThisThread ?? 0) - before
      #expect(terminal.output().contains(word))
      #expect(writes == 1, "\(word)")
    }
  }

  /// How often this thread has called `write`, where the kernel counts that.
  private static var writesOfThisThread: Int? {
    let lines = (try? String(contentsOfFile: "/proc/thread-self/io", encoding: .utf8))?
      .split(separator: "\n")
    return lines?.first { $0.hasPrefix("syscw: ") }.flatMap { Int($0.dropFirst(7)) }
  }

  @Test func theCursorStandsWhereTheLearnerTypes() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    let surface = Surface(size: screen.size, appearance: screen.appearance)
    screen.paint(surface, cursor: nil)
    _ = terminal.output()
    screen.paint(surface, cursor: Point(x: 7, y: 4))
    let shown = terminal.output()
    #expect(shown.contains("\u{1B}[?25h") || shown.contains("\u{1B}[?12l"))
    #expect(shown.contains("\u{1B}[5;8H") || shown.contains("\u{1B}[7C") || shown.contains("8G"))
    screen.paint(surface, cursor: nil)
    #expect(terminal.output().contains("\u{1B}[?25l"))
  }

  @Test(arguments: [
    "xterm-256color", "vt100", "linux", "screen", "tmux-256color", "ansi", "xterm-mono", "rxvt",
  ])
  func everyKindOfTerminalShowsEveryFigureAndIsGivenBack(_ term: String) throws {
    let terminal = try PseudoTerminal(width: 60, height: 20)
    let untouched = try PseudoTerminal()
    let screen = try Self.open(terminal, term)
    #expect(ct_same_terminal_settings(terminal.slave, untouched.slave) == 0)
    var surface = Surface(size: screen.size, appearance: screen.appearance)
    for level in 0..<60 {
      let role = Role.heat(UInt8(level * 4))
      surface.put("▀", x: level, y: 1, style: Style(role, on: .diverging(Int8(level))))
    }
    surface.put("小猫\u{0}\u{1B}[2J", x: 0, y: 3, style: .selected)
    screen.paint(surface, cursor: nil)
    let sent = terminal.output()
    #expect(sent.contains("小猫␀␛[2J"))
    screen.close()
    #expect(ct_same_terminal_settings(terminal.slave, untouched.slave) == 1)
    #expect(terminal.output().contains("\u{1B}[?2004l"))
    screen.close()
  }

  @Test func terminalsThatCannotAreRefusedWithAnExplanation() throws {
    let terminal = try PseudoTerminal()
    #expect(throws: TerminalError.unknownTerminal(name: "nonesuch")) {
      try Self.open(terminal, "nonesuch")
    }
    #expect(throws: TerminalError.cannotMoveCursor(name: "dumb")) {
      try Self.open(terminal, "dumb")
    }
    #expect(throws: TerminalError.unknownTerminal(name: "")) { try Self.open(terminal, "") }
    var ends: [Int32] = [-1, -1]
    ct_pipe(&ends)
    defer { for end in ends { close(end) } }
    #expect(throws: TerminalError.notATerminal(input: true, output: false)) {
      try Screen(input: terminal.slave, output: ends[1], term: "xterm")
    }
    #expect(TerminalError.unknownTerminal(name: "nonesuch").message.en.contains("nonesuch"))
  }

  @Test func coloursFollowTheTerminalAndTheWish() throws {
    let terminal = try PseudoTerminal()
    func depth(_ term: String) throws -> Appearance.ColorDepth {
      let screen = try Self.open(terminal, term)
      defer { screen.close() }
      return screen.capability.colors
    }
    #expect(try depth("xterm-256color") == .indexed)
    #expect(try depth("linux") == .eight)
    #expect(try depth("vt100") == .none)
  }

  @Test func ambiguousCharactersTakeTwoColumnsWhenAskedTo() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    var surface = Surface(size: screen.size, appearance: Appearance(ambiguousWidth: 2))
    #expect(surface.put("“小”…x", x: 0, y: 0) == 9)
    screen.paint(surface, cursor: nil)
    // curses counts as we do: nothing is put between them.
    #expect(terminal.output().contains("“小”…x"))
    screen.close()
    let narrow = try Self.open(terminal)
    narrow.close()
  }

  @Test func aNewSizeIsSeenAndPainted() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    screen.paint(Surface(size: screen.size, appearance: screen.appearance), cursor: nil)
    ct_set_window_size(terminal.master, 20, 60)
    #expect(screen.resize() == Size(width: 60, height: 20))
    _ = terminal.output()
    var surface = Surface(size: screen.size, appearance: screen.appearance)
    surface.put("corner", x: 52, y: 19)
    screen.paint(surface, cursor: nil)
    #expect(terminal.output().contains("corner"))
    // A surface of the size before does no harm.
    screen.paint(Surface(size: Size(width: 90, height: 90)), cursor: Point(x: 80, y: 80))
  }

  // MARK: The loop

  final class Recorder: EventLoopDelegate {
    var events: [TerminalEvent] = []
    var frames = 0
    var onEvent: (TerminalEvent) -> Void = { _ in }

    func handle(_ event: TerminalEvent) -> LoopAction {
      events.append(event)
      onEvent(event)
      return event == .key(.character("q")) ? .stop : .paint
    }

    func render(size: Size, appearance: Appearance) -> Frame {
      frames += 1
      var surface = Surface(size: size, appearance: appearance)
      surface.put("events \(events.count)", x: 0, y: 0)
      return Frame(surface: surface, cursor: Point(x: 1, y: 1))
    }
  }

  @Test func keysMailAndTimersReachTheProgram() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    let mailbox = try Mailbox<Int>()
    let recorder = Recorder()
    var mail: [Int] = []
    recorder.onEvent = { event in
      if event == .mail {
        mail += mailbox.drain()
        if mail.count == 3 { terminal.type("q") }
      }
      if event == .key(.escape) {
        for number in 1...3 { mailbox.post(number) }
      }
    }
    terminal.type("a注\u{1B}[A\u{1B}[200~贴\u{1B}[201~\u{1B}")
    #expect(EventLoop(screen: screen, mailbox: mailbox).run(recorder) == .stopped)
    let keys: [TerminalEvent] = [
      .key(.character("a")), .key(.character("注")), .key(.up), .paste("贴"), .key(.escape),
      .mail, .key(.character("q")),
    ]
    #expect(recorder.events == keys)
    #expect(mail == [1, 2, 3])
    #expect(recorder.frames >= 2)
  }

  @Test func aLostTerminalEndsTheLoop() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    let mailbox = try Mailbox<Int>()
    let recorder = Recorder()
    let other = dup2(Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC), terminal.master)
    #expect(other == terminal.master)
    #expect(EventLoop(screen: screen, mailbox: mailbox).run(recorder) == .hungUp)
    #expect(recorder.events == [.hangUp])
  }

  @Test func framesThatNobodyAskedForAreLimited() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    let mailbox = try Mailbox<Int>()
    let recorder = Recorder()
    var count = 0
    recorder.onEvent = { event in
      guard event == .mail else { return }
      count += mailbox.drain().count
      if count < 2000 { mailbox.post(1) } else { terminal.type("q") }
    }
    mailbox.post(1)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(EventLoop(screen: screen, mailbox: mailbox).run(recorder) == .stopped)
    }
    let allowed = Int(time / EventLoop.frameTime) + 4
    #expect(recorder.frames <= allowed)
    #expect(count == 2000)
  }
}
