import Curriculum
import Figures
import Testing

/// Progress and an index of lessons whose questions are named `q0`, `q1`, ….
private struct Course {
  var progress = LearnerProgress()
  var index: LessonIndex
  static let start = Timestamp(seconds: 1_795_000_000)

  /// - Parameter concepts: of each question of each lesson.
  init(_ concepts: [String: [String]]) {
    index = LessonIndex(
      tracks: [Track(id: "00", folder: "00-start", title: Phrase(verbatim: "Start"))],
      lessons: concepts.keys.sorted().map { id in
        LessonSummary(
          id: id, track: "00", title: Phrase(verbatim: id), isCore: true, minutes: 1,
          requires: [], why: nil, stepIDs: ["check"],
          questions: (concepts[id] ?? []).enumerated().map {
            QuestionSummary(id: "q\($0.offset)", concept: $0.element, step: "check")
          })
      })
  }

  mutating func answer(
    _ lesson: String, _ question: String, after minutes: Int, right: Bool = true,
    hinted: Bool = false
  ) {
    progress.apply(
      .answered(
        lesson: lesson, question: question, .option("a"), isCorrect: right, seed: nil,
        hinted: hinted), at: Self.time(minutes))
  }

  mutating func answerAll(after minutes: Int) {
    for lesson in index.lessons {
      for question in lesson.questions { answer(lesson.id, question.id, after: minutes) }
    }
  }

  func schedule(after minutes: Int, retention: Double = 0.9) -> ReviewSchedule {
    ReviewSchedule(
      progress, index: index, now: Self.time(minutes),
      scheduler: FSRS(desiredRetention: retention))
  }

  static func time(_ minutes: Int) -> Timestamp {
    Timestamp(seconds: start.seconds + minutes * 60)
  }
}

private let day = 24 * 60

struct ReviewScheduleTests {
  @Test func nothingIsDueBeforeAnythingWasAnswered() {
    let schedule = Course(["00-a": ["x"]]).schedule(after: 0)
    #expect(schedule.cards.isEmpty)
    #expect(schedule.dueCount == 0)
    #expect(schedule.nextDue == nil)
    #expect(schedule.session(limit: 20).isEmpty)
  }

  @Test func anAnswerComesBackByItsRating() throws {
    var course = Course(["00-a": ["x", "y", "z"]])
    course.answer("00-a", "q0", after: 0, right: false)
    course.answer("00-a", "q1", after: 0, hinted: true)
    course.answer("00-a", "q2", after: 0)
    let cards = course.schedule(after: 0).cards
    let dues = cards.map { $0.due.seconds - Course.start.seconds }
    #expect(dues == [60, 330, 600])
    #expect(course.schedule(after: 0).nextDue == Course.time(1))
    #expect(course.schedule(after: 6).due.map(\.question) == ["q0", "q1"])
    #expect(course.schedule(after: 10).dueCount(lesson: "00-a") == 3)
    #expect(course.schedule(after: 10).isDue(lesson: "00-a"))
  }

  @Test func foldingIsTheSchedulerOverTheAnswersInOrderOfTime() throws {
    var course = Course(["00-a": ["x"]])
    let times = [0, 11, 3 * day, 20 * day]
    // As a merge may leave them: not sorted.
    for minutes in [3 * day, 0, 20 * day, 11] {
      course.answer("00-a", "q0", after: minutes, right: minutes != 20 * day)
    }
    let scheduler = FSRS()
    var wanted = FSRS.Card(due: Course.start)
    for minutes in times {
      let rating: FSRS.Rating = minutes == 20 * day ? .again : .good
      wanted = scheduler.review(wanted, rating, at: Course.time(minutes))
    }
    #expect(course.schedule(after: 0).cards.map(\.memory) == [wanted])
    #expect(wanted.phase == .relearning(step: 0))
  }

  @Test func lessonsAreMixed() {
    var course = Course([
      "00-a": ["a1", "a2", "a3", "a4"], "00-b": ["b1", "b2"], "00-c": ["c1"],
    ])
    course.answerAll(after: 0)
    let asked = course.schedule(after: day).session(limit: 20).map(\.lesson)
    #expect(asked == ["00-a", "00-b", "00-a", "00-b", "00-a", "00-c", "00-a"])
  }

  @Test func atMostThreeCardsOfAConceptAreAskedAtATimeAndTheOthersWait() throws {
    var course = Course(["00-a": ["x", "x", "x", "x", "x"], "00-b": ["x", "y"]])
    course.answerAll(after: 0)
    let first = course.schedule(after: day)
    #expect(first.dueCount == 7)
    let asked = first.session(limit: 20)
    #expect(asked.count { $0.concept == "x" } == 3)
    #expect(asked.contains { $0.concept == "y" })
    for card in asked { course.answer(card.lesson, card.question, after: day) }
    let second = course.schedule(after: day)
    #expect(second.dueCount == 3)
    #expect(second.session(limit: 20).allSatisfy { !asked.contains($0) && $0.concept == "x" })
  }

  @Test func theLongestOverdueAreAskedWhenNotAllAre() {
    var course = Course(["00-a": ["a", "b", "c"], "00-b": ["d", "e", "f"]])
    course.answer("00-b", "q1", after: 0)
    course.answer("00-a", "q2", after: 1)
    course.answer("00-b", "q0", after: 2)
    course.answer("00-a", "q0", after: 3)
    let asked = course.schedule(after: day).session(limit: 2)
    #expect(Set(asked.map(\.concept)) == ["e", "c"])
  }

