import App
import Curriculum
import Figures
import LabKit
import Testing

struct LessonTests {
  @Test func thePresetIsAppliedAndItsWorkIsDone() {
    let driver = AppDriver(entry: .lesson("05-counting"))
    #expect(driver.shows("count 3.0"))
    #expect(driver.shows("length 6.0"))
  }

  @Test func aStepWithoutPresetGoesOnWithTheLabBefore() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right, .right)
    driver.type("n")
    #expect(driver.shows("The same lab goes on."))
    #expect(driver.shows("count 5.0"))
    driver.type("n")
    #expect(driver.shows("count 1.0"))
    driver.type("p")
    #expect(driver.shows("count 5.0"))
  }

  @Test func theLanguageChangesWithoutLosingAnything() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right)
    driver.type("tt")
    #expect(driver.shows("数 4.0"))
    #expect(driver.shows("第 1 步，共 4 步"))
  }

  @Test func leavingKeepsPlaceAndLabForTheNextTime() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right, .right)
    driver.type("v")
    driver.press(.escape)
    var progress = LearnerProgress()
    for change in driver.recorded { progress.apply(change, at: Timestamp(seconds: 0)) }
    let again = AppDriver(progress: progress, entry: .lesson("05-counting"))
    #expect(again.shows("count 5.0"))
    #expect(again.shows("colour green"))
    #expect(again.shows("length 6.0"))
  }

  @Test func aLabStateOfAnotherVersionFallsBackToThePreset() {
    var progress = LearnerProgress()
    progress.apply(
      .labState(lesson: "05-counting", step: "try", .array([.null])), at: Timestamp(seconds: 0))
    let driver = AppDriver(progress: progress, entry: .lesson("05-counting"))
    #expect(driver.shows("count 3.0"))
  }

  // MARK: Controls

  @Test func keysChangeTheLabAndUndoTakesThemBack() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right, .character("w"), .character("v"))
    #expect(driver.shows("count 4.0") && driver.shows("loud true") && driver.shows("green"))
    driver.type("uuu")
    #expect(driver.shows("count 3.0") && driver.shows("loud false") && driver.shows("red"))
    driver.type("u")
    #expect(driver.shows("Nothing to undo."))
    driver.press(.control("r"), .control("r"))
    #expect(driver.shows("count 4.0") && driver.shows("loud true") && driver.shows("red"))
  }

  @Test func aDisabledKeySaysWhy() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("+++++++")
    #expect(driver.shows("nine is the end"))
    #expect(driver.shows("count 9.0"))
  }

  @Test func aClickOnAPartReachesItsControl() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    try driver.click("第2")
    #expect(driver.shows("▸ 第2"))
  }

  @Test func tabGivesTheArrowsToTheText() {
    var driver = AppDriver(rows: 16, entry: .lesson("05-counting"))
    driver.press(.tab, .down, .tab, .right)
    #expect(driver.shows("count 4.0"))
  }

  @Test func zGivesTheLabTheWholeScreen() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("z")
    #expect(!driver.shows("the number grows"))
    driver.type("z")
    #expect(driver.shows("the number grows"))
    #expect(!driver.shows("│"))
  }

  @Test func exportGivesAwayThePanels() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("e4")
    driver.press(.enter)
    guard case .export(let request)? = driver.effects.last else {
      Issue.record("no export")
      return
    }
    #expect(request.name == "counter")
    #expect(request.panels.map(\.id) == ["tokens", "bars", "facts"])
    driver.send(.exported(path: "counter.html"))
    #expect(driver.shows("counter.html"))
  }

  // MARK: Exercises

  @Test func reachingTheGoalIsNotedOnceAndForAll() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nn")
    #expect(driver.shows("○ goal not reached yet   count 1 (≥ 5)"))
    driver.press(.right, .right, .right, .right)
    #expect(driver.shows("✓ goal reached"))
    #expect(driver.shows("You did it!"))
    driver.press(.left, .right)
    let done = driver.recorded.filter { $0 == .exerciseDone(lesson: "05-counting", step: "reach") }
    #expect(done.count == 1)
    driver.press(.left)
    #expect(driver.shows("✓ solved before"))
  }

  @Test func hintsComeOneAfterAnotherAndStay() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nnh")
    #expect(driver.shows("Go up.") && !driver.shows("Further up."))
    driver.type("hhh")
    #expect(driver.shows("To five."))
    #expect(driver.shows("All hints are shown already."))
    driver.type("pn")
    #expect(driver.shows("Go up."))
    #expect(driver.recorded.contains(.hint(lesson: "05-counting", step: "reach", count: 3)))
  }

  @Test func theSolutionAsksFirstThenWorksAndCanBeUndone() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nn")
    driver.press(.right)
    driver.type("sn")
    #expect(driver.shows("count 2.0"))
    driver.type("sy")
    #expect(driver.shows("count 5.0") && driver.shows("Four, and one more."))
    #expect(driver.recorded.contains(.solutionShown(lesson: "05-counting", step: "reach")))
    driver.type("u")
    #expect(driver.shows("count 2.0"))
  }

  @Test func theLessonIsFinishedOnlyWhenAllStepsAreDone() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nnnn")
    #expect(driver.shows("Step 3 is not done yet."))
    #expect(driver.shows("step 3 of 4"))
  }

  // MARK: Training

  @Test func trainingGoesOnWhileWalkingAndIsAskedAboutWhenLeaving() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.space)
    let tag = try #require(driver.tag(of: "train"))
    driver.type("nn")
    driver.press(.escape)
    #expect(driver.shows("Training is running. Leaving now cancels it."))
    driver.press(.escape)
    driver.type("pp")
    driver.send(.lab(tag, JobMessage(job: "train", content: .finished(0.5))))
    #expect(driver.shows("trained 0.5"))
    driver.press(.escape)
    #expect(driver.shows("Go on: Counting"))
  }

  @Test func leavingAllTheSameClosesTheLab() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.space, .character("q"), .character("n"), .escape, .character("y"))
    #expect(driver.shows("Go on: Counting"))
    #expect(!driver.hasQuit)
    let closed = driver.effects.contains { if case .closeLab = $0 { true } else { false } }
    #expect(closed)
    driver.type("q")
    #expect(driver.hasQuit)
  }

  @Test func messagesOfOlderWorkAreDropped() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    let old = try #require(driver.tag(of: "measure"))
    driver.finishesWork = false
    driver.type("ix")
    driver.send(.lab(old, JobMessage(job: "measure", content: .finished(99.0))))
    #expect(!driver.shows("length 99.0"))
    let new = try #require(driver.tag(of: "measure"))
    #expect(new.generation > old.generation && new.instance == old.instance)
    driver.send(.lab(new, JobMessage(job: "measure", content: .finished(7.0))))
    #expect(driver.shows("length 7.0"))
    driver.send(
      .lab(
        LabTag(instance: 99, generation: 1), JobMessage(job: "measure", content: .cancelled)))
    #expect(driver.shows("length 7.0"))
  }
}
