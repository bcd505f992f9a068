import CTerminal
import Display
import Glibc
import LabKit

/// A picture and the place where the learner types, if anywhere.
public struct Frame: Equatable, Sendable {
  public var surface: Surface
  public var cursor: Point?

  public init(surface: Surface, cursor: Point? = nil) {
    self.surface = surface
    self.cursor = cursor
  }
}

/// What an event asks of the loop.
public enum LoopAction: Sendable, Equatable {
  /// Nothing to be seen has changed.
  case none
  case paint
  /// Go into the background, as `^Z` asks.
  case suspend
  case stop
}

/// Why the loop has ended.
public enum LoopEnd: Sendable, Equatable {
  case stopped
  case hungUp
  case terminated(signal: Int32)
}

/// The program as the loop sees it.
public protocol EventLoopDelegate: AnyObject {
  func handle(_ event: TerminalEvent) -> LoopAction
  func render(size: Size, appearance: Appearance) -> Frame
  /// When to send the next `.timer`; nil for never. Asked before every wait; a time that has passed
  /// is answered by `.timer` at once, so `handle` must move it on.
  func timerDeadline() -> ContinuousClock.Instant?
}

extension EventLoopDelegate {
  public func timerDeadline() -> ContinuousClock.Instant? { nil }
}

/// Waits for keys, mail and signals; paints at once after a key and otherwise at most 60 times a
/// second.
public final class EventLoop {
  private let screen: Screen
  private let session: TerminalSession?
  private let mailEnd: Int32
  private let signalEnd: Int32
  private var decoder: InputDecoder
  private var isDirty = true
  private var isUrgent = true
  private var end: LoopEnd?
  private var lastPaint = ContinuousClock.now - .seconds(1)
  private var lastInput = ContinuousClock.now
  private var inputBytes = [UInt8](repeating: 0, count: 64 << 10)

  /// The time between two frames that no key asked for.
  public static let frameTime = Duration.microseconds(16_667)

  public convenience init<Message>(session: TerminalSession, mailbox: Mailbox<Message>) {
    self.init(
      screen: session.screen, session: session, mailEnd: mailbox.readEnd,
      signalEnd: session.signalEnd)
  }

  /// A loop without signals, over any terminal.
  public convenience init<Message>(screen: Screen, mailbox: Mailbox<Message>) {
    self.init(screen: screen, session: nil, mailEnd: mailbox.readEnd, signalEnd: -1)
  }

  private init(screen: Screen, session: TerminalSession?, mailEnd: Int32, signalEnd: Int32) {
    self.screen = screen
    self.session = session
    self.mailEnd = mailEnd
    self.signalEnd = signalEnd
    decoder = InputDecoder(terminalKeys: screen.terminalKeys)
  }

  /// Runs until the delegate stops it, the terminal is gone or a signal asks to end.
  public func run(_ delegate: some EventLoopDelegate) -> LoopEnd {
    while true {
      if let end { return end }
      paintIfDue(delegate)
      let timerAt = delegate.timerDeadline()
      let ready = wait(until: timerAt)
      if ready.signals { takeSignals(delegate) }
      if end == nil, ready.input { takeInput(delegate) }
      if end == nil, !ready.input, let patience = decoder.patience,
        ContinuousClock.now - lastInput >= patience
      {
        for event in decoder.flush() { send(event, to: delegate, isUrgent: true) }
      }
      if ready.mail { send(.mail, to: delegate, isUrgent: false) }
      if let at = timerAt, ContinuousClock.now >= at { send(.timer, to: delegate, isUrgent: false) }
    }
  }

  private func send(_ event: TerminalEvent, to delegate: some EventLoopDelegate, isUrgent: Bool) {
    guard end == nil else { return }
    switch delegate.handle(event) {
    case .none: break
    case .paint:
      isDirty = true
      if isUrgent { self.isUrgent = true }
    case .suspend: suspend(delegate)
    case .stop: end = .stopped
    }
  }

  private func paintIfDue(_ delegate: some EventLoopDelegate) {
    guard isDirty, isUrgent || ContinuousClock.now - lastPaint >= Self.frameTime else { return }
    isDirty = false
    isUrgent = false
    let frame = delegate.render(size: screen.size, appearance: screen.appearance)
    screen.paint(frame.surface, cursor: frame.cursor)
    lastPaint = ContinuousClock.now
  }

  // MARK: Waiting

  private struct Ready {
    var input = false
    var mail = false
    var signals = false
  }

  private func wait(until timer: ContinuousClock.Instant?) -> Ready {
    let now = ContinuousClock.now
    var limits: [Duration] = []
    if isDirty { limits.append(lastPaint + Self.frameTime - now) }
    if let patience = decoder.patience { limits.append(lastInput + patience - now) }
    if let timer { limits.append(timer - now) }
    let milliseconds: Int32 = limits.min().map { Int32(max(0, Self.milliseconds($0))) } ?? -1
    var descriptors = [
      pollfd(fd: screen.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signalEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    return Ready(
      input: count > 0 && descriptors[0].revents != 0,
      mail: count > 0 && descriptors[1].revents != 0,
      signals: count > 0 && descriptors[2].revents != 0)
  }

  /// Rounded up: waking too early would only wait again. At most an hour.
  private static func milliseconds(_ duration: Duration) -> Int64 {
    let parts = duration.components
    if parts.seconds > 3600 { return 3_600_000 }
    return parts.seconds * 1000 + (parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }

  private func takeInput(_ delegate: some EventLoopDelegate) {
    let count = read(screen.input, &inputBytes, inputBytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else {
      send(.hangUp, to: delegate, isUrgent: false)
      end = .hungUp
      return
    }
    lastInput = ContinuousClock.now
    for event in decoder.feed(inputBytes[..<count]) {
      send(event, to: delegate, isUrgent: true)
    }
  }

  // MARK: Signals

  private func takeSignals(_ delegate: some EventLoopDelegate) {
    for signal in pendingSignals() {
      switch signal {
      case SIGWINCH: sendResize(to: delegate)
      case SIGTSTP: suspend(delegate)
      case SIGCONT:
        // Stopped by SIGSTOP: nobody could give the terminal back, so take it anew.
        screen.resume()
        resumed(delegate)
      default:
        send(.terminate(signal: signal), to: delegate, isUrgent: false)
        end = signal == SIGHUP ? .hungUp : .terminated(signal: signal)
      }
    }
  }

  private func pendingSignals() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(signalEnd, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map(Int32.init) : []
  }

  private func sendResize(to delegate: some EventLoopDelegate) {
    let size = screen.resize()
    isDirty = true
    send(.resize(size), to: delegate, isUrgent: true)
    isUrgent = true
  }

  private func suspend(_ delegate: some EventLoopDelegate) {
    guard let session else { return }
    session.suspend()
    // Being continued has left its own note; it must not take the terminal a second time.
    let isEnding = pendingSignals().first { ![SIGCONT, SIGTSTP, SIGWINCH].contains($0) }
    if let isEnding {
      send(.terminate(signal: isEnding), to: delegate, isUrgent: false)
      end = isEnding == SIGHUP ? .hungUp : .terminated(signal: isEnding)
      return
    }
    resumed(delegate)
  }

  private func resumed(_ delegate: some EventLoopDelegate) {
    isDirty = true
    isUrgent = true
    send(.resumed, to: delegate, isUrgent: true)
    // Asked anew: the window may have changed while nobody listened.
    send(.resize(screen.resize()), to: delegate, isUrgent: true)
  }
}
