import Figures

extension Heatmap: DrawableFigure {
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let appearance = context.appearance
    let label = rowLabels.map { appearance.width(of: $0) }.max() ?? 0
    let column = columnLabels.map { appearance.width(of: $0) }.max() ?? 0
    let cell = showsNumbers ? max(numberWidth, min(column, 9)) + 1 : 2
    if isPicture(in: Size(width: width, height: 24)) {
      let height = min((rowLabels.count + 1) / 2, max(4, width / 4), 24)
      return FigureMeasure(
        minimum: Size(width: 12, height: 3),
        ideal: Size(width: min(columnLabels.count, 64), height: height))
    }
    return FigureMeasure(
      minimum: Size(width: 24, height: min(6, rowLabels.count + 1)),
      ideal: Size(
        width: max(24, 1 + min(label, 14) + cell * columnLabels.count),
        height: rowLabels.count + 2))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    if isPicture(in: rect.size) {
      ShadedBlock(self).draw(on: &surface, in: rect)
      return []
    }
    let layout = HeatmapLayout.make(self, in: rect.size, context.appearance)
    drawHeader(layout, on: &surface, in: rect)
    var placements: [Placement] = []
    for (line, row) in layout.rows.enumerated() {
      let y = rect.y + layout.headerHeight + line
      placements += drawRow(row, layout, on: &surface, x: rect.x, y: y, context)
    }
    drawFooter(layout, on: &surface, in: rect, context.language)
    return placements
  }

  /// Too large for cells, and nothing in it selected: a weight matrix, shown as a whole.
  private func isPicture(in size: Size) -> Bool {
    guard selectedRow == nil, selectedColumn == nil else { return false }
    let isLarge = rowLabels.count > size.height || columnLabels.count * 2 > size.width
    let isLabelled = rowLabels.contains { !$0.isEmpty } || columnLabels.contains { !$0.isEmpty }
    return isLarge && (!isLabelled || rowLabels.count > 64 || columnLabels.count > 64)
  }

  private func drawHeader(_ layout: HeatmapLayout, on surface: inout Surface, in rect: Rect) {
    guard layout.headerHeight > 0 else { return }
    let appearance = surface.appearance
    for (place, column) in layout.columns.enumerated() {
      let x = rect.x + 1 + layout.labelWidth + place * layout.cellWidth
      let style: Style = column == selectedColumn ? .accent : .dim
      let label = columnLabels[column]
      if layout.isVertical {
        drawVertical(label, layout, on: &surface, x: x, y: rect.y, style: style)
      } else if layout.labelStride > 1 {
        guard place % layout.labelStride == 0, x + label.count <= rect.right else { continue }
        surface.put(label, x: x, y: rect.y, style: style)
      } else {
        let text = appearance.fitted(label, to: layout.cellWidth - 1, alignedRight: true)
        surface.put(text, x: x + 1, y: rect.y, style: style)
      }
    }
  }

  /// The label from top to bottom, standing on the matrix; what is cut is marked.
  private func drawVertical(
    _ label: String, _ layout: HeatmapLayout, on surface: inout Surface, x: Int, y: Int,
    style: Style
  ) {
    var letters = Array(label)
    if letters.count > layout.headerHeight {
      letters = Array(letters.prefix(layout.headerHeight))
      if layout.headerHeight > 1 {
        letters[layout.headerHeight - 1] = surface.appearance.drawsUnicode ? "⋮" : ":"
      }
    }
    let top = y + layout.headerHeight - letters.count
    for (row, letter) in letters.enumerated() {
      surface.put(String(letter), x: x, y: top + row, style: style, limit: layout.cellWidth)
    }
  }

  private func drawRow(
    _ row: Int, _ layout: HeatmapLayout, on surface: inout Surface, x: Int, y: Int,
    _ context: FigureContext
  ) -> [Placement] {
    let isSelected = row == selectedRow
    let appearance = surface.appearance
    if isSelected { surface.put(String(appearance.glyphs.pointer), x: x, y: y, style: .accent) }
    surface.put(
      appearance.fitted(rowLabels[row], to: layout.labelWidth), x: x + 1, y: y,
      style: isSelected ? Style.accent.with(.bold) : .dim, limit: layout.labelWidth)
    if isSelected { highlight(row, layout, on: &surface, x: x, y: y) }
    var placements: [Placement] = []
    for (place, column) in layout.columns.enumerated() where !isEmpty(row, column) {
      let cell = Rect(
        x: x + 1 + layout.labelWidth + place * layout.cellWidth, y: y, width: layout.cellWidth,
        height: 1)
      drawCell(row, column, layout, on: &surface, in: cell)
      placements.append(context.placement(row, column, cell))
    }
    return placements
  }

  /// A band under the row: it shows in the label and between the numbers.
  private func highlight(
    _ row: Int, _ layout: HeatmapLayout, on surface: inout Surface, x: Int, y: Int
  ) {
    guard surface.appearance.hasShades else { return }
    let cells = layout.columns.filter { !isEmpty(row, $0) }.count
    let width = layout.labelWidth + cells * layout.cellWidth
    surface.highlight(Rect(x: x + 1, y: y, width: width, height: 1), background: .selection)
  }

  private func drawCell(
    _ row: Int, _ column: Int, _ layout: HeatmapLayout, on surface: inout Surface, in rect: Rect
  ) {
    let value = self[row, column]
    let colours = roles(of: value)
    let appearance = surface.appearance
    var marks: Style.Attributes = row == selectedRow ? .bold : []
    if row == selectedRow, column == selectedColumn { marks.insert(.underline) }
    guard layout.showsNumbers else {
      let glyph = appearance.shade(strength(of: value))
      let text = String(repeating: glyph, count: rect.width)
      if appearance.hasShades {
        surface.fill(rect, " ", style: Style(colours.text, on: colours.shade))
        if marks.contains(.underline) {
          surface.put("•", x: rect.x, y: rect.y, style: Style(colours.text, on: colours.shade))
        }
      } else {
        surface.put(text, x: rect.x, y: rect.y, style: Style(.text, on: nil, marks))
      }
      return
    }
    let text = appearance.fitted(
      compact(Double(value), precision), to: rect.width - 1, alignedRight: true)
    if appearance.hasShades {
      let style = Style(colours.text, on: colours.shade, marks)
      surface.put(text, x: rect.x + 1, y: rect.y, style: style)
    } else {
      surface.put(
        text, x: rect.x + 1, y: rect.y,
        style: plainStyle(strength(of: value)).with(marks))
    }
  }

  /// Without shades the strong numbers stand out by themselves.
  private func plainStyle(_ strength: Float) -> Style {
    if strength >= 0.5 { return Style(.strong, on: nil, [.bold, .reverse]) }
    if strength >= 0.2 { return .strong }
    return strength >= 0.05 ? .text : .dim
  }

  private func drawFooter(
    _ layout: HeatmapLayout, on surface: inout Surface, in rect: Rect, _ language: Language
  ) {
    guard layout.footerHeight > 0 else { return }
    let y = rect.y + layout.headerHeight + layout.rows.count
    let hint = scrollHint(layout, language)
    let used = surface.appearance.width(of: hint)
    var room = rect.width
    if used > 0, used <= rect.width {
      surface.put(hint, x: rect.right - used, y: y, style: .dim)
      room -= used + 2
    }
    guard let row = selectedRow, let column = selectedColumn, !isEmpty(row, column),
      rowLabels.indices.contains(row), columnLabels.indices.contains(column)
    else { return }
    let value = compact(Double(self[row, column]), precision)
    let arrow = surface.appearance.glyphs.right
    surface.put(
      surface.appearance.truncated(
        "\(rowLabels[row]) \(arrow) \(columnLabels[column])  \(value)", to: max(0, room - 1)),
      x: rect.x + 1, y: y, style: .accent)
  }

  /// What of the matrix is off the screen: "rows 5–14/40".
  private func scrollHint(_ layout: HeatmapLayout, _ language: Language) -> String {
    var parts: [String] = []
    func add(_ zh: String, _ en: String, _ shown: Range<Int>, _ count: Int) {
      guard shown.count < count else { return }
      let span = "\(shown.lowerBound + 1)–\(shown.upperBound)"
      parts.append("\(language == .zh ? zh : en) \(span)/\(count)")
    }
    add("行", "rows", layout.rows, rowLabels.count)
    add("列", "columns", layout.columns, columnLabels.count)
    return parts.joined(separator: " · ")
  }
}

extension Appearance {
  /// A character as dark as the value, for terminals without shades of colour.
  func shade(_ strength: Float) -> Character {
    let shades = glyphs.shades
    guard strength > 0.02 else { return shades[0] }
    return shades[max(1, min(shades.count - 1, Int((strength * 4).rounded(.up))))]
  }
}
