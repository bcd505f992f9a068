import App
import Curriculum
import Figures
import LabKit
import Testing

struct QuestionKindTests {
  func driver(_ question: String, language: Language = .en, columns: Int = 80) -> AppDriver {
    AppDriver(
      columns: columns, language: language, entry: .lesson("05-kinds"),
      hidden: [SampleKinds.lesson(asking: question)])
  }

  /// The number in front of a part.
  func digit(of text: String, in driver: AppDriver) throws -> Character {
    let row = try #require(driver.rows.last { $0.contains(text) }, "\(driver.screen)")
    return try #require(row.first { $0.isNumber })
  }

  func answer(_ question: String, _ driver: inout AppDriver) throws {
    switch question {
    case "several":
      driver.type(String(try digit(of: "two", in: driver)))
      driver.type(String(try digit(of: "four", in: driver)))
    case "word": driver.type("Token")
    case "sequence":
      for (place, name) in ["morning", "noon", "evening"].enumerated() {
        let from = try #require(Int(String(try digit(of: name, in: driver)))) - 1
        driver.press(.up, .up, .up)
        for _ in 0..<from { driver.press(.down) }
        driver.type(String(place + 1))
      }
    case "partners":
      for name in ["miaow", "woof", "moo"] { driver.type(String(try digit(of: name, in: driver))) }
    case "cuts": for _ in 0..<4 { driver.press(.space, .right) }
    case "chance": driver.type("25")
    default: break
    }
  }

  @Test(arguments: ["several", "word", "sequence", "partners", "cuts", "chance"])
  func theRightAnswerByKeysIsDurableBeforeItsFeedback(_ question: String) throws {
    var driver = driver(question)
    driver.storesAnswers = false
    try answer(question, &driver)
    driver.press(.enter)
    #expect(driver.shows("saving"), "\(driver.screen)")
    #expect(!driver.shows("✓ Right") && !driver.shows("That is why."))
    guard case .storeAnswer(let ticket, let change)? = driver.effects.last,
      case .answered("05-kinds", question, _, true, _, false) = change
    else {
      Issue.record("\(driver.effects.last as Any)\n\(driver.screen)")
      return
    }
    driver.send(.answerStored(ticket: ticket))
    #expect(driver.shows("✓ Right") && driver.shows("That is why."), "\(driver.screen)")
  }

  @Test(arguments: ["several", "word", "sequence", "partners", "cuts", "chance"])
  func aHintIsShownAndRecorded(_ question: String) throws {
    var driver = driver(question)
    driver.press(.tab)
    #expect(driver.shows("Think again."))
    try answer(question, &driver)
    driver.press(.enter)
    #expect(driver.shows("Right, with a hint"), "\(driver.screen)")
    guard case .answered(_, _, _, true, _, true)? = driver.recorded.last(where: \.isAnswer) else {
      Issue.record("\(driver.recorded)")
      return
    }
  }

  @Test func hShowsTheHintWhereLettersAreNotTyped() {
    var driver = driver("several")
    driver.type("h")
    #expect(driver.shows("Think again."))
    var typing = self.driver("word")
    typing.type("hq?t")
    #expect(typing.shows("Your answer: hq?t"))
  }

  @Test func allOptionsAreExplainedAndWhatWasMissedIsSaid() throws {
    var driver = driver("several")
    driver.press(.enter)
    #expect(driver.shows("Tick at least one option"))
    driver.type(String(try digit(of: "two", in: driver)))
    driver.press(.enter)
    #expect(driver.shows("Not this time") && driver.shows("(missed)"))
    #expect(driver.shows("Two is even.") && driver.shows("Five is odd."))
  }

  @Test func clicksTickOptionsAndPairSides() throws {
    var driver = driver("several")
    try driver.click("two")
    try driver.click("four")
    driver.press(.enter)
    #expect(driver.shows("✓ Right"))
    driver = self.driver("partners")
    try driver.click("C  cow")
    try driver.click("moo")
    try driver.click("A  cat")
    try driver.click("miaow")
    let row = try #require(driver.rows.first { $0.contains("B  dog") })
    #expect(row.contains("▸") && row.contains("?"))
    driver.press(.enter)
    #expect(driver.shows("1 still without a partner"))
    try driver.click("woof")
    driver.press(.enter)
    #expect(driver.shows("✓ Right"), "\(driver.screen)")
  }

