import Foundation
import Testing

/// Memory that computing threads ask for, counted in front of the C library's `malloc`.
@Suite struct AllocationTests {
  @Test(.enabled(if: AllocationCounter.compiler != nil, "there is no C compiler on the path"))
  func computingThreadsAskForNoMemoryAfterTheFirstSteps() throws {
    let counter = try AllocationCounter.build()
    let result = try Program.run(
      "bench", "train.S", "lora.S", "--quick", "--format", "json",
      environment: ["LD_PRELOAD": counter])
    #expect(result.status == 0, "\(result.errors)")
    let results = try #require(try result.json()["results"] as? [[String: Any]])
    for name in ["train.S.allocations", "lora.S.allocations"] {
      let figure = try #require(results.first { $0["name"] as? String == name })
      #expect(figure["maximum"] as? Double == 0, "\(name)")
    }
  }
}

/// The library that `Scripts/bench/allocations.sh` puts in front.
private enum AllocationCounter {
  static let compiler: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return folders.split(separator: ":").map { "\($0)/clang" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// - Returns: its path.
  static func build() throws -> String {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let library = Program.scratch + "/allocations.so"
    let process = Process()
    process.executableURL = URL(filePath: try #require(compiler))
    process.arguments = [
      "-O2", "-shared", "-fPIC", "-o", library,
      repository.appending(path: "Scripts/bench/allocations.c").path(),
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return library
  }
}
