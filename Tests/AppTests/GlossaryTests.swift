import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

struct GlossaryTests {
  @Test func theListIsFilteredWhileTyping() {
    var driver = AppDriver()
    driver.type("g")
    #expect(driver.shows("4 terms"))
    driver.type("LLM")
    #expect(driver.shows("▸ large language model"))
    #expect(!driver.shows("vocabulary"))
    driver.press(.escape)
    #expect(driver.shows("Next:"))
  }

  @Test func linksLeadToTermsAndBackAndToLessons() {
    var driver = AppDriver()
    driver.type("gvocabulary")
    driver.press(.enter)
    // A lesson that is only planned is not offered.
    #expect(driver.shows("00 · Predict the next token"))
    #expect(!driver.shows("02-planned"))
    driver.press(.enter)
    #expect(driver.shows("The smallest unit"))
    driver.press(.escape)
    #expect(driver.shows("All tokens that a model knows."))
    driver.press(.tab, .enter)
    #expect(driver.shows("step 1 of 1"))
  }

  @Test func termsOfTheTextAreUnderlinedAndExplainedBesideIt() {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    let before = driver.screen
    driver.type("g")
    let marked = driver.app.view().surface.styledText()
    #expect(marked.contains("underline"))
    #expect(driver.shows("A language model pretrained on very much text."))
    driver.press(.right)
    #expect(driver.shows("The smallest unit that a model reads and writes."))
    driver.press(.right)
    #expect(driver.shows("A language model pretrained on very much text."))
    driver.press(.escape)
    #expect(driver.screen == before)
  }

  @Test func aTermThatALineCutsInTwoIsFound() {
    // At some width the line ends inside of 大语言模型.
    for columns in 60...80 {
      var driver = AppDriver(columns: columns, language: .zh, entry: .lesson("00-welcome"))
      driver.type("g")
      #expect(driver.shows("在大量文本上预训练的语言模型。"), "\(columns)")
    }
  }

  @Test func enterOpensTheEntryAndEscapeLeadsBackToTheText() {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    driver.type("g")
    driver.press(.enter)
    #expect(driver.shows("also: LLM"))
    #expect(driver.shows("See also"))
    driver.press(.escape)
    #expect(driver.shows("step 1 of 1"))
  }

  @Test func otherKeysLeaveTheTermsAndMeanWhatTheyAlwaysDo() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("n")
    driver.type("g")
    driver.type("n")
    #expect(driver.shows("step 3 of 4"))
  }

  @Test func aClickOnATermExplainsItAndOneElsewhereDoesNot() throws {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    let place = try #require(driver.place(of: "every token"))
    driver.send(.mouse(MouseEvent(.press, x: place.x + 7, y: place.y)))
    #expect(driver.shows("The smallest unit"))
    try driver.click("Poems")
    #expect(!driver.shows("The smallest unit"))
  }

  @Test func secondGOpensTheWholeList() {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    driver.type("gg")
    #expect(driver.shows("4 terms"))
    driver.press(.escape)
    #expect(driver.shows("step 1 of 1"))
  }

  @Test func bothLanguagesAreShownTogetherWhereTheTextIs() {
    var driver = AppDriver(columns: 100, rows: 40, entry: .lesson("00-welcome"))
    driver.type("tg")
    for _ in 0..<3 where !driver.shows("模型读写的最小单位。") { driver.press(.right) }
    #expect(driver.shows("模型读写的最小单位。"))
    #expect(driver.shows("The smallest unit that a model"))
  }

  @Test(arguments: ScreenSnapshotTests.cases)
  func glossaryScreen(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(columns: columns, rows: rows, language: language)
    driver.type("g")
    driver.press(.down, .enter)
    try expectSnapshot(driver.screen, "glossary-\(columns)-\(language.rawValue)")
  }

  @Test(arguments: ScreenSnapshotTests.cases)
  func termsInTheText(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(
      columns: columns, rows: rows, language: language, entry: .lesson("00-welcome"))
    driver.type("g")
    try expectSnapshot(driver.screen, "terms-\(columns)-\(language.rawValue)")
  }
}
