import Figures
import LabKit
import Models

extension LoRALab {
  public func action(for input: ControlInput) -> Action? {
    switch input.id {
    case "run": input.value == .trigger ? .run : nil
    case "step": input.value == .trigger ? .step : nil
    case "cancel": input.value == .trigger ? .cancel : nil
    case "adapter": input.value.flag.map(Action.setAdapter)
    case "scale":
      input.value.finiteNumber.map {
        .setScale(quarters: Int(($0.clamped(to: 0...2) * 4).rounded()))
      }
    case "question": input.value.limitedText.map { .ask(String($0.prefix(500))) }
    case "layer": input.value.integer.map(Action.selectLayer)
    case "matrix":
      if case .text(let name) = input.value,
        LoRATarget.gpt2.contains(where: { $0.rawValue == name })
      {
        .selectMatrix(name)
      } else {
        nil
      }
    default: setting(for: input).map(Action.set)
    }
  }

  private func setting(for input: ControlInput) -> Setting? {
    switch input.id {
    case "rank": input.value.integer.map(Setting.rank)
    case "alpha": input.value.integer.map(Setting.alpha)
    case "epochs": input.value.integer.map(Setting.epochs)
    case "learning-rate": input.value.finiteNumber.map(Setting.learningRate)
    case "seed": input.value.integer.map { .seed(UInt64($0.clamped(to: 0...999_999))) }
    case "data": input.value.limitedText.map(Setting.data)
    case "model": input.value.limitedText.map(Setting.model)
    case "targets":
      if case .text(let names) = input.value, Self.targetChoices.contains(names) {
        .targets(names)
      } else {
        nil
      }
    default: nil
    }
  }

  static let targetChoices = ["q", "q,v", "q,k,v,o", "all"]

  public var controls: [Control] {
    runControls + adapterControls + settingControls + dataControls
  }

  private var busyReason: Phrase? {
    isBusy
      ? Phrase(zh: "训练中：先取消或等它结束", en: "training: cancel it or let it finish") : nil
  }

  private var runControls: [Control] {
    let idle = isBusy ? nil : Phrase(zh: "没有在训练", en: "nothing is training")
    let label =
      switch phase {
      case .running: Phrase(zh: "暂停", en: "pause")
      case .paused: Phrase(zh: "继续", en: "go on")
      case .idle, .finished, .failed: Phrase(zh: "开始", en: "start")
      }
    return [
      .trigger(
        "run", label,
        help: Phrase(zh: "开始训练；再按暂停或继续", en: "start training; press again to pause or go on"),
        key: .space, disabled: inspection.failure, isUndoable: false),
      .trigger(
        "step", Phrase(zh: "单步", en: "one step"),
        help: Phrase(zh: "只训练一步，然后停住", en: "train a single step, then hold"),
        key: .character("."), disabled: inspection.failure, isUndoable: false),
      .trigger(
        "cancel", Phrase(zh: "取消", en: "cancel"),
        help: Phrase(
          zh: "取消训练；模型保持原样", en: "cancel the run; the model stays as it was"),
        key: .character("c"), disabled: idle, isUndoable: false),
    ]
  }

  private var adapterControls: [Control] {
    let none =
      adapter == nil ? Phrase(zh: "还没有训练出适配器", en: "no adapter has been trained yet") : nil
    return [
      .toggle(
        "adapter", Phrase(zh: "适配器", en: "adapter"),
        help: Phrase(zh: "开关适配器，看回答怎么变", en: "adapter on or off: see the answers change"),
        key: .character("a"), value: choices.adapter, disabled: none),
      .number(
        "scale", Phrase(zh: "强度", en: "scale"),
        help: Phrase(
          zh: "适配器的强度：0 是关，1 是训练时的强度",
          en: "the adapter's strength: 0 is off, 1 is as trained"),
        keys: [.left, .right], value: Double(choices.quarters) / 4, range: 0...2,
        step: .add(0.25), disabled: none),
      .text(
        "question", Phrase(zh: "提问", en: "ask"),
        help: Phrase(
          zh: "写一个问题，比较训练前后的回答", en: "ask something; compare before and after"),
        key: .character("i"), value: choices.question, limit: 500),
      .number(
        "layer", Phrase(zh: "层", en: "layer"),
        help: Phrase(zh: "看哪一层的 ΔW", en: "the layer whose ΔW is shown"), keys: [.up, .down],
        value: Double(layer), range: .indexes(of: layerCount), disabled: none, isUndoable: false),
      Control(
        id: "matrix", label: Phrase(zh: "矩阵", en: "matrix"),
        help: Phrase(zh: "看哪个矩阵的 ΔW", en: "the matrix whose ΔW is shown"),
        keys: [.character("w")],
        kind: .choice(
          value: matrix.rawValue,
          options: configuration.targets.map {
            .init(id: $0.rawValue, label: Phrase(verbatim: $0.rawValue))
          }), disabled: none, isUndoable: false),
    ]
  }

