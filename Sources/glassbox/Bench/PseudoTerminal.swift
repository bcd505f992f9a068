import CTerminal
import Glibc

/// This program, run once more in a pseudo-terminal of its own, to be timed from outside.
final class PseudoTerminal {
  struct CannotStart: Error {}

  private let process: pid_t
  private let master: Int32

  init(
    arguments: [String], environment: [String], folder: String, rows: Int, columns: Int
  ) throws {
    let program = Self.program
    var argv = (["glassbox"] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var master: Int32 = -1
    process = ct_spawn_pty(program, &argv, &envp, folder, Int32(rows), Int32(columns), &master)
    self.master = master
    guard process > 0 else { throw CannotStart() }
  }

  /// The launcher of a portable build when it became this program: what people start is measured.
  private static var program: String {
    let own = "/proc/self/exe"
    guard let path = DataFolder.executablePath, let dash = path.lastIndex(of: "-"),
      path[..<dash].hasSuffix("/glassbox"), DataFolder.exists(String(path[..<dash]))
    else { return own }
    return String(path[..<dash])
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  /// What arrived between now and the first silence of `quiet`.
  struct Burst {
    var bytes = 0
    /// From the call to the first and to the last byte; nil when nothing came within the limit.
    var first: Duration?
    var last: Duration?
  }

  func readUntilQuiet(for quiet: Duration = .milliseconds(40), limit: Duration) -> Burst {
    let start = ContinuousClock.now
    var burst = Burst()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let now = ContinuousClock.now - start
      let deadline = burst.last.map { min($0 + quiet, limit) } ?? limit
      guard now < deadline else { return burst }
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Int32((deadline - now) / .milliseconds(1)) + 1) > 0 else {
        continue
      }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return burst }
      let elapsed = ContinuousClock.now - start
      burst.bytes += count
      burst.first = burst.first ?? elapsed
      burst.last = elapsed
    }
  }

  /// Sends a key and waits for the first byte of the answer.
  func timeToAnswer(_ key: String, limit: Duration = .seconds(2)) -> Duration? {
    let start = ContinuousClock.now
    send(key)
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(limit / .milliseconds(1))) > 0 else { return nil }
    return ContinuousClock.now - start
  }

  func send(_ text: String) {
    var bytes = Array(text.utf8)
    _ = write(master, &bytes, bytes.count)
  }
}
