import Curriculum
import Display
import Figures
import LabKit

extension AppState {
  /// Every key that means something here: those of the lab first, with a line on each.
  func helpLines(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    if let id = visibleInstance, let instance = labs[id] {
      lines.append(StyledText(instance.title[language], .title))
      for control in instance.lab.controls where !control.keys.isEmpty {
        lines += helpLine(
          FooterItem.text(of: control.keys), control.help[language], width: width)
        if let reason = control.disabled {
          lines += helpLine("", Words.notNow(reason)[language], width: width, style: .dim)
        }
      }
      if instance.lab.controls.contains(where: { $0.isPart }) {
        lines += helpLine(Words.mouse[language], Words.mouseHelp[language], width: width)
      }
      lines.append(StyledText())
    }
    for section in Words.help(for: screen, hasLab: visibleInstance != nil) {
      lines.append(StyledText(section.title[language], .title))
      for row in section.rows { lines += helpLine(row.keys, row.text[language], width: width) }
      lines.append(StyledText())
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func helpLine(
    _ keys: String, _ text: String, width: Int, style: Style = .text
  ) -> [StyledText] {
    let column = 14
    return appearance.wrap(StyledText(text, style), width: max(10, width - column)).enumerated()
      .map { row, line in
        let lead = row == 0 ? keys : ""
        return StyledText(appearance.fitted(lead, to: column), .key) + line
      }
  }

  var helpArea: Rect {
    let body = AppState.body(of: size)
    let width = min(76, body.width - 4)
    return Rect(x: (body.width - width) / 2, y: body.y, width: width, height: body.height)
  }

  var helpScrollLimit: Int {
    max(0, helpLines(width: helpArea.width).count - helpArea.height)
  }
}

extension Control {
  var isPart: Bool {
    if case .part = kind { true } else { false }
  }
}

extension ScreenPainter {
  mutating func drawHelp(scroll: Int) {
    surface.fill(surface.bounds)
    hits = []
    cursor = nil
    drawHeader(StyledText(Words.keys[language], .title), StyledText(language.rawValue, .dim))
    let area = app.helpArea
    let lines = app.helpLines(width: area.width)
    let limit = max(0, lines.count - area.height)
    let offset = min(scroll, limit)
    surface.put(lines, in: area, offset: offset)
    if offset > 0 { surface.put(String(glyphs.up), x: area.right + 1, y: area.y, style: .accent) }
    if offset < limit {
      surface.put(String(glyphs.down), x: area.right + 1, y: area.bottom - 1, style: .accent)
    }
    var items = [FooterItem(.escape, Words.back, 9)]
    if limit > 0 { items.append(FooterItem([.up, .down], Words.scroll, 8)) }
    drawFooter(items)
  }

  mutating func drawConfirmation(_ confirmation: Confirmation) {
    hits = []
    cursor = nil
    let width = min(56, size.width - 6)
    let text = appearance.wrap(Words.question(confirmation)[language], width: width - 4)
    let height = text.count + 4
    let box = Rect(
      x: (size.width - width) / 2, y: max(1, (size.height - height) / 2), width: width,
      height: height)
    surface.fill(Rect(x: box.x - 2, y: box.y, width: box.width + 4, height: box.height))
    drawRuleLine(box, y: box.y)
    drawRuleLine(box, y: box.bottom - 1)
    for (row, line) in text.enumerated() {
      surface.put(line, x: box.x + 2, y: box.y + 1 + row, style: .strong)
    }
    let y = box.bottom - 2
    var x = box.x + 2
    for (key, label) in [
      (Key.character("y"), Words.yes(confirmation)), (.escape, Words.no(confirmation)),
    ] {
      let start = x
      x += surface.put(key.symbol, x: x, y: y, style: .key)
      x += surface.put(" " + label[language], x: x, y: y)
      hits.append((Rect(x: start, y: y, width: x - start, height: 1), .key(key)))
      x += 4
    }
  }

  private mutating func drawRuleLine(_ box: Rect, y: Int) {
    surface.fill(
      Rect(x: box.x, y: y, width: box.width, height: 1), glyphs.horizontal, style: .accent)
  }
}
