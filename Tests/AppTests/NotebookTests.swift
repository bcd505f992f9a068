import App
import Curriculum
import Figures
import LabKit
import Testing

/// Bookmarks, own notes, and the notebook that lists them.
struct NotebookTests {
  @Test func aBookmarkIsSetShownFoundAndTakenAway() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nb")
    #expect(driver.recorded.contains(.bookmark(lesson: "05-counting", step: "go-on", isSet: true)))
    #expect(driver.rows[0].contains("bookmark"))
    driver.press(.escape)
    driver.type("B")
    #expect(driver.shows("05 · Counting   step 2 of 4"))
    driver.press(.enter)
    #expect(driver.rows[0].contains("step 2 of 4"))
    driver.type("b")
    #expect(!driver.rows[0].contains("bookmark"))
  }

  @Test func aNoteOfSeveralLinesStandsUnderTheProse() {
    var driver = AppDriver(columns: 100, rows: 40, entry: .lesson("05-counting"))
    driver.type("N")
    driver.type("第一行 one")
    driver.press(.enter)
    driver.type("q two")
    #expect(!driver.hasQuit)
    driver.press(.escape)
    #expect(driver.shows("Your note"))
    #expect(driver.shows("第一行 one") && driver.shows("q two"))
    #expect(
      driver.recorded.contains(
        .note(lesson: "05-counting", step: "try", text: "第一行 one\nq two")))
    driver.type("n")
    #expect(!driver.shows("Your note"))
    driver.type("pN")
    driver.press(.backspace, .backspace, .backspace, .escape)
    #expect(driver.shows("q") && !driver.shows("q two"))
  }

  @Test func aNoteOnAQuizStandsUnderTheQuestion() {
    var driver = AppDriver(columns: 100, rows: 40, entry: .lesson("05-counting"))
    driver.type("nnn42")
    driver.press(.enter)
    driver.type("Nlook again")
    driver.press(.escape)
    #expect(driver.shows("look again"))
  }

  @Test func aNoteThatSaysNothingIsRemoved() {
    var driver = AppDriver(columns: 100, rows: 40, entry: .lesson("05-counting"))
    driver.type("Nabc")
    driver.press(.escape)
    driver.type("N")
    driver.press(.control("u"))
    driver.type("  ")
    driver.press(.escape)
    #expect(driver.recorded.last == .note(lesson: "05-counting", step: "try", text: ""))
    #expect(!driver.shows("Your note"))
    driver.press(.escape)
    driver.type("Bu")
    #expect(driver.shows("abc"))
  }

  @Test func closingWithoutAChangeWritesNothing() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    let before = driver.recorded.count
    driver.type("N")
    driver.press(.escape)
    #expect(driver.recorded.count == before)
  }

  @Test func everythingInTheNotebookCanBeDeletedAndBroughtBack() {
    var driver = AppDriver(progress: learner)
    driver.type("B")
    for text in ["step 1 of 4", "my own words", "saved one"] { #expect(driver.shows(text)) }
    driver.type("ddd")
    #expect(driver.shows("b in a lesson marks its step"))
    #expect(!driver.shows("my own words") && !driver.shows("Counting)"))
    driver.type("uuu")
    for text in ["step 1 of 4", "my own words", "saved one"] { #expect(driver.shows(text)) }
    driver.type("u")
    #expect(driver.shows("Nothing to undo."))
  }

  @Test func aNoteIsEditedInTheNotebook() {
    var driver = AppDriver(progress: learner)
    driver.type("B")
    driver.press(.down)
    driver.type("N, longer")
    driver.press(.escape)
    #expect(driver.shows("my own words, longer"))
  }

  @Test func anExperimentIsOpenedFromTheNotebook() throws {
    var driver = AppDriver(progress: learner)
    driver.type("B")
    try driver.click("saved one")
    try driver.click("saved one")
    #expect(driver.rows[0].contains("saved one"))
  }

  @Test func whatBelongsToALessonThatIsGoneStays() {
    var progress = LearnerProgress()
    progress.apply(.note(lesson: "99-gone", step: "x", text: "kept"), at: AppDriver.start)
    var driver = AppDriver(progress: progress)
    driver.type("B")
    #expect(driver.shows("kept"))
    driver.press(.enter)
    #expect(driver.shows("This version has no lesson 99-gone"))
  }

  var learner: LearnerProgress {
    var progress = LearnerProgress()
    let changes: [ProgressChange] = [
      .bookmark(lesson: "05-counting", step: "try", isSet: true),
      .note(lesson: "05-counting", step: "go-on", text: "my own words"),
      .experiment(
        name: "saved one", lab: "counter",
        state: .object([
          "text": .string("a"), "note": .string(""), "count": .number(7), "isLoud": .bool(true),
          "colour": .string("red"), "picked": .number(0),
        ])),
    ]
    for change in changes { progress.apply(change, at: AppDriver.start) }
    return progress
  }
}
