import Curriculum
import Display
import Figures
import LabKit

/// Where the parts of the notebook lie.
struct NotebookAreas: Equatable {
  var list: Rect
  /// The whole of the chosen note, on a wide screen.
  var page: Rect?
}

extension AppState {
  var notebookAreas: NotebookAreas {
    var body = AppState.body(of: size).inset(left: 2, right: 2)
    guard body.width >= 120 else { return NotebookAreas(list: body) }
    let list = body.takeLeft(body.width / 2)
    return NotebookAreas(list: list, page: body.inset(left: 4))
  }
}

extension ScreenPainter {
  mutating func drawNotebook() {
    drawHeader(
      StyledText(Words.notebook[language], .title), StyledText(languageMark, .dim))
    let areas = app.notebookAreas
    draw(app.notebookList, in: areas.list) { $0.draw($1, isSelected: $2, in: $3) }
    if let page = areas.page { drawPage(in: page) }
    drawFooter(notebookItems)
  }

  private mutating func draw(_ row: NotebookRow, isSelected: Bool, in rect: Rect) {
    let name: String
    let date: Timestamp
    switch row {
    case .bookmark(let lesson, let step, let set):
      name = place(lesson, step)
      date = set
    case .note(let lesson, let step, _, let changed):
      name = place(lesson, step)
      date = changed
    case .experiment(let title, let experiment):
      let lab = app.labTitle(experiment.lab)?[language] ?? experiment.lab
      name = "\(title)  (\(lab))"
      date = experiment.saved
    }
    put(
      name, x: rect.x + 2, y: rect.y, isSelected ? .strong : .text, limit: rect.width - 14)
    putRight(date.date, right: rect.right, y: rect.y, .dim)
  }

  /// Lesson and step in words.
  private func place(_ lesson: String, _ step: String) -> String {
    guard let summary = app.index.lesson(lesson) else { return "\(lesson)  \(step)" }
    let title = "\(summary.track) · \(summary.title[language])"
    guard let number = summary.stepIDs.firstIndex(of: step) else { return "\(title)  \(step)" }
    return title + "   " + Words.stepOf(number + 1, summary.stepIDs.count)[language]
  }

  private mutating func drawPage(in rect: Rect) {
    let rows = app.notebookRows
    guard rows.indices.contains(app.notebook.selected),
      case .note(let lesson, let step, let text, _) = rows[app.notebook.selected]
    else { return }
    var area = rect
    let head = area.takeTop(2)
    put(place(lesson, step), x: head.x, y: head.y, .title, limit: head.width)
    surface.put(appearance.wrap(StyledText(text), width: min(76, area.width)), in: area)
  }

  private var notebookItems: [FooterItem] {
    let rows = app.notebookRows
    var items: [FooterItem] = []
    if rows.indices.contains(app.notebook.selected) {
      let row = rows[app.notebook.selected]
      items = [
        FooterItem(.enter, row.isExperiment ? Words.open : Words.goThere, 80),
        FooterItem([.up, .down], Words.choose, 50),
      ]
      if row.isExperiment {
        items.append(FooterItem(.character("n"), Words.renameKey, 74))
      } else {
        items.append(FooterItem(.character("N"), Words.noteKey, 74))
      }
      items.append(FooterItem(.character("d"), Words.removeKey, 73))
    }
    if !app.notebook.removed.isEmpty {
      items.append(FooterItem(.character("u"), Words.undo, 72))
    }
    return items + [FooterItem(.escape, Words.map, 60)] + app.commonItems
  }
}
