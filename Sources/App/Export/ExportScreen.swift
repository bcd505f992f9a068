import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawExport(_ state: ExportState) {
    hits = []
    cursor = nil
    let width = min(64, size.width - 6)
    let rows = min(state.rowCount, max(1, size.height - 11))
    let box = Rect(
      x: (size.width - width) / 2, y: max(1, (size.height - rows - 7) / 2), width: width,
      height: rows + 6)
    surface.fill(Rect(x: box.x - 2, y: box.y, width: box.width + 4, height: box.height))
    for y in [box.y, box.bottom - 1] {
      surface.fill(
        Rect(x: box.x, y: y, width: box.width, height: 1), glyphs.horizontal, style: .accent)
    }
    put(
      " \(Words.exportTitle[language]) ", x: box.x + 1, y: box.y, .accent, limit: box.width - 2)
    let first = max(0, min(state.figure - rows / 2, state.rowCount - rows))
    for row in 0..<rows {
      let line = Rect(x: box.x, y: box.y + 1 + row, width: box.width, height: 1)
      drawFigureRow(first + row, state, in: line)
    }
    drawFormats(state, x: box.x + 1, y: box.y + rows + 2, right: box.right)
    var x = box.x + 1
    let keys: [(Key, Phrase)] = [
      (.enter, Words.export), (.character("y"), Words.copy), (.escape, Words.cancel),
    ]
    for (key, label) in keys {
      let start = x
      let y = box.bottom - 2
      x += surface.put(key.symbol, x: x, y: y, style: .key)
      x += surface.put(" " + label[language], x: x, y: y, style: .dim)
      hits.append((Rect(x: start, y: y, width: x - start, height: 1), .key(key)))
      x += FooterItem.gap
    }
  }

  private mutating func drawFigureRow(_ row: Int, _ state: ExportState, in line: Rect) {
    let isChosen = row == state.figure
    let title =
      row < state.panels.count
      ? state.panels[row].caption?[language] ?? state.panels[row].id : Words.allFigures[language]
    if isChosen { surface.put(String(glyphs.pointer), x: line.x + 1, y: line.y, style: .accent) }
    surface.put("\(row + 1)", x: line.x + 3, y: line.y, style: .key)
    put(title, x: line.x + 6, y: line.y, isChosen ? .strong : .text, limit: line.width - 7)
    if isChosen { surface.highlight(line, background: .selection) }
    hits.append((line, .exportFigure(row)))
  }

  private mutating func drawFormats(_ state: ExportState, x: Int, y: Int, right: Int) {
    var x = x
    for format in state.formats {
      let isChosen = format == state.format
      let mark = isChosen ? glyphs.filledDot : glyphs.emptyDot
      let width = surface.put(
        "\(mark) \(format.rawValue.uppercased())", x: x, y: y,
        style: isChosen ? .accent.with(.bold) : .dim)
      hits.append((Rect(x: x, y: y, width: width, height: 1), .exportFormat(format)))
      x += width + 2
    }
    let help = Words.help(for: state.format)[language]
    if x + 2 < right { put(help, x: x, y: y, .dim, limit: right - x - 1) }
  }
}
