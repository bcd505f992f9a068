import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

struct ScreenSnapshotTests {
  static let sizes = [(80, 24), (160, 50)]
  static let cases = sizes.flatMap { size in Language.allCases.map { (size.0, size.1, $0) } }

  func snapshot(_ driver: AppDriver, _ name: String, _ columns: Int, _ language: Language) throws {
    try expectSnapshot(driver.screen, "\(name)-\(columns)-\(language.rawValue)")
  }

  @Test(arguments: cases)
  func home(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var progress = LearnerProgress()
    let now = Timestamp(seconds: 1_795_000_000)
    progress.apply(.opened(lesson: "00-welcome"), at: now)
    progress.apply(.stepDone(lesson: "00-welcome", step: "read"), at: now)
    progress.apply(.finished(lesson: "00-welcome"), at: now)
    let driver = AppDriver(columns: columns, rows: rows, language: language, progress: progress)
    try snapshot(driver, "home", columns, language)
  }

  @Test(arguments: cases)
  func lessonWithALab(_ columns: Int, _ rows: Int, _ language: Language) throws {
    let driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("05-counting"))
    try snapshot(driver, "lesson", columns, language)
  }

  @Test(arguments: cases)
  func lessonToRead(_ columns: Int, _ rows: Int, _ language: Language) throws {
    let driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("00-welcome"))
    try snapshot(driver, "read", columns, language)
  }

  @Test(arguments: cases)
  func exerciseWithHintsAndSolution(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("05-counting"))
    driver.type("nnhhsy")
    try snapshot(driver, "exercise", columns, language)
  }

  @Test(arguments: cases)
  func editor(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("05-counting"))
    driver.type("i 注意力")
    try snapshot(driver, "editor", columns, language)
  }

  @Test(arguments: cases)
  func quizFeedback(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("05-counting"))
    driver.type("nnn42")
    driver.press(.enter, .enter, .character("1"), .enter)
    try snapshot(driver, "quiz", columns, language)
  }

  @Test(arguments: cases)
  func help(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("05-counting"))
    driver.type("?")
    try snapshot(driver, "help", columns, language)
  }

  @Test(arguments: cases)
  func mapOfTheWholeCourse(_ columns: Int, _ rows: Int, _ language: Language) throws {
    let driver = AppDriver(
      columns: columns, rows: rows, language: language,
      progress: LargeCourse.learner(at: AppDriver.start), index: LargeCourse.index)
    try snapshot(driver, "map", columns, language)
  }

  @Test(arguments: cases)
  func notebook(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, progress: NotebookTests().learner)
    driver.type("B")
    driver.press(.down)
    try snapshot(driver, "notebook", columns, language)
  }

  @Test(arguments: cases)
  func playground(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, progress: NotebookTests().learner)
    driver.type("p")
    driver.press(.down)
    try snapshot(driver, "playground", columns, language)
  }

  @Test(arguments: cases)
  func placement(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(columns: columns, rows: rows, language: language)
    driver.press(.left, .end)
    driver.type("P")
    driver.press(.enter)
    for _ in 0..<2 { PlacementTests().answer(&driver, right: true) }
    try snapshot(driver, "placement", columns, language)
  }

  @Test(arguments: cases)
  func noteBeingWritten(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("05-counting"))
    driver.type("N看中间那一根 bar")
    try snapshot(driver, "note", columns, language)
  }

  @Test func narrowLessonsAreStacked() throws {
    let driver = AppDriver(columns: 64, rows: 24, language: .zh, entry: .lesson("05-counting"))
    try expectSnapshot(driver.screen, "stacked-64-zh")
  }

  @Test func askingBeforeTrainingIsCancelled() throws {
    var driver = AppDriver(language: .zh, entry: .lab("counter", []))
    driver.press(.space, .character("q"))
    try expectSnapshot(driver.screen, "confirm-80-zh")
  }

  @Test func quizSummary() throws {
    var driver = AppDriver(language: .zh, entry: .lesson("05-counting"))
    driver.type("nnn41")
    driver.press(.enter, .enter)
    driver.type("1")
    driver.press(.enter, .enter)
    try expectSnapshot(driver.screen, "summary-80-zh")
  }

  @Test func progressTable() throws {
    var driver = AppDriver(language: .zh, entry: .lesson("05-counting"))
    driver.type("nnh")
    driver.press(.escape)
    driver.type("G")
    try expectSnapshot(driver.screen, "record-80-zh")
  }

  @Test func asciiHasNothingElse() throws {
    let driver = AppDriver(
      entry: .lesson("00-welcome"), appearance: Appearance(colors: .none, isASCII: true))
    let others = driver.screen.filter { !$0.isASCII }
    #expect(Set(others).subtracting("中文↵·") == [], "\(others)")
  }

  @Test(arguments: [(59, 24), (80, 15), (1, 1), (0, 0), (20, 5)])
  func aSmallTerminalGetsOneMessage(_ columns: Int, _ rows: Int) {
    let driver = AppDriver(columns: columns, rows: rows)
    if columns >= 59 { #expect(driver.screen.contains("too small")) }
    #expect(driver.rows.count == rows)
  }
}
