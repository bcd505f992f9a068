import Figures

extension LineChart: DrawableFigure {
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let minimum = max(24, legendWidth(context))
    return FigureMeasure(
      minimum: Size(width: minimum, height: 4), ideal: Size(width: max(80, minimum), height: 14))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    let frame = ChartFrame(self)
    var plot = rect
    if series.count > 1, rect.height >= 5 { drawLegend(on: &surface, in: plot.takeTop(1), context) }
    let ticks = frame.yTicks(rows: plot.height - 1)
    let labelWidth = ticks.map(\.text.count).max() ?? 0
    let axis = plot.takeBottom(plot.height > 2 ? 1 : 0)
    _ = plot.takeLeft(labelWidth + 2)
    guard !plot.isEmpty else { return [] }
    drawAxes(ticks, frame, on: &surface, plot: plot, axis: axis, left: rect.x, context)
    var canvas = DotCanvas(
      size: plot.size, isBraille: context.appearance.drawsUnicode)
    for (index, one) in series.enumerated() {
      var previous: (x: Int, y: Int)?
      for point in one.points {
        guard point.x.isFinite, point.y.isFinite else {
          previous = nil
          continue
        }
        let dot = frame.dot(point, in: canvas)
        canvas.line(from: previous ?? dot, to: dot, series: index)
        previous = dot
      }
    }
    canvas.draw(on: &surface, in: plot, marks: Array("*o+x#@"))
    return []
  }

  /// A mark, a space and the name of each series.
  private func legendWidth(_ context: FigureContext) -> Int {
    guard series.count > 1 else { return 0 }
    return series.reduce(Self.legendGap * (series.count - 1)) { sum, one in
      sum + 2 + context.appearance.width(of: one.name[context.language])
    }
  }

  private static let legendGap = 3

  private func drawLegend(on surface: inout Surface, in rect: Rect, _ context: FigureContext) {
    var x = rect.x
    let mark = context.appearance.drawsUnicode ? "━" : "-"
    for (index, one) in series.enumerated() {
      let letter = Array("*o+x#@")[index % 6]
      let sign = context.appearance.drawsUnicode ? mark : String(letter)
      let room = rect.right - x
      guard room > 4 else { return }
      x += surface.put(sign + " ", x: x, y: rect.y, style: .series(index), limit: room)
      x += surface.put(
        one.name[context.language], x: x, y: rect.y, style: .dim, limit: rect.right - x)
      x += Self.legendGap
    }
  }

  private func drawAxes(
    _ ticks: [ChartFrame.Tick], _ frame: ChartFrame, on surface: inout Surface, plot: Rect,
    axis: Rect, left: Int, _ context: FigureContext
  ) {
    let appearance = context.appearance
    let labelWidth = plot.x - 2 - left
    for row in 0..<plot.height {
      let tick = ticks.first { $0.row == row }
      let label = appearance.fitted(tick?.text ?? "", to: labelWidth, alignedRight: true)
      surface.put(label, x: left, y: plot.y + row, style: .dim)
      let mark = appearance.drawsUnicode ? (tick == nil ? "│" : "┤") : "|"
      surface.put(mark, x: plot.x - 1, y: plot.y + row, style: .frame)
    }
    guard !axis.isEmpty else { return }
    let first = bound(frame.x.lowerBound)
    let last = bound(frame.x.upperBound)
    surface.put(first, x: plot.x, y: axis.y, style: .dim)
    surface.put(
      last, x: max(plot.x + first.count + 1, plot.right - last.count), y: axis.y, style: .dim)
    var name = xLabel[context.language]
    let vertical = yLabel[context.language]
    if !vertical.isEmpty { name = "\(vertical) / \(name)" }
    let room = plot.width - first.count - last.count - 2
    let text = appearance.truncated(name, to: max(0, room))
    let x = plot.x + first.count + 1 + max(0, (room - appearance.width(of: text)) / 2)
    surface.put(text, x: x, y: axis.y, style: .dim)
  }
}

/// Where a value lies in a range, 0 … 1; 0 where the range is too large for the difference.
func part(of value: Double, in range: ClosedRange<Double>) -> Double {
  let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
  return part.isFinite ? max(0, min(1, part)) : 0
}

/// The span of a line chart and how points fall into it.
struct ChartFrame {
  struct Tick {
    var row: Int
    var text: String
  }

  var x: ClosedRange<Double>
  var y: ClosedRange<Double>

  init(_ chart: LineChart) {
    let points = chart.series.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
    let xs = points.map(\.x)
    var low = xs.min() ?? 0
    var high = xs.max() ?? 1
    if let range = chart.xRange, range.lowerBound.isFinite, range.upperBound.isFinite {
      low = min(low, range.lowerBound)
      high = max(xs.isEmpty ? range.upperBound : high, range.upperBound)
    }
    x = low...(high > low ? high : low + 1)
    let bottom = points.map(\.y).min() ?? 0
    let top = points.map(\.y).max() ?? 1
    y = top > bottom ? bottom...top : (bottom - 0.5)...(bottom + 0.5)
  }

  /// Labels at the top, at the bottom and, where there is room, between.
  func yTicks(rows: Int) -> [Tick] {
    guard rows > 1 else { return [Tick(row: 0, text: brief(y.upperBound))] }
    let count = rows >= 9 ? 5 : rows >= 5 ? 3 : 2
    return (0..<count).map { index in
      let row = index * (rows - 1) / (count - 1)
      let part = Double(row) / Double(rows - 1)
      return Tick(row: row, text: brief(y.upperBound - part * (y.upperBound - y.lowerBound)))
    }
  }

  func dot(_ point: LineChart.Point, in canvas: DotCanvas) -> (x: Int, y: Int) {
    let across = part(of: point.x, in: x)
    let up = part(of: point.y, in: y)
    return (
      Int((across * Double(canvas.width - 1)).rounded()),
      Int(((1 - up) * Double(canvas.height - 1)).rounded())
    )
  }
}

/// An end of the axis: steps are counted, so that whole numbers stay whole.
private func bound(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e6 ? fixed(value, 0) : brief(value)
}
