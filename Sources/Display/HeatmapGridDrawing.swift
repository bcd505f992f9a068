import Figures

extension HeatmapGrid: DrawableFigure {
  private func labelWidth(_ appearance: Appearance) -> Int {
    (rowLabels.map { appearance.width(of: $0) }.max() ?? 0) + 1
  }

  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let label = labelWidth(context.appearance)
    let block = blockSize(in: Size(width: width, height: .max / 4), context.appearance)
    return FigureMeasure(
      minimum: Size(
        width: label + columnLabels.count * 3 + 1, height: min(rowLabels.count, 4) + 1),
      ideal: Size(
        width: label + columnLabels.count * (min(side, 16) + 1) + 1,
        height: rowLabels.count * block.height + 1))
  }

  /// The size of one map, so that all columns fit and it stays about square to the eye.
  private func blockSize(in size: Size, _ appearance: Appearance) -> Size {
    let count = max(1, columnLabels.count)
    let room = size.width - labelWidth(appearance) - 1
    let wide = max(1, min(side, 24, room / count - 1))
    let tall = max(1, min((wide + 1) / 2, (size.height - 1) / max(1, rowLabels.count)))
    return Size(width: max(1, min(wide, max(4, tall * 2))), height: tall)
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    let appearance = context.appearance
    let label = labelWidth(appearance)
    let block = blockSize(in: rect.size, appearance)
    let fits = max(1, (rect.height - 1) / block.height)
    let isCut = fits < rowLabels.count
    let room = isCut && rect.height > 2 ? max(1, (rect.height - 2) / block.height) : fits
    let first = scrollStart(selected: selectedRow, count: rowLabels.count, room: room)
    drawColumnLabels(block, label, on: &surface, in: rect)
    var placements: [Placement] = []
    for (line, row) in (first..<min(rowLabels.count, first + room)).enumerated() {
      let y = rect.y + 1 + line * block.height
      surface.put(
        rowLabels[row], x: rect.x, y: y, style: row == selectedRow ? .accent : .dim, limit: label)
      for column in columnLabels.indices {
        let area = Rect(
          x: rect.x + label + column * (block.width + 1) + 1, y: y, width: block.width,
          height: block.height
        ).intersection(rect)
        drawMap(row, column, on: &surface, in: area)
        placements.append(context.placement(row, column, area))
      }
    }
    if isCut, rect.height > 2 {
      let shown = first..<min(rowLabels.count, first + room)
      surface.put(
        rangeHint(shown, of: rowLabels.count, context.language), x: rect.x, y: rect.bottom - 1,
        style: .dim, limit: rect.width)
    }
    return placements
  }

  private func drawColumnLabels(
    _ block: Size, _ label: Int, on surface: inout Surface, in rect: Rect
  ) {
    for (column, text) in columnLabels.enumerated() {
      let x = rect.x + label + column * (block.width + 1) + 1
      surface.put(
        surface.appearance.truncated(text, to: block.width), x: x, y: rect.y,
        style: column == selectedColumn ? .accent : .dim, limit: max(0, rect.right - x))
    }
  }

  private func drawMap(_ row: Int, _ column: Int, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    ShadedBlock(side: side, values: maps[row * columnLabels.count + column])
      .draw(on: &surface, in: rect)
    guard row == selectedRow, column == selectedColumn else { return }
    let isDrawn = surface.appearance.drawsUnicode
    for y in rect.y..<rect.bottom {
      surface.put(isDrawn ? "▐" : "[", x: rect.x - 1, y: y, style: .accent)
      surface.put(isDrawn ? "▌" : "]", x: rect.right, y: y, style: .accent)
    }
  }
}