  @Test func theOrderIsTheSameEveryTime() {
    var course = Course(["00-a": ["a", "b", "c", "d"], "00-b": ["e", "f", "g"], "00-c": ["h"]])
    course.answerAll(after: 0)
    let first = course.schedule(after: day)
    for _ in 0..<20 {
      #expect(course.schedule(after: day).session(limit: 20) == first.session(limit: 20))
    }
  }

  @Test func aNewQuestionOfAFinishedLessonIsDueAtOnce() {
    var course = Course(["00-a": ["x", "y"], "00-b": ["z"]])
    course.answer("00-a", "q0", after: 0)
    #expect(course.schedule(after: 1).cards.map(\.question) == ["q0"])
    course.progress.apply(.finished(lesson: "00-a"), at: Course.time(1))
    let schedule = course.schedule(after: 1)
    #expect(schedule.due.map(\.question) == ["q1"])
    #expect(schedule.due.first?.isNew == true)
  }

  @Test func aForgottenLessonHasNoCardsAndOneThatIsBegunAnewKeepsThem() {
    var course = Course(["00-a": ["x"], "00-b": ["y"]])
    course.answerAll(after: 0)
    let before = course.schedule(after: day)
    course.progress.apply(.restarted(lesson: "00-a"), at: Course.time(5))
    #expect(course.schedule(after: day).due == before.due)
    course.progress.apply(.forgotten(lesson: "00-b"), at: Course.time(6))
    #expect(course.schedule(after: day).due.map(\.lesson) == ["00-a"])
  }

  @Test func aLessonThatWasSkippedByAPlacementTestBringsNoUnansweredQuestions() {
    var course = Course(["00-a": ["x", "y"]])
    course.progress.apply(.placed(track: "00", lessons: ["00-a"]), at: Course.start)
    #expect(course.schedule(after: day).cards.isEmpty)
  }

  @Test func questionsAndLessonsThatAreGoneAreNotAsked() {
    var course = Course(["00-a": ["x"]])
    course.answerAll(after: 0)
    course.answer("00-a", "gone", after: 0)
    course.answer("99-gone", "q0", after: 0)
    #expect(course.schedule(after: day).due.map(\.id.question) == ["q0"])
  }

  @Test func refoldingALessonIsFoldingEverything() {
    var course = Course(["00-a": ["x", "y"], "00-b": ["z"]])
    course.answerAll(after: 0)
    var schedule = course.schedule(after: 0)
    course.answer("00-a", "q1", after: 12, right: false)
    schedule.refold(lesson: "00-a", of: course.progress)
    schedule.advance(to: Course.time(14))
    #expect(schedule == course.schedule(after: 14))
  }

  @Test func whatIsDueFollowsTheClockForwardsAndBackwards() {
    var course = Course(["00-a": ["x", "y", "z"], "00-b": ["z"]])
    course.answer("00-a", "q0", after: 0)
    course.answer("00-a", "q1", after: 3)
    course.answer("00-a", "q2", after: 0, right: false)
    course.answer("00-b", "q0", after: 2, hinted: true)
    var schedule = course.schedule(after: 0)
    for minutes in [0, 1, 1, 2, 7, 8, 3, 13, day, 9, 400 * day, 0] {
      schedule.advance(to: Course.time(minutes))
      let fresh = course.schedule(after: minutes)
      #expect(schedule == fresh)
      #expect(
        schedule.due == schedule.cards.filter { $0.due <= schedule.now }.sorted { $0.due < $1.due })
      #expect(schedule.nextDue == schedule.cards.map(\.due).filter { $0 > schedule.now }.min())
      #expect(
        ["00-a", "00-b", "99-gone"].map { schedule.dueCount(lesson: $0) }.reduce(0, +)
          == schedule.dueCount)
    }
  }

  @Test func practiceAheadTakesTheCardsThatAreDueNext() {
    var course = Course(["00-a": ["x", "y", "z"]])
    course.answer("00-a", "q0", after: 0)
    course.answer("00-a", "q1", after: 3)
    course.answer("00-a", "q2", after: 0, right: false)
    let schedule = course.schedule(after: 0)
    #expect(schedule.ahead(limit: 2).map(\.question) == ["q2", "q0"])
  }

  @Test func aHigherRetentionAsksSooner() throws {
    var course = Course(["00-a": ["x"]])
    for minutes in [0, 11, 4 * day, 30 * day] { course.answer("00-a", "q0", after: minutes) }
    func due(_ retention: Double) throws -> Timestamp {
      try #require(course.schedule(after: 0, retention: retention).nextDue)
    }
    #expect(try due(0.95) < due(0.9))
    #expect(try due(0.9) < due(0.8))
  }

  @Test func tenThousandAnswersFoldAtOnce() {
    var course = Course(
      Dictionary(
        uniqueKeysWithValues: (0..<100).map {
          ("00-\($0)", (0..<10).map { "concept \($0)" })
        }))
    for round in 0..<10 { course.answerAll(after: round * 3 * day) }
    let clock = ContinuousClock()
    var due = 0
    let time = clock.measure { due = course.schedule(after: 400 * day).dueCount }
    #expect(due == 1000)
    let schedule = course.schedule(after: 400 * day)
    var asked = 0
    let asking = clock.measure {
      for lesson in course.index.lessons {
        asked += schedule.dueCount(lesson: lesson.id) + schedule.dueCount
      }
    }
    #expect(asked == 1000 + 100 * 1000)
    print("10,000 answers folded in \(time), 200 questions for what is due in \(asking)")
    #expect(time < .seconds(1))
    #expect(asking < time)
  }
}
