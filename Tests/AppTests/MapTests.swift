import App
import Curriculum
import Figures
import LabKit
import Testing

/// The map: marks, the suggestion and its reason, long lists.
struct MapTests {
  static let now = AppDriver.start
  static let day = 86_400

  func ago(_ seconds: Int) -> Timestamp { Timestamp(seconds: Self.now.seconds - seconds) }

  func finished(_ lesson: String, at moment: Timestamp) -> [(ProgressChange, Timestamp)] {
    [(.opened(lesson: lesson), moment), (.finished(lesson: lesson), moment)]
  }

  func learner(_ changes: [(ProgressChange, Timestamp)]) -> LearnerProgress {
    var progress = LearnerProgress()
    for (change, moment) in changes { progress.apply(change, at: moment) }
    return progress
  }

  // MARK: What to do next

  @Test func theNextLessonIsSuggestedWithWhatWasFinishedBefore() {
    let driver = AppDriver(progress: learner(finished("00-welcome", at: ago(Self.day))))
    #expect(driver.shows("Next: Counting — you finished “Predict the next token” yesterday."))
  }

  @Test func aLessonThatWasLeftIsSuggestedWithItsStepAndDay() {
    var driver = AppDriver(
      progress: learner([
        (.opened(lesson: "05-counting"), ago(3 * Self.day)),
        (.position(lesson: "05-counting", step: "go-on"), ago(3 * Self.day)),
      ]))
    #expect(driver.shows("Go on: Counting — you stopped at step 2 of 4 3 days ago."))
    driver.type("c")
    #expect(driver.shows("step 2 of 4"))
  }

  @Test func reviewsComeBeforeTheNextLessonAndAreCountedInTheHeader() {
    var driver = AppDriver(
      language: .zh,
      progress: learner(
        finished("05-counting", at: ago(9 * Self.day)) + [
          (
            .answered(
              lesson: "05-counting", question: "why", .option("luck"), isCorrect: false, seed: 1),
            ago(9 * Self.day)
          )
        ]))
    #expect(driver.rows[0].contains("● 2 题待复习"))
    #expect(driver.shows("复习：2 道题——来自“数一数”"))
    #expect(driver.shows("05 ● 注意力"))
    driver.type("c")
    #expect(driver.shows("复习"))
    #expect(!driver.shows("复习：2 道题"))
  }

  @Test func anAssignmentThatIsDueSoonComesFirst() {
    let soon = Timestamp(seconds: Self.now.seconds + Self.day)
    let assignment = Assignment(
      title: Phrase(zh: "第一周", en: "Week one"), lessons: ["05-counting"], due: soon)
    var driver = AppDriver(
      rows: 30, progress: learner([(.assignment(assignment), ago(Self.day))]))
    #expect(
      driver.shows(
        "Assignment: Counting — the last lesson of “Week one”. Due tomorrow."))
    #expect(driver.shows("Assignment “Week one”: 0 of 1"))
    #expect(driver.shows(soon.date))
    driver.type("c")
    #expect(driver.shows("step 1 of 4"))
  }

  @Test func anAssignmentThatIsLateSaysSo() {
    let assignment = Assignment(lessons: ["05-counting"], due: ago(Self.day))
    let driver = AppDriver(
      language: .zh, progress: learner([(.assignment(assignment), ago(Self.day))]))
    #expect(driver.shows("作业：数一数"))
    #expect(driver.shows("已过期（昨天）"))
  }

  @Test func whenAllIsDoneThePlaygroundIsLeft() {
    let answers: [ProgressChange] = [
      .answered(
        lesson: "05-counting", question: "double", .number(42), isCorrect: true, seed: 1),
      .answered(
        lesson: "05-counting", question: "why", .option("softmax"), isCorrect: true, seed: 1),
    ]
    let driver = AppDriver(
      progress: learner(
        finished("00-welcome", at: ago(9)) + finished("05-counting", at: ago(8))
          + answers.map { ($0, ago(8)) }))
    #expect(driver.shows("All lessons are finished. The playground is yours."))
  }

  // MARK: Marks

  @Test func marksNeedNoColour() {
    let driver = AppDriver(
      progress: LargeCourse.learner(at: Self.now), index: LargeCourse.index)
    #expect(driver.shows("00 ✓ Part 0"))
    #expect(driver.shows("02 ◐ Part 2"))
    #expect(driver.shows("03   Part 3"))
    #expect(driver.shows("│ ✓ Lesson 2.1"))
    #expect(driver.shows("  ✓ Lesson 2.2"))
    #expect(driver.shows("▸ │ ◐ Lesson 2.4"))
    #expect(driver.shows("○ Lesson 2.5"))
  }

  // MARK: Long lists

  @Test(arguments: [(80, 24), (60, 16), (160, 50)])
  func everyTrackAndLessonCanBeReached(_ columns: Int, _ rows: Int) {
    var driver = AppDriver(columns: columns, rows: rows, index: LargeCourse.index)
    driver.press(.left, .home)
    for track in LargeCourse.index.tracks {
      #expect(driver.shows("▸ \(track.id)"), "\(driver.screen)")
      driver.press(.right)
      for lesson in LargeCourse.index.lessons(inTrack: track.id) {
        let title = lesson.title.en
        #expect(
          driver.rows.contains { $0.contains("▸") && $0.contains(title) }, "\(driver.screen)")
        driver.press(.down)
      }
      driver.press(.left, .down)
    }
  }

  @Test func aSecondClickOnARowOpensIt() throws {
    var driver = AppDriver()
    driver.lessons["02-lesson12"] = SampleCourse.counting
    driver = AppDriver(
      progress: LargeCourse.learner(at: Self.now), index: LargeCourse.index)
    let before = try #require(driver.place(of: "Lesson 2.8"))
    try driver.click("Lesson 2.8")
    let after = try #require(driver.place(of: "Lesson 2.8"))
    #expect(before == after)
    try driver.click("Lesson 2.8")
    #expect(driver.shows("opening"))
  }

  @Test func theWheelWalksThroughALongList() {
    var driver = AppDriver(
      progress: LargeCourse.learner(at: Self.now), index: LargeCourse.index)
    for _ in 0..<12 { driver.send(.mouse(MouseEvent(.wheelDown, x: 60, y: 8))) }
    #expect(driver.shows("Lesson 2.13"))
  }

  // MARK: Beginning anew

  @Test func aFinishedLessonIsBegunAnewAfterAYes() {
    var progress = learner(finished("00-welcome", at: ago(Self.day)))
    progress.apply(.stepDone(lesson: "00-welcome", step: "read"), at: ago(Self.day))
    var driver = AppDriver(progress: progress)
    driver.press(.left, .home, .right)
    driver.type("R")
    #expect(driver.shows("Start “Predict the next token” over?"))
    driver.type("n")
    #expect(driver.recorded.isEmpty)
    driver.type("Ry")
    #expect(driver.recorded.first == .restarted(lesson: "00-welcome"))
    #expect(driver.shows("step 1 of 1"))
    driver.press(.escape)
    #expect(driver.shows("Go on: Predict the next token"))
  }

  @Test func aLessonThatWasNeverOpenedCannotBeBegunAnew() {
    var driver = AppDriver()
    driver.type("R")
    #expect(driver.shows("This lesson has not been begun."))
  }
}