  @Test func aPartnerThatIsTakenMoves() throws {
    var driver = driver("partners")
    let moo = try digit(of: "moo", in: driver)
    driver.type(String(moo))
    driver.press(.down)
    driver.press(.up)
    driver.press(.up)
    driver.press(.down)
    driver.type(String(moo))
    #expect(driver.rows.first { $0.contains("A  cat") }?.contains("?") == true)
    #expect(driver.rows.first { $0.contains("B  dog") }?.contains("moo") == true)
    driver.press(.enter)
    #expect(driver.shows("2 still without"))
  }

  @Test func aGrabbedItemMovesAndEnterPutsItDownFirst() throws {
    var driver = driver("sequence")
    let top = try #require(driver.rows.first { $0.contains("▸ 1  ") })
    driver.press(.space, .down)
    #expect(driver.shows("↑↓"))
    let second = try #require(driver.rows.first { $0.contains("▸ 2  ") })
    let name = try #require(["morning", "noon", "evening"].first { top.contains($0) })
    #expect(second.contains(name))
    driver.press(.enter)
    #expect(driver.recorded.allSatisfy { !$0.isAnswer })
    driver.press(.enter)
    #expect(driver.recorded.contains { $0.isAnswer })
  }

  @Test func aWrongOrderSaysWhereThingsWere() throws {
    var driver = driver("sequence")
    driver.press(.enter)
    #expect(driver.shows("✗ Not this time") && driver.shows("you had it at"))
    #expect(driver.shows("It comes last."))
  }

  @Test func bothCuttingsAreShown() throws {
    var driver = driver("cuts")
    #expect(driver.shows("小 猫 ␣ a b"), "\(driver.screen)")
    try driver.click(" ␣ a b")
    #expect(driver.shows("小 猫│␣ a b"), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.shows("小 猫│␣ a b") && driver.shows("小│猫│␣│a│b"))
    #expect(driver.shows("3 different, 1 allowed"))
  }

  @Test func aPredictionIsCommittedBeforeTheEngineRunsAndScoredInBits() {
    var driver = driver("chance")
    driver.type("100")
    driver.press(.enter)
    #expect(driver.shows("certain and wrong would cost infinity"))
    driver.press(.control("u"))
    driver.type("90")
    driver.press(.enter)
    #expect(driver.shows("off by 1.72 bits") && driver.shows("Not this time"), "\(driver.screen)")
    guard
      case .answered(_, _, .prediction(let given), false, _, _)? = driver.recorded
        .last(where: \.isAnswer)
    else {
      Issue.record("\(driver.recorded)")
      return
    }
    #expect(given.given == 0.9 && given.outcome == 0.25 && given.text == "小猫")
  }

  @Test func whenTheEngineCannotRunTheAnswerCanBeGivenAgain() {
    var driver = driver("amount")
    driver.type("3")
    driver.press(.enter)
    #expect(driver.shows("the engine is ill") && driver.shows("Your prediction: 3"))
    #expect(driver.recorded.allSatisfy { !$0.isAnswer })
  }

  @Test func aKnownMistakeIsExplained() {
    var driver = driver("word")
    driver.type("字母")
    driver.press(.enter)
    #expect(driver.shows("✗ a letter") && driver.shows("Letters are smaller."), "\(driver.screen)")
    #expect(driver.shows("the answer is token"))
  }

  @Test(
    arguments: ["several", "word", "sequence", "partners", "cuts", "chance"],
    [(80, Language.zh), (160, .en)])
  func questionAndFeedbackLookLikeThis(_ question: String, _ form: (Int, Language)) throws {
    var driver = driver(question, language: form.1, columns: form.0)
    let asked = driver.screen
    if question == "chance" || question == "word" { driver.type("9") }
    if question == "several" { driver.type("1") }
    if question == "partners" { driver.type("123") }
    driver.press(.enter)
    try expectSnapshot(asked + driver.screen, "kind-\(question)-\(form.0)-\(form.1.rawValue)")
  }
}

extension ProgressChange {
  fileprivate var isAnswer: Bool {
    if case .answered = self { true } else { false }
  }
}
