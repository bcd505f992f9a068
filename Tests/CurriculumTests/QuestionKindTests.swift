import Curriculum
import Figures
import Foundation
import Testing

struct QuestionKindTests {
  @Test func aLessonWithAllKindsHasNoProblems() throws {
    #expect(try SampleLesson.withAllKinds().check().map(\.description) == [])
  }

  @Test(arguments: [
    // In the YAML.
    ("lesson.yaml", "type: order", "type: ordre", "is none of choice, choices, number"),
    ("lesson.yaml", "type: order", "type: order\n        tolerance: 1", "means nothing here"),
    ("lesson.yaml", "type: order", "type: order\n        concept: c2", "is none of the lesson's"),
    ("lesson.yaml", "four, correct: true}, {id: five}", "four, correct: true}", "has no 'five' in"),
    ("lesson.yaml", "{id: five}", "{id: five, correct: true}", "all options of 'several'"),
    (
      "lesson.yaml", "[{id: two, correct: true}, {id: four, correct: true}",
      "[{id: two}, {id: four}",
      "no option of 'several'"
    ),
    ("lesson.yaml", "zh: [词元]", "zh: [词元, 字母]", "which is its mistake 'letter'"),
    ("lesson.yaml", "zh: [词元]", "zh: [。]", "refuses"),
    ("lesson.yaml", "zh: [词元]", "zh: []", "no text is accepted in zh"),
    ("lesson.yaml", "texts: [letter, 字母]", "texts: []", "has no texts"),
    ("lesson.yaml", "[first, second, third]", "[first, second]", "has no 'third' in"),
    ("lesson.yaml", "[first, second, third]", "[first, first, third]", "has no 'second' in"),
    ("lesson.yaml", "[cat, dog, cow]", "[cat, dog]", "has no 'cow' in"),
    ("lesson.yaml", "tokenizer: twos", "tokenizer: threes", "'threes' has no answer"),
    ("lesson.yaml", "tokenizer: twos", "tokenizer: none", "accepts a text without a cut"),
    ("lesson.yaml", "tokenizer: twos", "tokenizer: char", "a cut between all characters"),
    ("lesson.yaml", "tokenizer: twos", "tokenizer: bytes", "inside of a character"),
    ("lesson.yaml", "tokenizer: twos", "tokenizer: twos\n        tolerance: 9", "without a cut"),
    ("lesson.yaml", "tokenizer: twos", "tokenizer: twos\n        tolerance: -1", "below 0"),
    ("lesson.yaml", "[小猫坐着, {text: abcdef", "[{text: abcdef", "has no text for zh"),
    ("lesson.yaml", "[小猫坐着, {text", "[猫, {text", "not one line of 4 to 60 characters"),
    (
      "lesson.yaml", "text: own\n        texts: [小猫坐着, {text: abcdef, language: en}]", "text: own",
      "needs 'texts'"
    ),
    (
      "lesson.yaml", "quantity: number\n        bound: 0.5\n        text: 小猫坐着",
      "quantity: number\n        bound: 0.5", "'text' or 'texts' is missing"
    ),
    (
      "lesson.yaml", "engine: quarter\n        quantity: probability",
      "engine: third\n        quantity: probability", "'third' has no answer"
    ),
    ("lesson.yaml", "bound: 0.1", "bound: 0.2", "50 per cent, which knows nothing"),
    ("lesson.yaml", "bound: 0.1", "bound: 0", "not above 0 bits"),
    ("lesson.yaml", "bound: 0.5", "bound: 2", "four times or a quarter"),
    ("lesson.yaml", "quantity: number", "quantity: amount", "none of probability, number"),
    // In the prose.
    ("en.md", "- cat: cats <-> miaow > Cats.", "- cat: cats > Cats.", "has no partner"),
    ("en.md", "- first: morning > First.", "- first: morning <-> x > First.", "matches nothing"),
    ("en.md", "- first: morning > First.\n", "", "is missing in 'turn'"),
    ("en.md", "- first: morning > First.", "- first: morning", "has no reason"),
    ("en.md", "- first: morning > First.", "- second: morning > First.", "stands here twice"),
    ("en.md", "dogs <-> woof", "dogs <-> Miaow", "two right sides of 'calls' read the same in en"),
    ("en.md", "dogs <-> woof", "cats <-> woof", "two left sides"),
    ("en.md", "second: noon", "second: morning", "two items of 'turn' read the same"),
    ("en.md", "> Tokens.\n", "", "only one language explains 'word'"),
    ("en.md", "? They can be halved.\n", "", "only one language has a hint for 'several'"),
    ("en.md", "? They can be halved.", "? {answer}.", "gives the answer away"),
    ("en.md", "“{continuation}” after “{text}”?", "After “{text}”?", "not mention {continuation}"),
    ("en.md", "Which are even?\n", "", "asks nothing in en"),
    ("en.md", "> By twos.", "> By twos, [as here](http://example.org).", "leads nowhere"),
    ("en.md", "> By twos.", "> By twos, [as here](lesson:02-none).", "leads nowhere"),
  ])
  func aDefectIsFoundWithItsPlace(
    _ file: String, _ old: String, _ new: String, _ message: String
  ) throws {
    let sample = try SampleLesson.withAllKinds()
    try sample.change(file, old, to: new)
    let problems = try sample.check()
    let found = problems.filter { $0.message.contains(message) }
    #expect(!found.isEmpty, "\(problems)")
    #expect(found.allSatisfy { $0.path.hasPrefix(sample.root) && $0.line > 0 }, "\(found)")
  }

