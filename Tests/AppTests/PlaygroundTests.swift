import App
import Curriculum
import Figures
import LabKit
import Testing

/// The playground and experiments under a name.
struct PlaygroundTests {
  /// A lab with another count than at first, saved under a name.
  func saved(_ name: String) -> AppDriver {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.press(.right, .right)
    driver.type("S")
    driver.press(.control("u"))
    driver.type(name)
    driver.press(.enter)
    return driver
  }

  @Test func everyLabSaysWhatItShows() {
    var driver = AppDriver()
    driver.type("p")
    #expect(driver.shows("Counting"))
    #expect(driver.shows("counts and measures"))
    #expect(driver.shows("S in any lab keeps its state"))
  }

  @Test func anExperimentIsSavedUnderANameAndReopened() {
    var driver = saved("two 猫")
    #expect(driver.shows("Saved as “two 猫”"))
    driver.press(.escape)
    #expect(driver.shows("two 猫"))
    #expect(driver.shows("2026-11-21  Counting"))
    driver.press(.down, .up, .enter, .right)
    #expect(driver.shows("count 1.0"))
    driver.press(.escape, .down, .enter)
    #expect(driver.shows("Counting   two 猫"))
    #expect(driver.shows("count 2.0"))
  }

  @Test func theNameSuggestedIsFreeAndTheOpenOneIsWrittenOver() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("S")
    driver.press(.enter, .escape, .home, .enter)
    driver.type("S")
    #expect(driver.shows("Counting 2"))
    driver.press(.enter, .right)
    driver.type("S")
    driver.press(.enter)
    #expect(driver.shows("“Counting 2” is up to date."))
  }

  @Test func aLessonsLabIsSavedAsWell() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("S")
    driver.press(.enter)
    #expect(driver.shows("Saved as “Counting 1”"))
    #expect(driver.shows("step 1 of 4"))
  }

  @Test func withoutANameNothingIsSaved() {
    let driver = saved("   ")
    #expect(driver.shows("A name is needed."))
    #expect(driver.recorded.isEmpty)
  }

  @Test func escapeSavesNothing() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("S")
    driver.press(.escape)
    #expect(driver.recorded.isEmpty)
    #expect(driver.shows("four bars"))
  }

  @Test func renamingKeepsTheStateAndRefusesATakenName() {
    var driver = saved("first")
    driver.type("S")
    driver.press(.control("u"))
    driver.type("second")
    driver.press(.enter, .escape)
    driver.type("n")
    driver.press(.control("u"))
    driver.type("first")
    driver.press(.enter)
    #expect(driver.shows("There is a “first” already"))
    driver.type("n")
    driver.press(.control("u"))
    driver.type("third")
    driver.press(.enter)
    #expect(driver.shows("third") && !driver.shows("second"))
    driver.press(.enter)
    #expect(driver.shows("count 2.0"))
  }

  @Test func deletingCanBeTakenBack() {
    var driver = saved("mine")
    driver.press(.escape)
    driver.type("d")
    #expect(driver.shows("“mine” is deleted; u brings it back."))
    driver.press(.up)
    #expect(!driver.shows("mine"))
    driver.type("u")
    #expect(driver.shows("“mine” is back."))
    driver.press(.enter)
    #expect(driver.shows("count 2.0"))
  }

  @Test(arguments: [
    ("counter", JSONValue.array([.null]), "was saved by another version"),
    ("gone", JSONValue.null, "belongs to the lab gone, which this version lacks"),
  ])
  func whatCannotBeReadIsToldAndStays(_ lab: String, _ state: JSONValue, _ message: String) {
    var progress = LearnerProgress()
    progress.apply(.experiment(name: "old", lab: lab, state: state), at: AppDriver.start)
    var driver = AppDriver(progress: progress)
    driver.type("p")
    driver.press(.end, .enter)
    #expect(driver.shows(message), "\(driver.screen)")
    driver.press(.down)
    #expect(driver.shows("old"))
    #expect(driver.recorded.isEmpty)
  }

  @Test func theMouseChoosesThenOpens() throws {
    var driver = saved("mine")
    driver.press(.escape, .home)
    try driver.click("mine")
    try driver.click("mine")
    #expect(driver.shows("count 2.0"))
  }

  @Test func manyExperimentsScroll() {
    var progress = LearnerProgress()
    for number in 0..<40 {
      progress.apply(
        .experiment(name: "number \(number)", lab: "counter", state: .null),
        at: Timestamp(seconds: AppDriver.start.seconds - number))
    }
    var driver = AppDriver(progress: progress)
    driver.type("p")
    #expect(!driver.shows("number 39"))
    driver.press(.end)
    #expect(driver.shows("number 39"))
    driver.press(.home)
    #expect(driver.shows("Labs"))
  }

  @Test func aSentenceTypedInALabIsKept() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("i")
    driver.press(.control("u"))
    driver.type("小猫坐在垫子上")
    driver.press(.enter)
    #expect(driver.recorded == [.sentence("小猫坐在垫子上")])
    driver.type("i")
    driver.press(.enter)
    #expect(driver.recorded.count == 1)
  }
}
