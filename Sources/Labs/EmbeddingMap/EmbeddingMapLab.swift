import Figures
import LabKit
import Studio

/// Words as points: which lie near each other in the table of token vectors.
public struct EmbeddingMapLab: ChoosingLab {
  public static let id = "embedding-map"
  public static let title = Phrase(zh: "词向量地图", en: "A map of word vectors")
  public static let about = Phrase(
    zh: "词变成向量：谁和谁近，类比怎样算出来", en: "words as vectors: neighbours, analogies, a map")

  public enum Action: Sendable, Equatable {
    case setWord(String)
    case setOther(String)
    case setWords(String)
    case select(Int)
    case follow
    case setCount(Int)
    case setModel(String)
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var word = "小猫"
    public var other = "小狗"
    /// The words of the map as they were typed.
    public var words = "小鸟 兔子 妈妈 爸爸 男孩 女孩 红 蓝 cat dog bird mother father boy girl red blue"
    public var selected = 0
    public var count = 8
  }

  public internal(set) var choices: Choices
  var answer: Work<EmbeddingReport> = .none

  /// The most words that a map takes.
  static let mapLimit = 60

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  /// The words of the map: separated by blanks, commas or enumeration commas.
  var mapWords: [String] {
    let pieces = choices.words.split { $0.isWhitespace || "，,、；;".contains($0) }
    return pieces.prefix(Self.mapLimit).map { String($0.prefix(40)) }
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .setWord(let word):
      choices.word = word
      choices.selected = 0
    case .setOther(let word): choices.other = word
    case .setWords(let words): choices.words = words
    case .select(let index):
      choices.selected = index.clamped(to: 0...max(choices.count - 1, 0))
      return []
    case .follow:
      guard let neighbors = answer.current?.neighbors,
        neighbors.indices.contains(choices.selected)
      else { return [] }
      choices.word = neighbors[choices.selected].text
      choices.selected = 0
    case .setCount(let count):
      choices.count = count.clamped(to: 1...20)
      choices.selected = choices.selected.clamped(to: 0...choices.count - 1)
    case .setModel(let name): choices.model = name
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
        "look",
        EmbeddingJob(
          model: choices.model, word: choices.word, other: choices.other, words: mapWords,
          count: choices.count.clamped(to: 1...20)))
    ]
  }
}

extension EmbeddingMapLab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "word": input.value.limitedText.map { .setWord(String($0.prefix(100))) }
    case "other": input.value.limitedText.map { .setOther(String($0.prefix(100))) }
    case "words": input.value.limitedText.map { .setWords(String($0.prefix(4000))) }
    case "select": input.value.integer.map(Action.select)
    case "follow": input.value == .trigger ? .follow : nil
    case "count": input.value.integer.map(Action.setCount)
    case "model": input.value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  public var controls: [Control] {
    [
      .text(
        "word", Phrase(zh: "词", en: "word"),
        help: Phrase(zh: "查哪个词的近邻", en: "the word whose neighbours to find"),
        key: .character("i"), value: choices.word, limit: 100),
      .text(
        "other", Phrase(zh: "比较", en: "compare"),
        help: Phrase(zh: "和另一个词比余弦", en: "another word to take the cosine with"),
        key: .character("o"), value: choices.other, limit: 100),
      .number(
        "select", Phrase(zh: "选", en: "select"),
        help: Phrase(zh: "在近邻中移动", en: "move among the neighbours"), keys: [.up, .down],
        value: Double(choices.selected), range: .indexes(of: choices.count), isUndoable: false),
      .trigger(
        "follow", Phrase(zh: "跟过去", en: "follow"),
        help: Phrase(zh: "改查选中的近邻", en: "look up the selected neighbour"), key: .right,
        disabled: answer.current == nil
          ? Phrase(zh: "近邻还没有算好", en: "the neighbours are not there yet") : nil),
      .text(
        "words", Phrase(zh: "地图词", en: "map words"),
        help: Phrase(
          zh: "地图上放哪些词，用空格或顿号隔开",
          en: "the words on the map, separated by spaces or commas"),
        key: .character("w"), value: choices.words, limit: 4000),
      .number(
        "count", Phrase(zh: "个数", en: "how many"),
        help: Phrase(zh: "列出几个近邻", en: "how many neighbours to list"),
        keys: [.character("["), .character("]")], value: Double(choices.count), range: 1...20),
      .model(choices.model),
    ]
  }
}
