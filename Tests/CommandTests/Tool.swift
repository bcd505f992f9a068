import Foundation
import Testing

/// A program of the system that looks at what ours writes: a shell, a formatter of manuals.
struct Tool: CustomTestStringConvertible {
  let path: String

  /// Nil where it is not installed.
  init?(_ name: String) {
    let found = ["/usr/bin/", "/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    path = found
  }

  var testDescription: String { path }

  static func isInstalled(_ name: String) -> Bool { Tool(name) != nil }

  /// What it writes, errors included, and its status. The built program stands first on the path.
  func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (text: String, status: Int32) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    process.currentDirectoryURL = URL(filePath: Program.scratch)
    var variables = [
      "PATH": (Program.path as NSString).deletingLastPathComponent + ":/usr/bin:/bin",
      "LANG": "C.UTF-8", "HOME": Program.scratch + "/home",
      "GLASSBOX_HOME": Program.scratch + "/home/glassbox", "TERM": "dumb",
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
