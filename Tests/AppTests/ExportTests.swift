import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

struct ExportTests {
  func request(_ driver: AppDriver) -> ExportRequest? {
    driver.effects.reversed().compactMap {
      if case .export(let request) = $0 { request } else { nil }
    }.first
  }

  func copied(_ driver: AppDriver) -> String? {
    driver.effects.reversed().compactMap { if case .copy(let text) = $0 { text } else { nil } }
      .first
  }

  @Test func theFigureAndTheFormatAreChosenAndRemembered() throws {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("e")
    #expect(driver.shows("Export which figure?") && driver.shows("four bars"))
    driver.press(.down, .right, .right, .enter)
    let first = try #require(request(driver))
    #expect(first.panels.map(\.id) == ["bars"])
    #expect(first.format == .csv)
    #expect(first.name == "counter-bars")
    driver.type("e")
    driver.press(.enter)
    #expect(try #require(request(driver)).format == .csv)
    driver.type("e")
    driver.press(.escape)
    #expect(!driver.shows("Export which figure?"))
  }

  @Test func allFiguresTogetherHaveTheFormatsThatHoldThem() throws {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("e4")
    #expect(!driver.shows("SVG") && !driver.shows("CSV"))
    driver.press(.enter)
    #expect(try #require(request(driver)).panels.count == 3)
  }

  @Test func aFailureSaysWhy() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.send(.exportFailed(Phrase(zh: "满了", en: "The disk is full.")))
    #expect(driver.shows("The disk is full."))
  }

  @Test func aFigureIsCopiedAsText() throws {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("y")
    #expect(try #require(copied(driver)).contains("小猫"))
    #expect(driver.shows("characters on the terminal's clipboard"))
    driver.type("e2y")
    #expect(try #require(copied(driver)).contains("第0"))
    driver.type(":copy facts")
    driver.press(.enter)
    #expect(try #require(copied(driver)).contains("colour"))
  }

  @Test func aLessonWithoutAFigureGivesItsText() throws {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    driver.type("y")
    #expect(try #require(copied(driver)).count > 20)
    driver.type("e")
    #expect(driver.shows("No figure to export here"))
  }

  @Test func whereNothingCanBeTakenAwayTheKeySaysSo() {
    var driver = AppDriver()
    driver.type("y")
    #expect(driver.shows("Nothing to copy here"))
    driver.type("e")
    #expect(driver.shows("No figure to export here"))
  }

  @Test func theProgressTableIsAFigure() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.escape)
    driver.type("Ge")
    driver.press(.enter)
    #expect(try #require(request(driver)).name == "progress")
  }

  @Test func clicksChooseInTheBox() throws {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("e")
    try driver.click("2  four bars")
    try driver.click("JSON")
    driver.press(.enter)
    let found = try #require(request(driver))
    #expect(found.panels.map(\.id) == ["bars"])
    #expect(found.format == .json)
  }

  @Test(arguments: ScreenSnapshotTests.cases)
  func export(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lab("counter", []))
    driver.type("e")
    try expectSnapshot(driver.screen, "export-\(columns)-\(language.rawValue)")
  }
}
