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
    draw(app.playgroundList, in: area) { $0.draw($1, isSelected: $2, in: $3) }
    drawFooter(playgroundItems)
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
