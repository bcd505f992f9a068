import Files
import Foundation
import Models
import Testing
import Tokenizers

/// Throws damaged files at a reader. A case is made by its number alone, so that it can be made again;
/// if the program dies, the file that killed it is still in its folder.
///
/// `GLASSBOX_FUZZ=5000000 swift test -c release --disable-xctest --filter FuzzTests` runs for longer and
/// bounds the memory of the whole process.
struct Fuzzing {
  /// What became of the cases.
  struct Outcome {
    var read = 0
    var refused = 0
  }

  /// How many files all tests together throw at readers.
  static let total: Int = {
    if let text = ProcessInfo.processInfo.environment["GLASSBOX_FUZZ"], let count = Int(text) {
      limitMemory()
      return count
    }
    #if DEBUG
      return 6_000
    #else
      return 100_000
    #endif
  }()

  /// What one model may take here; a reader that believed a damaged size would ask for more.
  static let memory = MachineMemory(total: 64 << 20, available: 64 << 20)

  /// Time of the processor, not of the clock: others may be busy, too. A debug build, which the
  /// sanitizers slow down once more, gets tenfold.
  private static let longest: Double = {
    #if DEBUG
      return 20
    #else
      return 2
    #endif
  }()

  /// - Parameters:
  ///   - share: how many of `total`.
  ///   - seed: tells the tests apart.
  static func run(
    _ name: String, share: Double, seed: UInt64,
    _ body: (_ mutator: inout Mutator, _ folder: String) throws -> Void
  ) throws -> Outcome {
    let folder = memoryFolder + "glassbox-fuzz-\(name)-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var outcome = Outcome()
    for number in 0..<max(1, Int(Double(total) * share)) {
      var mutator = Mutator(seed: seed << 32 &+ UInt64(number))
      let start = processorTime()
      do {
        try body(&mutator, folder)
        outcome.read += 1
      } catch is ModelError {
        outcome.refused += 1
      } catch is TokenizerError {
        outcome.refused += 1
      } catch is FileError {
        outcome.refused += 1
      } catch {
        Issue.record("case \(number) of \(name): \(type(of: error)): \(error)")
      }
      let time = processorTime() - start
      #expect(time < longest, "case \(number) of \(name) took \(time) s")
    }
    return outcome
  }

  /// Files that never reach a disk, where the system has such a place.
  private static let memoryFolder =
    access("/dev/shm", W_OK) == 0 ? "/dev/shm/" : NSTemporaryDirectory()

  /// Overwrites a file in place, without the care that real files get.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    try #require(file >= 0, "\(path): \(String(cString: strerror(errno)))")
    defer { close(file) }
    let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    try #require(written == bytes.count && ftruncate(file, off_t(written)) == 0)
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A reader that asks for much more than the files hold ends the process.
  private static func limitMemory() {
    let pages =
      (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").first.flatMap { Int($0) } ?? 0
    let bytes = rlim_t(pages * Int(getpagesize()) + 2 << 30)
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    setrlimit(Int32(RLIMIT_AS.rawValue), &limit)
  }
}
