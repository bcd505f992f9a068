import Figures
import LabKit

extension SamplingLab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "text": input.value.limitedText.map(Action.type)
    case "select": input.value.integer.map(Action.select)
    case "temperature": steps(input, per: 10, in: 0...3).map(Action.setTemperature)
    case "top-k": input.value.integer.map(Action.setTopK)
    case "top-p": steps(input, per: 100, in: 0...1).map(Action.setTopP)
    case "penalty": steps(input, per: 100, in: 1...3).map(Action.setPenalty)
    case "seed": input.value.integer.map { .setSeed(UInt64($0.clamped(to: 0...999_999))) }
    case "draw": input.value == .trigger ? .draw : nil
    case "write": input.value == .trigger ? .write : nil
    case "model": input.value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  private func steps(
    _ input: ControlInput, per unit: Double, in range: ClosedRange<Double>
  ) -> Int? {
    input.value.finiteNumber.map { Int(($0.clamped(to: range) * unit).rounded()) }
  }

  public var controls: [Control] { knobControls + actionControls + [.model(choices.model)] }

  private var knobControls: [Control] {
    let knobs = choices.knobs
    return [
      .text(
        "text", Phrase(zh: "输入", en: "type"),
        help: Phrase(
          zh: "写一个开头，每按一个键都重新打分", en: "write a beginning; every key scores anew"),
        key: .character("i"), value: choices.text),
      .number(
        "temperature", Phrase(zh: "温度", en: "temperature"),
        help: Phrase(
          zh: "分数除以它：低则集中，高则平坦；0 就是贪心",
          en: "scores are divided by it: low is sharp, high is flat; 0 is greedy"),
        keys: [.character("["), .character("]")], value: Double(knobs.tenths) / 10, range: 0...3,
        step: .add(0.1)),
      .number(
        "top-k", Phrase(verbatim: "top-k"),
        help: Phrase(
          zh: "只留概率最大的 k 个；0 是不限", en: "only the k most probable stay; 0 is no limit"),
        keys: [.character("("), .character(")")], value: Double(knobs.topK), range: 0...1000),
      .number(
        "top-p", Phrase(verbatim: "top-p"),
        help: Phrase(
          zh: "从大到小加到 p 为止，后面的不要；1 是不限",
          en: "from the largest down until they reach p; 1 is no limit"),
        keys: [.character("{"), .character("}")], value: Double(knobs.hundredths) / 100,
        range: 0.01...1, step: .add(0.05)),
      .number(
        "penalty", Phrase(zh: "重复惩罚", en: "penalty"),
        help: Phrase(
          zh: "压低出现过的词元的分数；1 是不罚",
          en: "lowers the scores of tokens that have occurred; 1 is none"),
        keys: [.character("-"), .character("=")], value: Double(knobs.penalty) / 100,
        range: 1...3, step: .add(0.1)),
      .number(
        "seed", Phrase(zh: "种子", en: "seed"),
        help: Phrase(
          zh: "随机数从它开始：同一个种子，同样的结果",
          en: "random numbers begin with it: same seed, same result"),
        keys: [.character(","), .character(".")], value: Double(knobs.seed), range: 0...999_999),
    ]
  }

  private var actionControls: [Control] {
    [
      .trigger(
        "write", Phrase(zh: "往下写", en: "write"),
        help: Phrase(
          zh: "用现在的设置续写 \(Self.writtenTokens) 个词元",
          en: "write \(Self.writtenTokens) tokens with these settings"), key: .space,
        disabled: emptyReason),
      .trigger(
        "draw", Phrase(zh: "抽一千次", en: "1,000 draws"),
        help: Phrase(
          zh: "抽一千次下一个词元，与概率比较；再按再抽一千次",
          en: "draw the next token 1,000 times against theory; again for 1,000 more"),
        key: .character("d"), disabled: emptyReason),
      .number(
        "select", Phrase(zh: "选", en: "select"),
        help: Phrase(zh: "在候选词元中上下移动", en: "move among the candidates"),
        keys: [.up, .down], value: Double(choices.selected), range: .indexes(of: Self.listed),
        isUndoable: false),
    ]
  }

  private var emptyReason: Phrase? {
    scores.current == nil ? Phrase(zh: "分数还没有算好", en: "the scores are not there yet") : nil
  }
}
