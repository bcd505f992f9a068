import Figures
import LabKit
import Models

extension SizesLab {
  public func action(for input: ControlInput) -> Action? {
    if let size = Size(rawValue: input.id) {
      return input.value.integer.map { .edit(size, $0) }
    }
    switch input.id {
    case "preset": return choice(input.value, in: presetOptions).map(Action.choose)
    case "model": return input.value.limitedText.map(Action.open)
    case "format":
      return text(input.value).flatMap(WeightFormat.init).map(Action.setFormat)
    case "use": return text(input.value).flatMap(Use.init).map(Action.setUse)
    case "shows": return text(input.value).flatMap(Shows.init).map(Action.setShows)
    case "batch": return input.value.integer.map(Action.setBatch)
    case "tied": return input.value.flag.map(Action.setTied)
    default: return nil
    }
  }

  private func text(_ value: ControlValue) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  private func choice(_ value: ControlValue, in options: [Control.Option]) -> String? {
    text(value).flatMap { name in options.contains { $0.id == name } ? name : nil }
  }

  public var controls: [Control] {
    [presetControl, formatControl, useControl, showsControl] + sizeControls + [
      tiedControl,
      .number(
        "batch", Phrase(zh: "同时几段", en: "batch"),
        help: Phrase(
          zh: "同时处理几段文字：每一段都有自己的 KV 缓存", en: "texts at a time: each has a KV cache of its own"),
        keys: [.character("["), .character("]")], value: Double(choices.batch),
        range: Double(Self.batches.lowerBound)...Double(Self.batches.upperBound),
        step: .multiply(2)),
      Control(
        id: "model", label: Phrase(zh: "打开", en: "open"),
        help: Phrase(
          zh: "打开别的模型：名称、文件夹，或一个 config.json；不需要权重",
          en: "open another model: a name, a folder, or a config.json; no weights needed"),
        keys: [.character("m")],
        kind: .text(value: choices.model, limit: 1000, isMultiline: false, isLive: false)),
    ]
  }

  private var presetControl: Control {
    Control(
      id: "preset", label: Phrase(zh: "模型", en: "model"),
      help: Phrase(
        zh: "换一个模型的形状；前两个从本程序自带模型的 config.json 读出",
        en: "another model's shape; the first two are read from this program's own models"),
      keys: [.up, .down], kind: .choice(value: choices.preset, options: presetOptions))
  }

  private var presetOptions: [Control.Option] {
    func option(_ name: String) -> Control.Option {
      .init(id: name, label: Phrase(verbatim: name))
    }
    var options = Self.shipped.map(option)
    options += KnownShape.all.map { .init(id: $0.id, label: Phrase(verbatim: $0.name)) }
    if !choices.model.isEmpty || choices.preset == Self.own {
      options.append(
        .init(id: Self.own, label: Phrase(zh: "自己打开的", en: "the one opened")))
    }
    return options
  }

  private var formatControl: Control {
    Control(
      id: "format", label: Phrase(zh: "格式", en: "format"),
      help: Phrase(
        zh: "每个权重用几位：f32、f16（bf16 也一样）、int8、int4",
        en: "bits of a weight: f32, f16 (bf16 is the same), int8, int4"),
      keys: [.left, .right],
      kind: .choice(
        value: choices.format.rawValue,
        options: WeightFormat.allCases.map {
          .init(id: $0.rawValue, label: Phrase(verbatim: $0.rawValue))
        }))
  }

  private var useControl: Control {
    Control(
      id: "use", label: Phrase(zh: "用途", en: "use"),
      help: Phrase(
        zh: "算推理的内存，还是用 Adam 训练全部参数的内存",
        en: "memory for running it, or for training all of it with Adam"),
      keys: [.space],
      kind: .choice(
        value: choices.use.rawValue,
        options: [
          .init(id: Use.inference.rawValue, label: Phrase(zh: "推理", en: "inference")),
          .init(id: Use.training.rawValue, label: Phrase(zh: "训练", en: "training")),
        ]))
  }

