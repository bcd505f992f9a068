import Curriculum
import Figures
import Testing

struct PosedQuestionTests {
  func questions() throws -> [Question] {
    let sample = try SampleLesson()
    return try sample.folder.readLesson("02-counting").questions.map(\.question)
  }

  @Test func theSameSeedPosesTheSameQuestion() throws {
    for question in try questions() {
      let first = try PosedQuestion(question, seed: 7, oracle: DoublingOracle())
      #expect(try PosedQuestion(question, seed: 7, oracle: DoublingOracle()) == first)
    }
  }

  @Test func numbersComeFromTheWholeRangeAndStandInTheTexts() throws {
    let question = try questions()[0]
    var seen: Set<Double> = []
    for seed in 0..<UInt64(400) {
      let posed = try PosedQuestion(question, seed: seed, oracle: DoublingOracle())
      let drawn = try #require(posed.parameters["n"])
      seen.insert(drawn)
      #expect(posed.number == drawn * 2)
      #expect(posed.prompt(.en) == Markdown.prose("What is twice \(Int(drawn))?"))
      #expect(posed.isCorrect(.number(drawn * 2)))
      #expect(!posed.isCorrect(.number(drawn * 2 + 1)))
    }
    #expect(seen == Set((2...40).map(Double.init)))
  }

  @Test func optionsComeInEveryOrderAndOneIsRight() throws {
    let question = try questions()[1]
    var orders: Set<[String]> = []
    for seed in 0..<UInt64(100) {
      let posed = try PosedQuestion(question, seed: seed, oracle: DoublingOracle())
      orders.insert(posed.options.map(\.id))
      #expect(posed.options.filter { posed.isCorrect(.option($0.id)) }.map(\.id) == ["right"])
    }
    #expect(orders.count == 6)
  }

  @Test func aToleranceIsKept() throws {
    let posed = try PosedQuestion(try questions()[2], seed: 0, oracle: DoublingOracle())
    #expect(posed.isCorrect(.number(0.51)))
    #expect(posed.isCorrect(.number(0.49)))
    #expect(!posed.isCorrect(.number(0.511)))
    #expect(!posed.isCorrect(.option("0.5")))
  }

  @Test(
    arguments: [
      ("12", 12), (" -0.5 ", -0.5), (".5", 0.5), ("1e3", 1000), ("12,288", 12288), ("3/4", 0.75),
      ("62.1 %", 62.1), ("１２。５", 12.5), ("－３", -3), ("1,234,567.5", 1_234_567.5),
    ] as [(String, Double)])
  func peopleWriteNumbersLikeThis(_ text: String, _ number: Double) {
    #expect(NumberText.parse(text) == number)
  }

  @Test(arguments: ["", "%", "x", "1,2", "1,23,456", "1/0", "1/2/3", "nan", "inf", "0x10", "1e999"])
  func otherTextsAreNoNumbers(_ text: String) {
    #expect(NumberText.parse(text) == nil)
  }

  @Test func numbersAreWrittenShort() {
    #expect(NumberText.format(12) == "12")
    #expect(NumberText.format(0.1 + 0.2) == "0.3")
    #expect(NumberText.format(1.0 / 3) == "0.333333")
  }
}
