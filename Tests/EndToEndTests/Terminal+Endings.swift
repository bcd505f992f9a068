import CTerminal
import Foundation
import Testing

/// Ways in which a program and its terminal part.
extension Terminal {
  func shows(_ text: String) -> Bool { all.contains(text) }

  /// Sends keys and reads nothing until the program hangs in a write; false when it never does.
  func blockOutput(with keys: [UInt8]) -> Bool {
    for _ in 0..<1_000_000 {
      let written = keys.withUnsafeBytes { Foundation.write(master, $0.baseAddress, $0.count) }
      // It has stopped reading its keys.
      if written < 0 { return true }
    }
    return false
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

  /// Sends a signal to the only child of this shell.
  func signalJob(_ number: Int32) throws {
    kill(try job, number)
  }

  /// Waits until the only child of this shell sleeps and goes on sleeping: in a write, when nobody reads.
  func jobHangs(within seconds: Double = 20) throws -> Bool {
    let stat = "/proc/\(try job)/stat"
    let deadline = ContinuousClock.now + .seconds(seconds)
    var rounds = 0
    while rounds < 10, ContinuousClock.now < deadline {
      let text = try String(contentsOfFile: stat, encoding: .utf8)
      rounds = text.split(separator: ")").last?.hasPrefix(" S") ?? false ? rounds + 1 : 0
      usleep(10_000)
    }
    return rounds == 10
  }

  private var job: pid_t {
    get throws {
      let file = "/proc/\(process)/task/\(process)/children"
      let child = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ").first
      return try #require(child.flatMap { pid_t($0) })
    }
  }
}
