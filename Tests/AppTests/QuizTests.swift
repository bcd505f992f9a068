import App
import Curriculum
import Figures
import LabKit
import Testing

struct QuizTests {
  func driver() -> AppDriver {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nnn")
    return driver
  }

  @Test func feedbackWaitsUntilTheAnswerIsOnTheDisk() throws {
    var driver = driver()
    driver.storesAnswers = false
    driver.type("42")
    #expect(driver.shows("Your answer: 42"))
    driver.press(.enter)
    #expect(driver.shows("saving"))
    #expect(!driver.shows("Right"))
    guard case .storeAnswer(let ticket, let change)? = driver.effects.last else {
      Issue.record("nothing to store")
      return
    }
    guard case .answered("05-counting", "double", .number(42), true, let seed?, _) = change else {
      Issue.record("\(change)")
      return
    }
    #expect(seed < 1 << 32)
    driver.press(.enter)
    #expect(driver.shows("saving"))
    driver.send(.answerStored(ticket: ticket + 1))
    #expect(driver.shows("saving"))
    driver.send(.answerStored(ticket: ticket))
    #expect(driver.shows("✓ Right"))
    #expect(driver.shows("Two times 21 is 42."))
  }

  @Test func anAnswerThatCannotBeStoredStillGetsItsFeedbackAndANotice() throws {
    var driver = driver()
    driver.storesAnswers = false
    driver.type("41")
    driver.press(.enter)
    guard case .storeAnswer(let ticket, _)? = driver.effects.last else {
      Issue.record("nothing to store")
      return
    }
    driver.send(.storeFailed(ticket: ticket, Phrase(verbatim: "the disk is full")))
    #expect(driver.shows("✗ Not this time   the answer is 42"))
    #expect(driver.shows("the disk is full"))
  }

  @Test func whatIsNoNumberIsNotSubmitted() {
    var driver = driver()
    driver.type("4/")
    driver.press(.enter)
    #expect(driver.shows("That is not a number."))
    driver.press(.backspace)
    driver.type("2")
    driver.press(.enter)
    #expect(driver.shows("✓ Right"))
  }

  @Test func everyOptionGetsItsReason() throws {
    var driver = driver()
    driver.type("42")
    driver.press(.enter, .enter)
    #expect(driver.shows("Question 2 of 2"))
    #expect(!driver.shows("No such rule."))
    try driver.click("by chance")
    driver.press(.enter)
    #expect(driver.shows("Not by chance.") && driver.shows("No such rule."))
    #expect(driver.shows("✗ Not this time"))
  }

  @Test func missesAreAskedAgainAndTheLastResultCounts() {
    var driver = driver()
    driver.type("1")
    driver.press(.enter, .enter)
    driver.type("9")
    let row = driver.rows.first { $0.contains("softmax") } ?? ""
    let digit = row.first { "123".contains($0) } ?? "1"
    driver.press(.character(digit), .enter, .enter)
    #expect(driver.shows("1 of 2 right"))
    #expect(driver.shows("✗ What is twice 21?"))
    driver.type("r")
    #expect(driver.shows("Question 1 of 1"))
    driver.type("42")
    driver.press(.enter, .enter)
    #expect(driver.shows("2 of 2 right"))
    #expect(driver.shows("Everything is right."))
  }

  @Test func answeredQuestionsAreNotAskedAgainAfterComingBack() {
    var first = driver()
    first.type("42")
    first.press(.enter, .escape)
    var progress = LearnerProgress()
    for change in first.recorded { progress.apply(change, at: Timestamp(seconds: 0)) }
    let again = AppDriver(progress: progress, entry: .lesson("05-counting"))
    #expect(again.shows("Question 1 of 1"))
    #expect(again.shows("Why does a row sum to one?"))
  }

  @Test func lettersThatAreKeysStillWorkWhileANumberIsTyped() {
    var driver = driver()
    driver.type("4tt")
    #expect(driver.shows("你的答案：4"))
    driver.type("p")
    #expect(driver.shows("第 3 步"))
  }
}
