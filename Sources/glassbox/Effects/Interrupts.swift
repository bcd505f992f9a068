import Glibc
import Models
import Synchronization

/// Turns ^C and its like into the cancelling of a run, so that its work is saved before the end.
///
/// A thread of its own waits for the signals; no code of ours runs in a signal handler.
final class Interrupts: Sendable {
  private let control: RunControl
  private let hasFired = Atomic(false)

  var isInterrupted: Bool { hasFired.load(ordering: .acquiring) }

  /// Call it before any other thread is started: they inherit which signals are blocked.
  init(cancelling control: RunControl) {
    self.control = control
    var signals = Self.signals
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    BackgroundThread.start { self.wait() }
  }

  private func wait() {
    var signals = Self.signals
    while true {
      var received: Int32 = 0
      guard sigwait(&signals, &received) == 0 else { continue }
      // The second one means it: leave at once.
      if hasFired.exchange(true, ordering: .acquiringAndReleasing) { _exit(ExitStatus.interrupted) }
      control.cancel()
    }
  }

  /// `nohup` and shells that start work in the background ask for signals to be ignored; a blocked
  /// signal would arrive here all the same.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    // SIG_IGN is the address 1.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&set, signal) }
    return set
  }
}
