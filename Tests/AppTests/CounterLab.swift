import Figures
import LabKit

/// A small lab with a control of every kind.
struct CounterLab: Lab {
  static let id = "counter"
  static let title = Phrase(zh: "计数", en: "Counting")
  static let about = Phrase(
    zh: "数一数，量一量", en: "counts and measures")
  static let metricNames = ["count", "answer", "trained"]
  static func metricTitle(_ name: String) -> Phrase? { Phrase(zh: "数到", en: "count") }

  enum Action: Sendable {
    case type(String)
    case note(String)
    case count(Double)
    case loud(Bool)
    case colour(String)
    case pick(Int)
    case add,
      train
  }

  struct Choices: Codable, Equatable, Sendable {
    var text = "小猫 cat"
    var note = ""
    var count = 0.0
    var isLoud = false
    var colour = "red"
    var picked = 0
  }

  var choices = Choices()
  var answer: Double?
  var isRunning = false
  var trained: Double?

  init() {}

  init(from decoder: any Decoder) throws {
    choices = try Choices(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    try choices.encode(to: encoder)
  }

  func action(for input: ControlInput) -> Action? {
    switch (input.id, input.value) {
    case ("text", .text(let text)): .type(text)
    case ("note", .text(let text)): .note(text)
    case ("count", .number(let value)): .count(value)
    case ("loud", .flag(let flag)): .loud(flag)
    case ("colour", .text(let text)): .colour(text)
    case ("bars", .part(let row, _)): .pick(row)
    case ("add", .trigger): .add
    case ("train", .trigger): .train
    default: nil
    }
  }

  mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .type(let text):
      choices.text = text
      return resume()
    case .note(let text): choices.note = text
    case .count(let value): choices.count = value
    case .loud(let flag): choices.isLoud = flag
    case .colour(let name): choices.colour = name
    case .pick(let row): choices.picked = row
    case .add: choices.count += 1
    case .train:
      isRunning = true
      return [.start("train", CountingJob(queue: .training, text: choices.text))]
    }
    return []
  }

  mutating func receive(_ message: JobMessage) -> [Effect] {
    switch (message.job, message.content) {
    case ("measure", .finished(let value)): answer = value as? Double
    case ("train", .finished(let value)):
      trained = value as? Double
      isRunning = false
    case ("train", .cancelled): isRunning = false
    default: break
    }
    return []
  }

  func resume() -> [Effect] {
    [.start("measure", CountingJob(queue: .interactive, text: choices.text))]
  }

  func metric(_ name: String) -> Double? {
    switch name {
    case "count": choices.count
    case "answer": answer
    case "trained": trained
    default: nil
    }
  }

  var controls: [Control] {
    func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }
    return [
      Control(
        id: "text", label: both("输入", "type"), help: both("任何一句话", "any sentence"),
        keys: [.character("i")],
        kind: .text(value: choices.text, limit: 40, isMultiline: false, isLive: true)),
      Control(
        id: "count", label: both("数", "count"), help: both("改变数", "change the number"),
        keys: [.left, .right], kind: .number(value: choices.count, range: 0...9, step: .add(1))),
      Control(
        id: "add", label: both("加一", "add"), help: both("加一", "add one"),
        keys: [.character("+")], kind: .trigger,
        disabled: choices.count >= 9 ? both("已经到九", "nine is the end") : nil),
      Control(
        id: "loud", label: both("大声", "loud"), help: both("大声数", "count loudly"),
        keys: [.character("w")], kind: .toggle(choices.isLoud)),
      Control(
        id: "colour", label: both("颜色", "colour"), help: both("换颜色", "another colour"),
        keys: [.character("v")],
        kind: .choice(
          value: choices.colour,
          options: ["red", "green", "blue"].map {
            Control.Option(id: $0, label: Phrase(verbatim: $0))
          })),
      Control(
        id: "note", label: both("笔记", "note"), help: both("写几行", "write some lines"),
        keys: [.character("d")],
        kind: .text(value: choices.note, limit: 1000, isMultiline: true, isLive: false)),
      Control(
        id: "train", label: both("训练", "train"), help: both("开始训练", "start training"),
        keys: [.space], kind: .trigger,
        disabled: isRunning ? both("已经在训练", "training already") : nil, isUndoable: false),
      Control(
        id: "bars", label: both("点选", "pick"), help: both("点一根", "click a bar"), keys: [],
        kind: .part(panel: "bars")),
    ]
  }

  var panels: [Panel] {
    let tokens = choices.text.split(separator: " ").map { TokenStrip.Token(label: String($0)) }
    let bars = (0..<4).map {
      let value = $0 == choices.picked ? choices.count : Double($0)
      return BarChart.Bar(label: "第\($0)", value: value, text: "\(value)")
    }
    return [
      Panel(id: "tokens", figure: .tokenStrip(TokenStrip(tokens: tokens)), priority: 3),
      Panel(
        id: "bars",
        figure: .barChart(BarChart(bars: bars, maximum: 9, selected: choices.picked)),
        caption: Phrase(zh: "四根", en: "four bars"), priority: 2),
      Panel(
        id: "facts",
        figure: .facts(
          Facts([
            .pairs([
              Facts.Pair(Phrase(zh: "数", en: "count"), "\(choices.count)"),
              Facts.Pair(Phrase(zh: "颜色", en: "colour"), choices.colour),
              Facts.Pair(Phrase(zh: "长度", en: "length"), answer.map { "\($0)" } ?? "?"),
              Facts.Pair(Phrase(zh: "大声", en: "loud"), "\(choices.isLoud)"),
              Facts.Pair(Phrase(zh: "笔记", en: "note"), choices.note),
              Facts.Pair(Phrase(zh: "训练", en: "trained"), trained.map { "\($0)" } ?? "—"),
            ])
          ])), priority: 1),
    ]
  }
}

/// Counts the characters of a text.
struct CountingJob: Job, Equatable {
  var queue: JobQueue
  var text: String
}
