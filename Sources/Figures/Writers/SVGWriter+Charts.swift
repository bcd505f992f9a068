/// The two figures with axes.
extension SVGWriter {
  private static let plot = (x: 70.0, y: 30.0, width: 560.0, height: 320.0)

  func draw(_ chart: LineChart, on canvas: inout SVGCanvas) {
    let points = chart.series.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
    let xs = points.map(\.x) + (chart.xRange.map { [$0.lowerBound, $0.upperBound] } ?? [])
    let x = span(xs)
    let y = span(points.map(\.y))
    drawAxes(x, y, chart.xLabel[language], chart.yLabel[language], on: &canvas)
    var legendX = Self.plot.x
    for (index, one) in chart.series.enumerated() {
      let colour = PaperRamp.series[index % PaperRamp.series.count]
      var run: [(Double, Double)] = []
      for point in one.points {
        if point.x.isFinite, point.y.isFinite {
          run.append((across(point.x, x), up(point.y, y)))
        } else {
          draw(run, colour, on: &canvas)
          run = []
        }
      }
      draw(run, colour, on: &canvas)
      canvas.text(one.name[language], legendX, 18, fill: colour)
      legendX += SVGCanvas.width(of: one.name[language]) + 24
    }
  }

  /// A point alone has no line to be seen by.
  private func draw(_ run: [(Double, Double)], _ colour: String, on canvas: inout SVGCanvas) {
    if run.count > 1 { canvas.polyline(run, stroke: colour) }
    if run.count == 1 { canvas.circle(run[0].0, run[0].1, radius: 2, fill: colour) }
  }

  func draw(_ chart: Scatter, on canvas: inout SVGCanvas) {
    let points = chart.points.filter { $0.x.isFinite && $0.y.isFinite }
    let x = span(points.map(\.x))
    let y = span(points.map(\.y))
    drawAxes(x, y, chart.xLabel[language], chart.yLabel[language], on: &canvas)
    for (index, point) in chart.points.enumerated() where point.x.isFinite && point.y.isFinite {
      let stands = point.emphasis || index == chart.selected
      let colour = stands ? PaperRamp.accent : "#555555"
      let (px, py) = (across(point.x, x), up(point.y, y))
      canvas.circle(px, py, radius: stands ? 4 : 2.5, fill: colour)
      canvas.text(point.label, px + 6, py + 4, fill: colour, isBold: stands)
    }
  }

  private func drawAxes(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ xLabel: String, _ yLabel: String,
    on canvas: inout SVGCanvas
  ) {
    let plot = Self.plot
    let bottom = plot.y + plot.height
    canvas.polyline(
      [(plot.x, plot.y), (plot.x, bottom), (plot.x + plot.width, bottom)], stroke: "#999999")
    for step in 0...4 {
      let part = Double(step) / 4
      let value = y.lowerBound + part * (y.upperBound - y.lowerBound)
      canvas.text(
        axisNumber(value), plot.x - 6, bottom - part * plot.height + 4, anchor: .end,
        fill: "#777777")
    }
    canvas.text(axisNumber(x.lowerBound), plot.x, bottom + 16, fill: "#777777")
    canvas.text(
      axisNumber(x.upperBound), plot.x + plot.width, bottom + 16, anchor: .end, fill: "#777777")
    canvas.text(
      "→ \(xLabel)   ↑ \(yLabel)", plot.x + plot.width / 2, bottom + 34, anchor: .middle)
  }

  /// Four digits that matter are enough on an axis.
  private func axisNumber(_ value: Double) -> String {
    if value != 0, abs(value) < 0.001 || abs(value) >= 1e6 { return "\(Float(value))" }
    return number((value * 1000).rounded() / 1000)
  }

  private func span(_ values: [Double]) -> ClosedRange<Double> {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return 0...1 }
    return high > low ? low...high : (low - 0.5)...(low + 0.5)
  }

  private func across(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return Self.plot.x + part * Self.plot.width
  }

  private func up(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return Self.plot.y + (1 - part) * Self.plot.height
  }
}
