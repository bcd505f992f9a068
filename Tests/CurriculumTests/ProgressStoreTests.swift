import Curriculum
import Files
import Foundation
import Testing

final class ProgressStoreTests {
  let folder: String
  var path: String { folder + "/progress.json" }
  let now = Timestamp(seconds: 1_795_234_033)

  init() throws {
    folder = NSTemporaryDirectory() + "glassbox-progress-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func answered(_ number: Int) -> ProgressChange {
    .answered(
      lesson: "02-bpe", question: "q\(number)", .number(Double(number)), isCorrect: true,
      seed: UInt64(number))
  }

  /// A store with some history, closed properly.
  func seeded() throws -> LearnerProgress {
    let store = ProgressStore(path: path, now: now)
    try store.record([.language(.zh), .opened(lesson: "02-bpe")], at: now)
    try store.compact()
    try store.record([answered(1)], at: now)
    try store.close()
    return store.progress
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  // MARK: The ordinary way

  @Test func whatWasRecordedIsThereAgainAfterClosing() throws {
    let before = try seeded()
    let store = ProgressStore(path: path, now: now)
    #expect(store.progress == before)
    #expect(store.notices == [])
    #expect(store.progress["02-bpe"].answers["q1"]?.last?.seed == 1)
  }

  @Test func whatWasRecordedIsThereAgainWithoutClosing() throws {
    let first = ProgressStore(path: path, now: now)
    #expect(try first.record([answered(1), answered(2)], at: now) == .durable)
    // The process is gone without a word: what counts is what lies on the disk.
    let copy = folder + "/copy.json"
    try FileManager.default.copyItem(atPath: path + ".journal", toPath: copy + ".journal")
    let second = ProgressStore(path: copy, now: now)
    #expect(second.progress == first.progress)
    #expect(second.notices == [])
  }

  @Test func theDocumentIsReadableText() throws {
    _ = try seeded()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("\"schema\" : 2"))
    #expect(text.contains("\"opened\" : \"2026-11-21T"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func aJournalIsNotAppliedTwice() throws {
    let store = ProgressStore(path: path, now: now)
    try store.record([answered(1)], at: now)
    let journal = try Data(contentsOf: URL(fileURLWithPath: path + ".journal"))
    try store.close()
    // As if the program had ended between writing the document and beginning a new journal.
    try journal.write(to: URL(fileURLWithPath: path + ".journal"))
    let again = ProgressStore(path: path, now: now)
    #expect(again.progress["02-bpe"].answers["q1"]?.count == 1)
  }

  @Test func everyChangeSurvivesTheJournal() throws {
    let changes: [ProgressChange] = [
      .language(.en), .opened(lesson: "a"), .position(lesson: "a", step: "s"),
      .stepDone(lesson: "a", step: "s"), answered(3),
      .answered(lesson: "a", question: "q", .option("x"), isCorrect: false, seed: nil),
      .hint(lesson: "a", step: "s", count: 2), .solutionShown(lesson: "a", step: "s"),
      .exerciseDone(lesson: "a", step: "s"),
      .labState(lesson: "a", step: "s", .object(["text": .string("小猫\n"), "n": .number(2)])),
      .finished(lesson: "a"), .opened(lesson: "b"), .forgotten(lesson: "b"),
      .labState(lesson: "a", step: "t", .array([.null, .bool(true)])),
      .labState(lesson: "a", step: "t", nil),
    ]
    let first = ProgressStore(path: path, now: now)
    try first.record(changes, at: now)
    let copy = folder + "/copy.json"
    try FileManager.default.copyItem(atPath: path + ".journal", toPath: copy + ".journal")
    #expect(ProgressStore(path: copy, now: now).progress == first.progress)
    #expect(first.progress["a"].exercises["s"]?.hintsUsed == 2)
    #expect(first.progress["a"].labs.keys.sorted() == ["s"])
    #expect(first.progress.lessons["b"] == nil)
  }

  // MARK: Damage

