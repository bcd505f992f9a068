import Curriculum
import Files
import Foundation
import Testing

/// What is kept before something that a learner may regret, and how it comes back.
final class ProgressBackupTests {
  let folder = NSTemporaryDirectory() + "glassbox-backup-" + UUID().uuidString
  var path: String { folder + "/progress.json" }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func at(_ second: Int) -> Timestamp { Timestamp(seconds: 1_795_234_033 + second) }

  private func answered(_ number: Int, in lesson: String = "a") -> ProgressChange {
    .answered(
      lesson: lesson, question: "q\(number)", .number(1), isCorrect: true, seed: nil)
  }

  private func store() -> ProgressStore { ProgressStore(path: path, now: at(0)) }

  private func reopened() -> LearnerProgress { store().progress }

  @Test func aResetIsUndoneAndWhatWasDoneSinceStays() throws {
    let store = store()
    try store.record([.language(.zh), answered(1)], at: at(1))
    let kept = try #require(try store.reset(at: at(2)))
    #expect(store.progress.lessons.isEmpty)
    try store.record([answered(2, in: "b")], at: at(3))
    let undone = try store.undo(at: at(4))
    #expect(undone.backup.path == kept)
    #expect(undone.backup.cause == .reset)
    #expect(store.progress["a"].answers["q1"]?.count == 1)
    #expect(store.progress["b"].answers["q2"]?.count == 1)
    try store.close()
    #expect(reopened().lessons.keys.sorted() == ["a", "b"])
    #expect(!FileManager.default.fileExists(atPath: kept))
    // The document of before the undo lies there too.
    let before = try LearnerProgress.read(try #require(undone.kept))
    #expect(before.lessons.keys.sorted() == ["b"])
  }

  @Test func forgettingIsUndoneInWhicheverWayItCame() throws {
    let store = store()
    try store.record([answered(1), answered(1, in: "b")], at: at(1))
    try store.record([.forgotten(lesson: "a")], at: at(2))
    #expect(store.progress.lessons.keys.sorted() == ["b"])
    try store.record([.forgotten(lesson: "b")], at: at(2))
    #expect(store.backups().map(\.cause) == [.forget, .forget])
    #expect(try store.undo(at: at(3)).backup.cause == .forget)
    #expect(store.progress.lessons.keys.sorted() == ["b"])
    _ = try store.undo(at: at(4))
    #expect(store.progress.lessons.keys.sorted() == ["a", "b"])
    #expect(throws: ProgressError.nothingToUndo(path: path)) { try store.undo(at: at(5)) }
    try store.close()
    #expect(reopened().lessons.keys.sorted() == ["a", "b"])
  }

  @Test func forgettingWhatWasNeverBegunKeepsNothing() throws {
    let store = store()
    try store.record([.forgotten(lesson: "z")], at: at(1))
    #expect(store.backups().isEmpty)
  }

  @Test func anImportIsUndoneAsAWhole() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    var other = LearnerProgress()
    other.apply(answered(1, in: "z"), at: at(1))
    other.sequence = 5000
    let kept = try store.replace(with: other, .replacement, at: at(2))
    #expect(kept?.contains(".before-import-2026") == true)
    try store.record([answered(2, in: "z")], at: at(3))
    try store.close()
    #expect(reopened()["z"].answers.keys.sorted() == ["q1", "q2"])
    let again = self.store()
    _ = try again.undo(at: at(4))
    #expect(again.progress.lessons.keys.sorted() == ["a"])
    try again.record([answered(3)], at: at(5))
    try again.close()
    #expect(reopened()["a"].answers.keys.sorted() == ["q1", "q3"])
  }

  @Test func whereNothingCanBeWrittenNothingIsReplaced() throws {
    let first = store()
    try first.record([answered(1)], at: at(1))
    let second = store()
    #expect(try second.replace(with: LearnerProgress(), .reset, at: at(2)) == nil)
    #expect(second.progress.lessons.count == 1)
    withExtendedLifetime(first) {}
  }

  @Test func aDamagedBackupIsNotTakenIn() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    let kept = try #require(try store.reset(at: at(2)))
    try "garbage".write(toFile: kept, atomically: false, encoding: .utf8)
    #expect(throws: ProgressError.damaged(path: kept)) { try store.undo(at: at(3)) }
    #expect(FileManager.default.fileExists(atPath: kept))
  }

  // MARK: A file that somebody put there meanwhile

  @Test func aDocumentThatAppearsMeanwhileIsTakenIn() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    var other = LearnerProgress()
    other.apply(answered(1, in: "z"), at: at(1))
    other.sequence = 900
    try AtomicFile.write(try ProgressStore.encoded(other), to: path)
    try store.record([answered(2)], at: at(2))
    try store.close()
    let together = reopened()
    #expect(together["a"].answers.keys.sorted() == ["q1", "q2"])
    #expect(together["z"].answers.keys.sorted() == ["q1"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let replaced = try #require(names.first { $0.contains(".replaced-2026") })
    #expect(try LearnerProgress.read(folder + "/" + replaced) == other)
  }

  @Test func aNewerDocumentThatAppearsMeanwhileIsNotTouched() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    let newer = "{\"schema\":99,\"stars\":5}"
    try newer.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try store.record([answered(2)], at: at(2)) == .durable)
    #expect(throws: ProgressError.newer(found: 99, path: path)) { try store.close() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == newer)
    // The answers wait in the journal for the document to come back.
    try FileManager.default.removeItem(atPath: path)
    #expect(reopened()["a"].answers.keys.sorted() == ["q1", "q2"])
  }

  @Test func garbageThatAppearsMeanwhileIsKeptBesideTheDocument() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    try "garbage".write(toFile: path, atomically: true, encoding: .utf8)
    try store.close()
    #expect(reopened()["a"].answers.keys.sorted() == ["q1"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let replaced = try #require(names.first { $0.contains(".replaced-2026") })
    #expect(try String(contentsOfFile: folder + "/" + replaced, encoding: .utf8) == "garbage")
  }

  @Test func aFolderThatIsTakenAwayIsMadeAgain() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    try FileManager.default.removeItem(atPath: folder)
    #expect(try store.record([answered(2)], at: at(2)) == .durable)
    let copy = try LearnerProgress.read(path)
    #expect(copy["a"].answers.keys.sorted() == ["q1", "q2"])
    try store.close()
    #expect(reopened()["a"].answers.keys.sorted() == ["q1", "q2"])
  }

  @Test func aJournalThatIsTakenAwayIsWrittenAnew() throws {
    let store = store()
    try store.record([answered(1)], at: at(1))
    try FileManager.default.removeItem(atPath: path + ".journal")
    #expect(try store.record([answered(2)], at: at(2)) == .durable)
    #expect(try LearnerProgress.read(path)["a"].answers.keys.sorted() == ["q1", "q2"])
  }
}
