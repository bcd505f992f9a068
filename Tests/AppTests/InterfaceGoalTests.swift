import App
import Curriculum
import Figures
import LabKit
import Testing

/// Exercises whose goal is to use the interface.
struct InterfaceGoalTests {
  private static let tour: Lesson = {
    var lesson = SampleCourse.counting
    let exercise = Exercise(
      setup: LabSetup(lab: "counter", preset: [PresetInput("count", .number(1))]),
      goal: Goal(conditions: [
        Goal.Condition(metric: "interface.layouts", relation: .atLeast(2)),
        Goal.Condition(metric: "interface.languages", relation: .atLeast(2)),
        Goal.Condition(metric: "interface.undos", relation: .atLeast(1)),
        Goal.Condition(metric: "interface.exports", relation: .atLeast(1)),
      ]),
      hints: [], solution: [PresetInput("count", .number(2))],
      solutionKeys: ["z", "t", "u"], solutionProse: nil)
    let prose = Localized(zh: Markdown.prose("试试。"), en: Markdown.prose("Try."))
    lesson.steps = [Step(id: "hands-on", kind: .exercise(exercise), prose: prose)]
    lesson.summary.stepIDs = ["hands-on"]
    return lesson
  }()

  private static var configuration: AppConfiguration {
    AppConfiguration(
      index: LessonIndex(tracks: SampleCourse.tracks, lessons: [tour.summary]),
      labs: [CounterLab.self], oracle: SampleOracle(), progress: LearnerProgress(),
      language: .en, now: Timestamp(seconds: 1_795_234_033), seed: 7)
  }

  private func isDone(_ app: AppState) -> Bool {
    app.progress["05-counting"].exercises["hands-on"]?.done != nil
  }

  @Test func theGoalIsReachedByTheLastOfTheDeeds() {
    var configuration = Self.configuration
    configuration.entry = .lesson("05-counting")
    var app = AppState(configuration)
    _ = app.update(.resize(columns: 80, rows: 24))
    _ = app.start()
    _ = app.update(.lessonLoaded(Self.tour))
    for key in [Key.character("z"), .character("t"), .right, .character("u")] {
      _ = app.update(.key(key))
      #expect(!isDone(app), "after \(key)")
    }
    _ = app.update(.exported(path: "figure.svg"))
    #expect(isDone(app))
  }

  @Test func theSolutionPressesItsKeys() {
    let trial = SolutionTrial(Self.configuration).measures(of: Self.tour, step: "hands-on")
    #expect(trial.unknownKeys == [])
    #expect(trial.before.values.reduce(0, +) == 2)
    #expect(trial.after["interface.layouts"] == 2)
    #expect(trial.after["interface.languages"] == 2)
    #expect(trial.after["interface.exports"] == 0)
    #expect(trial.after["interface.undos"] == 1)
  }
}

struct KeySymbolTests {
  @Test func everySymbolNamesItsKey() {
    let keys: [Key] = [
      .character("z"), .space, .control("r"), .alt("b"), .up, .wordLeft, .enter, .escape, .tab,
      .backTab, .pageDown, .delete, .function(5),
    ]
    for key in keys { #expect(Key(symbol: key.symbol) == key, "\(key.symbol)") }
    #expect(Key(symbol: "Hyper") == nil)
    #expect(Key(symbol: "F13") == nil)
  }
}

struct LanguageKeyTests {
  @Test func theLanguageOfTheCommandLineIsOnlyWhereToBegin() {
    var configuration = AppConfiguration(
      index: LessonIndex(tracks: SampleCourse.tracks, lessons: []), labs: [],
      oracle: SampleOracle(), progress: LearnerProgress(), language: .en,
      now: Timestamp(seconds: 1_795_234_033), seed: 7)
    configuration.overrides = [
      Settings.Override(.language, "en", source: "--lang")
    ]
    var app = AppState(configuration)
    #expect(app.settings.language == .en)
    _ = app.update(.resize(columns: 80, rows: 24))
    _ = app.update(.key(.character("t")))
    #expect(app.settings.language == .both)
    _ = app.update(.key(.character("t")))
    #expect(app.settings.language == .zh)
  }
}
