import Figures
import LabKit

extension NextTokenLab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "text": input.value.limitedText.map(Action.type)
    case "select": input.value.integer.map(Action.select)
    case "append": input.value == .trigger ? .append : nil
    case "remove": input.value == .trigger ? .remove : nil
    case "sample": input.value == .trigger ? .sample : nil
    case "temperature":
      input.value.finiteNumber.map {
        .setTemperature(tenths: Int(($0.clamped(to: 0...9) * 10).rounded()))
      }
    case "guess-first": input.value.flag.map(Action.setGuessFirst)
    case "guess": input.value.limitedText.map { .guess(String($0.prefix(100))) }
    case "seed": input.value.integer.map { .setSeed(UInt64($0.clamped(to: 0...999_999))) }
    case "model": input.value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  public var controls: [Control] {
    typingControls + choosingControls + [.model(choices.model)]
  }

  private var typingControls: [Control] {
    [
      .text(
        "text", Phrase(zh: "输入", en: "type"),
        help: Phrase(
          zh: "写一个开头，每按一个键都重新预测", en: "write a beginning; every key predicts anew"),
        key: .character("i"), value: choices.text),
      .number(
        "select", Phrase(zh: "选", en: "select"),
        help: Phrase(zh: "在候选词元中上下移动", en: "move among the candidates"),
        keys: [.up, .down], value: Double(choices.selected),
        range: .indexes(of: Self.candidates), disabled: hiddenReason, isUndoable: false),
      .trigger(
        "append", Phrase(zh: "接上", en: "append"),
        help: Phrase(zh: "把选中的词元接到文本后面", en: "put the selected token behind the text"),
        key: .right, disabled: hiddenReason ?? emptyReason),
      .trigger(
        "remove", Phrase(zh: "退一步", en: "remove"),
        help: Phrase(zh: "拿掉最后接上的词元", en: "take the last appended token away"), key: .left,
        disabled: choices.appended.isEmpty
          ? Phrase(zh: "还没有接上词元", en: "no token was appended yet") : nil),
      .trigger(
        "sample", Phrase(zh: "抽样", en: "sample"),
        help: Phrase(
          zh: "按概率抽一个词元接上；同一个种子抽出同样的结果",
          en: "draw a token by its probability and append it; the same seed draws the same"),
        key: .space, disabled: emptyReason),
    ]
  }

  private var choosingControls: [Control] {
    [
      .number(
        "temperature", Phrase(zh: "温度", en: "temperature"),
        help: Phrase(
          zh: "logit 先除以温度再做 softmax：低则集中，高则平坦",
          en: "logits are divided by it before softmax: low is sharp, high is flat"),
        keys: [.character("["), .character("]")], value: temperature, range: 0.1...3,
        step: .add(0.1)),
      .text(
        "guess", Phrase(zh: "猜", en: "guess"),
        help: Phrase(
          zh: "写下你猜的下一个词，再看模型给它多大概率",
          en: "write what you think comes next, then see how probable the model finds it"),
        key: .character("a"), value: choices.guess, limit: 100, isLive: false),
      .toggle(
        "guess-first", Phrase(zh: "先猜", en: "guess first"),
        help: Phrase(zh: "猜过之后才显示概率", en: "hide the bars until you have guessed"),
        key: .character("y"), value: choices.guessFirst),
      .number(
        "seed", Phrase(zh: "种子", en: "seed"),
        help: Phrase(zh: "抽样用的随机种子", en: "the seed of the draws"),
        keys: [.character(","), .character(".")], value: Double(choices.seed),
        range: 0...999_999),
    ]
  }

  private var hiddenReason: Phrase? {
    isHidden ? Phrase(zh: "先猜，再看", en: "guess first, then look") : nil
  }

  private var emptyReason: Phrase? {
    answer.current == nil ? Phrase(zh: "预测还没有算好", en: "the prediction is not there yet") : nil
  }
}
