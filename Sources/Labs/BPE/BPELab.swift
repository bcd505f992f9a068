import Figures
import LabKit
import Tokenizers

/// Byte-pair encoding of the learner's own text, merge by merge.
public struct BPELab: ChoosingLab {
  public static let id = "bpe"
  public static let title = Phrase(zh: "字节对编码", en: "Byte-pair encoding")
  public static let about = Phrase(
    zh: "从文字里一步一步数出词表，再用它切词", en: "count a vocabulary from a text, merge by merge")

  public enum Action: Sendable, Equatable {
    case type(String)
    case setMerges(Int)
    case goOn(by: Int)
    case mergeAll
    case setUnit(BPESession.Unit)
    case setWord(String)
    case selectWordStep(Int)
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var text = """
      小猫坐在垫子上，小猫看着小鸟。小鸟飞走了，小猫还坐在垫子上。
      low lower lowest, new newer newest, slow slower slowest
      """
    public var unit = BPESession.Unit.characters
    public var merges = 0
    public var word = "lowest"
    public var wordStep = 0
  }

  public internal(set) var choices: Choices
  var answer: Work<BPEReport> = .none

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  static let mostMerges = 10_000

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .type(let text):
      choices.text = text
      choices.merges = 0
      choices.wordStep = 0
    case .setMerges(let count): choices.merges = count.clamped(to: 0...mergeLimit)
    case .goOn(let count):
      choices.merges = (choices.merges + count).clamped(to: 0...mergeLimit)
    case .mergeAll:
      choices.merges = Self.mostMerges
      answer.begin()
      return start(merges: nil)
    case .setUnit(let unit):
      choices.unit = unit
      choices.merges = 0
    case .setWord(let word):
      choices.word = word
      choices.wordStep = 0
    case .selectWordStep(let step):
      choices.wordStep = max(0, step)
      return []
    }
    answer.begin()
    return resume()
  }

  /// As many merges as the text allows, as far as that is known.
  private var mergeLimit: Int {
    guard let report = answer.value, report.text == choices.text,
      report.session.unit == choices.unit
    else { return Self.mostMerges }
    return report.available ?? Self.mostMerges
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    answer.receive(message.content)
    if let report = answer.current {
      choices.merges = report.session.merges.count
      choices.wordStep = choices.wordStep.clamped(to: 0...max(report.word.count - 1, 0))
    }
    return []
  }

  public func resume() -> [Effect] {
    start(merges: choices.merges)
  }

  private func start(merges: Int?) -> [Effect] {
    let previous: Shared<BPEReport>? =
      switch answer {
      case .done(let shared): shared
      case .waiting(let shared): shared
      case .none, .failed: nil
      }
    return [
      .start(
        "train",
        BPEJob(
          text: choices.text, unit: choices.unit, merges: merges, word: choices.word,
          previous: previous))
    ]
  }
}

extension BPELab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "text": input.value.limitedText.map(Action.type)
    case "merges": input.value.integer.map(Action.setMerges)
    case "tens": input.value == .trigger ? .goOn(by: 10) : nil
    case "tens-back": input.value == .trigger ? .goOn(by: -10) : nil
    case "all": input.value == .trigger ? .mergeAll : nil
    case "unit":
      if case .text(let name) = input.value {
        BPESession.Unit(rawValue: name).map(Action.setUnit)
      } else {
        nil
      }
    case "word": input.value.limitedText.map { .setWord(String($0.prefix(200))) }
    case "word-step": input.value.integer.map(Action.selectWordStep)
    default: nil
    }
  }

  public var controls: [Control] {
    let atEnd =
      answer.current.map { $0.session.nextMerge == nil } ?? false
      ? Phrase(zh: "已经没有出现两次的对", en: "no pair occurs twice any more") : nil
    return [
      .number(
        "merges", Phrase(zh: "合并", en: "merge"),
        help: Phrase(zh: "做下一次合并，或退回一次", en: "make the next merge, or take one back"),
        keys: [.left, .right], value: Double(choices.merges),
        range: 0...Double(Self.mostMerges)),
      .trigger(
        "tens", Phrase(zh: "十次", en: "ten more"),
        help: Phrase(zh: "再做十次合并", en: "make ten more merges"), key: .character("]"),
        disabled: atEnd),
      .trigger(
        "tens-back", Phrase(zh: "退十次", en: "ten back"),
        help: Phrase(zh: "退回十次合并", en: "take ten merges back"), key: .character("["),
        disabled: choices.merges == 0 ? Phrase(zh: "已在起点", en: "at the start") : nil),
      .trigger(
        "all", Phrase(zh: "到底", en: "to the end"),
        help: Phrase(
          zh: "一直合并，直到没有出现两次的对", en: "merge until no pair occurs twice"),
        key: .character("."), disabled: atEnd),
      .text(
        "text", Phrase(zh: "文本", en: "text"),
        help: Phrase(zh: "输入或粘贴训练文本", en: "type or paste the text to train on"),
        key: .character("i"), value: choices.text, isMultiline: true),
      .text(
        "word", Phrase(zh: "单词", en: "word"),
        help: Phrase(
          zh: "用现有的合并规则编码一个词", en: "encode a word with the merges made so far"),
        key: .character("w"), value: choices.word, limit: 200),
      .number(
        "word-step", Phrase(zh: "看步骤", en: "word step"),
        help: Phrase(zh: "在单词的编码步骤中移动", en: "move among the steps of the word"),
        keys: [.up, .down], value: Double(choices.wordStep),
        range: .indexes(of: answer.value?.word.count ?? 0), isUndoable: false),
      Control(
        id: "unit", label: Phrase(zh: "起点", en: "start from"),
        help: Phrase(
          zh: "从字符开始，还是从字节开始（大模型的做法）",
          en: "start from characters, or from bytes (as large models do)"),
        keys: [.character("v")],
        kind: .choice(
          value: choices.unit.rawValue,
          options: [
            .init(id: "characters", label: Phrase(zh: "字符", en: "characters")),
            .init(id: "bytes", label: Phrase(zh: "字节", en: "bytes")),
          ])),
    ]
  }
}
