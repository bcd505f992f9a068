import Display
import Figures
import Testing

@Suite struct LineChartDrawingTests {
  @Test func stepsAreCountedInWholeNumbers() throws {
    let points = (1...5).map { LineChart.Point(x: Double($0), y: 1.5 / Double($0)) }
    let chart = LineChart(
      series: [.init(name: Phrase(verbatim: "loss"), points: points)],
      xLabel: Phrase(verbatim: "step"), yLabel: Phrase(verbatim: "loss"))
    var surface = Surface(size: Size(width: 60, height: 8))
    surface.draw(.lineChart(chart), in: surface.bounds, language: .en)
    let lines = surface.plainText().split(separator: "\n")
    let axis = try #require(lines.first { $0.contains("step") }).split(separator: " ")
    #expect(axis.first == "1" && axis.last == "5")
  }

  /// A narrow place beside other figures once cut the last name off.
  @Test func besideAnotherFigureEverySeriesKeepsItsName() throws {
    let names = ["3-gram", "NNLM", "LSTM", "Transformer"]
    let chart = LineChart(
      series: names.map { name in
        .init(name: Phrase(verbatim: name), points: [.init(x: 0, y: 1), .init(x: 9, y: 2)])
      }, xLabel: Phrase(verbatim: "bytes"), yLabel: Phrase(verbatim: "bits"))
    let bars = BarChart(bars: names.map { .init(label: $0, value: 1, text: "1.0") })
    let panels = [
      Panel(id: "bars", figure: .barChart(bars), priority: 9),
      Panel(id: "lines", figure: .lineChart(chart), besidePrevious: true, priority: 1),
    ]
    let rect = Rect(x: 0, y: 0, width: 97, height: 20)
    let layout = Appearance().layout(panels: panels, in: rect, language: .en)
    let place = try #require(layout.panels.last)
    #expect(place.figure.x > 0)
    var surface = Surface(size: Size(width: rect.width, height: rect.height))
    surface.draw(.lineChart(chart), in: place.figure, language: .en)
    for name in names { #expect(surface.plainText().contains(name)) }
  }
}
