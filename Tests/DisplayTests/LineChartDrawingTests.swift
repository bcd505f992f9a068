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
}
