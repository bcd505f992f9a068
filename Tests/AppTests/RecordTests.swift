import App
import Curriculum
import LabKit
import Testing

/// The page of one's own progress.
struct RecordTests {
  @Test func totalsAndEveryLessonAreReached() {
    var driver = AppDriver(
      progress: LargeCourse.learner(at: AppDriver.start), index: LargeCourse.index)
    driver.type("G")
    #expect(driver.shows("22 lessons finished"))
    #expect(driver.shows("22 of 128 lessons"))
    #expect(driver.shows("▸ ✓ Lesson 0.1"))
    driver.press(.end)
    #expect(driver.shows("▸ ◐ Lesson 2.4"))
    driver.press(.enter)
    #expect(driver.shows("opening"))
  }

  @Test func aClickChoosesALesson() throws {
    var driver = AppDriver(
      progress: LargeCourse.learner(at: AppDriver.start), index: LargeCourse.index)
    driver.type("G")
    try driver.click("Lesson 0.3")
    #expect(driver.shows("▸ ✓ Lesson 0.3"))
  }

  @Test func withoutProgressItSaysSo() {
    var driver = AppDriver()
    driver.type("G")
    #expect(driver.shows("No lesson has been opened yet."))
    driver.press(.enter)
    #expect(driver.shows("Next:"))
  }
}
