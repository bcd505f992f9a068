import CTerminal
import CVTerm
import Foundation
import Testing

/// A program in a pseudo-terminal, its screen read through libvterm. One per test.
final class Terminal {
  private(set) var emulator: OpaquePointer
  private(set) var screen: OpaquePointer
  let process: pid_t
  /// Our end of the pseudo-terminal; −1 after `hangUp()`. On Linux it also answers for the settings
  /// of the program's end.
  private(set) var master: Int32 = -1
  private(set) var rows: Int
  private(set) var columns: Int
  /// The exit status, or the number of the signal with a minus; nil while the program runs.
  private(set) var status: Int32?
  /// Bytes that the program has written so far.
  private(set) var bytesReceived = 0
  /// Since `resizeAnew`, to find out what went wrong.
  private(set) var bytesOfThisSize: [UInt8] = []
  /// What the program has switched on and not off again.
  private(set) var modes = TerminalModes()

  /// Starts the program, by default the one beside the tests with an empty home.
  init(
    _ arguments: [String] = [], home: String, environment: [String: String] = [:],
    program: String = Terminal.program, rows: Int = 24, columns: Int = 80
  ) throws {
    self.rows = rows
    self.columns = columns
    (emulator, screen) = Self.makeEmulator(rows: rows, columns: columns)
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home,
      "GLASSBOX_HOME": home, "GLASSBOX_DATA": Self.sourceFolder,
    ]
    variables.merge(environment) { $1 }
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    // An empty value takes a variable away.
    var envp = variables.filter { !$1.isEmpty }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    // What the learner writes into the current folder goes into the home too.
    process = ct_spawn_pty(program, &argv, &envp, home, Int32(rows), Int32(columns), &master)
    try #require(process > 0, "cannot start \(program)")
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  private static func makeEmulator(rows: Int, columns: Int) -> (OpaquePointer, OpaquePointer) {
    let emulator: OpaquePointer = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(emulator, 1)
    let screen: OpaquePointer = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    return (emulator, screen)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
    vterm_free(emulator)
  }

  // MARK: - Waiting

  /// Feeds output to the emulator until `condition` holds; false when it does not within `seconds`.
  @discardableResult
  func wait(_ seconds: Double = 30, until condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition() {
      if ContinuousClock.now >= deadline { return false }
      read(atMost: 0.05)
    }
    return true
  }

  /// Waits until the program has said nothing for `quiet` seconds.
  func settle(quiet: Double = 0.15, within seconds: Double = 20) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while read(atMost: quiet), ContinuousClock.now < deadline {}
  }

  /// Waits until the program sleeps and has nothing more to say: no work is under way then.
  func settleAsleep(within seconds: Double = 20) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var rounds = 0
    while rounds < 4, ContinuousClock.now < deadline {
      rounds = read(atMost: 0.03) || !isAsleep ? 0 : rounds + 1
    }
  }

  /// Whether none of its threads runs or waits for a processor.
  private var isAsleep: Bool {
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.allSatisfy { thread in
      let stat = try? String(contentsOfFile: "\(tasks)/\(thread)/stat", encoding: .utf8)
      return stat?.split(separator: ")").last?.hasPrefix(" S") ?? true
    }
  }

  /// Waits for the program to end, and takes all that it has written.
  func exitStatus(within seconds: Double = 30) -> Int32? {
    wait(seconds) { reap() != nil }
    while read(atMost: 0) {}
    return status
  }

  /// The status when it has ended.
  func reap() -> Int32? {
    var raw: Int32 = 0
    if status == nil, waitpid(process, &raw, WNOHANG) == process {
      status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : -(raw & 0x7F)
    }
    return status
  }

  /// Takes what has been written; false when there was nothing.
  @discardableResult
  private func read(atMost seconds: Double) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(seconds * 1000)) > 0, takeOutput() else {
      // The program's side is closed, or ours; it may not be reapable yet.
      if descriptor.revents & Int16(POLLHUP | POLLNVAL) != 0, seconds > 0 { usleep(2000) }
      return false
    }
    return true
  }

  private func takeOutput() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytesReceived += count
    modes.feed(buffer[..<count])
    bytesOfThisSize += buffer[..<count]
    // libvterm does not survive wide characters on so small a screen.
    guard rows > 3, columns > 3 else { return true }
    buffer.withUnsafeBytes { bytes in
      _ = vterm_input_write(
        emulator, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count)
    }
    vterm_screen_flush_damage(screen)
    sendEmulatorOutput()
    return true
  }

  // MARK: - Input

  func type(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes, and takes output meanwhile: neither side waits for the other for ever.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + .seconds(20)
    while !rest.isEmpty, ContinuousClock.now < deadline {
      let written = rest.withUnsafeBytes { Foundation.write(master, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
        continue
      }
      guard written < 0, errno == EAGAIN else { return }
      var descriptor = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      _ = poll(&descriptor, 1, 1000)
      if descriptor.revents & Int16(POLLIN) != 0 { _ = takeOutput() }
    }
  }

  /// Pastes as terminals do where bracketed paste is on.
  func paste(_ text: String) {
    type("\u{1B}[200~" + text + "\u{1B}[201~")
  }

  func press(_ key: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_key(emulator, key, modifier)
    sendEmulatorOutput()
  }

  private func sendEmulatorOutput() {
    var output = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(emulator, &output, output.count)
    if count > 0 { _ = Foundation.write(master, output, count) }
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    ct_set_window_size(master, Int32(rows), Int32(columns))
  }

  /// As if the window were another one: of any size, and empty. libvterm cannot resize to all of them.
  func resizeAnew(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_free(emulator)
    bytesOfThisSize = []
    (emulator, screen) = Self.makeEmulator(rows: max(4, rows), columns: max(4, columns))
    ct_set_window_size(master, Int32(rows), Int32(columns))
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// The window is closed.
  func hangUp() {
    close(master)
    master = -1
  }
}

/// An empty home that is removed at the end of a test.
final class TemporaryHome {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "glassbox-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
