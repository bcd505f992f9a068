import CTerminal
import Glibc
import Testing

/// A terminal inside this process: the test holds the other end.
final class PseudoTerminal {
  let master: Int32
  let slave: Int32

  init(width: Int = 40, height: Int = 10) throws {
    var ends: (Int32, Int32) = (-1, -1)
    let result = ct_open_pty(Int32(height), Int32(width), &ends.0, &ends.1)
    (master, slave) = ends
    try #require(result == 0)
  }

  deinit {
    close(master)
    close(slave)
  }

  /// What has been written to the terminal until now: reads up to a mark of its own.
  func output() -> String {
    let mark = "\u{4}\u{5}mark"
    _ = mark.withCString { write(slave, $0, strlen($0)) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 5000) > 0 {
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer[..<count]
      if bytes.suffix(6).elementsEqual(mark.utf8) { break }
    }
    return String(decoding: bytes.dropLast(6), as: UTF8.self)
  }

  func type(_ text: String) {
    _ = text.withCString { write(master, $0, strlen($0)) }
  }
}