  @Test func aTornJournalLosesOnlyTheTornLine() throws {
    let first = ProgressStore(path: path, now: now)
    try first.record([answered(1)], at: now)
    let kept = try Data(contentsOf: URL(fileURLWithPath: path + ".journal")).count
    try first.record([answered(2)], at: now)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path + ".journal"))
    let copy = folder + "/copy.json"
    for end in 0...whole.count {
      try whole.prefix(end).write(to: URL(fileURLWithPath: copy + ".journal"))
      let store = ProgressStore(path: copy, now: now)
      let expected = end < kept ? 0 : end < whole.count ? 1 : 2
      #expect(store.progress["02-bpe"].answers.count == expected)
      #expect(store.notices == [])
    }
  }

  @Test func everyTruncationOfTheDocumentIsNoticedAndNothingIsLost() throws {
    let before = try seeded()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    // Whoever does not hold the lock moves nothing, so that one folder serves all lengths.
    let lock = try FileLock(path: path + ".lock")
    for end in 0..<(whole.count - 1) {
      try whole.prefix(end).write(to: URL(fileURLWithPath: path))
      let store = ProgressStore(path: path, now: now)
      #expect(store.progress == before, "cut at \(end)")
      #expect(store.notices.contains(.damaged(keptAt: path, recovered: true)), "cut at \(end)")
    }
    withExtendedLifetime(lock) {}
  }

  @Test func aTruncatedDocumentIsSetAsideAsItWas() throws {
    let before = try seeded()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let files = try names().filter { !$0.hasSuffix(".lock") }
    for end in stride(from: 0, to: whole.count - 1, by: 97) {
      let place = folder + "/\(end)"
      try FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true)
      for name in files {
        try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: place + "/" + name)
      }
      try whole.prefix(end).write(to: URL(fileURLWithPath: place + "/progress.json"))
      let store = ProgressStore(path: place + "/progress.json", now: now)
      #expect(store.progress == before, "cut at \(end)")
      guard case .damaged(let keptAt, true)? = store.notices.first else {
        Issue.record("cut at \(end): \(store.notices)")
        continue
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: keptAt)) == whole.prefix(end))
      #expect(keptAt.contains(".damaged-20261121T"))
    }
  }

  @Test(arguments: [
    "", "null", "[]", "{}", "garbage", "{\"schema\":\"one\"}", "{\"schema\":0}",
    "{\"schema\":1,\"lessons\":[]}", "\u{0}\u{0}\u{0}", "{\"schema\":1,\"lessons\":{\"a\":3}}",
  ])
  func garbageIsSetAsideAndTheProgramStartsAnew(_ garbage: String) throws {
    try garbage.write(toFile: path, atomically: false, encoding: .utf8)
    let store = ProgressStore(path: path, now: now)
    #expect(store.progress.lessons.isEmpty)
    guard case .damaged(let keptAt, false)? = store.notices.first else {
      Issue.record("\(store.notices)")
      return
    }
    #expect(try String(contentsOfFile: keptAt, encoding: .utf8) == garbage)
    #expect(!store.isReadOnly)
    try store.record([answered(1)], at: now)
    try store.close()
    #expect(ProgressStore(path: path, now: now).notices == [])
  }

  @Test func damagedLinesOfTheJournalAreSetAsideAndTheOthersCount() throws {
    let first = ProgressStore(path: path, now: now)
    try first.record([answered(1), answered(2)], at: now)
    let journal = try String(contentsOfFile: path + ".journal", encoding: .utf8)
    let lines = journal.split(separator: "\n")
    let copy = folder + "/copy.json"
    let damaged = "\(lines[0])\n{\"n\":7,\"chan\n\(lines[1])\n"
    try damaged.write(toFile: copy + ".journal", atomically: false, encoding: .utf8)
    let store = ProgressStore(path: copy, now: now)
    #expect(store.progress["02-bpe"].answers.count == 2)
    guard case .damagedJournal(let keptAt, 1)? = store.notices.first else {
      Issue.record("\(store.notices)")
      return
    }
    #expect(try String(contentsOfFile: keptAt, encoding: .utf8) == damaged)
    try store.close()
    let again = ProgressStore(path: copy, now: now)
    #expect(again.notices == [])
    #expect(again.progress["02-bpe"].answers.count == 2)
  }

  @Test func aNewerSchemaIsRefusedWithoutBeingTouched() throws {
    let newer = "{\"schema\":3,\"lessons\":{\"a\":{\"stars\":5}}}"
    try newer.write(toFile: path, atomically: false, encoding: .utf8)
    let store = ProgressStore(path: path, now: now)
    #expect(store.isReadOnly)
    #expect(store.notices == [.newerSchema(found: 3, path: path)])
    #expect(try store.record([answered(1)], at: now) == .memoryOnly)
    try store.close()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == newer)
    #expect(try names() == ["progress.json", "progress.json.lock"])
  }

  // MARK: Places that cannot be written

  @Test func aSecondInstanceOnlyReads() throws {
    let first = ProgressStore(path: path, now: now)
    try first.record([answered(1)], at: now)
    let second = ProgressStore(path: path, now: now)
    #expect(second.isReadOnly)
    guard case .locked? = second.notices.first else {
      Issue.record("\(second.notices)")
      return
    }
    #expect(second.progress["02-bpe"].answers.count == 1)
    #expect(try second.record([answered(2)], at: now) == .memoryOnly)
    try second.close()
    try first.close()
    #expect(ProgressStore(path: path, now: now).progress["02-bpe"].answers.count == 1)
  }

  @Test func whereNoFolderCanBeMadeEverythingStaysInMemory() throws {
    try "a file".write(toFile: folder + "/file", atomically: false, encoding: .utf8)
    let store = ProgressStore(path: folder + "/file/progress.json", now: now)
    #expect(store.isReadOnly)
    guard case .notWritable? = store.notices.first else {
      Issue.record("\(store.notices)")
      return
    }
    #expect(try store.record([answered(1)], at: now) == .memoryOnly)
    #expect(store.progress["02-bpe"].answers.count == 1)
    try store.close()
  }

  @Test func aFolderInThePlaceOfTheFileIsReportedAndNotTouched() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let store = ProgressStore(path: path, now: now)
    #expect(!store.notices.isEmpty)
    _ = try? store.record([answered(1)], at: now)
    #expect(store.progress["02-bpe"].answers.count == 1)
  }

  // MARK: Forgetting

  @Test func resettingKeepsTheOldDocumentAndTheLanguage() throws {
    let before = try seeded()
    let store = ProgressStore(path: path, now: now)
    let backup = try #require(try store.reset(at: now))
    #expect(store.progress.lessons.isEmpty)
    #expect(store.progress.language == .zh)
    try store.close()
    let again = ProgressStore(path: path, now: now)
    #expect(again.progress.lessons.isEmpty)
    let kept = try JSONDecoder().decode(
      LearnerProgress.self, from: Data(contentsOf: URL(fileURLWithPath: backup)))
    #expect(kept == before)
  }

  @Test func forgettingALessonLeavesTheOthers() throws {
    let store = ProgressStore(path: path, now: now)
    try store.record([.opened(lesson: "a"), answered(1), .forgotten(lesson: "a")], at: now)
    try store.close()
    let again = ProgressStore(path: path, now: now)
    #expect(again.progress.lessons.keys.sorted() == ["02-bpe"])
  }
}

struct ProgressLocationTests {
  @Test func theArgumentComesBeforeTheVariablesAndTheHome() {
    let all = ["GLASSBOX_HOME": "/g", "XDG_DATA_HOME": "/x", "HOME": "/h"]
    func path(_ argument: String?, _ environment: [String: String]) -> String {
      ProgressLocation.path(argument: argument, environment: environment)
    }
    #expect(path("a.json", all) == "a.json")
    #expect(path(nil, all) == "/g/progress.json")
    #expect(path(nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/glassbox/progress.json")
    #expect(
      path(nil, ["XDG_DATA_HOME": "x", "HOME": "/h"])
        == "/h/.local/share/glassbox/progress.json")
  }
}
