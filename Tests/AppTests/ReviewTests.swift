import App
import Curriculum
import Display
import Figures
import Testing

/// The review screen, driven by keys.
struct ReviewTests {
  static let now = 1_795_234_033
  static let day = 86_400

  /// Both questions of the counting lesson were answered some days ago.
  func learner(days: Int = 5) -> LearnerProgress {
    var progress = LearnerProgress()
    let past = Timestamp(seconds: Self.now - days * Self.day)
    progress.apply(
      .answered(
        lesson: "05-counting", question: "double", .number(42), isCorrect: true, seed: 1),
      at: past)
    progress.apply(
      .answered(
        lesson: "05-counting", question: "why", .option("luck"), isCorrect: false, seed: 1),
      at: past)
    return progress
  }

  private func open(days: Int = 5, columns: Int = 80, rows: Int = 24) -> AppDriver {
    var driver = AppDriver(columns: columns, rows: rows, progress: learner(days: days))
    driver.type("r")
    return driver
  }

  /// Answers the question on the screen.
  private func answer(_ driver: inout AppDriver, right: Bool) {
    if driver.shows("What is twice 21?") {
      driver.type(right ? "42" : "41")
      driver.press(.enter)
    } else {
      let wanted = right ? "because of the softmax" : "by chance"
      let row = driver.rows.first { $0.contains(wanted) } ?? ""
      driver.type(String(row.first { $0.isNumber } ?? "0"))
      driver.press(.enter)
    }
  }

  @Test(arguments: ScreenSnapshotTests.cases)
  func screens(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(columns: columns, rows: rows, language: language, progress: learner())
    driver.type("r")
    try expectSnapshot(driver.screen, "review-due-\(columns)-\(language.rawValue)")
    driver.press(.enter)
    if driver.place(of: "21") == nil {
      driver.press(.enter, .enter)
    }
    driver.type("41")
    driver.press(.enter)
    try expectSnapshot(driver.screen, "review-\(columns)-\(language.rawValue)")
  }

  @Test func itSaysHowManyAreDueAndFromWhere() {
    let driver = open()
    #expect(driver.shows("2 questions are due."))
    #expect(driver.shows("2  05 · Counting"))
  }

  @Test func eachQuestionSaysWhereItIsFromAndWhenItComesAgain() {
    var driver = open()
    driver.press(.enter)
    #expect(driver.rows[0].contains("05 · Counting"))
    #expect(driver.rows[0].contains("1 of 2"))
    answer(&driver, right: true)
    #expect(driver.shows("It comes again in"))
    driver.press(.enter)
    #expect(driver.rows[0].contains("2 of 2"))
    answer(&driver, right: false)
    #expect(driver.shows("It comes again in 1 minute."))
  }

  @Test func anAnswerIsStoredBeforeItsFeedbackIsShown() {
    var driver = open()
    driver.storesAnswers = false
    driver.press(.enter)
    answer(&driver, right: true)
    #expect(!driver.shows("It comes again"))
    guard case .storeAnswer(let ticket, let change)? = driver.effects.last else {
      Issue.record("nothing was stored")
      return
    }
    #expect(change.lesson == "05-counting")
    driver.send(.answerStored(ticket: ticket))
    #expect(driver.shows("It comes again"))
  }

  @Test func missesAreListedAndAskedAgain() {
    var driver = open()
    driver.press(.enter)
    for _ in 0..<2 {
      answer(&driver, right: false)
      driver.press(.enter)
    }
    #expect(driver.shows("0 of 2 right"))
    #expect(driver.shows("What is twice 21?"))
    #expect(driver.shows("Why does a row sum to one?"))
    driver.type("r")
    answer(&driver, right: true)
    driver.press(.enter)
    answer(&driver, right: true)
    driver.press(.enter)
    #expect(driver.shows("2 of 2 right"))
    driver.press(.enter)
    #expect(driver.shows("GlassBox"))
  }

  @Test func aSessionThatIsLeftGoesOnWhereItWas() {
    var driver = open()
    driver.press(.enter)
    answer(&driver, right: true)
    driver.press(.enter, .escape)
    driver.type("r")
    #expect(driver.rows[0].contains("2 of 2"))
  }

  @Test func afterQuittingTheQuestionsThatWereNotAnsweredAreStillDue() {
    var driver = open()
    driver.press(.enter)
    answer(&driver, right: true)
    var progress = learner()
    for change in driver.recorded { progress.apply(change, at: Timestamp(seconds: Self.now)) }
    var next = AppDriver(progress: progress)
    next.type("r")
    #expect(next.shows("One question is due."))
  }

  @Test func withNothingDueItSaysWhenAndOffersPractice() {
    var driver = open(days: 0)
    #expect(driver.shows("Nothing is due now."))
    #expect(driver.shows("The next question is due in 1 minute."))
    driver.press(.enter)
    #expect(driver.shows("Nothing is due now."))
    driver.type("a")
    #expect(driver.rows[0].contains("1 of 2"))
  }

  @Test func withoutAnyAnswersThereIsNothingToReview() {
    var driver = AppDriver()
    driver.type("r")
    #expect(driver.shows("There is nothing to review yet."))
    driver.type("a")
    driver.press(.enter)
    #expect(driver.shows("There is nothing to review yet."))
    driver.press(.escape)
    #expect(driver.shows("Foundations"))
  }

  @Test func cardsBecomeDueWhileTimePasses() {
    var driver = open(days: 0)
    driver.send(.clock(Timestamp(seconds: Self.now + 61)))
    #expect(driver.shows("One question is due."))
    driver.send(.clock(Timestamp(seconds: Self.now + 600)))
    #expect(driver.shows("2 questions are due."))
  }

  @Test func questionsThatCannotBeReadAreTold() {
    var driver = open()
    driver.lessons = [:]
    driver.press(.enter)
    #expect(driver.shows("These questions cannot be read now."))
    #expect(driver.shows("2 questions are due."))
  }

  @Test(arguments: [
    (30, "1 minute"), (600, "10 minutes"), (3 * 3600, "3 hours"), (86_400, "1 day"),
    (12 * 86_400, "12 days"), (90 * 86_400, "3 months"), (800 * 86_400, "2 years"),
  ])
  func spansOfTimeAreRounded(_ seconds: Int, _ text: String) {
    #expect(ReviewTime.phrase(seconds: seconds).en == text)
  }
}
