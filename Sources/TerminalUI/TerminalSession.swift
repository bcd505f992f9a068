import CTerminal
import Glibc

/// The screen together with what keeps the terminal safe: signals arrive as bytes, whatever kills the
/// program first gives the terminal back, and what is written to standard error meanwhile is shown
/// afterwards instead of into the picture.
public final class TerminalSession {
  public let screen: Screen
  let signalEnd: Int32
  private let wakeEnd: Int32
  private var errorLog: Int32 = -1
  private var realError: Int32 = -1
  private var isOpen = true

  /// - Parameter environment: variables that tell about the terminal's background.
  public init(environment: [String: String] = [:]) throws {
    var ends: [Int32] = [-1, -1]
    guard ct_pipe(&ends) == 0 else { throw TerminalError.noDescriptors(errno: errno) }
    ct_signals_install(ends[1])
    screen = try Self.openScreen(environment, orClose: ends)
    signalEnd = ends[0]
    wakeEnd = ends[1]
    if isatty(2) == 1 { redirectErrors() }
  }

  private static func openScreen(
    _ environment: [String: String], orClose ends: [Int32]
  ) throws -> Screen {
    do {
      return try Screen(environment: environment)
    } catch {
      ct_signals_remove()
      for end in ends { Glibc.close(end) }
      throw error
    }
  }

  deinit { close() }

  /// Stops the job as `^Z` does, and takes the terminal again when it is continued.
  public func suspend() {
    screen.leave()
    ct_stop_job()
    screen.resume()
  }

  /// Gives everything back: the terminal, the signals, standard error (with what was written to it).
  public func close() {
    guard isOpen else { return }
    isOpen = false
    screen.close()
    ct_signals_remove()
    restoreErrors()
    Glibc.close(signalEnd)
    Glibc.close(wakeEnd)
  }

  /// Ends the process the way the signal would have; for after `close()`.
  public static func die(of signal: Int32) { ct_die_of(signal) }

  /// To be called first on every thread that the program starts: a stack overflow there can then be
  /// caught, and the terminal given back.
  public static func protectThisThread() { ct_thread_use_signal_stack() }

  private func redirectErrors() {
    let log = ct_memory_file("stderr")
    guard log >= 0 else { return }
    realError = dup(2)
    guard realError >= 0, dup2(log, 2) >= 0 else {
      Glibc.close(log)
      return
    }
    errorLog = log
    ct_signals_log(log)
  }

  private func restoreErrors() {
    guard errorLog >= 0 else { return }
    dup2(realError, 2)
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let end = lseek(errorLog, 0, SEEK_END)
    let count = pread(errorLog, &bytes, bytes.count, max(0, end - bytes.count))
    if count > 0 { _ = write(2, bytes, count) }
    Glibc.close(errorLog)
    Glibc.close(realError)
    errorLog = -1
  }
}
