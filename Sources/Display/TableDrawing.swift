import Figures

extension Table: DrawableFigure {
  private static let gap = 2

  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let natural = naturalWidths(rows: cells(context.language), context)
    let total = natural.reduce(2 + Self.gap * max(0, columns.count - 1), +)
    return FigureMeasure(
      minimum: Size(width: min(total, 24), height: min(rows.count + 1, 3)),
      ideal: Size(width: total, height: rows.count + 1))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    let rows = cells(context.language)
    var widths = naturalWidths(rows: rows, context)
    shrink(&widths, to: rect.width - 2 - Self.gap * max(0, columns.count - 1), minimum: 3)
    drawRow(
      columns.map { $0.title[context.language] }, widths, on: &surface, y: rect.y, rect: rect,
      style: .dim)
    let isCut = rows.count > rect.height - 1
    let room = max(0, rect.height - (isCut ? 2 : 1))
    let first = scrollStart(selected: selected, count: rows.count, room: room)
    let shown = first..<min(rows.count, first + room)
    var placements: [Placement] = []
    for (line, index) in shown.enumerated() {
      let y = rect.y + 1 + line
      let isSelected = index == selected
      if isSelected {
        surface.put(String(context.appearance.glyphs.pointer), x: rect.x, y: y, style: .accent)
      }
      drawRow(
        rows[index], widths, on: &surface, y: y, rect: rect, style: isSelected ? .strong : .text)
      let area = Rect(x: rect.x, y: y, width: rect.width, height: 1)
      placements.append(context.placement(index, 0, area))
    }
    if isCut, rect.height > 2 {
      surface.put(
        rangeHint(shown, of: rows.count, context.language), x: rect.x + 2, y: rect.bottom - 1,
        style: .dim, limit: rect.width - 2)
    }
    return placements
  }

  private func naturalWidths(rows: [[String]], _ context: FigureContext) -> [Int] {
    columns.indices.map { column in
      let title = context.appearance.width(of: columns[column].title[context.language])
      return max(title, rows.map { context.appearance.width(of: $0[column]) }.max() ?? 0)
    }
  }

  private func drawRow(
    _ cells: [String], _ widths: [Int], on surface: inout Surface, y: Int, rect: Rect, style: Style
  ) {
    var x = rect.x + 2
    for (column, cell) in cells.enumerated() {
      let text = surface.appearance.fitted(
        cell, to: widths[column], alignedRight: columns[column].isNumeric)
      surface.put(text, x: x, y: y, style: style, limit: max(0, rect.right - x))
      x += widths[column] + Self.gap
    }
  }
}
