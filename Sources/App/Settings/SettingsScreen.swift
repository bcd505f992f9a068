import Display
import Figures

extension ScreenPainter {
  mutating func drawSettings() {
    drawHeader(StyledText(Words.settings[language], .title), StyledText(language.rawValue, .dim))
    var area = body.inset(left: 2, right: 2)
    _ = area.takeTop(1)
    for (row, name) in Settings.Name.allCases.enumerated() {
      let line = area.takeTop(1)
      if !line.isEmpty { drawSetting(name, row, in: line) }
    }
    _ = area.takeTop(1)
    surface.put(aboutSetting(width: min(76, area.width)), in: area)
    drawFooter(
      [
        FooterItem([.up, .down], Words.choose, 70),
        FooterItem([.left, .right], Words.changeValue, 80),
        FooterItem(.escape, Words.back, 75),
      ] + app.commonItems)
  }

  private mutating func drawSetting(_ name: Settings.Name, _ row: Int, in line: Rect) {
    let isSelected = row == app.settingsScreen.selected
    let source = app.override(of: name)
    let isFixed = app.obstacle(to: name) != nil
    if isSelected { surface.put(String(glyphs.pointer), x: line.x, y: line.y, style: .accent) }
    put(
      Words.title(of: name)[language], x: line.x + 2, y: line.y, isSelected ? .strong : .text,
      limit: 22)
    var x = line.x + 25
    let present = app.settings.text(of: name)
    let values = Settings.values(of: name)
    // Numbers in a long range stand alone between arrows.
    let shown = values.count > 8 || !values.contains(present) ? [present] : values
    for value in shown {
      let isPresent = value == present
      let text = Words.value(value, of: name)[language]
      let style: Style = isFixed ? .dim : isPresent ? .accent.with(.bold) : .dim
      let mark = isPresent ? glyphs.filledDot : " "
      let width = surface.put("\(mark) " + text, x: x, y: line.y, style: style)
      if !isFixed {
        let rect = Rect(x: x, y: line.y, width: width, height: 1)
        hits.append((rect, .setting(row, value)))
      }
      x += width + 2
      if x >= line.right { break }
    }
    if let source {
      put(Words.setBy(source)[language], x: x, y: line.y, .warning, limit: line.right - x)
    }
    hits.insert((line, .setting(row, nil)), at: 0)
    if isSelected {
      surface.highlight(
        Rect(x: line.x - 1, y: line.y, width: 26, height: 1), background: .selection)
    }
  }

  /// What the chosen setting does, and where all of them are kept.
  private func aboutSetting(width: Int) -> [StyledText] {
    let name = app.settingsScreen.name
    var lines = appearance.wrap(
      StyledText(Words.explanation(of: name)[language], .text), width: width)
    lines += [StyledText(), roleSample, rampSample, StyledText()]
    if let path = app.configuration.settingsPath {
      lines += appearance.wrap(
        StyledText(Words.keptIn(path)[language], .dim), width: width)
    }
    return lines
  }

  /// The roles as they look now, so that a theme or a palette can be judged at once.
  private var roleSample: StyledText {
    var line = StyledText()
    for (text, style) in Words.sampleWords(language) {
      line.append(text, style)
      line.append("  ", .text)
    }
    return line
  }

  private var rampSample: StyledText {
    var line = StyledText()
    for index in 0..<6 { line.append("\(glyphs.barFull)\(glyphs.barFull)", .series(index)) }
    line.append("  ", .text)
    for level in 0..<8 {
      line.append(" \(level) ", Style(.onHeat(UInt8(level * 36)), on: .heat(UInt8(level * 36))))
    }
    return line
  }
}
