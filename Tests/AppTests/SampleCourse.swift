import Curriculum
import Figures

enum SampleCourse {
  static let tracks = [
    Track(id: "00", folder: "00-start", title: Phrase(zh: "起步", en: "Start")),
    Track(id: "01", folder: "01-foundations", title: Phrase(zh: "基础", en: "Foundations")),
    Track(
      id: "05", folder: "05-attention",
      title: Phrase(zh: "注意力与 Transformer", en: "Attention and Transformer")),
  ]

  static let lessons = [welcome, counting]

  static let welcome = lesson(
    "00-welcome", Phrase(zh: "预测下一个词元", en: "Predict the next token"), minutes: 8,
    why: Phrase(zh: "一切从这里开始。", en: "everything starts here."),
    steps: [
      Step(
        id: "read", kind: .read(nil),
        prose: prose(
          """
          大语言模型究竟在做什么？

          写诗、答题、翻译、闲聊——底下都是同一件事：**看着前面的文字**，给每一个可能的下一个词元打分。
          """,
          """
          What does a large language model do?

          Poems, answers, translations: below all of it lies one thing. **It looks at the text so \
          far** and scores every token that could come next.
          """))
    ])

  static let counting = lesson(
    "05-counting", Phrase(zh: "数一数", en: "Counting"), minutes: 12, requires: ["00-welcome"],
    why: nil,
    steps: [
      Step(
        id: "try", kind: .lab(setup([PresetInput("count", .number(3))])),
        prose: prose(
          "按 `→`，数会变大。\n\n**看这里**：选中的那一根也跟着变。",
          "Press `→` and the number grows.\n\n**Look at** the selected bar: it grows with it.")),
      Step(
        id: "go-on", kind: .lab(LabSetup(lab: "counter", preset: nil)),
        prose: prose("接着上一步的实验。", "The same lab goes on.")),
      Step(
        id: "reach", kind: .exercise(reach), prose: prose("数到五以上。", "Count to five or more.")),
      Step(id: "check", kind: .quiz([double, why]), prose: prose("", "")),
    ])

  static let reach = Exercise(
    setup: setup([PresetInput("count", .number(1))]),
    goal: Goal(conditions: [Goal.Condition(metric: "count", relation: .atLeast(5))]),
    hints: [prose("往上。", "Go up."), prose("再往上。", "Further up."), prose("到五。", "To five.")],
    solution: [PresetInput("count", .number(4)), PresetInput("add", .press)],
    solutionProse: prose("先到四，再加一。", "Four, and one more."))

  static let double = Question(
    id: "double", kind: .number(NumberAnswer(source: .engine("double"))),
    parameters: [Parameter(name: "n", lower: 21, upper: 21)],
    prompt: prose("{n} 的两倍是多少？", "What is twice {n}?"),
    explanation: prose("二乘 {n} 等于 {answer}。", "Two times {n} is {answer}."))

  static let why = Question(
    id: "why",
    kind: .choice([
      option("softmax", true, "因为做了 softmax", "because of the softmax", "对。", "Right."),
      option("luck", false, "碰巧", "by chance", "不是碰巧。", "Not by chance."),
      option("rule", false, "规定如此", "a rule says so", "没有这样的规定。", "No such rule."),
    ]), parameters: [],
    prompt: prose("为什么一行加起来是 1？", "Why does a row sum to one?"), explanation: nil)

  private static func option(
    _ id: String, _ isCorrect: Bool, _ zh: String, _ en: String, _ zhReason: String,
    _ enReason: String
  ) -> Question.Option {
    Question.Option(
      id: id, isCorrect: isCorrect, text: Localized(zh: [.init(zh)], en: [.init(en)]),
      reason: Localized(zh: [.init(zhReason)], en: [.init(enReason)]))
  }

  private static func setup(_ preset: [PresetInput]) -> LabSetup {
    LabSetup(lab: "counter", preset: preset)
  }

  private static func prose(_ zh: String, _ en: String) -> Localized<Prose> {
    Localized(zh: Markdown.prose(zh), en: Markdown.prose(en))
  }

  private static func lesson(
    _ id: String, _ title: Phrase, minutes: Int, requires: [String] = [], why: Phrase?,
    steps: [Step]
  ) -> Lesson {
    Lesson(
      summary: LessonSummary(
        id: id, track: String(id.prefix(2)), title: title, isCore: true, minutes: minutes,
        requires: requires, why: why, stepIDs: steps.map(\.id),
        questions: steps.flatMap { step in
          step.questions.map { QuestionSummary(id: $0.id, concept: id, step: step.id) }
        }),
      concepts: [], sources: ["A source"], steps: steps)
  }
}
