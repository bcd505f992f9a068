import Figures

extension Scatter: DrawableFigure {
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    FigureMeasure(minimum: Size(width: 24, height: 8), ideal: Size(width: 90, height: 30))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    var plot = rect
    if rect.height > 3 {
      drawAxes(on: &surface, in: rect, context)
      plot = rect.inset(left: 1, bottom: 2)
    }
    guard !plot.isEmpty else { return [] }
    let places = points.map { place(of: $0, in: plot) }
    var taken = Set(places.compactMap { $0 })
    var placements: [Placement] = []
    // What draws the eye comes first and finds room for its label.
    let order = points.indices.sorted { rank($0) != rank($1) ? rank($0) < rank($1) : $0 < $1 }
    for index in order.reversed() {
      guard let place = places[index] else { continue }
      surface.put(mark(index, context.appearance), x: place.x, y: place.y, style: style(index))
    }
    for index in order {
      guard let place = places[index] else { continue }
      let dot = Rect(x: place.x, y: place.y, width: 1, height: 1)
      placements.append(context.placement(index, 0, dot))
      let text = context.appearance.truncated(points[index].label, to: 16)
      let width = context.appearance.width(of: text)
      guard
        let spot = labelSpot(
          width: width, at: place, in: plot, taken: taken, isFirst: rank(index) < 2)
      else { continue }
      surface.put(text, x: spot.x, y: spot.y, style: style(index))
      for x in spot.x - 1...spot.right { taken.insert(Display.Point(x: x, y: spot.y)) }
      placements.append(context.placement(index, 0, spot))
    }
    return placements
  }

  /// 0 selected, 1 emphasised, 2 the others.
  private func rank(_ index: Int) -> Int {
    index == selected ? 0 : points[index].emphasis ? 1 : 2
  }

  private func style(_ index: Int) -> Style {
    switch rank(index) {
    case 0: Style.accent.with([.bold, .underline])
    case 1: .accent
    default: .dim
    }
  }

  private func mark(_ index: Int, _ appearance: Appearance) -> String {
    if !appearance.drawsUnicode { return rank(index) < 2 ? "*" : "." }
    return rank(index) == 0 ? "◆" : rank(index) == 1 ? "●" : "·"
  }

  private func place(of point: Point, in plot: Rect) -> Display.Point? {
    guard point.x.isFinite, point.y.isFinite else { return nil }
    let xs = points.map(\.x).filter(\.isFinite)
    let ys = points.map(\.y).filter(\.isFinite)
    func place(_ value: Double, _ all: [Double]) -> Double {
      guard let low = all.min(), let high = all.max(), high > low else { return 0.5 }
      return part(of: value, in: low...high)
    }
    let across = place(point.x, xs) * Double(plot.width - 1)
    let down = (1 - place(point.y, ys)) * Double(plot.height - 1)
    return Display.Point(x: plot.x + Int(across.rounded()), y: plot.y + Int(down.rounded()))
  }

  /// Right of the point, left of it, below, above: the first place where nothing is.
  private func labelSpot(
    width: Int, at place: Display.Point, in plot: Rect, taken: Set<Display.Point>, isFirst: Bool
  ) -> Rect? {
    var spots = [
      Rect(x: place.x + 2, y: place.y, width: width, height: 1),
      Rect(x: place.x - 1 - width, y: place.y, width: width, height: 1),
      Rect(x: place.x - width / 2, y: place.y + 1, width: width, height: 1),
      Rect(x: place.x - width / 2, y: place.y - 1, width: width, height: 1),
    ]
    if isFirst {
      spots.append(Rect(x: place.x + 2, y: place.y + 1, width: width, height: 1))
      spots.append(Rect(x: place.x + 2, y: place.y - 1, width: width, height: 1))
    }
    return spots.first { spot in
      spot.x >= plot.x && spot.right <= plot.right && spot.y >= plot.y && spot.y < plot.bottom
        && (spot.x..<spot.right).allSatisfy { !taken.contains(Display.Point(x: $0, y: spot.y)) }
    }
  }

  private func drawAxes(on surface: inout Surface, in rect: Rect, _ context: FigureContext) {
    let glyphs = context.appearance.glyphs
    let floor = rect.bottom - 2
    surface.fill(
      Rect(x: rect.x, y: rect.y, width: 1, height: rect.height - 2), glyphs.vertical, style: .frame)
    surface.fill(
      Rect(x: rect.x, y: floor, width: rect.width, height: 1), glyphs.horizontal, style: .frame)
    surface.put(context.appearance.drawsUnicode ? "└" : "+", x: rect.x, y: floor, style: .frame)
    let below =
      "\(glyphs.up) \(yLabel[context.language])   \(glyphs.right) \(xLabel[context.language])"
    surface.put(
      context.appearance.truncated(below, to: rect.width), x: rect.x, y: rect.bottom - 1,
      style: .dim)
  }
}
