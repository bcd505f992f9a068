import Display
import Figures

/// Figures of the kind that labs make, with Chinese and awkward labels.
enum Samples {
  static let words = [
    "小猫", "坐在", "垫子", "上", "，", "因为", "它", "累", "了", "。", "Once", "␣upon", "␣a", "␣time",
    "there", "␣was", "<end>", "红色", "盒子", "unbelievable",
  ]

  static func labels(_ count: Int) -> [String] {
    (0..<count).map { words[$0 % words.count] }
  }

  /// Rows that sum to 1 with nothing above the diagonal.
  static func attention(_ count: Int, head: Int = 0) -> [Float] {
    var values = [Float](repeating: 0, count: count * count)
    for row in 0..<count {
      let weights = (0...row).map { Float(1 + (($0 * 7 + row * 5 + head * 3) % 11) * $0) }
      let total = weights.reduce(0, +)
      for column in 0...row { values[row * count + column] = weights[column] / total }
    }
    return values
  }

  static func heatmap(_ count: Int, row: Int? = nil, column: Int? = nil) -> Figure {
    .heatmap(
      Heatmap(
        rowLabels: labels(count), columnLabels: labels(count), values: attention(count),
        scale: .sequential(maximum: 1), isCausal: true, selectedRow: row, selectedColumn: column))
  }

  static func grid(_ side: Int) -> Figure {
    .heatmapGrid(
      HeatmapGrid(
        rowLabels: (1...4).map { "L\($0)" }, columnLabels: (1...4).map { "H\($0)" }, side: side,
        maps: (0..<16).map { attention(side, head: $0) }, selectedRow: 2, selectedColumn: 1))
  }

  static func strip(_ count: Int, selected: Int? = nil, details: Bool = true) -> Figure {
    .tokenStrip(
      TokenStrip(
        tokens: labels(count).enumerated().map { index, label in
          .init(
            label: label, detail: details ? "\(300 + index * 37)" : nil,
            isSpecial: label.hasPrefix("<"))
        }, selected: selected))
  }

  static let bars = Figure.barChart(
    BarChart(
      bars: [
        .init(label: "小猫", value: 0.62, text: "62.0 %"),
        .init(label: "␣garden", value: 0.21, text: "21.0 %"),
        .init(label: "盒子", value: 0.09, text: "9.0 %"),
        .init(label: "。", value: 0.031, text: "3.1 %"),
        .init(label: "<end>", value: .nan, text: "–"),
      ], selected: 1))

  static let markedBars = Figure.barChart(
    BarChart(
      bars: [
        .init(label: "小猫", value: 0.5, text: "50.0 %", mark: 0.5),
        .init(label: "␣garden", value: 0.3, text: "30.0 %", mark: 0.8),
        .init(label: "盒子", value: 0.15, text: "✗", mark: 0.95, isDimmed: true),
        .init(label: "。", value: 0.05, text: "✗", mark: .nan, isDimmed: true),
      ], maximum: 1, selected: 0))

  static let tree = Figure.tree(
    Tree(
      nodes: [
        .init(label: "…坐在", parent: nil, emphasis: .best),
        .init(label: "垫", detail: "−0.83", parent: 0, emphasis: .best),
        .init(label: "沙发", detail: "−1.01", parent: 0),
        .init(label: "␣chair", detail: "−2.50", parent: 0, emphasis: .dim),
        .init(label: "子上", detail: "−0.90", parent: 1, emphasis: .best),
        .init(label: "上", detail: "−1.20", parent: 2),
        .init(label: "子", detail: "(−4.00)", parent: 1, emphasis: .dim),
        .init(label: "，", detail: "−1.10", parent: 4),
        .init(label: "。", detail: "−1.00", parent: 4, emphasis: .best),
        .init(label: "看书", detail: "(−3.95)", parent: 5, emphasis: .dim),
        .init(label: "<end>", detail: "−1.30", parent: 5),
      ], selected: 8))

  static let chart = Figure.lineChart(
    LineChart(
      series: [
        .init(
          name: Phrase(zh: "训练损失", en: "training loss"),
          points: (0..<40).map { .init(x: Double($0), y: 3.4 - 0.07 * Double($0)) }),
        .init(
          name: Phrase(zh: "验证损失", en: "validation loss"),
          points: [
            .init(x: 0, y: 3.5), .init(x: 20, y: .nan), .init(x: 30, y: 2), .init(x: 39, y: 1),
          ]),
      ], xLabel: Phrase(zh: "步", en: "step"), yLabel: Phrase(zh: "损失", en: "loss"),
      xRange: 0...100))

