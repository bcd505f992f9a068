import Curriculum
import Display
import Figures

extension ScreenPainter {
  mutating func drawSearch() {
    let state = app.search
    var right = StyledText()
    if !state.isComplete {
      right = StyledText(Words.searchIsLoading[language], .dim)
    } else if !state.query.characters.isEmpty {
      let count = Words.hits(state.result.hits.count, state.result.total)
      right = StyledText(count[language], state.result.total == 0 ? .warning : .accent)
    }
    drawHeader(StyledText(Words.search[language], .title), right)
    var area = body.inset(left: 1, right: 1)
    drawQuery(state.query, in: area.takeTop(1), mark: "/")
    _ = area.takeTop(1)
    if state.query.characters.isEmpty {
      let hint = appearance.wrap(
        StyledText(Words.searchHint[language], .dim), width: min(70, area.width - 2))
      surface.put(hint, in: area.inset(left: 2))
    } else {
      drawHits(in: area)
    }
    drawFooter([
      FooterItem(.enter, Words.open, 80), FooterItem([.up, .down], Words.choose, 70),
      FooterItem(.control("u"), Words.clear, 30), FooterItem(.control("t"), Words.language, 40),
      FooterItem(.escape, Words.back, 90),
    ])
  }

  /// A line that is being typed into.
  mutating func drawQuery(_ query: TextEditor, in rect: Rect, mark: String) {
    surface.put(mark, x: rect.x, y: rect.y, style: .accent)
    let room = rect.inset(left: 2)
    let layout = EditorLayout(query, width: room.width, height: 1, appearance: appearance)
    if let line = layout.lines.first {
      surface.put(layout.text(line), x: room.x, y: room.y, style: .strong)
    }
    cursor = Display.Point(x: room.x + layout.cursorColumn, y: room.y)
  }

  // MARK: Hits

  /// One line each where there is room, else two: title and snippet.
  private mutating func drawHits(in rect: Rect) {
    let isWide = rect.width >= 120
    let rows = isWide ? 1 : 2
    let fitting = max(1, rect.height / rows)
    let selected = app.search.selected
    let offset = max(0, min(selected - fitting / 2, app.search.result.hits.count - fitting))
    var area = rect
    for (row, hit) in app.search.result.hits.enumerated().dropFirst(offset).prefix(fitting) {
      let line = area.takeTop(rows)
      if line.height < rows { return }
      drawHit(hit, in: line, isSelected: row == selected, isWide: isWide)
      hits.append((line, .reference(.result(row))))
    }
  }

  private mutating func drawHit(_ hit: SearchHit, in rect: Rect, isSelected: Bool, isWide: Bool) {
    if isSelected {
      surface.put(String(glyphs.pointer), x: rect.x, y: rect.y, style: .accent)
    }
    let kind = appearance.fitted(Words.kind(hit.kind)[language], to: 9)
    surface.put(kind, x: rect.x + 2, y: rect.y, style: .dim)
    let place = self.place(of: hit)
    let title = highlighted(
      hit.title, hit.titleMatches, isSelected ? .strong : .text)
    let x = rect.x + 11
    if isWide {
      put(title, x: x, y: rect.y, limit: 44)
      put(place, x: x + 46, y: rect.y, .dim, limit: 14)
      put(
        highlighted(hit.snippet, hit.snippetMatches, .dim), x: x + 62, y: rect.y,
        limit: rect.right - x - 62)
    } else {
      let room = rect.right - x - appearance.width(of: place) - 2
      put(title, x: x, y: rect.y, limit: room)
      putRight(place, right: rect.right, y: rect.y, .dim)
      put(
        highlighted(hit.snippet, hit.snippetMatches, .dim), x: x, y: rect.y + 1,
        limit: rect.right - x)
    }
    if isSelected {
      surface.highlight(
        Rect(x: rect.x, y: rect.y, width: rect.width, height: rect.height),
        background: .selection)
    }
  }

  /// Which lesson, and which of its steps.
  private func place(of hit: SearchHit) -> String {
    guard case .lesson(let id, let step) = hit.target else { return "" }
    guard let step, let place = app.index.lesson(id)?.stepIDs.firstIndex(of: step) else {
      return id
    }
    return "\(id.prefix(2)) · \(place + 1)"
  }

  private func highlighted(_ text: String, _ matches: [Range<Int>], _ base: Style) -> StyledText {
    var line = StyledText()
    let characters = Array(text)
    var place = 0
    for match in matches where match.upperBound <= characters.count {
      line.append(String(characters[place..<match.lowerBound]), base)
      line.append(String(characters[match]), Style(.accent, on: nil, [.bold, .underline]))
      place = match.upperBound
    }
    line.append(String(characters[place...]), base)
    return line
  }
}
