import CTerminal
import CVTerm
import Foundation
import Testing

/// The built program in a pseudo-terminal, its screen read through libvterm. One per test.
final class Terminal {
  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private var process: pid_t = 0
  private var master: Int32 = -1
  private(set) var rows: Int
  private(set) var columns: Int
  private(set) var status: Int32?
  /// Bytes that the program has written so far.
  private(set) var bytesReceived = 0

  init(
    _ arguments: [String] = [], home: String, environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    self.rows = rows
    self.columns = columns
    emulator = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)

    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home,
      "GLASSBOX_HOME": home, "GLASSBOX_DATA": Self.sourceFolder,
    ]
    variables.merge(environment) { $1 }
    let program = Self.program
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    process = ct_spawn_pty(program, &argv, &envp, Int32(rows), Int32(columns), &master)
    try #require(process > 0, "cannot start \(program)")
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    vterm_free(emulator)
  }

  /// Feeds output to the emulator until `condition` holds; false when it does not within `seconds`.
  @discardableResult
  func wait(_ seconds: Double = 10, until condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if condition() { return true }
      let left = deadline - ContinuousClock.now
      if left <= .zero { return false }
      read(atMost: min(0.05, Double(left.components.seconds) + 0.01))
    }
  }

  /// Waits until `text` stands somewhere on the screen.
  func expect(
    _ text: String, within seconds: Double = 10,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = wait(seconds) { all.contains(text) }
    #expect(found, "“\(text)” did not appear in\n\(all)", sourceLocation: sourceLocation)
  }

  /// Waits until `text` is gone from the screen.
  func expectGone(
    _ text: String, within seconds: Double = 10,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let gone = wait(seconds) { !all.contains(text) }
    #expect(gone, "“\(text)” is still there in\n\(all)", sourceLocation: sourceLocation)
  }

  private func read(atMost seconds: Double) {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(seconds * 1000) + 1) > 0 else { return }
    var buffer = [CChar](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else {
      // The program's side is closed; it may not be reapable yet.
      usleep(2000)
      return
    }
    bytesReceived += count
    vterm_input_write(emulator, buffer, count)
    vterm_screen_flush_damage(screen)
    sendEmulatorOutput()
  }

  private func sendEmulatorOutput() {
    var output = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(emulator, &output, output.count)
    if count > 0 { _ = Foundation.write(master, output, count) }
  }

  // MARK: - Input

  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(master, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
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

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    ct_set_window_size(master, Int32(rows), Int32(columns))
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  // MARK: - Screen

  func cell(row: Int, column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }

  func text(row: Int) -> String {
    var line = ""
    var column = 0
    while column < columns {
      let cell = cell(row: row, column: column)
      let scalars = withUnsafeBytes(of: cell.chars) { bytes in
        bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 && $0 != .max }
          .compactMap(Unicode.Scalar.init)
      }
      line.unicodeScalars.append(contentsOf: scalars.isEmpty ? [" "] : scalars)
      column += max(1, Int(cell.width))
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  var lines: [String] { (0..<rows).map(text(row:)) }
  var all: String { lines.joined(separator: "\n") }

  /// The background colours of all cells, as far as they tell figures apart.
  var backgrounds: [UInt32] {
    (0..<rows).flatMap { row in
      (0..<columns).map { column in
        let colour = cell(row: row, column: column).bg
        return UInt32(colour.type) << 24 | UInt32(colour.indexed.idx)
      }
    }
  }

  /// Waits for the program to end.
  func exitStatus(within seconds: Double = 10) -> Int32? {
    wait(seconds) {
      var raw: Int32 = 0
      guard status == nil, waitpid(process, &raw, WNOHANG) == process else { return status != nil }
      status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : -(raw & 0x7F)
      return true
    }
    return status
  }

  // MARK: - Where things are

  /// The program lies beside the test bundle.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count - 1))
    let test = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return test.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/glassbox"
  }()

  static let sourceFolder: String = {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }()
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
