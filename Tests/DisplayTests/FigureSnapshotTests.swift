import Display
import Figures
import Testing

@Suite struct FigureSnapshotTests {
  static func picture(
    _ figure: Figure, _ width: Int, _ height: Int, _ language: Language, _ appearance: Appearance
  ) -> Surface {
    var surface = Surface(size: Size(width: width, height: height), appearance: appearance)
    surface.draw(figure, panel: "p", in: surface.bounds, language: language)
    return surface
  }

  @Test(arguments: Samples.all.map(\.name))
  func figureLooksAsStored(_ name: String) throws {
    let figure = try #require(Samples.all.first { $0.name == name }).figure
    var text = ""
    for (width, height, language) in [(47, 9, Language.zh), (47, 18, .en), (96, 30, .zh)] {
      text += "== \(width)×\(height) \(language.rawValue)\n"
      text += Self.picture(figure, width, height, language, Appearance()).plainText() + "\n"
    }
    text += "== 47×12 ascii\n"
    let ascii = Appearance(colors: .none, isASCII: true)
    text += Self.picture(figure, 47, 12, .en, ascii).plainText() + "\n"
    try expectGolden(text, "figure-\(name)")
  }

  @Test func coloursFollowTheValues() throws {
    let map = Samples.heatmap(4, row: 3, column: 1)
    try expectGolden(
      Self.picture(map, 30, 6, .zh, Appearance()).styledText(), "heatmap-styles")
    try expectGolden(
      Self.picture(map, 30, 6, .zh, Appearance(colors: .eight)).styledText(),
      "heatmap-styles-8")
    try expectGolden(
      Self.picture(Samples.strip(5, selected: 2), 30, 3, .zh, Appearance()).styledText(),
      "strip-styles")
  }

  @Test func whatIsCutOffAndWhatIsBestHaveStylesOfTheirOwn() throws {
    try expectGolden(
      Self.picture(Samples.markedBars, 47, 4, .zh, Appearance()).styledText(), "bars-styles")
    try expectGolden(
      Self.picture(Samples.tree, 47, 6, .zh, Appearance()).styledText(), "tree-styles")
  }

  @Test(arguments: [(47, 18), (47, 22), (77, 40), (98, 45)])
  func paneLooksAsStored(_ width: Int, _ height: Int) throws {
    var surface = Surface(size: Size(width: width, height: height))
    surface.draw(panels: Samples.pane, in: surface.bounds, language: .zh)
    try expectGolden(surface.plainText(), "pane-\(width)x\(height)")
  }

  @Test(arguments: Samples.all.map(\.name))
  func everySizeIsDrawnWithoutLeavingTheRectangle(_ name: String) throws {
    let figure = try #require(Samples.all.first { $0.name == name }).figure
    let styles = [Appearance(), Appearance(colors: .none, isASCII: true, ambiguousWidth: 2)]
    for appearance in styles {
      for width in 0...40 {
        for height in [0, 1, 2, 3, 5, 9, 17] {
          var surface = Surface(
            size: Size(width: width + 4, height: height + 4), appearance: appearance)
          surface.fill(surface.bounds, "#")
          let rect = Rect(x: 2, y: 2, width: width, height: height)
          surface.fill(rect)
          let placements = surface.draw(figure, in: rect, language: .zh)
          let outside = placements.filter { $0.rect.intersection(rect) != $0.rect }
          #expect(outside.isEmpty, "\(name) at \(width)×\(height)")
          #expect(Self.frameIsIntact(surface, around: rect), "\(name) at \(width)×\(height)")
        }
      }
    }
  }

  private static func frameIsIntact(_ surface: Surface, around rect: Rect) -> Bool {
    for y in 0..<surface.size.height {
      for x in 0..<surface.size.width where !rect.contains(Point(x: x, y: y)) {
        if surface[x, y].character != "#" { return false }
      }
    }
    return true
  }

  @Test func emptyFiguresAreDrawn() {
    let empty: [Figure] = [
      .tokenStrip(TokenStrip(tokens: [], selected: 3)),
      .heatmap(
        Heatmap(
          rowLabels: [], columnLabels: [], values: [], scale: .sequential(maximum: 0),
          selectedRow: 4)),
      .heatmapGrid(HeatmapGrid(rowLabels: [], columnLabels: [], side: 0, maps: [])),
      .barChart(BarChart(bars: [], selected: 1)), .tree(Tree(nodes: [], selected: 2)),
      .lineChart(
        LineChart(series: [], xLabel: Phrase(verbatim: ""), yLabel: Phrase(verbatim: ""))),
      .scatter(Scatter(points: [], xLabel: Phrase(verbatim: ""), yLabel: Phrase(verbatim: ""))),
      .table(Table(columns: [], rows: [], selected: 2)), .prose(Prose(blocks: [])),
      .facts(Facts([])),
    ]
    for figure in empty {
      for size in [(20, 5), (60, 20)] {
        let picture = Self.picture(figure, size.0, size.1, .en, Appearance())
        #expect(picture.size == Size(width: size.0, height: size.1))
      }
    }
  }

  @Test func numbersBeyondReasonAreDrawn() {
    let odd: [Float] = [.nan, .infinity, -.infinity, 3.4e38, -1e-30, 0, 1, -1, 12345.678]
    let huge: [Double] = [.nan, .infinity, 1.7e308, -1.7e308, .leastNonzeroMagnitude, 0]
    let figures: [Figure] = [
      .heatmap(
        Heatmap(
          rowLabels: ["a", "b", "c"], columnLabels: ["d", "e", "f"], values: odd,
          scale: .diverging(maximum: 1))),
      .barChart(BarChart(bars: huge.map { .init(label: "小", value: $0, text: "\($0)") })),
      .lineChart(
        LineChart(
          series: [.init(name: Phrase(verbatim: "s"), points: huge.map { .init(x: $0, y: $0) })],
          xLabel: Phrase(verbatim: "x"), yLabel: Phrase(verbatim: "y"))),
      .scatter(
        Scatter(
          points: huge.map { .init(label: "点", x: $0, y: -$0) }, xLabel: Phrase(verbatim: "x"),
          yLabel: Phrase(verbatim: "y"))),
      .facts(Facts([.progress(fraction: .nan, text: Phrase(verbatim: "?"))])),
    ]
    for figure in figures {
      #expect(!Self.picture(figure, 50, 12, .en, Appearance()).plainText().isEmpty)
    }
  }
}
