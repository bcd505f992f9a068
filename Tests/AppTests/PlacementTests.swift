import App
import Curriculum
import Figures
import LabKit
import Testing

/// The placement test of a track.
struct PlacementTests {
  func open(_ progress: LearnerProgress = LearnerProgress()) -> AppDriver {
    var driver = AppDriver(progress: progress)
    driver.press(.left, .end)
    driver.type("P")
    return driver
  }

  /// Answers the question on the screen and goes on.
  func answer(_ driver: inout AppDriver, right: Bool) {
    if driver.shows("What is twice 21?") || driver.shows("21 的两倍是多少？") {
      driver.type(right ? "42" : "41")
    } else {
      let wanted = right ? ["because of the softmax", "因为做了 softmax"] : ["by chance", "碰巧"]
      let row = driver.rows.first { row in wanted.contains { row.contains($0) } } ?? ""
      driver.type(String(row.first { $0.isNumber } ?? "0"))
    }
    driver.press(.enter, .enter)
  }

  @Test func allRightProposesToSkipAndTheLearnerAccepts() {
    var driver = open()
    #expect(driver.shows("At most 10 questions from the 1 lesson"))
    driver.press(.enter)
    answer(&driver, right: true)
    answer(&driver, right: true)
    #expect(driver.shows("▸ skip   Counting"))
    #expect(driver.shows("2/2"))
    driver.press(.enter)
    #expect(driver.recorded.last == .placed(track: "05", lessons: ["05-counting"]))
    #expect(driver.shows("1 lesson is skipped"))
    #expect(driver.shows("Next: Predict the next token"))
    let answers = driver.recorded.count {
      if case .answered("05-counting", _, _, true, _, false) = $0 { true } else { false }
    }
    #expect(answers == 2)
  }

  @Test func aMissProposesToLearnAndTheLearnerMayDecideOtherwise() throws {
    var driver = open()
    driver.press(.enter)
    answer(&driver, right: true)
    answer(&driver, right: false)
    #expect(driver.shows("learn  Counting"))
    try driver.click("learn  Counting")
    #expect(driver.shows("skip   Counting"))
    driver.press(.space, .enter)
    #expect(driver.recorded.last == .placed(track: "05", lessons: []))
    #expect(driver.shows("No lesson is skipped."))
  }

  @Test func aTestHalfDoneWaits() {
    var driver = open()
    driver.press(.enter)
    answer(&driver, right: true)
    driver.press(.escape)
    #expect(driver.shows("Next:"))
    driver.type("P")
    #expect(driver.shows("Question 2 of 2"))
  }

  @Test func aPlacementIsTakenBack() {
    var progress = LearnerProgress()
    progress.apply(.placed(track: "05", lessons: ["05-counting"]), at: AppDriver.start)
    var driver = open(progress)
    #expect(driver.shows("Skipped since the last test: Counting."))
    driver.type("u")
    #expect(driver.recorded.last == .placed(track: "05", lessons: []))
    #expect(!driver.shows("Skipped since"))
    driver.press(.escape)
    #expect(driver.shows("0/1"))
  }

  @Test func aTrackWithoutLessonsHasNoTest() {
    var driver = AppDriver()
    driver.press(.left, .home, .down)
    driver.type("P")
    #expect(driver.shows("There are no lessons in this part yet."))
  }

  @Test func questionsThatCannotBeReadAreTold() {
    var driver = open()
    driver.lessons = [:]
    driver.press(.enter)
    #expect(driver.shows("The questions of this part cannot be read"))
    driver.press(.escape)
    #expect(driver.shows("Next:"))
  }
}
