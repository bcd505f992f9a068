import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

struct CommandLineTests {
  func run(_ line: String, in driver: inout AppDriver) {
    driver.type(":" + line)
    driver.press(.enter)
  }

  @Test func everyControlOfTheLabCanBeSetByName() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("count 3", in: &driver)
    #expect(driver.shows("count 3.0"))
    run("text 注意力 is all", in: &driver)
    #expect(driver.shows("注意力 is all"))
    run("loud on", in: &driver)
    #expect(driver.shows("loud true"))
    run("colour blue", in: &driver)
    #expect(driver.shows("colour blue"))
    run("add", in: &driver)
    #expect(driver.shows("count 4.0"))
  }

  @Test func whatACommandChangedIsUndoneAndRedone() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("count 3", in: &driver)
    run("text one", in: &driver)
    run("text two", in: &driver)
    driver.type("u")
    #expect(driver.shows(" one"))
    run("undo", in: &driver)
    run("undo", in: &driver)
    #expect(driver.shows("count 0.0"))
    run("redo", in: &driver)
    #expect(driver.shows("count 3.0"))
  }

  @Test func aWrongArgumentSaysWhatWasExpected() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("count 99", in: &driver)
    #expect(driver.shows(":count wants a number, 0 … 9"))
    run("colour pink", in: &driver)
    #expect(driver.shows("red green blue"))
    run("loud maybe", in: &driver)
    #expect(driver.shows("on off"))
    run("nonsense", in: &driver)
    #expect(driver.shows("No command nonsense"))
    run("set theme pink", in: &driver)
    #expect(driver.shows("auto dark light"))
    run("lesson 99-nowhere", in: &driver)
    #expect(driver.shows("There is no lesson 99-nowhere"))
    run("export gif", in: &driver)
    #expect(driver.shows("svg, html, csv"))
  }

  @Test func aDisabledControlSaysWhy() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("count 9", in: &driver)
    run("add", in: &driver)
    #expect(driver.shows("nine is the end"))
    driver.press(.escape, .escape)
    run("undo", in: &driver)
    #expect(driver.shows("no lab is open here"))
  }

  @Test func tabWalksThroughWhatIsPossible() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type(":co")
    #expect(driver.shows("change the number") && driver.shows("another colour"))
    driver.press(.tab)
    #expect(driver.shows(" count"))
    driver.press(.tab)
    let chosen = driver.rows.suffix(3).joined()
    #expect(chosen.contains("colour"))
    driver.press(.backTab, .backTab)
    #expect(driver.rows.suffix(3).joined().contains("copy"))
    driver.press(.escape)
    driver.type(":colour g")
    driver.press(.tab, .enter)
    #expect(driver.shows("colour green"))
    driver.type(":set the")
    driver.press(.tab)
    driver.type("l")
    driver.press(.tab, .enter)
    #expect(driver.app.appearance.theme == .light)
  }

  @Test func aUniqueBeginningIsEnough() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("cou 5", in: &driver)
    #expect(driver.shows("count 5.0"))
    run("co", in: &driver)
    #expect(driver.shows("co could be: count colour copy"))
  }

  @Test func lessonsAndLabsAreOpenedFromAnywhere() {
    var driver = AppDriver()
    run("lesson 05-counting", in: &driver)
    #expect(driver.shows("step 1 of 4"))
    run("lab counter", in: &driver)
    #expect(!driver.shows("step 1 of 4") && driver.shows("length 6.0"))
    run("map", in: &driver)
    #expect(driver.shows("GlassBox"))
    run("quit", in: &driver)
    #expect(driver.hasQuit)
  }

  @Test func trainingIsNotLostByGoingElsewhere() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.press(.space)
    run("lesson 05-counting", in: &driver)
    #expect(driver.shows("Leaving now cancels it"))
  }

  @Test func anExperimentIsSavedAndOpened() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("count 7", in: &driver)
    run("save seven", in: &driver)
    run("map", in: &driver)
    run("open seven", in: &driver)
    #expect(driver.shows("count 7.0"))
    run("open eight", in: &driver)
    #expect(driver.shows("Saved: seven"))
  }

  @Test func arrowsRecallEarlierCommands() {
    var driver = AppDriver(entry: .lab("counter", []))
    run("count 3", in: &driver)
    run("loud on", in: &driver)
    driver.type(":draft")
    driver.press(.up)
    #expect(driver.shows("loud on"))
    driver.press(.up)
    #expect(driver.shows("count 3"))
    driver.press(.down, .down)
    #expect(driver.shows("draft"))
    driver.press(.escape)
    #expect(driver.cursor == nil)
  }

  @Test func theListCanBeClicked() throws {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type(":")
    try driver.click("another colour")
    driver.type("blue")
    driver.press(.enter)
    #expect(driver.shows("colour blue"))
  }

  @Test(arguments: ScreenSnapshotTests.cases)
  func commandLine(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lab("counter", []))
    driver.type(":")
    driver.press(.tab, .tab)
    try expectSnapshot(driver.screen, "command-\(columns)-\(language.rawValue)")
  }
}
