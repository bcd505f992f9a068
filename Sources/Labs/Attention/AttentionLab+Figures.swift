import Figures
import LabKit
import Studio

extension AttentionLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    let report = answer.value
    let empty =
      choices.text.isEmpty
      ? Phrase(zh: "还没有句子：输入一句中文或英文。", en: "No sentence yet: type one, in Chinese or English.")
      : nil
    if let notice = Notices.panel(
      answer, truncation: report?.result.truncation, coverage: report?.coverage, empty: empty)
    {
      panels.append(notice)
    }
    guard let report else { return panels }
    panels.append(tokenPanel(report))
    panels.append(thumbnailPanel(report))
    let (labels, values) = map(report)
    panels.append(matrixPanel(labels, values))
    panels.append(rowPanel(labels, values, tokens: report.result.tokens))
    return panels
  }

  private func tokenPanel(_ report: AttentionReport) -> Panel {
    let tokens = report.result.tokens
    let selected = choices.words ? report.groups[row].last : row
    let strip = TokenStrip(
      tokens: tokens.map { TokenStrip.Token($0, showsID: false) }, selected: selected)
    let count = Numerals.grouped(tokens.count)
    return Panel(
      id: "tokens", figure: .tokenStrip(strip),
      caption: Phrase(
        zh: "\(count) 个词元，标出的在看", en: "\(count) tokens; the marked one looks"),
      priority: 2)
  }

  private func thumbnailPanel(_ report: AttentionReport) -> Panel {
    let grid = HeatmapGrid(
      rowLabels: (0..<report.result.layers).map { "L\($0)" },
      columnLabels: (0..<report.result.heads).map { "H\($0)" }, side: report.thumbnailSide,
      maps: report.thumbnails, selectedRow: layer, selectedColumn: head)
    let isReduced = report.thumbnailSide < report.result.tokens.count
    return Panel(
      id: "thumbnails", figure: .heatmapGrid(grid),
      caption: isReduced
        ? Phrase(
          zh: "所有层 × 头（每格取块内最大值）", en: "All layers × heads (block maxima)")
        : Phrase(zh: "所有层 × 所有头", en: "All layers × all heads"), priority: 3)
  }

  private func matrixPanel(_ labels: [String], _ values: [Float]) -> Panel {
    let heatmap = Heatmap(
      rowLabels: labels, columnLabels: labels, values: values, scale: .sequential(maximum: 1),
      isCausal: isCausal, selectedRow: row, selectedColumn: column, precision: 2)
    return Panel(
      id: "matrix", figure: .heatmap(heatmap),
      caption: Phrase(
        zh: "第 \(layer) 层第 \(head) 头：每行在看谁，和为 1",
        en: "Layer \(layer) head \(head): each row sums to 1"),
      besidePrevious: true, priority: 6)
  }

  /// The selected row in words: where most of its attention goes, and how concentrated it is.
  private func rowPanel(_ labels: [String], _ values: [Float], tokens: [Token]) -> Panel {
    let weights = values[row * labels.count..<(row + 1) * labels.count]
    let visible = isCausal ? row + 1 : labels.count
    let ranked = weights.enumerated().prefix(visible).sorted {
      ($1.element, $0.offset) < ($0.element, $1.offset)
    }
    let pairs = ranked.prefix(4).map { index, weight in
      Facts.Pair(Phrase(verbatim: labels[index]), Numerals.percent(Double(weight)))
    }
    let bits = Numerals.fixed(Entropy.bits(weights.map(Double.init)), 2)
    let uniform = Numerals.fixed(
      Entropy.bits([Double](repeating: 1 / Double(visible), count: visible)), 2)
    var lines: [Facts.Line] = [
      .pairs([.init(Phrase(zh: "谁在看", en: "who looks"), labels[row])] + pairs),
      .sentence(
        Phrase(
          zh: "熵 \(bits) 比特；平均地看这 \(visible) 个位置是 \(uniform) 比特。",
          en:
            "Entropy \(bits) bits; spread evenly over these \(visible) places "
            + "it would be \(uniform)."
        ), .dim),
    ]
    if let scores = answer.value?.scores { lines += habitLines(scores) }
    if let column, column < labels.count, column > row, isCausal {
      lines.append(
        .sentence(
          Phrase(
            zh: "\(labels[row]) 看不到后面的 \(labels[column])：因果掩码把它挡住了。",
            en:
              "\(labels[row]) cannot see \(labels[column]), which comes later: "
              + "the causal mask hides it."
          ), .plain))
    } else if let column, column < labels.count {
      let share = Numerals.percent(Double(values[row * labels.count + column]))
      lines.append(.pairs([.init(Phrase(verbatim: "\(labels[row]) → \(labels[column])"), share)]))
    }
    return Panel(
      id: "row", figure: .facts(Facts(lines)),
      caption: Phrase(zh: "选中的一行", en: "The selected row"), priority: 5)
  }
}

