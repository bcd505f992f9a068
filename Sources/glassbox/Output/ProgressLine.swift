import Glibc
import Synchronization

/// A line on standard error that says how far long work has come: rewritten in place on a terminal,
/// elsewhere a new line every other second.
final class ProgressLine: Sendable {
  private let isQuiet: Bool
  private let isTerminal: Bool
  private let state = Mutex(State())

  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isOpen = false
  }

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    let terminal = Interface.environment("TERM") ?? ""
    isTerminal = isatty(STDERR_FILENO) == 1 && terminal != "dumb" && !terminal.isEmpty
  }

  /// - Parameter isLast: shows the text even if another one was shown a moment ago.
  func show(isLast: Bool = false, _ text: () -> String) {
    guard !isQuiet else { return }
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(2)
    state.withLock { state in
      if let last = state.lastShown, now - last < pause, !isLast { return }
      state.lastShown = now
      if isTerminal {
        try? StandardStreams.write(Array("\r\(text())\u{1B}[K".utf8), to: STDERR_FILENO)
        state.isOpen = true
      } else {
        StandardStreams.complain(text())
      }
    }
  }

  /// Leaves the line as it stands; what follows begins a new one.
  func finish() {
    state.withLock { state in
      if state.isOpen { StandardStreams.complain("") }
      state.isOpen = false
    }
  }
}
