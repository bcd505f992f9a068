import Figures
import Foundation
import Testing

@Suite struct WriterTests {
  static let labels = ["小猫", "a,\"b\"", "<end>&"]
  static let figures: [(name: String, figure: Figure)] = [
    (
      "strip",
      .tokenStrip(
        TokenStrip(
          tokens: [
            .init(label: "小猫", detail: "300"), .init(label: "␣\"<b>\"", detail: nil),
            .init(label: "<end>", detail: "4", isSpecial: true),
          ], selected: 1))
    ),
    (
      "heatmap",
      .heatmap(
        Heatmap(
          rowLabels: labels, columnLabels: labels,
          values: [1, 0, 0, 0.25, 0.75, 0, 0.1, 0.2, 0.7], scale: .sequential(maximum: 1),
          isCausal: true, selectedRow: 2))
    ),
    (
      "grid",
      .heatmapGrid(
        HeatmapGrid(
          rowLabels: ["L1"], columnLabels: ["H1", "H2"], side: 2,
          maps: [[1, 0, 0.5, 0.5], [1, 0, 0.125, 0.875]], selectedColumn: 1))
    ),
    (
      "bars",
      .barChart(
        BarChart(
          bars: [
            .init(label: "小猫", value: 0.625, text: "62.5 %"),
            .init(label: "=1+2", value: .nan, text: "–"),
          ]))
    ),
    (
      "marked-bars",
      .barChart(
        BarChart(
          bars: [
            .init(label: "小猫", value: 0.625, text: "62.5 %", mark: 0.625),
            .init(label: "<b>", value: 0.25, text: "✗", mark: 0.875, isDimmed: true),
            .init(label: "。", value: 0.125, text: "–", mark: .nan, isDimmed: true),
          ], maximum: 1, selected: 0))
    ),
    (
      "tree",
      .tree(
        Tree(
          nodes: [
            .init(label: "小猫", parent: nil, emphasis: .best),
            .init(label: "坐", detail: "−0.5", parent: 0, emphasis: .best),
            .init(label: "<end>", detail: "(−2)", parent: 0, emphasis: .dim),
            .init(label: "a,\"b\"", detail: "−0.7", parent: 1),
          ], selected: 1))
    ),
    (
      "chart",
      .lineChart(
        LineChart(
          series: [
            .init(
              name: Phrase(zh: "损失", en: "loss"),
              points: [
                .init(x: 0, y: 3.5), .init(x: 1, y: .infinity), .init(x: 2, y: 0.1),
                .init(x: 3, y: 1e-7),
              ])
          ], xLabel: Phrase(zh: "步", en: "step"), yLabel: Phrase(zh: "损失", en: "loss"),
          xRange: 0...10))
    ),
    (
      "scatter",
      .scatter(
        Scatter(
          points: [
            .init(label: "红", x: -1, y: 0.5, emphasis: true), .init(label: "b", x: 2, y: 1),
          ], xLabel: Phrase(zh: "主成分 1", en: "component 1"),
          yLabel: Phrase(zh: "主成分 2", en: "component 2"), selected: 1))
    ),
    (
      "table",
      .table(
        Table(
          columns: [
            .init(title: Phrase(zh: "词", en: "word")),
            .init(title: Phrase(zh: "余弦", en: "cosine"), isNumeric: true),
          ], rows: [["小\n猫", "0.9"], ["<b>", "-1"]]))
    ),
    (
      "facts",
      .facts(
        Facts([
          .pairs([.init(Phrase(zh: "秩", en: "rank"), "4")]),
          .sentence(Phrase(zh: "完成", en: "done"), .strong),
          .progress(fraction: 0.5, text: Phrase(zh: "一半", en: "half")),
        ]))
    ),
    (
      "prose",
      .prose(
        Prose(blocks: [
          .heading(level: 2, [.init("标题")]),
          .paragraph([.init("a < b & "), .init("c", .code), .init("重要", .strong)]),
          .list(ordered: false, items: [[.paragraph([.init("一")])], [.paragraph([.init("二")])]]),
          .quote([.paragraph([.init("q")])]), .code("x\n  y"),
          .table(header: [[.init("h")]], rows: [[[.init("v")]]]), .rule,
        ]))
    ),
  ]