extension AttentionLab {
  /// What the shown head is known for, and which head is best at that.
  private func habitLines(_ scores: HeadScores) -> [Facts.Line] {
    scores.habits(layer: layer, head: head).prefix(2).map { habit in
      let score = Numerals.fixed(habit.score, 2)
      return .sentence(
        Phrase(
          zh: "这是“\(habit.kind.headName.zh)”：许多文章平均 \(score)。",
          en: "\(habit.kind.headName.en): \(score) on average over many texts."), .success)
    }
  }

  public static let metricNames = [
    "layer", "head", "row", "tokens", "groups", "layers", "heads", "row-maximum", "row-entropy",
    "row-sum", "row-first-share", "row-self-share", "row-previous-share",
    "previous-token-share", "first-token-share", "self-share", "mean-entropy",
    "previous-token-rank", "first-token-rank", "self-rank", "upper-maximum", "truncated",
    "typed-characters", "words",
  ]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "typed-characters": return Double(choices.text.count)
    case "words": return choices.words ? 1 : 0
    default: break
    }
    guard let report = answer.current else { return nil }
    let result = report.result
    switch name {
    case "layer": return Double(layer)
    case "head": return Double(head)
    case "row": return Double(row)
    case "tokens": return Double(result.tokens.count)
    case "groups": return Double(rowCount)
    case "layers": return Double(result.layers)
    case "heads": return Double(result.heads)
    case "truncated": return result.truncation == nil ? 0 : 1
    case "upper-maximum": return report.habits.map(\.above).max()
    default: return name.hasPrefix("row-") ? rowMetric(name, report) : headMetric(name, report)
    }
  }

  private func headMetric(_ name: String, _ report: AttentionReport) -> Double? {
    let habits = report.habits[layer * report.result.heads + head]
    func rank(_ measure: (HeadHabits) -> Double) -> Double {
      Double(1 + report.habits.filter { measure($0) > measure(habits) }.count)
    }
    switch name {
    case "previous-token-share": return habits.previous
    case "first-token-share": return habits.first
    case "self-share": return habits.itself
    case "mean-entropy": return habits.entropy
    case "previous-token-rank": return rank(\.previous)
    case "first-token-rank": return rank(\.first)
    case "self-rank": return rank(\.itself)
    default: return nil
    }
  }

  private func rowMetric(_ name: String, _ report: AttentionReport) -> Double? {
    let (labels, values) = map(report)
    let weights = values[row * labels.count..<(row + 1) * labels.count].map(Double.init)
    switch name {
    case "row-maximum": return weights.max()
    case "row-entropy": return Entropy.bits(weights)
    case "row-sum": return weights.reduce(0, +)
    case "row-first-share": return weights.first
    case "row-self-share": return weights[row]
    case "row-previous-share": return row > 0 ? weights[row - 1] : nil
    default: return nil
    }
  }
}
