import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  // MARK: The playground

  mutating func drawPlayground() {
    drawHeader(
      StyledText(Words.playground[language], .title), StyledText(language.rawValue, .dim))
    var area = body.inset(left: 2, right: 2)
    let intro = appearance.wrap(
      StyledText(Words.playgroundIntro[language], .dim), width: min(76, area.width))
    surface.put(intro, in: area.takeTop(intro.count + 1))
    for (row, lab) in app.configuration.labs.enumerated() {
      let line = area.takeTop(1)
      if line.isEmpty { break }
      let isSelected = row == app.bench.selected
      if isSelected { surface.put(String(glyphs.pointer), x: line.x, y: line.y, style: .accent) }
      put(
        lab.title[language], x: line.x + 2, y: line.y, isSelected ? .strong : .text,
        limit: line.width - 2)
      putRight(lab.id, right: min(line.right, line.x + 60), y: line.y, .dim)
      if isSelected {
        surface.highlight(
          Rect(x: line.x - 1, y: line.y, width: min(line.width, 60) + 2, height: 1),
          background: .selection)
      }
      hits.append((line, .lab(row)))
    }
    drawFooter(
      [
        FooterItem(.enter, Words.open, 80), FooterItem([.up, .down], Words.choose, 50),
        FooterItem(.escape, Words.map, 60),
      ] + app.commonItems)
  }

  /// A lab of its own.
  mutating func drawBench() {
    guard let id = app.bench.instance, let instance = app.labs[id] else { return }
    var left = StyledText(Words.playground[language] + " · ", .dim)
    left.append(instance.title[language], .title)
    drawHeader(left, StyledText(language.rawValue, .dim))
    drawLive(id, app.areas, isFocused: true)
    let items =
      app.labItems(id) + [
        FooterItem(.character("u"), Words.undo, 25),
        FooterItem(.character("e"), Words.export, 24), FooterItem(.escape, Words.back, 29),
      ] + app.commonItems
    drawFooter(items)
  }

  // MARK: Progress

  mutating func drawRecord() {
    let report = ProgressReport(app.progress, index: app.index)
    drawHeader(
      StyledText(Words.myProgress[language], .title),
      StyledText(Words.finishedOf(report.finished, report.total)[language], .accent))
    let area = body.inset(left: 2, right: 2)
    if report.lines.isEmpty {
      put(Words.nothingYet[language], x: area.x, y: area.y + 1, .dim, limit: area.width)
    } else {
      surface.draw(.table(table(report)), in: area, language: language)
    }
    drawFooter([FooterItem(.escape, Words.back, 80)] + app.commonItems)
  }

  private func table(_ report: ProgressReport) -> Table {
    Table(
      columns: [
        Table.Column(title: Words.lesson), Table.Column(title: Words.steps, isNumeric: true),
        Table.Column(title: Words.exercises, isNumeric: true),
        Table.Column(title: Words.quizColumn, isNumeric: true),
        Table.Column(title: Words.attempts, isNumeric: true),
        Table.Column(title: Words.hintsColumn, isNumeric: true),
        Table.Column(title: Words.lastTime, isNumeric: true),
      ],
      rows: report.lines.map { line in
        let mark = line.isFinished ? "\(glyphs.check) " : "  "
        return [
          mark + line.lesson.title[language],
          "\(line.stepsDone)/\(line.lesson.stepIDs.count)", "\(line.exercisesDone)",
          line.answered > 0 ? "\(line.right)/\(line.answered)" : "—", "\(line.attempts)",
          "\(line.hintsUsed)", line.lastOpened?.date ?? "—",
        ]
      })
  }
}
