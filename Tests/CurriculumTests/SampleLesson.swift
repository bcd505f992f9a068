import Curriculum
import Figures
import Foundation

/// A small lesson that is complete, in a folder of its own; tests break it in one place each.
final class SampleLesson {
  let root: String

  init() throws {
    root = NSTemporaryDirectory() + "glassbox-lessons-" + UUID().uuidString
    try write("tracks.yaml", Self.tracks)
    try write("02-tokens/02-counting/lesson.yaml", Self.yaml)
    try write("02-tokens/02-counting/zh.md", Self.zh)
    try write("02-tokens/02-counting/en.md", Self.en)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var folder: LessonFolder { LessonFolder(path: root) }

  func write(_ name: String, _ text: String) throws {
    let path = root + "/" + name
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  /// Replaces a text that must be there exactly once.
  func change(_ file: String, _ old: String, to new: String) throws {
    let name = "02-tokens/02-counting/" + file
    let text = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
    let parts = text.components(separatedBy: old)
    guard parts.count == 2 else { throw SampleError.notOnce(old, parts.count - 1) }
    try write(name, parts.joined(separator: new))
  }

  /// Takes away the line that begins like this.
  func removeLine(_ start: String, from file: String) throws {
    let name = "02-tokens/02-counting/" + file
    let lines = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
      .components(separatedBy: "\n")
    try write(name, lines.filter { !$0.hasPrefix(start) }.joined(separator: "\n"))
  }

  /// The lesson; its folder is there until it is read.
  func readLesson() throws -> Lesson {
    try withExtendedLifetime(self) { try folder.readLesson("02-counting") }
  }

  func check() throws -> [LessonProblem] {
    try LessonCheck(folder: folder, labs: CountingLabs(), oracle: DoublingOracle())
      .run(only: ["02-counting"])
  }

  static let tracks = """
    format: 1
    tracks:
      - {id: "00", folder: 00-start, title: {zh: 起步, en: Start}}
      - {id: "02", folder: 02-tokens, title: {zh: 从文本到词元, en: Text to tokens}}
    """

  static let yaml = """
    format: 1
    id: 02-counting
    title: {zh: 数一数, en: "Counting"}
    core: true
    minutes: 5
    concepts: [counting]
    sources: ["Peano 1889, Arithmetices principia"]
    steps:
      - id: start
        kind: read
      - id: try
        kind: lab
        lab: counter
        preset: {text: 小猫, count: 3}
      - id: reach
        kind: exercise
        lab: counter
        preset: {count: 1}
        goal: {metric: count, at_least: 5, and: {metric: count, at_most: 9}}
        hints: 3
        solution: [{count: 4}, more]
      - id: check
        kind: quiz
        questions:
          - id: double
            type: number
            parametric: {n: [2, 40]}
            answer: {engine: double}
          - id: why
            type: choice
            options: [{id: right, correct: true}, {id: wrong}, {id: odd}]
          - id: half
            type: number
            answer: 0.5
            tolerance: 0.01
          - id: which
            type: choice
            options: [{id: one}, {id: two, correct: true}, {id: three}]
    """

  static let zh = """
    # 数一数

    ## start
    数数从哪里开始？

    **重要**：从零开始。

    ## try
    按 `→`。

    ## reach
    数到五以上。

    ### 提示 1
    往上。
    ### 提示 2
    再往上。
    ### 提示 3
    五。
    ### 解答
    数到五。

    ## check
    ### double
    {n} 的两倍是多少？
    > 二乘 {n} 等于 {answer}。

    ### why
    为什么？
    - right: 因为**如此** > 对。
    - wrong: 因为那样 > 不对。
    - odd: 因为怪 > 也不对。

    ### half
    一半是多少？
    > 一半是 {answer}。

    ### which
    哪一个？
    - one: 一 > 不对。
    - two: 二 > 对。
    - three: 三 > 不对。
    """

  static let en = """
    # Counting

    ## start
    Where does counting start?

    ## try
    Press `→`.

    ## reach
    Count to five or more.

    ### hint 1
    Up.
    ### hint 2
    Further up.
    ### hint 3
    Five.
    ### solution
    Count to five.

    ## check
    ### double
    What is twice {n}?
    > Two times {n} is {answer}.

    ### why
    Why?
    - right: because > Right.
    - wrong: because not > No.
    - odd: oddly > No,
      not at all.

    ### half
    What is half?
    > Half is {answer}.

    ### which
    Which one?
    - one: one > No.
    - two: two > Yes.
    - three: three > No.
    """
}

enum SampleError: Error {
  case notOnce(String, Int)
}

/// A lab `counter` with a number, a text and a trigger that adds one.
struct CountingLabs: GoalEvaluating {
  func knowsLab(_ lab: String) -> Bool { lab == "counter" }

  func knowsModel(_ model: String) -> Bool { model == "here" }

  func metricNames(of lab: String) -> [String]? { lab == "counter" ? ["count"] : nil }

  func evaluate(
    lab: String, inputs: [PresetInput], in language: Language, metrics: [String]
  ) -> LabEvaluation {
    var count = 0.0
    var refused: [(PresetInput, String)] = []
    for input in inputs {
      switch (input.control, input.value) {
      case ("count", .number(let value)): count = value
      case ("more", .press): count += 1
      case ("text", .text): break
      case ("text", .phrase(let phrase)) where !phrase[language].isEmpty: break
      default: refused.append((input, "no control takes it"))
      }
    }
    let known = metrics.contains("count") ? ["count": count] : [:]
    return LabEvaluation(refused: refused, failures: [], metrics: known)
  }

  let interfaceMetricNames = ["interface.keys"]

  /// Counts the keys of one character.
  func trySolution(
    of lesson: Lesson, step: String, in language: Language
  ) -> InterfaceTrial {
    let keys = lesson.steps.first { $0.id == step }?.exercise?.solutionKeys ?? []
    let good = keys.filter { $0.count == 1 }
    return InterfaceTrial(
      before: ["interface.keys": 0], after: ["interface.keys": Double(good.count)],
      unknownKeys: keys.filter { $0.count != 1 })
  }
}

struct DoublingOracle: QuestionOracle {
  func answer(engine: String, parameters: [String: Double]) -> Double? {
    engine == "double" ? parameters["n"].map { $0 * 2 } : nil
  }

  func boundaries(of text: String, tokenizer: String) throws -> [Int]? {
    let places = Marking.places(in: text)
    switch tokenizer {
    case "char": return places
    case "none": return []
    case "twos": return places.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    case "bytes": return Array(1..<text.utf8.count)
    default: return nil
    }
  }

  func measure(engine: String, of sample: TextSample) throws -> Double? {
    engine == "quarter" ? 0.25 : nil
  }
}
