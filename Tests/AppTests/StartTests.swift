import App
import Curriculum
import Figures
import Testing

/// The first picture, and what the map costs a learner with years behind them.
struct StartTests {
  @Test func theFirstPictureAsksForNothing() {
    var driver = AppDriver()
    #expect(driver.shows("GlassBox"))
    #expect(driver.effects.isEmpty, "\(driver.effects)")
    // What other screens need is asked for by them.
    driver.press(.character("/"))
    #expect(driver.effects.contains { if case .loadSearch = $0 { true } else { false } })
  }

  @Test func aPictureOfTheMapCostsNoMoreAfterTenThousandAnswers() {
    let (few, many) = (Self.timeOfAPicture(answers: 1), Self.timeOfAPicture(answers: 80))
    print("the map after 130 answers \(few), after 10,400 answers \(many)")
    #expect(many < few * 2)
  }

  /// The fastest of several, with a question in each lesson that was answered so often.
  private static func timeOfAPicture(answers: Int) -> Duration {
    var index = LargeCourse.index
    var progress = LearnerProgress()
    for place in index.lessons.indices {
      let lesson = index.lessons[place]
      index.lessons[place].questions = [
        QuestionSummary(id: "q", concept: "c", step: lesson.stepIDs[0])
      ]
      for number in 0..<answers {
        let at = Timestamp(seconds: AppDriver.start.seconds - 90_000 + number * 600)
        progress.apply(
          .answered(
            lesson: lesson.id, question: "q", .option("a"), isCorrect: number % 3 > 0, seed: nil,
            hinted: false), at: at)
      }
      progress.apply(.finished(lesson: lesson.id), at: AppDriver.start)
    }
    let later = Timestamp(seconds: AppDriver.start.seconds + 400 * 86_400)
    let driver = AppDriver(columns: 120, rows: 40, progress: progress, index: index, now: later)
    let clock = ContinuousClock()
    return (0..<15).map { _ in clock.measure { _ = driver.app.view() } }.min() ?? .zero
  }
}
