import CTerminal
import Foundation
import Testing

/// Ways in which a program and its terminal part.
extension Terminal {
  func shows(_ text: String) -> Bool { all.contains(text) }

  /// Has a process paint, and reads nothing, until it hangs in a write; false when it never does.
  ///
  /// It is asked by a signal, since keys outlive it: those that it has not read when it gives the
  /// terminal back are echoed, thousands of them, and what is said then scrolls off the screen.
  func blockOutput(of painter: pid_t, within seconds: Double = 30) throws -> Bool {
    // Opened once more, its terminal tells whether there is room for output.
    let output = open("/proc/\(painter)/fd/1", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    try #require(output >= 0)
    defer { close(output) }
    let deadline = ContinuousClock.now + .seconds(seconds)
    var rounds = 0
    while rounds < 10, ContinuousClock.now < deadline {
      // Awake, it is still at work or waits for a processor, however long.
      if try Self.sleeps(painter) {
        rounds = Self.hasRoom(output) ? 0 : rounds + 1
        kill(painter, SIGWINCH)
      }
      usleep(10_000)
    }
    return rounds == 10
  }

  private static func hasRoom(_ output: Int32) -> Bool {
    var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  private static func sleeps(_ process: pid_t) throws -> Bool {
    let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return stat.split(separator: ")").last?.hasPrefix(" S") ?? false
  }

  /// Waits for the end, leaving what the program has written where it is.
  func exitStatusWithoutReading(within seconds: Double = 20) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      if let status = reap() { return status }
      usleep(2000)
    }
    return nil
  }

  var settingsAreUntouched: Bool {
    var ends: (Int32, Int32) = (-1, -1)
    guard ct_open_pty(24, 80, &ends.0, &ends.1) == 0 else { return false }
    defer {
      close(ends.0)
      close(ends.1)
    }
    return ct_same_terminal_settings(master, ends.1) == 1
  }

  func signalJob(_ number: Int32) throws {
    kill(try job, number)
  }

  /// The only child of this shell.
  var job: pid_t {
    get throws {
      let file = "/proc/\(process)/task/\(process)/children"
      let child = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ").first
      return try #require(child.flatMap { pid_t($0) })
    }
  }
}
