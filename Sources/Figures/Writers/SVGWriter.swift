/// Figures as SVG pictures on white paper.
struct SVGWriter {
  var language: Language

  func write(_ figure: Figure, title: String?, isEmbedded: Bool = false) -> String {
    var canvas = SVGCanvas()
    switch figure {
    case .tokenStrip(let strip): draw(strip, on: &canvas)
    case .heatmap(let map): draw(map, on: &canvas)
    case .heatmapGrid(let grid): draw(grid, on: &canvas)
    case .barChart(let chart): draw(chart, on: &canvas)
    case .lineChart(let chart): draw(chart, on: &canvas)
    case .scatter(let plot): draw(plot, on: &canvas)
    case .tree(let tree): draw(tree, on: &canvas)
    case .table, .prose, .facts: drawRows(figure, on: &canvas)
    }
    return canvas.document(title: title, isEmbedded: isEmbedded)
  }

  private func draw(_ strip: TokenStrip, on canvas: inout SVGCanvas) {
    let hasDetails = strip.tokens.contains { $0.detail != nil }
    let pitch = hasDetails ? 48.0 : 28.0
    var (x, y) = (10.0, 10.0)
    for (index, token) in strip.tokens.enumerated() {
      let widest = max(
        SVGCanvas.width(of: token.label), SVGCanvas.width(of: token.detail ?? ""))
      let width = widest + 10
      if x > 10, x + width > 760 {
        x = 10
        y += pitch
      }
      let isSelected = index == strip.selected
      canvas.rect(
        x, y, width, 22, fill: token.isSpecial ? "#dddddd" : "#eef3f8",
        stroke: isSelected ? PaperRamp.accent : nil)
      canvas.text(token.label, x + 5, y + 16, isBold: isSelected)
      if let detail = token.detail { canvas.text(detail, x + 5, y + 36, fill: "#777777") }
      x += width + 4
    }
  }

  private func draw(_ map: Heatmap, on canvas: inout SVGCanvas) {
    let digits = Double(rounded(map.values.max() ?? 0, digits: map.precision).count + 1)
    let showsNumbers = map.showsNumbers && map.columnLabels.count <= 40
    let size = showsNumbers ? max(24, digits * 8) : map.columnLabels.count > 64 ? 4.0 : 16.0
    let height = showsNumbers ? 22.0 : size
    let left = 16 + (map.rowLabels.map(SVGCanvas.width).max() ?? 0)
    let labels = size >= 12
    let top = labels ? 20 + 0.72 * (map.columnLabels.map(SVGCanvas.width).max() ?? 0) : 10
    for (column, label) in map.columnLabels.enumerated() where labels {
      canvas.text(label, left + (Double(column) + 0.5) * size, top - 6, rotation: -45)
    }
    for row in map.rowLabels.indices {
      let y = top + Double(row) * height
      if labels {
        canvas.text(
          map.rowLabels[row], left - 6, y + height / 2 + 4, anchor: .end,
          isBold: row == map.selectedRow)
      }
      for column in map.columnLabels.indices where !(map.isCausal && column > row) {
        let value = map[row, column]
        let colour = PaperRamp.fill(value, map.scale)
        let x = left + Double(column) * size
        canvas.rect(
          x, y, size, height, fill: colour.fill,
          title: "\(map.rowLabels[row]) → \(map.columnLabels[column]): \(number(value))")
        guard showsNumbers else { continue }
        canvas.text(
          rounded(value, digits: map.precision), x + size / 2, y + 15, anchor: .middle,
          fill: colour.text)
      }
      if row == map.selectedRow {
        canvas.rect(
          left, y, size * Double(map.columnLabels.count), height, fill: "none",
          stroke: PaperRamp.accent)
      }
    }
  }

  private func draw(_ grid: HeatmapGrid, on canvas: inout SVGCanvas) {
    let pixel = max(2, min(8, (64.0 / Double(max(1, grid.side))).rounded()))
    let block = pixel * Double(grid.side)
    let left = 16 + (grid.rowLabels.map(SVGCanvas.width).max() ?? 0)
    for (column, label) in grid.columnLabels.enumerated() {
      canvas.text(label, left + Double(column) * (block + 8), 18)
    }
    for row in grid.rowLabels.indices {
      let y = 26 + Double(row) * (block + 8)
      canvas.text(grid.rowLabels[row], left - 6, y + block / 2 + 4, anchor: .end)
      for column in grid.columnLabels.indices {
        let x = left + Double(column) * (block + 8)
        let map = grid.maps[row * grid.columnLabels.count + column]
        let isSelected = row == grid.selectedRow && column == grid.selectedColumn
        canvas.rect(
          x, y, block, block, fill: "#ffffff", stroke: isSelected ? PaperRamp.accent : "#cccccc")
        for (place, value) in map.enumerated() where value > 0.02 {
          canvas.rect(
            x + Double(place % grid.side) * pixel, y + Double(place / grid.side) * pixel, pixel,
            pixel, fill: PaperRamp.fill(value, .sequential(maximum: 1)).fill)
        }
      }
    }
  }

  private func draw(_ chart: BarChart, on canvas: inout SVGCanvas) {
    let left = 16 + (chart.bars.map { SVGCanvas.width(of: $0.label[language]) }.max() ?? 0)
    for (index, bar) in chart.bars.enumerated() {
      let y = 10 + Double(index) * 24
      let part = chart.fraction(bar.value)
      let isSelected = index == chart.selected
      let ink = bar.isDimmed ? "#999999" : "#222222"
      canvas.text(
        bar.label[language], left - 6, y + 15, anchor: .end, fill: ink, isBold: isSelected)
      canvas.rect(
        left, y, 400 * part, 20,
        fill: bar.isDimmed
          ? "#dddddd" : isSelected || chart.selected == nil ? PaperRamp.accent : "#9dbfdd")
      var end = part
      if let mark = bar.mark, mark.isFinite {
        canvas.rect(left + 400 * chart.fraction(mark) - 1, y - 2, 2, 24, fill: "#222222")
        end = max(end, chart.fraction(mark))
      }
      canvas.text(bar.text, left + 400 * end + 6, y + 15, fill: ink, isBold: isSelected)
    }
  }

  /// Text, one row a line; columns stand under each other.
  private func drawRows(_ figure: Figure, on canvas: inout SVGCanvas) {
    let grid = figure.grid(language)
    var rows = grid.rows
    if case .table = figure { rows.insert(grid.header, at: 0) }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? SVGCanvas.width(of: $0[column]) : 0 }.max() ?? 0
    }
    for (index, row) in rows.enumerated() {
      var x = 10.0
      for (column, cell) in row.enumerated() {
        canvas.text(cell, x, 20 + Double(index) * SVGCanvas.line)
        x += widths[column] + (widths[column] > 0 ? 16 : 0)
      }
    }
  }
}
