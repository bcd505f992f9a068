import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawPlayground() {
    drawHeader(
      StyledText(Words.playground[language], .title), StyledText(languageMark, .dim))
    var area = body.inset(left: 2, right: 2)
    let intro = area.takeTop(2)
    put(Words.playgroundIntro[language], x: intro.x, y: intro.y, .dim, limit: intro.width)
    let lines = app.playgroundLines
    let window = app.bench.window.showing(
      app.playgroundLine(of: app.bench.selected), of: lines.count, height: area.height)
    let shown = window.rows(of: lines.count, height: area.height)
    for (row, place) in shown.enumerated() {
      draw(lines[place], in: Rect(x: area.x, y: area.y + row, width: area.width, height: 1))
    }
    drawMore(shown, of: lines.count, x: area.right, in: area)
    drawFooter(playgroundItems)
  }

  private mutating func draw(_ line: PlaygroundLine, in rect: Rect) {
    switch line {
    case .blank: break
    case .heading(let text):
      put(text[language], x: rect.x, y: rect.y, .accent, limit: rect.width)
    case .text(let text):
      put(text[language], x: rect.x + 2, y: rect.y, .dim, limit: rect.width - 2)
    case .row(let row, let content):
      draw(content, isSelected: row == app.bench.selected, in: rect)
      hits.append((rect, .row(row)))
    }
  }

  /// The name, then what it shows or which lab and day it is from.
  private mutating func draw(_ row: PlaygroundRow, isSelected: Bool, in rect: Rect) {
    let name: String
    let more: String
    switch row {
    case .lab(let place):
      let lab = app.configuration.labs[place]
      name = lab.title[language]
      more = lab.about[language]
    case .experiment(let title, let experiment):
      name = title
      let lab = app.labTitle(experiment.lab)?[language] ?? experiment.lab
      more = experiment.saved.date + "  " + lab
    }
    let column = min(40, max(24, rect.width / 3))
    put(
      name, x: rect.x + 2, y: rect.y, isSelected ? .strong : .text, limit: column - 4)
    put(more, x: rect.x + column, y: rect.y, .dim, limit: rect.width - column)
    if isSelected { drawSelection(in: rect) }
  }

  /// The pointer and the background of the chosen row of a list.
  mutating func drawSelection(in rect: Rect) {
    surface.put(String(glyphs.pointer), x: rect.x, y: rect.y, style: .accent)
    surface.highlight(
      Rect(x: rect.x - 1, y: rect.y, width: rect.width + 1, height: 1), background: .selection)
  }

  private var playgroundItems: [FooterItem] {
    var items = [
      FooterItem(.enter, Words.open, 80), FooterItem([.up, .down], Words.choose, 50),
    ]
    let rows = app.playgroundRows
    if rows.indices.contains(app.bench.selected),
      case .experiment = rows[app.bench.selected]
    {
      items.append(FooterItem(.character("n"), Words.renameKey, 75))
      items.append(FooterItem(.character("d"), Words.removeKey, 74))
    }
    if !app.bench.removed.isEmpty {
      items.append(FooterItem(.character("u"), Words.undo, 70))
    }
    return items + [FooterItem(.escape, Words.map, 60)] + app.commonItems
  }
}
