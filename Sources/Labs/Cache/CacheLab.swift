import Figures
import LabKit
import Models
import Studio

/// Why decoding is slow: the same text written with and without a cache of keys and values.
public struct CacheLab: ChoosingLab {
  public static let id = "kv-cache"
  public static let title = Phrase(zh: "KV 缓存", en: "The KV cache")
  public static let about = Phrase(
    zh: "同样的文字写两遍：记得前文，和每次重读", en: "one text written twice: remembering, and reading anew")
  static let longest = 128

  public enum Action: Sendable, Equatable {
    case type(String)
    case setCount(Int)
    case setShows(Shows)
    case measure
    case setModel(String)
  }

  /// What the curves are of.
  public enum Shows: String, Codable, Sendable, CaseIterable {
    case time, positions, bytes
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var text = "从前有一只小猫"
    /// Tokens to write.
    public var count = 32
    public var shows = Shows.positions
  }

  public internal(set) var choices: Choices
  var answer: Work<CacheMeasure> = .none

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .setShows(let shows):
      choices.shows = shows
      return []
    case .type(let text): choices.text = text
    case .setCount(let count): choices.count = count.clamped(to: 1...Self.longest)
    case .setModel(let name): choices.model = name
    case .measure: break
    }
    answer.begin()
    return resume()
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    answer.receive(message.content)
    return []
  }

  public func resume() -> [Effect] {
    [
      .start(
        "measure",
        CacheJob(model: choices.model, bytes: Array(choices.text.utf8), count: choices.count))
    ]
  }
}

/// Writes a text twice and measures both.
public struct CacheJob: StudioJob, Equatable {
  public var model: String
  public var bytes: [UInt8]
  public var count: Int
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    try context.models.load(model).measureCache(
      after: bytes, count: count, control: context.control)
  }
}

extension CacheLab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "text": input.value.limitedText.map(Action.type)
    case "count": input.value.integer.map(Action.setCount)
    case "shows":
      if case .text(let name) = input.value {
        Shows(rawValue: name).map(Action.setShows)
      } else {
        nil
      }
    case "measure": input.value == .trigger ? .measure : nil
    case "model": input.value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  public var controls: [Control] {
    [
      .text(
        "text", Phrase(zh: "输入", en: "type"),
        help: Phrase(zh: "写一个开头，两种办法都从它往下写", en: "write a beginning for both to go on from"),
        key: .character("i"), value: choices.text),
      .number(
        "count", Phrase(zh: "写几个", en: "tokens"),
        help: Phrase(zh: "写几个词元", en: "how many tokens to write"), keys: [.left, .right],
        value: Double(choices.count), range: 1...Double(Self.longest), step: .add(8)),
      Control(
        id: "shows", label: Phrase(zh: "看什么", en: "show"),
        help: Phrase(
          zh: "曲线画什么：算过的位置、时间、缓存的字节",
          en: "what the curves show: positions computed, time, bytes kept"),
        keys: [.character("v")],
        kind: .choice(
          value: choices.shows.rawValue,
          options: [
            .init(id: "positions", label: Phrase(zh: "位置", en: "positions")),
            .init(id: "time", label: Phrase(zh: "时间", en: "time")),
            .init(id: "bytes", label: Phrase(zh: "字节", en: "bytes")),
          ]), isUndoable: false),
      .trigger(
        "measure", Phrase(zh: "再量一次", en: "measure again"),
        help: Phrase(
          zh: "重新计时：时间每次都有出入", en: "time it again: times differ from run to run"),
        key: .space, isUndoable: false),
      .model(choices.model),
    ]
  }
}
