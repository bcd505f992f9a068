import Figures
import LabKit
import Models

extension SizesLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    if let notice = Notices.panel(anatomy) { panels.append(notice) }
    switch sums {
    case nil: return panels
    case .failure(let misfit):
      panels.append(
        Panel(
          id: "misfit", figure: .facts(Facts([.sentence(Self.describe(misfit), .warning)])),
          priority: 8))
      if let shape {
        panels.append(
          Panel(id: "shape", figure: .facts(Facts([sizeLine(shape)])), priority: 6))
      }
    case .success(let sums):
      panels.append(namePanel(sums))
      if choices.shows != .memory { panels.append(partPanel(sums)) }
      if choices.shows != .parts {
        // What training takes hardly depends on the format.
        if choices.use == .inference { panels.append(formatPanel(sums)) }
        panels += [memoryPanel(sums), cardPanel(sums)]
      }
    }
    return panels
  }

  // MARK: - The name and the shape

  private func namePanel(_ sums: Sums) -> Panel {
    let (total, active) = (sums.parameters.total, sums.parameters.active)
    let name = SizeName.name(total: total, active: active)
    var lines: [Facts.Line] = [
      .sentence(
        Phrase(
          zh: "\(modelName.zh)：\(Numerals.grouped(total)) 个参数，简称 \(name)",
          en: "\(modelName.en): \(Numerals.grouped(total)) parameters, “\(name)”"),
        .strong)
    ]
    if active < total {
      let share = Numerals.percent(Double(active) / Double(total))
      lines.append(
        .sentence(
          Phrase(
            zh: "每个词元只用其中 \(Numerals.grouped(active)) 个（\(share)）",
            en: "a token uses \(Numerals.grouped(active)) of them (\(share))"), .plain))
    }
    if let stored = anatomy.value?.storedCount, !isChanged {
      lines.append(
        stored == total
          ? .sentence(
            Phrase(zh: "与权重文件里的个数一致。", en: "The weights' file holds exactly as many."),
            .success)
          : .sentence(
            Phrase(
              zh: "权重文件里有 \(Numerals.grouped(stored)) 个，与算式对不上。",
              en: "The weights' file holds \(Numerals.grouped(stored)); the formula disagrees."),
            .warning))
    }
    return Panel(
      id: "name", figure: .facts(Facts(lines + [sizeLine(sums.shape)])), priority: 7)
  }

  private var modelName: Phrase {
    let known = KnownShape.named(choices.preset)?.name ?? anatomy.value?.name ?? choices.preset
    return isChanged
      ? Phrase(zh: "\(known)（改）", en: "\(known) edited") : Phrase(verbatim: known)
  }

  /// The sizes with the letters that formulas have for them; those that only weights depend on make room
  /// for figures of memory.
  private func sizeLine(_ shape: ModelShape) -> Facts.Line {
    func pair(_ size: Size, _ letter: String) -> Facts.Pair {
      .init(
        Phrase(
          zh: size.label.zh + letter, en: size.label.en + (letter.isEmpty ? "" : " " + letter)),
        Numerals.grouped(size.value(in: shape)))
    }
    let isRotary = if case .llama = shape.family { true } else { false }
    let isWhole = choices.shows != .memory
    var pairs = isWhole ? [pair(.vocabulary, "V")] : []
    pairs += [pair(.width, "d"), pair(.layers, "L"), pair(.heads, "")]
    if shape.keyValueHeadCount != shape.headCount {
      pairs += [
        pair(.keyHeads, ""),
        .init(Phrase(zh: "键宽k", en: "key width k"), Numerals.grouped(shape.keyWidth)),
      ]
    }
    if isWhole { pairs.append(pair(.inner, "m")) }
    pairs.append(pair(.context, isRotary ? "" : "P"))
    if let experts = shape.experts {
      pairs += [
        .init(Phrase(zh: "专家E", en: "experts E"), String(experts.count)),
        .init(Phrase(zh: "每次选", en: "chosen"), String(experts.perToken)),
      ]
    }
    if choices.batch > 1 {
      pairs.append(.init(Phrase(zh: "同时几段", en: "batch"), String(choices.batch)))
    }
    return .pairs(pairs)
  }

  // MARK: - Parameters

  private func partPanel(_ sums: Sums) -> Panel {
    let total = sums.parameters.total
    // Exact as long as there is room for it.
    func number(_ count: Int) -> String {
      total < 1_000_000_000
        ? Numerals.grouped(count) : Numerals.fixed(Double(count) / 1e6, 1) + "M"
    }
    let entries = sums.parameters.entries
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "部件", en: "part")),
        .init(title: Phrase(zh: "算式", en: "formula")),
        .init(title: Phrase(zh: "参数", en: "parameters"), isNumeric: true),
        .init(title: Phrase(zh: "占", en: "share"), isNumeric: true),
      ],
      names: entries.map { $0.part.name },
      rows: entries.map {
        [$0.formula, number($0.count), Numerals.percent(Double($0.count) / Double(total))]
      })
    return Panel(
      id: "parts", figure: .table(table),
      caption: Phrase(zh: "参数在哪里", en: "Where the parameters are"), priority: 5)
  }

  // MARK: - Memory

  private func formatPanel(_ sums: Sums) -> Panel {
    let bars = WeightFormat.allCases.map { format in
      let bytes = format.bytes(of: Double(sums.parameters.total))
      let name = Phrase(zh: "权重 \(format.rawValue)", en: "weights \(format.rawValue)")
      return BarChart.Bar(name: name, value: bytes, text: Numerals.bytes(bytes))
    }
    return Panel(
      id: "formats",
      figure: .barChart(
        BarChart(
          bars: bars, selected: WeightFormat.allCases.firstIndex(of: choices.format))),
      priority: 3)
  }

  private func memoryPanel(_ sums: Sums) -> Panel {
    let memory = memory(sums)
    var bars = memory.entries.map {
      BarChart.Bar(name: $0.part.name, value: $0.bytes, text: Numerals.bytes($0.bytes))
    }
    bars.append(
      .init(
        name: Phrase(zh: "合计", en: "together"), value: memory.total,
        text: Numerals.bytes(memory.total)))
    return Panel(
      id: "memory", figure: .barChart(BarChart(bars: bars)), caption: memoryCaption(sums.shape),
      priority: 4)
  }

  private func memoryCaption(_ shape: ModelShape) -> Phrase {
    let length = Numerals.grouped(shape.contextLength)
    let batch = choices.batch
    switch choices.use {
    case .inference where shape.isDecoder:
      return Phrase(
        zh: "推理：\(batch) 段文字，各写满 \(length) 个词元",
        en: "Inference: \(batch == 1 ? "one text" : "\(batch) texts") of \(length) tokens")
    case .inference:
      return Phrase(zh: "推理：编码器不留缓存", en: "Inference: an encoder keeps no cache")
    case .training:
      let isMixed = choices.format != .float32
      let precision =
        isMixed ? Phrase(zh: "混合精度", en: "mixed precision") : Phrase(verbatim: "float32")
      let counted = isMixed && shape.activationBytes(batch: batch) != nil
      return Phrase(
        zh: "用 Adam 训练，\(precision.zh)" + (counted ? "" : "；激活另算"),
        en: "Training: Adam, \(precision.en)" + (counted ? "" : ", no activations"))
    }
  }

  private func cardPanel(_ sums: Sums) -> Panel {
    let total = memory(sums).total
    let bars = Self.cards.map { size in
      let share = total / (Double(size) * 1e9)
      let fits = share <= 1
      return BarChart.Bar(
        label: "\(size) GB", value: min(share, 1),
        text: (fits ? "✓ " : "✗ ") + (share < 100 ? Numerals.percent(share) : "×\(Int(share))"),
        isDimmed: !fits)
    }
    return Panel(
      id: "cards", figure: .barChart(BarChart(bars: bars, maximum: 1)),
      caption: Phrase(zh: "装得下吗：占一张卡的多少", en: "Does it fit? Its share of one card"),
      priority: 4)
  }

  // MARK: - Words

  private static func describe(_ misfit: ModelShape.Misfit) -> Phrase {
    switch misfit {
    case .headsDoNotDivideWidth(let heads, let width):
      Phrase(
        zh: "宽度 \(width) 不能平分给 \(heads) 个头：改一改宽度或头数。",
        en: "A width of \(width) cannot be shared by \(heads) heads: change one of them.")
    case .keyHeadsDoNotDivideHeads(let keyHeads, let heads):
      Phrase(
        zh: "\(heads) 个头不能平分给 \(keyHeads) 份键和值：键值头要能整除头数。",
        en: "\(heads) heads cannot share \(keyHeads) sets of keys and values evenly.")
    case .moreExpertsChosenThanThere(let chosen, let count):
      Phrase(
        zh: "只有 \(count) 个专家，选不出 \(chosen) 个。",
        en: "\(chosen) experts cannot be chosen among \(count).")
    case .outOfRange(let size, let limit):
      Phrase(
        zh: "\(size) 超出了范围：可以是 1 到 \(limit)。", en: "\(size) is out of range: 1 to \(limit).")
    }
  }
}

extension ParameterCount.Part {
  var name: Phrase {
    switch self {
    case .tokens: Phrase(zh: "词元嵌入", en: "tokens")
    case .positions: Phrase(zh: "位置", en: "positions")
    case .attention: Phrase(zh: "注意力", en: "attention")
    case .feedForward: Phrase(zh: "前馈", en: "feed-forward")
    case .router: Phrase(zh: "路由", en: "router")
    case .norms: Phrase(zh: "归一化", en: "norms")
    case .head: Phrase(zh: "输出头", en: "head")
    }
  }
}

extension MemoryEstimate.Part {
  var name: Phrase {
    switch self {
    case .weights: Phrase(zh: "权重", en: "weights")
    case .cache: Phrase(zh: "KV 缓存", en: "KV cache")
    case .gradients: Phrase(zh: "梯度", en: "gradients")
    case .master: Phrase(zh: "f32 副本", en: "f32 copy")
    case .moments: Phrase(zh: "Adam 矩", en: "Adam moments")
    case .activations: Phrase(zh: "激活", en: "activations")
    }
  }
}
