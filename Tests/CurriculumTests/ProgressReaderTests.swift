import Curriculum
import Foundation
import Testing

/// The fast reader of documents understands what the general decoder understands, and no more.
struct ProgressReaderTests {
  private func decoded(_ data: Data) throws -> LearnerProgress {
    try JSONDecoder().decode(LearnerProgress.self, from: data)
  }

  @Test func documentsReadAsTheyWereWritten() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      var history = RandomHistory(seed: seed)
      var progress = history.grow(LearnerProgress(), changes: Int(seed) * 4)
      progress.apply(
        .note(lesson: "课\"\\\n", step: "一", text: "引号 \" 反斜杠 \\ 换行\n\u{1} 😀 é"),
        at: Timestamp(seconds: 5))
      let data = try ProgressStore.encoded(progress)
      #expect(try LearnerProgress.read(document: data, from: "") == progress)
      #expect(try decoded(data) == progress)
    }
  }

  @Test func everyKindOfAnswerIsRead() throws {
    let answers: [Answer] = [
      .option("a"), .option("引号\""), .number(-2.5e-9), .number(12), .options(["a", "b"]),
      .text("答案"), .order(["x", "y"]), .matches(["l": "r"]),
      .boundaries(Marking(marks: [3, 6], text: "小猫", key: [3])),
      .boundaries(Marking(marks: [], text: "")), .prediction(Forecast(0.25)),
      .prediction(Forecast(0.25, outcome: 0.5, bits: 1, text: "the")),
    ]
    var progress = LearnerProgress()
    for (place, answer) in answers.enumerated() {
      progress.apply(
        .answered(
          lesson: "a", question: "q\(place)", answer, isCorrect: place % 2 == 0,
          seed: UInt64(place), hinted: place % 3 == 0), at: Timestamp(seconds: place))
    }
    let data = try ProgressStore.encoded(progress)
    #expect(try LearnerProgress.read(document: data, from: "") == progress)
  }

  @Test func aDocumentOfTheFirstSchemaIsRead() throws {
    let old = """
      {"lessons":{"02-bpe":{"answers":{"q":[{"answer":"a","at":"2026-11-21T04:05:06Z",
      "isCorrect":true,"seed":18446744073709551615}]},"exercises":{"task":{"done":
      "2026-11-21T04:05:06Z","hintsUsed":2,"solutionShown":true}},"labs":{"try":{"n":[1,null]}},
      "lastOpened":"2026-11-21T04:05:06Z","opened":"2026-11-20T04:05:06Z","position":"try",
      "stepsDone":["read"]}},"language":"zh","schema":1,"sequence":9}
      """
    let progress = try LearnerProgress.read(document: Data(old.utf8), from: "")
    #expect(progress.schema == 2)
    #expect(progress.sequence == 9)
    #expect(progress["02-bpe"].answers["q"]?.first?.seed == .max)
    #expect(progress["02-bpe"].answers["q"]?.first?.hinted == false)
    #expect(progress["02-bpe"].labs["try"] == .object(["n": .array([.number(1), .null])]))
    #expect(progress["02-bpe"].positionChanged == progress["02-bpe"].lastOpened)
    #expect(progress == (try decoded(Data(old.utf8))))
  }

  @Test func damageIsSeenOrTheDocumentReadsAsTheGeneralDecoderReadsIt() throws {
    var history = RandomHistory(seed: 3)
    let progress = history.grow(LearnerProgress(), changes: 120)
    let data = try ProgressStore.encoded(progress)
    var numbers = SeededNumbers(state: 4)
    for _ in 0..<1500 {
      var damaged = data
      let place = Int.random(in: 0..<data.count, using: &numbers)
      damaged[place] = UInt8.random(in: 32...126, using: &numbers)
      let fast = try? LearnerProgress.read(document: damaged, from: "")
      let slow = try? decoded(damaged)
      if let fast { #expect(fast == slow, "byte \(place) became \(damaged[place])") }
    }
  }

  /// Ten thousand answers in 130 lessons, as after years.
  static func long() -> LearnerProgress {
    var progress = LearnerProgress()
    for number in 0..<10_000 {
      let lesson = "lesson-\(number % 130)"
      progress.apply(
        .answered(
          lesson: lesson, question: "question-\(number % 7)", .option("option-\(number % 4)"),
          isCorrect: number % 3 > 0, seed: UInt64(number) &* 2_654_435_761 % 4_294_967_296),
        at: Timestamp(seconds: 1_795_000_000 + number * 60))
    }
    for lesson in 0..<130 {
      let id = "lesson-\(lesson)"
      for step in ["read", "try", "task", "quiz"] {
        progress.apply(
          .stepDone(lesson: id, step: step), at: Timestamp(seconds: 1_795_000_000))
      }
      progress.apply(
        .labState(lesson: id, step: "try", .object(["text": .string("小猫坐在垫子上"), "n": .number(3)])),
        at: Timestamp(seconds: 1_795_000_000))
      progress.apply(.opened(lesson: id), at: Timestamp(seconds: 1_795_000_000))
    }
    return progress
  }

  @Test func aLongHistoryIsReadSeveralTimesFasterThanByTheGeneralDecoder() throws {
    let data = try ProgressStore.encoded(Self.long())
    var fast = Duration.seconds(60)
    var slow = Duration.seconds(60)
    let clock = ContinuousClock()
    for _ in 0..<5 {
      fast = min(fast, try clock.measure { _ = try LearnerProgress.read(document: data, from: "") })
      slow = min(slow, try clock.measure { _ = try decoded(data) })
    }
    print("a document of \(data.count) bytes: \(fast), by the general decoder \(slow)")
    #if !DEBUG
      #expect(fast * 3 < slow, "\(fast), \(slow)")
    #endif
  }
}
