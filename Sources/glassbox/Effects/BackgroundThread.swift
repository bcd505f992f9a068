import Glibc
import TerminalUI

/// Threads of the operating system. `Task`s are not used: long work would occupy their small pool, and
/// the priority of a thread cannot be lowered for one of them.
enum BackgroundThread {
  /// Runs `body` on a thread of its own.
  ///
  /// - Parameter isIdle: lets it run only when nothing else wants the processor.
  static func start(isIdle: Bool = false, _ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(isIdle: isIdle, run: body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // Deep recursion in a job must not meet the small default of some systems.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer else { return nil }
        TerminalSession.protectThisThread()
        let body = Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue()
        if body.isIdle { BackgroundThread.becomeIdle() }
        body.run()
        return nil
      }, box.toOpaque())
    pthread_attr_destroy(&attributes)
    precondition(status == 0, "no thread can be started: \(String(cString: strerror(status)))")
  }

  /// SCHED_IDLE of sched.h; its name is a GNU extension that is not imported.
  private static let idlePolicy: Int32 = 5

  private static func becomeIdle() {
    var parameters = sched_param(sched_priority: 0)
    // Refused in some containers; then the work runs at normal priority.
    _ = sched_setscheduler(0, idlePolicy, &parameters)
  }

  private final class Body: Sendable {
    let isIdle: Bool
    let run: @Sendable () -> Void

    init(isIdle: Bool, run: @escaping @Sendable () -> Void) {
      self.isIdle = isIdle
      self.run = run
    }
  }
}
