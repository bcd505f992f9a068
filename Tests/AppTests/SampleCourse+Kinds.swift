import Curriculum
import Figures

/// A lesson that asks one question of each kind.
enum SampleKinds {
  static let lesson = Lesson(
    summary: LessonSummary(
      id: "05-kinds", track: "05", title: Phrase(zh: "各种题目", en: "Kinds of questions"),
      isCore: false, minutes: 5, requires: [], why: nil, stepIDs: ["check"]),
    concepts: ["counting"], sources: ["A source"],
    steps: [Step(id: "check", kind: .quiz(all), prose: prose("", ""))])

  /// A lesson that asks only this one.
  static func lesson(asking id: String) -> Lesson {
    var one = lesson
    one.steps[0].kind = .quiz(all.filter { $0.id == id })
    return one
  }

  static let all: [Question] = [several, word, sequence, partners, cuts, chance, amount]

  static let several = question(
    "several",
    .choices([
      option("two", true, "二", "two", "二是偶数。", "Two is even."),
      option("four", true, "四", "four", "四是偶数。", "Four is even."),
      option("five", false, "五", "five", "五是奇数。", "Five is odd."),
    ]), "哪些是偶数？", "Which are even?")

  static let word = question(
    "word",
    .text(
      TextAnswer(
        accepted: Localized(zh: ["词元"], en: ["token"]),
        mistakes: [
          TextAnswer.Mistake(
            id: "letter", texts: ["letter", "字母"], text: spans("字母", "a letter"),
            reason: spans("字母更小。", "Letters are smaller."))
        ])), "模型读的是什么？", "What does a model read?")

  static let sequence = question(
    "sequence",
    .order([
      item("first", "早上", "morning", "先有早上。", "It comes first."),
      item("second", "中午", "noon", "然后是中午。", "It comes next."),
      item("third", "晚上", "evening", "最后是晚上。", "It comes last."),
    ]), "一天怎么过？", "How does a day go?")

  static let partners = question(
    "partners",
    .match([
      pair("cat", "猫", "cat", "喵", "miaow"), pair("dog", "狗", "dog", "汪", "woof"),
      pair("cow", "牛", "cow", "哞", "moo"),
    ]), "谁怎么叫？", "Who says what?")

  static let cuts = question(
    "cuts",
    .boundaries(
      BoundaryTask(
        tokenizer: "char", source: SampleSource(samples: [TextSample("小猫 ab")]), tolerance: 1)),
    "在哪里切？", "Where is it cut?")

  static let chance = question(
    "chance",
    .predict(
      PredictionTask(
        engine: "quarter", quantity: .probability,
        source: SampleSource(samples: [TextSample("小猫", continuation: "坐")]), bound: 0.1)),
    "“{text}”后面是“{continuation}”的概率？", "How likely is “{continuation}” after “{text}”?")

  static let amount = question(
    "amount",
    .predict(
      PredictionTask(
        engine: "ill", quantity: .number, source: SampleSource(samples: [TextSample("小猫坐着")]),
        bound: 0.5)), "“{text}”有多少？", "How much is “{text}”?")

  // MARK: Pieces

  private static func question(
    _ id: String, _ kind: Question.Kind, _ zh: String, _ en: String
  ) -> Question {
    Question(
      id: id, kind: kind, concept: "counting", prompt: prose(zh, en),
      hint: prose("想一想。", "Think again."), explanation: prose("原来如此。", "That is why."))
  }

  private static func prose(_ zh: String, _ en: String) -> Localized<Prose> {
    Localized(zh: Markdown.prose(zh), en: Markdown.prose(en))
  }

  private static func spans(_ zh: String, _ en: String) -> Localized<[Prose.Span]> {
    Localized(zh: [Prose.Span(zh)], en: [Prose.Span(en)])
  }

  private static func option(
    _ id: String, _ isCorrect: Bool, _ zh: String, _ en: String, _ zhReason: String,
    _ enReason: String
  ) -> Question.Option {
    Question.Option(
      id: id, isCorrect: isCorrect, text: spans(zh, en), reason: spans(zhReason, enReason))
  }

  private static func item(
    _ id: String, _ zh: String, _ en: String, _ zhReason: String, _ enReason: String
  ) -> Question.Item {
    Question.Item(id: id, text: spans(zh, en), reason: spans(zhReason, enReason))
  }

  private static func pair(
    _ id: String, _ zh: String, _ en: String, _ zhRight: String, _ enRight: String
  ) -> Question.Pair {
    Question.Pair(
      id: id, left: spans(zh, en), right: spans(zhRight, enRight),
      reason: spans("\(zh)就这么叫。", "A \(en) does."))
  }
}
