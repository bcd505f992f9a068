import Figures
import LabKit

extension HistoryLab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "text": input.value.limitedText.map(Action.type)
    case "shows": choice(input, Shows.init).map(Action.setShows)
    case "curve": choice(input, Curve.init).map(Action.setCurve)
    case "select": input.value.integer.map(Action.select)
    case "draw": input.value.flag.map(Action.setSampled)
    case "seed": input.value.integer.map { .setSeed(UInt64($0.clamped(to: 0...999_999))) }
    case "model": input.value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  private func choice<Value>(_ input: ControlInput, _ value: (String) -> Value?) -> Value? {
    if case .text(let name) = input.value { value(name) } else { nil }
  }

  public var controls: [Control] {
    let last = max(0, (reference?.steps.count ?? 1) - 1)
    return [
      .text(
        "text", Phrase(zh: "输入", en: "type"),
        help: Phrase(
          zh: "写一段文字；每按一个键，四个模型都重新读一遍",
          en: "write a text; at every key all four models read it anew"),
        key: .character("i"), value: choices.text),
      showsControl,
      .number(
        "select", Phrase(zh: "词元", en: "token"),
        help: Phrase(
          zh: "在文字里移动，看每个模型为这个词元付多少",
          en: "move along the text: what each model pays for this token"),
        keys: [.left, .right], value: Double(selected),
        range: 0...Double(last), isUndoable: false),
      curveControl,
      .toggle(
        "draw", Phrase(zh: "随机续写", en: "draw"),
        help: Phrase(
          zh: "续写时按概率抽（温度 0.8，top-p 0.95）；关上就总取最可能的",
          en: "draw tokens by probability (temperature 0.8, top-p 0.95), or take the likeliest"),
        key: .character("d"), value: choices.isSampled),
      .number(
        "seed", Phrase(zh: "种子", en: "seed"),
        help: Phrase(
          zh: "随机续写用的种子，四个模型相同", en: "of the drawn texts; the same for all models"),
        keys: [.character(","), .character(".")], value: Double(choices.seed), range: 0...999_999,
        disabled: choices.isSampled
          ? nil
          : Phrase(zh: "现在总取最可能的，用不着随机数", en: "the likeliest is taken: no random numbers")),
      .model(choices.model),
    ]
  }

  private var showsControl: Control {
    Control(
      id: "shows", label: Phrase(zh: "看什么", en: "show"),
      help: Phrase(
        zh: "看哪一样：续写、下一个词元、比特数",
        en: "what to see: the texts written, the next token, the bits"),
      keys: [.character("v")],
      kind: .choice(
        value: choices.shows.rawValue,
        options: [
          .init(id: "texts", label: Phrase(zh: "续写", en: "texts")),
          .init(id: "next", label: Phrase(zh: "下一个", en: "next token")),
          .init(id: "bits", label: Phrase(zh: "比特", en: "bits")),
        ]), isUndoable: false)
  }

  private var curveControl: Control {
    Control(
      id: "curve", label: Phrase(zh: "曲线", en: "curve"),
      help: Phrase(
        zh: "曲线画到此为止一共付的比特，还是每个词元的",
        en: "lines of all bits so far, or of each token's"),
      keys: [.character("c")],
      kind: .choice(
        value: choices.curve.rawValue,
        options: [
          .init(id: "sum", label: Phrase(zh: "累计", en: "so far")),
          .init(id: "each", label: Phrase(zh: "逐个", en: "each")),
        ]), isUndoable: false)
  }
}