  private var showsControl: Control {
    Control(
      id: "shows", label: Phrase(zh: "看什么", en: "show"),
      help: Phrase(
        zh: "看参数在哪里、内存要多少，还是都看（窗口要大）",
        en: "where the parameters are, how much memory, or all (in a large window)"),
      keys: [.character("o")],
      kind: .choice(
        value: choices.shows.rawValue,
        options: [
          .init(id: Shows.parts.rawValue, label: Phrase(zh: "参数", en: "parameters")),
          .init(id: Shows.memory.rawValue, label: Phrase(zh: "内存", en: "memory")),
          .init(id: Shows.all.rawValue, label: Phrase(zh: "全部", en: "all")),
        ]), isUndoable: false)
  }

  private var tiedControl: Control {
    let none = original.map { $0.output == .none } ?? true
    return .toggle(
      "tied", Phrase(zh: "共用词表", en: "tied head"),
      help: Phrase(
        zh: "输出头与词元嵌入共用一张表，还是各有一张",
        en: "the output layer uses the token table, or has one of its own"),
      key: .character("x"), value: shape?.output == .tied,
      disabled: none
        ? Phrase(zh: "这个形状没有给下一个词元打分的输出头", en: "this shape has no layer that scores next tokens")
        : nil)
  }

  private var sizeControls: [Control] {
    let missing: Phrase? =
      original == nil ? Phrase(zh: "还没有形状可改", en: "there is no shape to change yet") : nil
    return Size.allCases.map { size in
      let value = shape.map { size.value(in: $0) } ?? size.range.lowerBound
      return .number(
        size.rawValue, size.label, help: size.help, keys: size.keys,
        value: Double(value.clamped(to: size.range)),
        range: Double(size.range.lowerBound)...Double(size.range.upperBound), step: step(of: size),
        disabled: size == .keyHeads && missing == nil && !canShareKeys
          ? Phrase(
            zh: "GPT-2 和 BERT 的每个头都有自己的键和值",
            en: "in GPT-2 and BERT each head has keys and values of its own") : missing)
    }
  }

  private func step(of size: Size) -> Control.Step {
    switch size {
    // Such steps keep a width that all heads share.
    case .width: .add(Double(16 * (shape?.headCount ?? 1)))
    case .layers: .add(1)
    case .heads, .keyHeads, .context: .multiply(2)
    case .inner: .add(256)
    case .vocabulary: .add(1000)
    }
  }
}

extension SizesLab.Size {
  var keys: [Key] {
    let letter: Character =
      switch self {
      case .width: "w"
      case .layers: "l"
      case .heads: "a"
      case .keyHeads: "k"
      case .inner: "f"
      case .vocabulary: "v"
      case .context: "c"
      }
    return [.character(letter), .character(Character(letter.uppercased()))]
  }

  var label: Phrase {
    switch self {
    case .width: Phrase(zh: "宽度", en: "width")
    case .layers: Phrase(zh: "层数", en: "layers")
    case .heads: Phrase(zh: "头数", en: "heads")
    case .keyHeads: Phrase(zh: "键值头", en: "KV heads")
    case .inner: Phrase(zh: "前馈宽度", en: "FFN width")
    case .vocabulary: Phrase(zh: "词表", en: "vocabulary")
    case .context: Phrase(zh: "上下文", en: "context")
    }
  }

  var help: Phrase {
    switch self {
    case .width: Phrase(zh: "残差流里向量的长度 d", en: "length d of the residual stream's vectors")
    case .layers: Phrase(zh: "Transformer 块有几层", en: "how many blocks")
    case .heads: Phrase(zh: "注意力头的个数", en: "how many attention heads")
    case .keyHeads:
      Phrase(
        zh: "键和值有几份：比头少，就是几个头共用一份", en: "heads of keys and values; fewer: several heads share")
    case .inner: Phrase(zh: "前馈网络中间那一层的宽度 m", en: "width m inside the feed-forward layers")
    case .vocabulary: Phrase(zh: "词表里有多少个词元", en: "tokens in the vocabulary")
    case .context: Phrase(zh: "最多读多少个词元", en: "longest text, in tokens")
    }
  }
}
