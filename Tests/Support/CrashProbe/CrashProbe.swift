import Display
import Glibc
import LabKit
import TerminalUI

/// A program with the screen, the loop and the signals of glassbox that ends itself in every bad way
/// there is: `CrashProbe WAY`, then any key. The product has no such command.
///
/// Before that it writes a line to standard error, which must not disturb the picture and must be
/// readable afterwards.
@main
enum CrashProbe {
  enum Way: String, CaseIterable {
    case stop, bounds, fatalError, segv, overflow, threadOverflow, abort, exit, uncaughtError

    func act() -> LoopAction {
      switch self {
      case .stop, .uncaughtError: return .stop
      case .bounds:
        let one = [1]
        return one[Int(getpid())] == 1 ? .stop : .none
      case .fatalError: Swift.fatalError("the message of a fatalError")
      case .segv: UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
      case .overflow: return recurse(1) > 0 ? .stop : .none
      case .threadOverflow: runThread()
      case .abort: Glibc.abort()
      case .exit: Glibc.exit(7)
      }
      return .none
    }
  }

  struct Failure: Error {}

  static func main() throws {
    guard let way = CommandLine.arguments.dropFirst().first.flatMap(Way.init(rawValue:)) else {
      print("ways: \(Way.allCases.map(\.rawValue).joined(separator: " "))")
      Glibc.exit(64)
    }
    let session = try TerminalSession()
    defer { session.close() }
    let mailbox = try Mailbox<Int>()
    _ = EventLoop(session: session, mailbox: mailbox).run(Delegate(way: way))
    if way == .uncaughtError { throw Failure() }
  }

  /// Uses up the stack; the optimiser must not turn it into a loop.
  @inline(never) static func recurse(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 512) { buffer in
      buffer[0] = depth
      return recurse(depth + 1) + buffer[0]
    }
  }

  static func runThread() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        TerminalSession.protectThisThread()
        return UnsafeMutableRawPointer(bitPattern: CrashProbe.recurse(1))
      }, nil)
    pthread_join(thread, nil)
  }

  final class Delegate: EventLoopDelegate {
    let way: Way

    init(way: Way) {
      self.way = way
    }

    func handle(_ event: TerminalEvent) -> LoopAction {
      guard case .key = event else { return .paint }
      let line = "a line on standard error\n"
      _ = line.withCString { write(2, $0, strlen($0)) }
      return way.act()
    }

    func render(size: Size, appearance: Appearance) -> Frame {
      var surface = Surface(size: size, appearance: appearance)
      surface.put("the picture of the probe", x: 3, y: 3, style: .selected)
      return Frame(surface: surface)
    }
  }
}