  @Test(arguments: [
    ("[cat, dog, cow]", "[cat, dog]", "- cow"),
    ("[first, second, third]", "[first, second]", "- third"),
    (", {id: five}]", "]", "- five"),
  ])
  func twoPartsAreTooFew(_ old: String, _ new: String, _ line: String) throws {
    let sample = try SampleLesson.withAllKinds()
    try sample.change("lesson.yaml", old, to: new)
    for file in ["zh.md", "en.md"] { try sample.removeLine(line, from: file) }
    #expect(try sample.check().contains { $0.message.contains("three to nine are wanted") })
  }

  @Test func goodLinksPass() throws {
    let sample = try SampleLesson.withAllKinds()
    try sample.change(
      "en.md", "> By twos.",
      to: "> By twos ([one](https://example.org/a), [two](lesson:02-counting)).")
    #expect(try sample.check().map(\.description) == [])
  }

  // MARK: Grading

  func posed(_ id: String, seed: UInt64 = 0, sentences: [String] = []) throws -> PosedQuestion {
    let lesson = try SampleLesson.withAllKinds().readLesson()
    let question = try #require(lesson.questions.first { $0.question.id == id }?.question)
    return try PosedQuestion(
      question, seed: seed, oracle: DoublingOracle(), sentences: sentences, language: .zh)
  }

  @Test(arguments: ["token", " Tokens. ", "ＴＯＫＥＮ", "“词元”", "词元。", "to-ken", "字母", "", "toke"])
  func shortTextsAreComparedByWhatTheySay(_ text: String) throws {
    let right = ["token", " Tokens. ", "ＴＯＫＥＮ", "“词元”", "词元。"].contains(text)
    #expect(try posed("word").isCorrect(.text(text)) == right)
  }

  @Test func hyphensAndSpacesInsideAreTheSame() {
    #expect(TextMatching.key("Byte-Pair  Encoding") == TextMatching.key("byte pair encoding"))
    #expect(TextMatching.key("a b") != TextMatching.key("ab"))
  }

  @Test func itemsAreNeverShownInTheirRightOrder() throws {
    var orders: Set<[String]> = []
    for seed in 0..<UInt64(60) { orders.insert(try posed("turn", seed: seed).items.map(\.id)) }
    #expect(orders.count == 5 && !orders.contains(["first", "second", "third"]))
  }

  @Test func anOwnSentenceIsAskedAboutWhereItFits() throws {
    let own = "我的小狗爱吃鱼"
    #expect(try posed("cuts", sentences: [own, "短", "a\nbcde"]).sample?.text == own)
    #expect(try posed("cuts", sentences: ["短", "a\nbcde"]).sample?.text == "小猫坐着")
  }

  @Test func theEngineHasTheKeyToBoundaries() throws {
    let posed = try posed("cuts")
    #expect(posed.needsEngine)
    let open = Answer.boundaries(Marking(marks: [6], text: "小猫坐着"))
    #expect(!posed.isCorrect(open))
    let answer = try posed.completed(open, by: DoublingOracle())
    #expect(answer == .boundaries(Marking(marks: [6], text: "小猫坐着", key: [6])))
    #expect(posed.isCorrect(answer))
  }

  @Test func aProbabilityIsScoredByItsDivergence() {
    let score = PredictionTask.Quantity.probability
    #expect(score.bits(given: 0.25, outcome: 0.25) == 0)
    #expect(score.bits(given: 0.5, outcome: 1) == 1)
    #expect(abs((score.bits(given: 0.25, outcome: 0) ?? 0) + log2(0.75)) < 1e-12)
    #expect(abs((score.bits(given: 0.5, outcome: 0.25) ?? 0) - 0.188722) < 1e-6)
    #expect(score.bits(given: 0, outcome: 0.5) == nil && score.bits(given: 1, outcome: 0.5) == nil)
    let number = PredictionTask.Quantity.number
    #expect(number.bits(given: 6, outcome: 12) == 1 && number.bits(given: 24, outcome: 12) == 1)
    #expect(number.bits(given: -1, outcome: 12) == nil)
  }

  @Test(arguments: [
    Answer.option("a"), .number(0.5), .options(["b", "a"]), .text("词元"), .order(["b", "a"]),
    .matches(["a": "b"]), .boundaries(Marking(marks: [6, 3], text: "小猫坐")),
    .boundaries(Marking(marks: [], text: "ab", key: [1])), .prediction(Forecast(0.3)),
    .prediction(Forecast(0.3, outcome: 0.4, bits: 0.03, text: "小猫")),
  ])
  func answersSurviveTheirDocument(_ answer: Answer) throws {
    let data = try JSONEncoder().encode([answer])
    #expect(try JSONDecoder().decode([Answer].self, from: data) == [answer])
  }

  @Test func theSummaryKnowsTheQuestions() throws {
    let lesson = try SampleLesson.withAllKinds().readLesson()
    #expect(lesson.summary.questions.map(\.id) == lesson.questions.map(\.question.id))
    #expect(lesson.summary.questions.allSatisfy { $0.concept == "counting" && $0.step == "check" })
  }
}
