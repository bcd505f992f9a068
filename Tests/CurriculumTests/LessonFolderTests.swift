import Curriculum
import Figures
import Testing

struct LessonFolderTests {
  @Test func aLessonIsReadWithEverythingItsScreenNeeds() throws {
    let sample = try SampleLesson()
    let lesson = try sample.folder.readLesson("02-counting")
    #expect(lesson.summary.track == "02")
    #expect(lesson.steps.map(\.id) == ["start", "try", "reach", "check"])
    #expect(
      lesson.steps[1].setup?.preset == [
        PresetInput("text", .text("小猫")), PresetInput("count", .number(3)),
      ])
    let exercise = try #require(lesson.steps[2].exercise)
    #expect(
      exercise.solution == [
        PresetInput("count", .number(4)), PresetInput("more", .press),
      ])
    #expect(exercise.hints.count == 3)
    #expect(exercise.hints[1].zh == Markdown.prose("再往上。"))
    #expect(exercise.solutionProse?.en == Markdown.prose("Count to five."))
    #expect(exercise.goal.isMet { $0 == "count" ? 7 : nil })
    #expect(!exercise.goal.isMet { $0 == "count" ? 10 : nil })
    #expect(!exercise.goal.isMet { _ in nil })
  }

  @Test func aPresetsTextMayDependOnTheLanguageAndIsCheckedInBoth() throws {
    let sample = try SampleLesson()
    try sample.change("lesson.yaml", "{text: 小猫, count", to: "{text: {zh: 小猫, en: Cat}, count")
    #expect(try sample.check().isEmpty)
    let preset = try sample.folder.readLesson("02-counting").steps[1].setup?.preset
    #expect(preset?.first == PresetInput("text", .phrase(Phrase(zh: "小猫", en: "Cat"))))
    try sample.change("lesson.yaml", "en: Cat}", to: "en: \"\"}")
    let problems = try sample.check().map(\.message)
    #expect(problems == ["the lab refuses 'text': no control takes it"])
  }

  @Test func anOptionsReasonMayGoOnInTheNextLine() throws {
    let sample = try SampleLesson()
    let lesson = try sample.folder.readLesson("02-counting")
    let why = lesson.steps[3].questions[1]
    #expect(why.options[2].reason.en == [Prose.Span("No, not at all.")])
    #expect(why.options[0].text.zh == [Prose.Span("因为"), Prose.Span("如此", .strong)])
  }

  @Test func theIndexIsTheSameReadFromTheFileAndBuiltAnew() throws {
    let sample = try SampleLesson()
    let built = try sample.folder.readIndex()
    #expect(sample.folder.storedIndex() == nil)
    try sample.folder.writeIndex()
    #expect(sample.folder.storedIndex() == built)
    #expect(built.lessons.map(\.id) == ["02-counting"])
    #expect(built.tracks.map(\.id) == ["00", "02"])
  }

  @Test func anUnknownLessonIsRefusedWithThoseThatThereAre() throws {
    let sample = try SampleLesson()
    #expect(throws: LessonError.unknownLesson(id: "02-none", known: ["02-counting"])) {
      try sample.folder.readLesson("02-none")
    }
    #expect(throws: LessonError.self) { try sample.folder.readLesson("../02-counting") }
  }

  @Test(arguments: [
    ("minutes: 5", "minutes: five", 5, "a whole number"),
    ("kind: lab", "kind: film", 12, "none of read, lab, exercise, quiz"),
    ("lab: counter\n    preset: {text", "lap: counter\n    preset: {text", 13, "means nothing"),
    ("type: number\n        parametric", "type: dice\n        parametric", 26, "none of choice"),
    ("minutes: 5\n", "", 1, "the key 'minutes' is missing"),
    ("core: true", "cor: true", 4, "means nothing"),
    ("format: 1", "format: 2", 1, "format 2 is unknown"),
    ("[2, 40]", "[40, 2]", 27, "is empty"),
    ("at_least: 5", "at_leest: 5", 19, "means nothing"),
  ])
  func aMistakeInTheYAMLIsReportedWithItsLine(
    _ old: String, _ new: String, _ line: Int, _ message: String
  ) throws {
    let sample = try SampleLesson()
    try sample.change("lesson.yaml", old, to: new)
    let problem = try #require(throws: LessonError.self) {
      try sample.folder.readLesson("02-counting")
    }
    guard case .malformed(let problems) = problem else { throw problem }
    #expect(problems.count == 1)
    #expect(problems[0].message.contains(message), "\(problems[0])")
    #expect(abs(problems[0].line - line) <= 1, "\(problems[0])")
  }

  @Test func brokenYAMLIsReportedAndNeverTraps() throws {
    let whole = Array(SampleLesson.yaml.utf8)
    let sample = try SampleLesson()
    for end in stride(from: 0, to: whole.count, by: 7) {
      let cut = String(decoding: whole[..<end], as: UTF8.self)
      try sample.write("02-tokens/02-counting/lesson.yaml", cut)
      #expect(throws: (any Error).self) { try sample.folder.readLesson("02-counting") }
    }
  }
}
