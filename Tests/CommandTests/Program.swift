import Foundation
import Testing

/// The program as a script sees it: arguments and input go in as bytes, status and bytes come out.
struct Program {
  struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The only line of standard output as JSON.
    func json() throws -> [String: Any] {
      let object = try JSONSerialization.jsonObject(with: Data(output))
      return try #require(object as? [String: Any])
    }

    /// Every line of standard output as JSON.
    func jsonLines() throws -> [[String: Any]] {
      try text.split(separator: "\n").map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(object as? [String: Any])
      }
    }

    /// The error object at the end of standard error.
    func error() throws -> [String: Any] {
      let line = try #require(errors.split(separator: "\n").last)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      return try #require(object["error"] as? [String: Any])
    }
  }

  /// A folder that is removed when the tests end.
  static let scratch: String = {
    let path = NSTemporaryDirectory() + "glassbox-command-tests-\(getpid())"
    try? FileManager.default.createDirectory(
      atPath: path + "/home", withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: Program.scratch) }
    return path
  }()

  /// The built program lies beside the test bundle.
  static let path: String = {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return ((link ?? "") as NSString).deletingLastPathComponent + "/glassbox"
  }()

  static func run(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments.map { Array($0.utf8) }, input: input, environment: environment)
  }

  static func run(
    _ arguments: [[UInt8]], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    let folder = scratch + "/run-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(input).write(to: URL(filePath: folder + "/in"))
    let child = try start(
      arguments, input: folder + "/in", output: folder + "/out", errors: folder + "/err",
      environment: environment)
    return Result(
      status: wait(for: child),
      output: Array(try Data(contentsOf: URL(filePath: folder + "/out"))),
      errors: String(
        decoding: try Data(contentsOf: URL(filePath: folder + "/err")), as: UTF8.self))
  }

  /// Starts the program with its streams in files; arguments are bytes, because they need not be UTF-8.
  static func start(
    _ arguments: [[UInt8]], input: String = "/dev/null", output: String, errors: String,
    environment: [String: String] = [:]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var variables = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": scratch + "/home",
      "GLASSBOX_HOME": scratch + "/home/glassbox", "TERM": "dumb",
    ]
    for (name, value) in environment { variables[name] = value }
    var argv = ([Array(path.utf8)] + arguments).map { copy($0) }
    var envp = variables.map { copy(Array("\($0.key)=\($0.value)".utf8)) }
    argv.append(nil)
    envp.append(nil)
    defer { for pointer in argv + envp { free(pointer) } }
    // Whoever runs the tests in the background may ignore ^C; the program is not to inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let status = posix_spawn(&child, path, &actions, &attributes, argv, envp)
    try #require(status == 0, "\(path): \(String(cString: strerror(status)))")
    return child
  }

  /// The exit status, or 128 plus the signal that ended it.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// The bytes as a C string, to be freed.
  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    (bytes + [0]).withUnsafeBytes { strdup($0.bindMemory(to: CChar.self).baseAddress!) }
  }
}
