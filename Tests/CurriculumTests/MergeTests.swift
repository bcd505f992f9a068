import Curriculum
import Foundation
import Testing

struct MergeTests {
  /// Three machines that began with one document and went their own ways, merging now and then.
  private func machines(_ seed: UInt64) -> [LearnerProgress] {
    var history = RandomHistory(seed: seed)
    let common = history.grow(LearnerProgress(), changes: Int(seed % 40))
    var machines = (0..<3).map { _ in history.grow(common, changes: Int(seed * 7 % 90)) }
    if seed % 3 == 0 {
      machines[0] = history.grow(machines[0].merged(with: machines[1]), changes: Int(seed % 25))
    }
    return machines
  }

  private static let rounds: UInt64 = 400

  @Test func mergingIsCommutative() {
    for seed in 1...Self.rounds {
      let sides = machines(seed)
      #expect(sides[0].merged(with: sides[1]) == sides[1].merged(with: sides[0]), "seed \(seed)")
    }
  }

  @Test func mergingIsAssociative() {
    for seed in 1...Self.rounds {
      let sides = machines(seed)
      let left = sides[0].merged(with: sides[1]).merged(with: sides[2])
      let right = sides[0].merged(with: sides[1].merged(with: sides[2]))
      #expect(left == right, "seed \(seed)")
    }
  }

  @Test func mergingAgainChangesNothing() {
    for seed in 1...Self.rounds {
      let sides = machines(seed)
      #expect(sides[0].merged(with: sides[0]) == sides[0], "seed \(seed)")
      let both = sides[0].merged(with: sides[1])
      #expect(both.merged(with: sides[0]) == both, "seed \(seed)")
      #expect(both.merged(with: both) == both, "seed \(seed)")
    }
  }

  @Test func nothingThatWasDoneIsLostByMerging() {
    for seed in 1...Self.rounds {
      let sides = machines(seed)
      let both = sides[0].merged(with: sides[1])
      for side in sides.prefix(2) {
        for (id, lesson) in side.lessons {
          for (question, records) in lesson.answers {
            for record in Set(records.map(\.at)) {
              let before = records.count { $0.at == record }
              let after = both[id].answers[question]?.count { $0.at == record } ?? 0
              #expect(after >= before, "seed \(seed)")
            }
          }
          if lesson.finished != nil { #expect(both[id].finished != nil, "seed \(seed)") }
          for (step, exercise) in lesson.exercises where exercise.firstDone != nil {
            #expect(both[id].exercises[step]?.firstDone != nil, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func whatWasWrittenToDiskMergesLikeWhatWasInMemory() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let sides = machines(seed)
      let read = try sides.map { side in
        try JSONDecoder().decode(LearnerProgress.self, from: ProgressStore.encoded(side))
      }
      #expect(read == sides)
      #expect(read[0].merged(with: read[1]) == sides[0].merged(with: sides[1]))
    }
  }

  // MARK: What a merge means

  private func document(_ changes: [(Int, ProgressChange)]) -> LearnerProgress {
    var document = LearnerProgress()
    for (second, change) in changes { document.apply(change, at: Timestamp(seconds: second)) }
    return document
  }

  @Test func notesWrittenOnBothSidesBothStayUntilOneIsWrittenAnew() {
    let common = document([(1, .note(lesson: "a", step: "s", text: "first"))])
    var left = common
    left.apply(.note(lesson: "a", step: "s", text: "left"), at: Timestamp(seconds: 5))
    var right = common
    right.apply(.note(lesson: "a", step: "s", text: "right"), at: Timestamp(seconds: 6))
    var both = left.merged(with: right)
    #expect(both["a"].note("s") == "left\n\nright")
    both.apply(.note(lesson: "a", step: "s", text: "one"), at: Timestamp(seconds: 7))
    #expect(both.merged(with: left).merged(with: right)["a"].note("s") == "one")
    both.apply(.note(lesson: "a", step: "s", text: ""), at: Timestamp(seconds: 8))
    #expect(both.merged(with: right)["a"].note("s") == nil)
    // A note that only one side changed is changed.
    #expect(common.merged(with: left)["a"].note("s") == "left")
  }

  @Test func theEarliestBeginningAndTheLatestPositionCount() {
    let left = document([
      (10, .opened(lesson: "a")), (11, .position(lesson: "a", step: "s")),
      (50, .finished(lesson: "a")),
    ])
    let right = document([
      (20, .opened(lesson: "a")), (21, .position(lesson: "a", step: "t")),
      (40, .finished(lesson: "a")),
    ])
    let both = left.merged(with: right)["a"]
    #expect(both.opened?.seconds == 10)
    #expect(both.lastOpened?.seconds == 20)
    #expect(both.finished?.seconds == 40)
    #expect(both.position == "t")
  }

  @Test func aLessonBegunAnewStaysBegunAnew() {
    let old = document([
      (1, .stepDone(lesson: "a", step: "s")), (2, .exerciseDone(lesson: "a", step: "task")),
      (3, .labState(lesson: "a", step: "s", .number(1))),
    ])
    var anew = old
    anew.apply(.restarted(lesson: "a"), at: Timestamp(seconds: 9))
    let both = old.merged(with: anew)["a"]
    #expect(both.stepsDone == [])
    #expect(both.labs == [:])
    #expect(both.exercises["task"]?.done == nil)
    #expect(both.exercises["task"]?.firstDone?.seconds == 2)
  }

  @Test func whatWasRemovedLastStaysRemoved() {
    let common = document([
      (1, .bookmark(lesson: "a", step: "s", isSet: true)),
      (2, .experiment(name: "x", lab: "bpe", state: .number(1))),
    ])
    var later = common
    later.apply(.bookmark(lesson: "a", step: "s", isSet: false), at: Timestamp(seconds: 3))
    later.apply(.experiment(name: "x", lab: "bpe", state: nil), at: Timestamp(seconds: 4))
    let both = common.merged(with: later)
    #expect(both["a"].bookmarks == [:])
    #expect(both.experiments == [:])
  }

  @Test func contentsSayWhatOneHasBeyondTheOther() {
    let left = document([
      (1, .opened(lesson: "a")), (2, .finished(lesson: "a")),
      (
        3, .answered(lesson: "a", question: "q", .number(1), isCorrect: true, seed: nil)
      ), (4, .note(lesson: "a", step: "s", text: "mine")),
    ])
    let right = document([(1, .opened(lesson: "b"))])
    let missing = ProgressContents(of: left, missingIn: right)
    #expect(missing.lessons == ["a"])
    #expect(missing.finished == ["a"])
    #expect(missing.answers == 1)
    #expect(missing.notes == 1)
    #expect(ProgressContents(of: left, missingIn: left.merged(with: right)).isEmpty)
  }
}
