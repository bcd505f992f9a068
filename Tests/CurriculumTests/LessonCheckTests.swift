import Curriculum
import Testing

struct LessonCheckTests {
  @Test func aCompleteLessonHasNoProblems() throws {
    #expect(try SampleLesson().check().map(\.description) == [])
  }

  @Test(arguments: [
    // In the prose.
    ("en.md", "## try\nPress `→`.\n", "", "the section '## try' is missing"),
    ("en.md", "# Counting", "# Cuonting", "the title is"),
    ("zh.md", "**重要**：从零", "**重要：**从零", "a literal ** is left over"),
    ("zh.md", "再往上。\n", "再往\t上。\n", "a tab"),
    ("zh.md", "### 提示 3\n五。\n", "", "2 hints, lesson.yaml says 3"),
    ("en.md", "- wrong: because not > No.", "- wrong: because not", "has no reason"),
    ("en.md", "- wrong: because not > No.\n", "", "'- wrong: text > reason' is missing"),
    ("en.md", "- wrong: because not", "- wrnog: because not", "has no 'wrnog'"),
    ("en.md", "### why", "### wy", "the question '### why' is missing"),
    ("en.md", "twice {n}?", "twice that?", "does not mention {n}"),
    ("en.md", "twice {n}?", "twice {n} {m}?", "mentions {m}, which is not drawn"),
    ("en.md", "twice {n}?", "twice {n}, {answer}?", "gives the answer away"),
    ("en.md", "> Half is {answer}.\n", "", "explain"),
    ("en.md", "three: three", "three: two", "read the same in en"),
    ("en.md", "Press `→`.", "```\n" + String(repeating: "=", count: 31) + "\n```", "wider than 30"),
    ("en.md", "## try\nPress", "## start\nAgain.\n\n## try\nPress", "have the same id"),
    // In the YAML.
    ("lesson.yaml", "id: 02-counting", "id: 02-caunting", "the id is '02-caunting'"),
    ("lesson.yaml", "core: true", "core: true\nrequires: [01-none]", "no lesson '01-none'"),
    ("lesson.yaml", "[\"Peano 1889, Arithmetices principia\"]", "[]", "sources are missing"),
    ("lesson.yaml", "lab: counter\n    preset: {text", "lab: abacus\n    preset: {text", "no lab"),
    ("lesson.yaml", "{text: 小猫, count: 3}", "{colour: red}", "refuses 'colour'"),
    (
      "lesson.yaml", "{metric: count, at_least: 5,", "{metric: sum, at_least: 5,", "no metric 'sum'"
    ),
    ("lesson.yaml", "preset: {count: 1}", "preset: {count: 6}", "is met before"),
    ("lesson.yaml", "[{count: 4}, more]", "[more]", "does not meet the goal: count = 2.0"),
    ("lesson.yaml", "engine: double", "engine: triple", "gives no answer"),
    ("lesson.yaml", "[2, 40]", "[2, 2]", "one and the same answer"),
    ("lesson.yaml", "tolerance: 0.01", "tolerance: 5", "accepts wrong answers"),
    ("lesson.yaml", "{id: right, correct: true}", "{id: right}", "0 options"),
    ("lesson.yaml", "{id: wrong}", "{id: wrong, correct: true}", "2 options"),
    (
      "lesson.yaml", "parametric: {n: [2, 40]}\n        answer: {engine: double}", "answer: 4",
      "no question is parametric"
    ),
  ])
  func aDefectIsFound(_ file: String, _ old: String, _ new: String, _ message: String) throws {
    let sample = try SampleLesson()
    try sample.change(file, old, to: new)
    let problems = try sample.check()
    #expect(problems.contains { $0.message.contains(message) }, "\(problems)")
    #expect(problems.allSatisfy { $0.path.hasPrefix(sample.root) })
  }

  @Test func whatCannotBeTriedForWantOfAModelIsNamedAndTheRestIsChecked() throws {
    let sample = try SampleLesson()
    let check = LessonCheck(
      folder: sample.folder, labs: CountingLabs(), oracle: DoublingOracle())
    try sample.change("lesson.yaml", "[{count: 4}, more]", to: "[more]")
    try sample.change("lesson.yaml", "core: true", to: "core: true\nmodels: [here]")
    #expect(try check.unproven() == [])
    #expect(try sample.check().contains { $0.message.contains("does not meet the goal") })
    try sample.change("lesson.yaml", "[here]", to: "[here, elsewhere]")
    #expect(try check.unproven().map { $0.lesson } == ["02-counting"])
    #expect(try check.unproven().map { $0.models } == [["elsewhere"]])
    #expect(try check.unproven(only: ["02-other"]) == [])
    #expect(try sample.check() == [])
    try sample.change("lesson.yaml", "preset: {count: 1}", to: "preset: {count: 6}")
    #expect(try sample.check().contains { $0.message.contains("is met before") })
  }

  @Test func defectsInProseNameTheLine() throws {
    let sample = try SampleLesson()
    try sample.change("zh.md", "**重要**：从零", to: "**重要：**从零")
    #expect(try sample.check().map(\.line) == [6])
  }

  @Test func anIndexThatIsMissingOrOldIsFound() throws {
    let sample = try SampleLesson()
    let check = LessonCheck(
      folder: sample.folder, labs: CountingLabs(), oracle: DoublingOracle())
    #expect(try check.run().contains { $0.message.contains("missing") })
    try sample.folder.writeIndex()
    #expect(try check.run() == [])
    try sample.change("lesson.yaml", "minutes: 5", to: "minutes: 6")
    #expect(try check.run().contains { $0.message.contains("out of date") })
  }

  @Test func lessonsThatRequireEachOtherAreFound() throws {
    let sample = try SampleLesson()
    try sample.change("lesson.yaml", "core: true", to: "core: true\nrequires: [02-counting]")
    let check = LessonCheck(
      folder: sample.folder, labs: CountingLabs(), oracle: DoublingOracle())
    #expect(try check.run().contains { $0.message.contains("02-counting → 02-counting") })
  }
}
