import Figures

extension BarChart: DrawableFigure {
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    FigureMeasure(
      minimum: Size(width: 24, height: min(bars.count, 3)),
      ideal: Size(width: 64, height: bars.count))
  }

  func draw(on surface: inout Surface, in pane: Rect, _ context: FigureContext) -> [Placement] {
    // Longer bars say no more, and the numbers would be far from their names.
    let rect = Rect(x: pane.x, y: pane.y, width: min(pane.width, 72), height: pane.height)
    let appearance = context.appearance
    let isCut = bars.count > rect.height
    let room = isCut ? max(1, rect.height - 1) : rect.height
    let first = scrollStart(selected: selected, count: bars.count, room: room)
    let shown = first..<min(first + room, bars.count)
    let labels = bars.map { appearance.width(of: $0.label[context.language]) }.max() ?? 0
    let numbers = bars.map { appearance.width(of: $0.text) }.max() ?? 0
    let labelWidth = min(labels, max(4, rect.width / 3))
    let barWidth = max(0, rect.width - 2 - labelWidth - 1 - numbers - 1)
    var placements: [Placement] = []
    for (row, index) in shown.enumerated() {
      let bar = bars[index]
      let y = rect.y + row
      let isSelected = index == selected
      if isSelected {
        surface.put(String(appearance.glyphs.pointer), x: rect.x, y: y, style: .accent)
      }
      let style: Style = isSelected ? .strong : bar.isDimmed ? .dim : .text
      surface.put(
        appearance.fitted(bar.label[context.language], to: labelWidth), x: rect.x + 2, y: y,
        style: style)
      draw(
        bar, isSelected, on: &surface,
        in: Rect(x: rect.x + 3 + labelWidth, y: y, width: barWidth, height: 1))
      surface.put(
        appearance.fitted(bar.text, to: numbers, alignedRight: true), x: rect.right - numbers, y: y,
        style: style, limit: numbers)
      let line = Rect(x: rect.x, y: y, width: rect.width, height: 1)
      placements.append(context.placement(index, 0, line))
    }
    if isCut, rect.height > 1 {
      surface.put(
        rangeHint(shown, of: bars.count, context.language), x: rect.x + 2, y: rect.bottom - 1,
        style: .dim, limit: rect.width - 2)
    }
    return placements
  }

  private func draw(_ bar: Bar, _ isSelected: Bool, on surface: inout Surface, in rect: Rect) {
    guard rect.width > 0 else { return }
    let appearance = surface.appearance
    let style: Style =
      bar.isDimmed ? .dim : isSelected || selected == nil ? .accent : Style(.bar)
    // What is cut off looks otherwise without colours, too.
    let filled = Int((fraction(bar.value) * Double(rect.width)).rounded())
    surface.put(
      bar.isDimmed
        ? String(repeating: appearance.glyphs.barEmpty, count: filled)
        : appearance.bar(fraction(bar.value), width: rect.width), x: rect.x, y: rect.y,
      style: style)
    guard let mark = bar.mark, mark.isFinite else { return }
    let place = min(rect.width - 1, Int(fraction(mark) * Double(rect.width)))
    let isOnBar = place < filled && !bar.isDimmed
    surface.put(
      String(appearance.glyphs.vertical), x: rect.x + place, y: rect.y,
      style: isOnBar ? Style(style.role, on: nil, .reverse) : bar.isDimmed ? .dim : .text)
  }
}

extension Appearance {
  /// A bar from the left over a part of `width` columns, exact to an eighth of a column.
  public func bar(_ fraction: Double, width: Int) -> String {
    let steps = glyphs.eighths.count
    let filled = Int((max(0, min(1, fraction)) * Double(width * steps)).rounded())
    var text = String(repeating: glyphs.barFull, count: filled / steps)
    if filled % steps > 0 { text.append(glyphs.eighths[filled % steps - 1]) }
    return text
  }

  /// A bar of `width` columns in which what is missing can be seen, too.
  public func progressBar(_ fraction: Double, width: Int) -> (done: String, rest: String) {
    let filled = Int((max(0, min(1, fraction)) * Double(width)).rounded())
    return (
      String(repeating: glyphs.barFull, count: filled),
      String(repeating: glyphs.barEmpty, count: width - filled)
    )
  }
}

/// "5–14 of 40".
func rangeHint(_ shown: Range<Int>, of count: Int, _ language: Language) -> String {
  if shown.count == 1 {
    return language == .zh
      ? "第 \(shown.upperBound) 项，共 \(count) 项" : "\(shown.upperBound) of \(count)"
  }
  return switch language {
  case .zh: "第 \(shown.lowerBound + 1)–\(shown.upperBound) 项，共 \(count) 项"
  case .en: "\(shown.lowerBound + 1)–\(shown.upperBound) of \(count)"
  }
}
