import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

struct SearchTests {
  @Test func whatIsTypedIsFoundAtOnceAndEnterOpensTheStep() {
    var driver = AppDriver()
    driver.type("/lab goes")
    #expect(driver.shows("1 found"))
    #expect(driver.shows("The same lab goes on."))
    driver.press(.enter)
    #expect(driver.shows("step 2 of 4"))
  }

  @Test func pinyinFindsTitlesAndTerms() {
    for typed in ["yucexiayige", "ycxyg", "yucxy"] {
      var driver = AppDriver(language: .zh)
      driver.type("/" + typed)
      #expect(driver.shows("▸ 课       预测下一个词元"), "\(typed)")
    }
    var driver = AppDriver(language: .zh)
    driver.type("/dyymx")
    driver.press(.enter)
    #expect(driver.shows("在大量文本上预训练的语言模型。"))
    driver.press(.escape)
    #expect(driver.shows("/ dyymx"))
    driver.press(.escape)
    #expect(driver.shows("下一课"))
  }

  @Test func escapeGoesBackToTheStepAndKeepsItsLab() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right, .right)
    let before = driver.screen
    driver.type("/token")
    #expect(driver.screen != before)
    driver.press(.escape)
    #expect(driver.screen == before)
  }

  @Test func lettersAreTypedAndDoNotQuit() {
    var driver = AppDriver()
    driver.type("/quit?t")
    #expect(driver.shows("/ quit?t"))
    #expect(!driver.hasQuit)
    driver.press(.control("u"))
    #expect(driver.shows("Titles, text, glossary"))
  }

  @Test func theLastSearchIsThereAgainUntilSomethingElseIsTyped() {
    var driver = AppDriver()
    driver.type("/token")
    driver.press(.escape)
    driver.type("/")
    #expect(driver.shows("/ token"))
    driver.type("lab")
    #expect(driver.shows("/ lab"))
  }

  @Test func ownNotesAndBookmarksAreFound() {
    var progress = LearnerProgress()
    let now = Timestamp(seconds: 1_795_000_000)
    progress.apply(.note(lesson: "05-counting", step: "reach", text: "ask Noether"), at: now)
    progress.apply(.bookmark(lesson: "05-counting", step: "go-on", isSet: true), at: now)
    var driver = AppDriver(progress: progress)
    driver.type("/noether")
    #expect(driver.shows("note     Counting"))
    driver.press(.control("u"))
    driver.type("bookmark")
    driver.press(.enter)
    #expect(driver.shows("step 2 of 4"))
  }

  @Test func aStepOfTheOpenLessonIsGoneToWithoutReadingItAgain() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.effects = []
    driver.type("/lab goes")
    driver.press(.enter)
    #expect(driver.shows("step 2 of 4"))
    #expect(!driver.effects.contains { if case .loadLesson = $0 { true } else { false } })
  }

  @Test func aClickChoosesAndASecondOpens() throws {
    var driver = AppDriver()
    driver.type("/token")
    try driver.click("vocabulary")
    try driver.click("vocabulary")
    #expect(driver.shows("All tokens that a model knows."))
  }

  @Test func theProseIsReadWhenTheSearchIsFirstOpenedAndOnlyThen() {
    var driver = AppDriver()
    let reads = { (driver: AppDriver) in
      driver.effects.count { if case .loadSearch = $0 { true } else { false } }
    }
    #expect(reads(driver) == 0)
    driver.type("/a")
    driver.press(.escape)
    driver.type("/b")
    #expect(reads(driver) == 1)
  }

  @Test(arguments: ScreenSnapshotTests.cases)
  func searchScreen(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(columns: columns, rows: rows, language: language)
    driver.type(language == .zh ? "/ciyuan" : "/model")
    driver.press(.down)
    try expectSnapshot(driver.screen, "search-\(columns)-\(language.rawValue)")
  }
}
