import Display
import Figures

/// A line of a list in groups; the rows between the headings can be chosen.
enum GroupedLine<Row> {
  case heading(Phrase)
  /// What stands in a group without rows.
  case text(Phrase)
  case blank
  /// The row of that number.
  case row(Int, Row)
  /// More of the row above.
  case preview(Int, String)
}

extension GroupedLine: Equatable where Row: Equatable {}
extension GroupedLine: Sendable where Row: Sendable {}

/// Where a list in groups is scrolled to.
struct GroupedView<Row> {
  var lines: [GroupedLine<Row>]
  var selected: Int
  var window: ListWindow

  /// The window in which the whole of the chosen row is seen.
  func window(height: Int) -> ListWindow {
    window.showing(line(of: selected), of: lines.count, height: height)
  }

  /// The last line of a row; the first row shows its heading as well.
  private func line(of row: Int) -> Int {
    if row == 0 { return 0 }
    return lines.lastIndex {
      switch $0 {
      case .row(row, _), .preview(row, _): true
      default: false
      }
    } ?? 0
  }
}

extension ScreenPainter {
  /// Draws what fits; `drawRow` draws a row's first line.
  mutating func draw<Row>(
    _ list: GroupedView<Row>, in area: Rect,
    drawRow: (inout ScreenPainter, Row, _ isSelected: Bool, Rect) -> Void
  ) {
    let count = list.lines.count
    let shown = list.window(height: area.height).rows(of: count, height: area.height)
    for (row, place) in shown.enumerated() {
      let rect = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      switch list.lines[place] {
      case .blank: break
      case .heading(let text):
        put(text[language], x: rect.x, y: rect.y, .accent, limit: rect.width)
      case .text(let text):
        put(text[language], x: rect.x + 2, y: rect.y, .dim, limit: rect.width - 2)
      case .preview(let number, let text):
        put(text, x: rect.x + 4, y: rect.y, .dim, limit: rect.width - 4)
        hits.append((rect, .row(number)))
      case .row(let number, let content):
        drawRow(&self, content, number == list.selected, rect)
        if number == list.selected { drawSelection(in: rect) }
        hits.append((rect, .row(number)))
      }
    }
    drawMore(shown, of: count, x: area.right, in: area)
  }

  /// The pointer and the background of the chosen row of a list.
  mutating func drawSelection(in rect: Rect) {
    surface.put(String(glyphs.pointer), x: rect.x, y: rect.y, style: .accent)
    surface.highlight(
      Rect(x: rect.x - 1, y: rect.y, width: rect.width + 1, height: 1), background: .selection)
  }
}
