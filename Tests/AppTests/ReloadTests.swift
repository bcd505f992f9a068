import App
import Curriculum
import Figures
import LabKit
import Testing

/// An author saves a file of the lesson that is on the screen.
struct ReloadTests {
  private static func prose(_ text: String) -> Localized<Prose> {
    Localized { _ in Markdown.prose(text) }
  }

  /// The counting lesson with some of its steps changed.
  private static func counting(_ change: (inout [Step]) -> Void) -> Lesson {
    var lesson = SampleCourse.counting
    change(&lesson.steps)
    return lesson
  }

  @Test func theTextIsNewAndTheLabStays() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right, .right)
    #expect(driver.shows("count 5.0"))
    driver.send(.lessonChanged(Self.counting { $0[0].prose = Self.prose("Other words.") }))
    #expect(driver.shows("Other words.") && !driver.shows("the number grows"))
    #expect(driver.shows("count 5.0") && driver.shows("read again"))
  }

  @Test func theStepIsFoundAgainByItsID() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("n")
    let before = Step(id: "before", kind: .read(nil), prose: Self.prose("New at the start."))
    driver.send(.lessonChanged(Self.counting { $0.insert(before, at: 0) }))
    #expect(driver.shows("step 3 of 5") && driver.shows("The same lab goes on."))
    // The step on the screen goes away: the one in its place comes.
    driver.send(.lessonChanged(Self.counting { $0.removeSubrange(1...1) }))
    #expect(driver.shows("of 3"))
    driver.send(.lessonChanged(Self.counting { $0.removeSubrange(1...) }))
    #expect(driver.shows("step 1 of 1"))
  }

  @Test func aStepThatAsksForNoLabAnyMoreLosesIt() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.send(
      .lessonChanged(
        Self.counting { $0[0] = Step(id: "try", kind: .read(nil), prose: Self.prose("Only text.")) }
      ))
    #expect(driver.shows("Only text.") && !driver.shows("count 3.0"))
    driver.send(.lessonChanged(SampleCourse.counting))
    #expect(driver.shows("count 3.0"))
  }

  @Test func aQuestionInOtherWordsKeepsItsPlaceAndDraft() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nnn")
    #expect(driver.shows("What is twice 21?"))
    driver.type("4")
    var double = SampleCourse.double
    double.prompt = Self.prose("Two times {n} is?")
    let why = SampleCourse.why
    driver.send(
      .lessonChanged(
        Self.counting { $0[3] = Step(id: "check", kind: .quiz([double, why]), prose: $0[3].prose) })
    )
    #expect(driver.shows("Two times 21 is?"))
    driver.type("2")
    driver.press(.enter)
    #expect(
      driver.recorded.contains { change in
        if case .answered(_, "double", .number(42), true, _, _) = change { true } else { false }
      })
  }

  @Test func otherQuestionsBeginAnew() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nnn")
    let why = SampleCourse.why
    driver.send(
      .lessonChanged(
        Self.counting { $0[3] = Step(id: "check", kind: .quiz([why]), prose: $0[3].prose) }))
    #expect(driver.shows("Why does a row sum to one?"))
  }

  @Test func anAnswerOnItsWayIsNotLost() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.type("nnn")
    driver.storesAnswers = false
    driver.type("42")
    driver.press(.enter)
    let why = SampleCourse.why
    driver.send(
      .lessonChanged(
        Self.counting { $0[3] = Step(id: "check", kind: .quiz([why]), prose: $0[3].prose) }))
    for case .storeAnswer(let ticket, _) in driver.effects {
      driver.send(.answerStored(ticket: ticket))
    }
    #expect(driver.shows("Two times 21 is 42."))
  }

  @Test func aMistakeIsToldAndNothingChanges() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.send(.lessonBroken(id: "05-counting", Phrase(verbatim: "en.md:7: a tab")))
    #expect(driver.shows("en.md:7: a tab") && driver.shows("the number grows"))
    driver.send(.lessonBroken(id: "00-welcome", Phrase(verbatim: "zh.md:1: nothing")))
    #expect(!driver.shows("zh.md:1"))
  }

  @Test func onlyTheOpenLessonIsWatched() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.escape)
    let watched = driver.effects.compactMap { effect -> String? in
      if case .watchLesson(let id) = effect { id ?? "none" } else { nil }
    }
    #expect(watched == ["05-counting", "none"])
    driver.send(.lessonChanged(SampleCourse.counting))
    #expect(!driver.shows("the number grows"))
  }
}
