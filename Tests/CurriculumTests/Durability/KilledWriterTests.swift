import Curriculum
import Foundation
import Glibc
import Testing

/// An answer that was acknowledged is there, whenever its writer is killed. `GLASSBOX_KILLS` asks for
/// another number of kills than the usual one.
@Suite(.serialized) final class KilledWriterTests {
  private let root: String

  init() throws {
    root = NSTemporaryDirectory() + "glassbox-killed-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    chmod(root, 0o755)
  }

  deinit {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] {
      chmod(root + "/" + name, 0o755)
    }
    try? FileManager.default.removeItem(atPath: root)
  }

  private static let asked =
    ProcessInfo.processInfo.environment["GLASSBOX_KILLS"].flatMap(Int.init)
  private static let kills = asked ?? 1500

  @Test func noAcknowledgedAnswerIsLostToAKill() throws {
    try kill(Self.kills, trouble: .none, seed: 1)
  }

  @Test func noAcknowledgedAnswerIsLostToAFullDiskAndAKill() throws {
    try kill(Self.kills / 6, trouble: .fullDisk, seed: 2)
  }

  @Test func noAcknowledgedAnswerIsLostToAFolderThatMayNotBeWrittenAndAKill() throws {
    try kill(Self.kills / 6, trouble: .noPermission, seed: 3)
  }

  /// - Parameter seed: decides when each writer is killed, and what it writes until then.
  private func kill(_ count: Int, trouble: WriterProcesses.Trouble, seed: UInt64) throws {
    var writers = try #require(WriterProcesses(root: root))
    var idle = 0
    defer { writers.end() }
    var numbers = SeededNumbers(state: seed)
    var folder = Int32(0)
    var known = 0
    var acknowledged = 0
    // A busy machine makes fewer lives in the usual run; one that was asked for goes to its end.
    let deadline = ContinuousClock.now + .milliseconds(8 * count)
    var lives = 0
    for life in 0..<count where Self.asked != nil || ContinuousClock.now < deadline {
      lives += 1
      if life % 100 == 0 {
        folder += 1
        known = 0
        try makeFolder(folder)
      }
      let result = try #require(
        writers.live(
          .init(
            seed: numbers.next(), folder: folder,
            answers: Int32.random(in: 0..<8, using: &numbers),
            delay: UInt32.random(in: 0..<1500, using: &numbers),
            trouble: trouble.rawValue)))
      #expect(!result.gaveUp, "life \(life): a writer met something that should work")
      known = max(known, result.acknowledged.last ?? 0)
      acknowledged += result.acknowledged.count
      let there = try check(folder, life, atLeast: known)
      known = max(known, there)
      // The child may have been copied while another thread of the tests held a lock: then another one.
      idle = acknowledged == 0 ? idle + 1 : 0
      if idle == 10 {
        writers.end()
        writers = try #require(WriterProcesses(root: root))
        idle = 0
      }
    }
    // Most lives are long enough to write something: this is not a test of nothing.
    #expect(acknowledged > lives, "\(acknowledged) answers in \(lives) lives")
  }

  private func makeFolder(_ folder: Int32) throws {
    let path = "\(root)/\(folder)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    chown(path, 65534, 65534)
  }

  /// Opens the progress as the program would, after a kill.
  ///
  /// - Returns: the number of the last answer that is there.
  private func check(_ folder: Int32, _ life: Int, atLeast known: Int) throws -> Int {
    let path = "\(root)/\(folder)"
    chmod(path, 0o755)
    let store = ProgressStore(path: path + "/progress.json", now: Timestamp(seconds: 1))
    #expect(store.notices == [], "life \(life)")
    let there = numbersWritten(store.progress)
    #expect(there == Array(0..<there.count).map { $0 + 1 }, "life \(life): a gap or a double")
    #expect(
      there.count >= known, "life \(life): \(known) was acknowledged, \(there.count) is there")
    let usual = ["progress.json", ".journal", ".journal.previous", ".lock", ".previous"]
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    let strange = names.filter { name in
      !usual.contains { name == "progress.json" || name == "progress.json" + $0 }
    }
    #expect(strange == [], "life \(life)")
    // What this look made belongs to the writer, who may be somebody else.
    for name in names { chown("\(path)/\(name)", 65534, 65534) }
    return there.count
  }
}