  @Test(arguments: figures.map(\.name), FigureFormat.allCases)
  func fileIsAsStored(_ name: String, _ format: FigureFormat) throws {
    let figure = try #require(Self.figures.first { $0.name == name }).figure
    let language: Language = format == .html ? .zh : .en
    try expectGolden(
      figure.written(as: format, language: language, title: "T & <t>"),
      "\(name).\(format.rawValue)")
  }

  @Test(arguments: figures.map(\.name)) func jsonIsRead(_ name: String) throws {
    let figure = try #require(Self.figures.first { $0.name == name }).figure
    let text = figure.written(as: .json, language: .zh)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    #expect(object["kind"] is String)
  }

  @Test func jsonKeepsEveryNumberAndText() throws {
    let values: [Float] = [0.1, 1e-30, -3.4e38, .pi]
    let text = "\u{0}\u{1F}\"\\\n😀\u{2028}"
    let map = Heatmap(
      rowLabels: [text, "b"], columnLabels: ["c", "d"], values: values,
      scale: .sequential(maximum: .infinity))
    let written = Figure.heatmap(map).written(as: .json, language: .en)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any])
    let rows = try #require(object["values"] as? [[Double]])
    #expect(rows.flatMap { $0 }.map { Float($0) } == values)
    #expect((object["rows"] as? [String])?.first == text)
  }

  @Test func namesOfRowsAndBarsFollowTheLanguage() {
    let cat = Phrase(zh: "猫", en: "cat")
    let table = Table(
      columns: [.init(title: Phrase(verbatim: "a")), .init(title: Phrase(verbatim: "b"))],
      names: [cat, Phrase(zh: "鸟", en: "bird")], rows: [["1"], ["2"]])
    #expect(Figure.table(table).written(as: .csv, language: .zh) == "a,b\r\n猫,1\r\n鸟,2\r\n")
    let chart = BarChart(bars: [.init(name: cat, value: 1, text: "1")])
    for format in [FigureFormat.svg, .html, .json, .csv] {
      for (language, word, other) in [(Language.zh, "猫", "cat"), (.en, "cat", "猫")] {
        for figure in [Figure.table(table), .barChart(chart)] {
          let text = figure.written(as: format, language: language)
          #expect(text.contains(word) && !text.contains(other), "\(format)")
        }
      }
    }
  }

  @Test func csvFieldsSurviveQuoting() {
    let table = Table(
      columns: [.init(title: Phrase(verbatim: "a,b")), .init(title: Phrase(verbatim: "c"))],
      rows: [["say \"hi\"", "two\nlines"], [" space", "x"]])
    #expect(
      Figure.table(table).written(as: .csv, language: .en)
        == "\"a,b\",c\r\n\"say \"\"hi\"\"\",\"two\nlines\"\r\n\" space\",x\r\n")
  }

  @Test(arguments: [FigureFormat.svg, .html]) func markupIsAlwaysEscaped(_ format: FigureFormat) {
    let evil = "</svg><script>alert('x')</script>&\u{0}\u{1B}"
    let figure = Figure.barChart(BarChart(bars: [.init(label: evil, value: 1, text: evil)]))
    let text = figure.written(as: format, language: .en, title: evil)
    #expect(!text.contains("<script"))
    #expect(!text.contains("\u{0}") && !text.contains("\u{1B}"))
  }

  @Test func aPaneIsOneFile() throws {
    let panels = Self.figures.map { Panel(id: $0.name, figure: $0.figure) }
    let json = panels.written(as: .json, language: .en)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["panels"] as? [Any])?.count == panels.count)
    let html = panels.written(as: .html, language: .en, title: "All")
    #expect(html.components(separatedBy: "<section>").count == panels.count + 1)
  }
}