  private var settingControls: [Control] {
    [
      .number(
        "rank", Phrase(zh: "秩", en: "rank"),
        help: Phrase(
          zh: "ΔW = B·A 的秩：越大，可训练的数越多",
          en: "the rank of ΔW = B·A: larger trains more numbers"),
        keys: [.character("["), .character("]")], value: Double(choices.rank), range: 1...64,
        step: .multiply(2), disabled: busyReason),
      .number(
        "alpha", Phrase(verbatim: "α"),
        help: Phrase(zh: "ΔW 乘以 α／秩", en: "ΔW is multiplied by α / rank"),
        keys: [.character("-"), .character("=")], value: Double(choices.alpha), range: 1...128,
        step: .multiply(2), disabled: busyReason),
      Control(
        id: "targets", label: Phrase(zh: "目标", en: "targets"),
        help: Phrase(
          zh: "给哪些矩阵加适配器：all 还包括 MLP 的两层",
          en: "which matrices get an adapter; all includes the two of the MLP"),
        keys: [.character("v")],
        kind: .choice(
          value: choices.targets,
          options: Self.targetChoices.map {
            .init(
              id: $0, label: $0 == "all" ? Phrase(zh: "全部", en: "all") : Phrase(verbatim: $0))
          }), disabled: busyReason),
      .number(
        "learning-rate", Phrase(zh: "学习率", en: "rate"),
        help: Phrase(zh: "学习率的峰值", en: "the peak of the learning rate"),
        keys: [.character("("), .character(")")], value: choices.learningRate,
        range: 1e-4...0.03, step: .multiply(2), disabled: busyReason),
      .number(
        "epochs", Phrase(zh: "轮数", en: "epochs"),
        help: Phrase(zh: "每条样本看几遍", en: "how often each example is seen"),
        keys: [.character("{"), .character("}")], value: Double(choices.epochs), range: 1...60,
        disabled: busyReason),
      .number(
        "seed", Phrase(zh: "种子", en: "seed"),
        help: Phrase(
          zh: "决定初值、样本顺序和回答的抽样", en: "decides initial values, order and draws"),
        keys: [.character(","), .character(";")], value: Double(choices.seed), range: 0...999_999,
        disabled: busyReason),
    ]
  }

  private var dataControls: [Control] {
    var model = Control.model(choices.model)
    model.disabled = busyReason
    return [
      Control(
        id: "data", label: Phrase(zh: "数据", en: "data"),
        help: Phrase(
          zh: "自己的样本，每行：问题 => 答案；留空用自带的六十条事实",
          en: "own examples, a line each: question => answer; empty uses the sixty facts"),
        keys: [.character("d")],
        kind: .text(value: choices.data, limit: textLimit, isMultiline: true, isLive: true),
        disabled: busyReason),
      model,
    ]
  }
}

extension LoRALab {
  var layerCount: Int { inspection.value?.configuration.layerCount ?? 1 }
  /// The matrix that is shown: what was chosen, within what there is.
  var layer: Int { choices.layer.clamped(to: 0...max(layerCount - 1, 0)) }
  var matrix: LoRATarget {
    let targets = configuration.targets
    let chosen = LoRATarget(rawValue: choices.matrix)
    return chosen.flatMap { targets.contains($0) ? $0 : nil } ?? targets.first ?? .q
  }
}