  static let scatter = Figure.scatter(
    Scatter(
      points: labels(20).enumerated().map { index, label in
        .init(
          label: label, x: Double((index * 37) % 41) / 20 - 1,
          y: Double((index * 17) % 29) / 14 - 1, emphasis: index % 6 == 0)
      }, xLabel: Phrase(zh: "第一主成分（12 %）", en: "component 1 (12 %)"),
      yLabel: Phrase(zh: "第二主成分（8 %）", en: "component 2 (8 %)"), selected: 6))

  static let table = Figure.table(
    Table(
      columns: [
        .init(title: Phrase(zh: "近邻", en: "neighbour")),
        .init(title: Phrase(zh: "余弦", en: "cosine"), isNumeric: true),
        .init(title: Phrase(zh: "次数", en: "count"), isNumeric: true),
      ],
      rows: [
        ["小猫", "0.912", "31,002"], ["␣cat", "0.88", "9"], ["unbelievably long", "-0.1", "120"],
        ["它", "0.5", "7"], ["她", "0.4", "6"],
      ], selected: 3))

  static let facts = Figure.facts(
    Facts([
      .pairs([
        .init(Phrase(zh: "秩", en: "rank"), "4"), .init(Phrase(verbatim: "α"), "8"),
        .init(Phrase(zh: "目标", en: "targets"), "q,v"),
        .init(Phrase(zh: "可训练", en: "trainable"), "12,288 / 4,212,480 (0.29 %)"),
      ]),
      .progress(fraction: 0.37, text: Phrase(zh: "第 148 步，共 400 步", en: "step 148 of 400")),
      .sentence(Phrase(zh: "合并前后之差 3.1e-6", en: "merged − unmerged 3.1e-6"), .success),
    ]))

  static let prose = Figure.prose(
    Prose(blocks: [
      .heading(level: 2, [.init("注意力 attention")]),
      .paragraph([
        .init("输入任意一句话。"), .init("每一行", .strong),
        .init("是一个词元在问：“我该看谁？”Move with ↑↓ to another row, and watch "),
        .init("blocks.3.attention", .code), .init("；破折号——不能断开……完（对吧）。"),
      ]),
      .list(
        ordered: true,
        items: [
          [.paragraph([.init("第一步：按 i 输入文字，然后按回车；这一行会换行，缩进要对齐。")])],
          [.paragraph([.init("second step")])],
        ]),
      .quote([.paragraph([.init("Attention is all you need. 注意力就是你所需要的一切。")])]),
      .code("let x = softmax(q·kᵀ / √d)\n  return x"),
      .table(
        header: [[.init("词")], [.init("含义")]],
        rows: [
          [[.init("token")], [.init("词元，模型读写的最小单位；它不一定是一个词，也可以是一个字的一部分")]],
          [[.init("head")], [.init("头")]],
        ]),
      .rule,
    ]))

  static let weights = Figure.heatmap(
    Heatmap(
      rowLabels: Array(repeating: "", count: 64), columnLabels: Array(repeating: "", count: 96),
      values: (0..<64 * 96).map { Float(($0 * 31) % 201 - 100) / 100 },
      scale: .diverging(maximum: 1), showsNumbers: false))

  static let all: [(name: String, figure: Figure)] = [
    ("strip", strip(14, selected: 6)), ("heatmap7", heatmap(7, row: 6, column: 0)),
    ("heatmap24", heatmap(24, row: 12, column: 3)), ("grid", grid(9)), ("bars", bars),
    ("marked-bars", markedBars), ("tree", tree),
    ("chart", chart), ("scatter", scatter), ("table", table), ("facts", facts), ("prose", prose),
    ("weights", weights),
  ]

  static let pane: [Panel] = [
    Panel(
      id: "tokens", figure: strip(9, selected: 6), caption: Phrase(zh: "词元", en: "tokens"),
      priority: 2),
    Panel(id: "grid", figure: grid(9), caption: Phrase(zh: "所有层 × 头", en: "all layers × heads")),
    Panel(
      id: "head", figure: heatmap(9, row: 6, column: 0),
      caption: Phrase(zh: "第 3 层第 2 头", en: "layer 3, head 2"), besidePrevious: true, priority: 3),
  ]
}
