import Figures
import Glibc

/// What a running command needs beyond its own options: where to speak, in which language and form.
struct CommandContext: Sendable {
  let language: Language
  let format: OutputFormat
  let isQuiet: Bool
  let log: LogFile?
  let seed: UInt64?
  let threads: Int?

  init(_ common: CommonOptions) throws {
    language = common.lang ?? Interface.language
    format = common.format
    isQuiet = common.quiet
    log = try common.log.map(LogFile.init(path:))
    seed = common.seed
    threads = common.threads
  }

  /// Something worth knowing that is no failure: on standard error, unless quiet.
  func notice(_ phrase: Phrase) {
    log?.append(phrase[language])
    if !isQuiet { StandardStreams.complain(RawArguments.readable(phrase[language])) }
  }

  /// The seed that was asked for, or a fresh one; results always say which one was used.
  func seedOrFresh() -> UInt64 {
    // 53 bits, so that the seed survives readers that keep JSON numbers as Double.
    seed ?? UInt64.random(in: 0..<(1 << 53))
  }
}

/// A text file that grows by a line at a time.
final class LogFile: Sendable {
  private let descriptor: Int32

  /// - Throws: `CommandFailure` when the file cannot be opened.
  init(path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure(
        "log", zh: "打不开日志文件 \(path)：\(reason)。请换一个 --log 路径。",
        en: "Cannot open the log \(path): \(reason). Choose another --log path.")
    }
  }

  deinit { close(descriptor) }

  func append(_ line: String) {
    try? StandardStreams.write(Array("\(Self.timestamp) \(line)\n".utf8), to: descriptor)
  }

  /// UTC, ISO 8601, to the second.
  private static var timestamp: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
