import Glibc

/// Asks the terminal how far its cursor moves over a character.
///
/// - Source: ECMA-48, 8.3.35 (DSR, "report the active position") and 8.3.14 (CPR).
struct WidthProbe {
  /// Columns of 中.
  var wide: Int
  /// Columns of …, which Unicode leaves to the font.
  var ambiguous: Int

  /// Nil when there is no terminal on both sides, or it does not answer.
  static func measure() -> WidthProbe? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      let name = Interface.environment("TERM"), !name.isEmpty, name != "dumb"
    else { return nil }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var raw = before
    cfmakeraw(&raw)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return nil }
    defer {
      write("\r\u{1B}[K")
      tcsetattr(STDIN_FILENO, TCSANOW, &before)
    }
    guard let wide = columns(of: "中"), let ambiguous = columns(of: "…") else { return nil }
    return WidthProbe(wide: wide, ambiguous: ambiguous)
  }

  private static func columns(of text: String) -> Int? {
    write("\r" + text + "\u{1B}[6n")
    guard let column = column(in: answer()) else { return nil }
    return column - 1
  }

  /// `ESC [ row ; column R`
  static func column(in answer: [UInt8]) -> Int? {
    guard let end = answer.lastIndex(of: UInt8(ascii: "R")),
      let start = answer[..<end].lastIndex(of: UInt8(ascii: ";"))
    else { return nil }
    return Int(String(decoding: answer[(start + 1)..<end], as: UTF8.self))
  }

  private static func answer() -> [UInt8] {
    var bytes: [UInt8] = []
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while bytes.count < 32, poll(&descriptor, 1, 300) > 0 {
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
      bytes.append(byte)
      if byte == UInt8(ascii: "R") { break }
    }
    return bytes
  }

  private static func write(_ text: String) {
    try? StandardStreams.write(Array(text.utf8))
  }
}
