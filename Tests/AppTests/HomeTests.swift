import App
import Curriculum
import Figures
import LabKit
import Testing

struct HomeTests {
  @Test func enterOpensTheSuggestedLesson() {
    var driver = AppDriver()
    #expect(driver.shows("Next: Predict the next token — everything starts here."))
    driver.press(.enter)
    #expect(driver.shows("step 1 of 1"))
    #expect(driver.recorded.contains(.opened(lesson: "00-welcome")))
  }

  @Test func aPartWithoutLessonsSaysSo() {
    var driver = AppDriver()
    driver.press(.left, .down)
    #expect(driver.shows("There are no lessons in"))
    driver.press(.down, .right, .enter)
    #expect(driver.shows("step 1 of 4"))
  }

  @Test func theLanguageChangesAtOnceAndIsRemembered() {
    var driver = AppDriver()
    driver.type("tt")
    #expect(driver.shows("下一课：预测下一个词元"))
    #expect(driver.recorded == [.language(.zh)])
  }

  @Test func finishingALessonLeadsToTheNext() {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    driver.type("n")
    #expect(driver.recorded.contains(.finished(lesson: "00-welcome")))
    #expect(driver.shows("Finished: Predict the next token"))
    #expect(driver.shows("1 of 2 lessons"))
    driver.press(.enter)
    #expect(driver.shows("Counting"))
    #expect(driver.shows("step 1 of 4"))
  }

  @Test func aLessonThatCannotBeReadLeadsBackWithTheReason() {
    var driver = AppDriver()
    driver.lessons = [:]
    driver.press(.enter)
    #expect(driver.shows("opening"))
    driver.send(
      .lessonFailed(id: "00-welcome", Phrase(verbatim: "lesson.yaml:7: the kind is missing")))
    #expect(driver.shows("lesson.yaml:7: the kind is missing"))
    #expect(driver.shows("Next:"))
  }

  @Test func noticesAreShownOneAfterAnother() {
    var driver = AppDriver()
    driver.send(.notice(Phrase(verbatim: "first")))
    driver.send(.notice(Phrase(verbatim: "second")))
    #expect(driver.shows("── first"))
    driver.press(.down)
    #expect(driver.shows("── second"))
    driver.press(.down)
    #expect(!driver.shows("second"))
  }

  @Test func theMouseOpensALesson() throws {
    var driver = AppDriver()
    driver.press(.left)
    try driver.click("Attention and")
    #expect(driver.shows("○ Counting"))
    try driver.click("Counting")
    try driver.click("Counting")
    #expect(driver.shows("step 1 of 4"))
  }

  @Test func aKeyInTheFooterCanBeClicked() throws {
    var driver = AppDriver()
    try driver.click("p playground")
    #expect(driver.shows("Every lab by itself"))
    driver.press(.enter)
    #expect(driver.shows("four bars"))
    driver.press(.escape, .escape)
    #expect(driver.shows("Next:"))
  }

  @Test func quittingQuits() {
    var driver = AppDriver()
    driver.type("q")
    #expect(driver.hasQuit)
  }
}
