import Glibc

/// Writing to the descriptors of the process, without buffers that a signal could lose.
enum StandardStreams {
  /// - Throws: `BrokenPipe` when nobody reads any more, `CommandFailure` when the disk is full.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno == EPIPE {
          throw BrokenPipe()
        } else if errno == EAGAIN {
          wait(for: descriptor)
        } else if errno != EINTR {
          let reason = String(cString: strerror(errno))
          throw CommandFailure(
            "output", zh: "写不进标准输出：\(reason)。请检查磁盘空间或重定向的目标。",
            en: "Cannot write to standard output: \(reason). Check the disk or where it goes.")
        }
      }
    }
  }

  /// A line on standard error; a terminal that is gone is no reason to stop working.
  static func complain(_ line: String) {
    try? write(Array(line.utf8) + [0x0A], to: STDERR_FILENO)
  }

  /// All of standard input.
  ///
  /// - Throws: `CommandFailure` when it is longer than `limit` bytes or cannot be read.
  static func readInput(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = String(cString: strerror(errno))
        throw CommandFailure(
          "input", zh: "读不到标准输入：\(reason)。请用管道送入文字，或直接写在命令里。",
          en: "Cannot read standard input: \(reason). Pipe a text in, or give it as an argument.")
      }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw CommandFailure(
          "input-too-long", zh: "标准输入超过 \(limit >> 20) MB。请分成几段再试。",
          en: "Standard input is longer than \(limit >> 20) MB. Split it and try again.")
      }
    }
  }

  private static func wait(for descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, 1000)
  }
}
