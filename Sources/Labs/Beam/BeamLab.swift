import Figures
import LabKit
import Models
import Studio

/// Beam search, step by step, beside greedy decoding and the best of all continuations.
public struct BeamLab: ChoosingLab {
  public static let id = "beam"
  public static let title = Phrase(zh: "束搜索", en: "Beam search")
  public static let about = Phrase(
    zh: "同时留几条路，一步步看哪条走到最后", en: "keep several texts at once, step by step")
  static let widest = 8
  static let longest = 8

  public enum Action: Sendable, Equatable {
    case type(String)
    case setStep(Int)
    case goToEnd
    case setWidth(Int)
    case setLength(Int)
    case setAlpha(tenths: Int)
    case select(Int)
    case setModel(String)
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var text = "小猫坐在"
    public var width = 3
    public var length = 5
    /// Of the length penalty.
    public var tenths = 0
    /// Steps made.
    public var step = 0
    /// Which of the texts that stand is looked at, the best first.
    public var selected = 0
  }

  public internal(set) var choices: Choices
  var answer: Work<BeamReport> = .none
  var exact: Work<ExactSearch.Result> = .none

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .setStep(let step): return go(to: step)
    case .goToEnd: return go(to: Self.longest)
    case .select(let index):
      choices.selected = index.clamped(to: 0...max(0, standing.count - 1))
      return []
    case .type(let text):
      choices.text = text
      choices.step = 0
    case .setModel(let name): choices.model = name
    case .setWidth(let width): choices.width = width.clamped(to: 1...Self.widest)
    case .setLength(let length): choices.length = length.clamped(to: 1...Self.longest)
    case .setAlpha(let tenths): choices.tenths = tenths.clamped(to: 0...20)
    }
    choices.selected = 0
    exact = .none
    answer.begin()
    // The exact search may take long, and nobody waits for the old one any more.
    return [.cancel("exact")] + resume()
  }

  private mutating func go(to step: Int) -> [Effect] {
    choices.step = step.clamped(to: 0...(answer.current?.search.trace.depth ?? Self.longest))
    choices.selected = 0
    return []
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    if message.job == "exact" {
      exact.receive(message.content)
      return []
    }
    answer.receive(message.content)
    guard let report = answer.current else { return [] }
    exact.begin()
    return [
      .start(
        "exact",
        ExactSearchJob(
          model: choices.model, bytes: Array(choices.text.utf8), length: choices.length,
          penalty: penalty, known: report.best))
    ]
  }

  public func resume() -> [Effect] {
    [
      .start(
        "beam",
        BeamJob(
          model: choices.model, bytes: Array(choices.text.utf8), width: choices.width,
          length: choices.length, penalty: penalty))
    ]
  }

  var penalty: LengthPenalty { LengthPenalty(alpha: Double(choices.tenths) / 10) }
  /// The step that is shown: the one that was chosen, if the search came so far.
  var step: Int { min(choices.step, answer.value?.search.trace.depth ?? choices.step) }
  /// The texts that the step leaves, as nodes of the tree, the best first.
  var standing: [Int] { answer.value?.search.trace.standing(atDepth: step) ?? [] }
}

extension BeamLab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "text": input.value.limitedText.map(Action.type)
    case "step": input.value.integer.map(Action.setStep)
    case "end": input.value == .trigger ? .goToEnd : nil
    case "width": input.value.integer.map(Action.setWidth)
    case "length": input.value.integer.map(Action.setLength)
    case "alpha":
      input.value.finiteNumber.map {
        .setAlpha(tenths: Int(($0.clamped(to: 0...2) * 10).rounded()))
      }
    case "select": input.value.integer.map(Action.select)
    case "model": input.value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  public var controls: [Control] {
    let missing =
      answer.current == nil ? Phrase(zh: "还没有搜索完", en: "the search is not done yet") : nil
    let depth = answer.value?.search.trace.depth ?? Self.longest
    return [
      .number(
        "step", Phrase(zh: "走一步", en: "step"),
        help: Phrase(zh: "走下一步，或退回一步", en: "make the next step, or take one back"),
        keys: [.left, .right], value: Double(step), range: 0...Double(depth), disabled: missing),
      .trigger(
        "end", Phrase(zh: "到底", en: "to the end"),
        help: Phrase(zh: "一直走到最后一步", en: "make all steps that are left"),
        key: .character("."), disabled: missing),
      .text(
        "text", Phrase(zh: "输入", en: "type"),
        help: Phrase(zh: "写一个开头，从它往下搜索", en: "write a beginning to search from"),
        key: .character("i"), value: choices.text),
      .number(
        "width", Phrase(zh: "束宽", en: "width"),
        help: Phrase(
          zh: "每一步留下几条；1 就是贪心", en: "how many texts a step keeps; 1 is greedy"),
        keys: [.character("["), .character("]")], value: Double(choices.width),
        range: 1...Double(Self.widest)),
      .number(
        "length", Phrase(zh: "长度", en: "length"),
        help: Phrase(zh: "最多接上几个词元", en: "the most tokens to add"),
        keys: [.character("("), .character(")")], value: Double(choices.length),
        range: 1...Double(Self.longest)),
      .number(
        "alpha", Phrase(zh: "长度惩罚", en: "α"),
        help: Phrase(
          zh: "长度惩罚的 α：对数概率除以 ((5＋长度)／6) 的 α 次方；0 是不除",
          en: "α of the length penalty: log p is divided by ((5 + length) / 6)^α; 0 is none"),
        keys: [.character("{"), .character("}")], value: Double(choices.tenths) / 10,
        range: 0...2, step: .add(0.1)),
      .number(
        "select", Phrase(zh: "选", en: "select"),
        help: Phrase(zh: "看留下的另一条", en: "look at another text that stands"),
        keys: [.up, .down], value: Double(choices.selected), range: .indexes(of: standing.count),
        isUndoable: false),
      .model(choices.model),
    ]
  }
}
