import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawGlossary() {
    let state = app.glossary
    let count = state.terms == nil ? Words.loading : Words.terms(state.shown.count)
    drawHeader(StyledText(Words.glossary[language], .title), StyledText(count[language], .dim))
    var area = body
    let isNarrow = area.width < 72
    if !isNarrow || !state.isReading {
      let width = isNarrow ? area.width : max(34, min(56, area.width * 40 / 100))
      drawTermList(in: area.takeLeft(width).inset(left: 1, right: 1))
    }
    if !isNarrow {
      let divider = area.takeLeft(1)
      surface.fill(
        divider, glyphs.vertical, style: state.isReading ? .accent : .frame)
    }
    if !isNarrow || state.isReading { drawEntry(in: area.inset(left: 2, right: 2)) }
    drawFooter(state.isReading ? entryItems : listItems)
  }

  private var listItems: [FooterItem] {
    [
      FooterItem([.up, .down], Words.choose, 60), FooterItem(.enter, Words.links, 70),
      FooterItem(.control("u"), Words.clear, 30), FooterItem(.control("t"), Words.language, 40),
      FooterItem(.escape, Words.back, 90),
    ]
  }

  private var entryItems: [FooterItem] {
    let links: [FooterItem] =
      app.entryLinks.isEmpty
      ? []
      : [FooterItem(.enter, Words.open, 80), FooterItem([.up, .down], Words.links, 60)]
    return links + [FooterItem(.escape, Words.back, 95)] + app.commonItems
  }

  // MARK: The list

  private mutating func drawTermList(in rect: Rect) {
    let state = app.glossary
    var area = rect
    let head = area.takeTop(1)
    let keeper = cursor
    drawQuery(state.filter, in: head, mark: Words.filterMark[language])
    if state.isReading { cursor = keeper }
    if state.filter.characters.isEmpty {
      let x = head.x + appearance.width(of: Words.filterMark[language]) + 1
      put(Words.filterHint[language], x: x, y: head.y, .dim, limit: head.right - x)
    }
    _ = area.takeTop(1)
    if state.shown.isEmpty, state.terms != nil {
      put(Words.hits(0, 0)[language], x: area.x + 2, y: area.y, .dim, limit: area.width - 2)
    }
    let offset = max(0, min(state.selected - area.height / 2, state.shown.count - area.height))
    for (row, id) in state.shown.enumerated().dropFirst(offset).prefix(area.height) {
      guard let term = state.terms?[id] else { continue }
      let line = area.takeTop(1)
      drawTerm(term, in: line, isSelected: row == state.selected)
      hits.append((line, .reference(.term(row))))
    }
  }

  private mutating func drawTerm(_ term: GlossaryTerm, in line: Rect, isSelected: Bool) {
    if isSelected { surface.put(String(glyphs.pointer), x: line.x, y: line.y, style: .accent) }
    let name = appearance.truncated(term.name[language], to: line.width - 2)
    surface.put(name, x: line.x + 2, y: line.y, style: isSelected ? .strong : .text)
    let other = term.name[language == .zh ? .en : .zh]
    let room = line.width - 4 - appearance.width(of: name)
    if other != term.name[language], room >= min(8, appearance.width(of: other)) {
      putRight(appearance.truncated(other, to: room), right: line.right, y: line.y, .dim)
    }
    if isSelected { surface.highlight(line, background: .selection) }
  }

  // MARK: The entry

  private mutating func drawEntry(in rect: Rect) {
    guard let term = app.glossary.entry else { return }
    let width = min(64, rect.width)
    let lines = entry(of: term, width: width).lines
    let limit = max(0, lines.count - rect.height)
    var offset = min(app.glossary.scroll, limit)
    let chosen = app.glossary.isReading ? app.glossary.link : nil
    // The chosen link is always seen.
    if let row = lines.firstIndex(where: { $0.link != nil && $0.link == chosen }) {
      if row >= offset + rect.height { offset = row - rect.height + 1 }
    }
    for (row, line) in lines.dropFirst(offset).prefix(rect.height).enumerated() {
      surface.put(line.text, x: rect.x, y: rect.y + row, limit: width)
      guard let link = line.link else { continue }
      let place = Rect(x: rect.x, y: rect.y + row, width: width, height: 1)
      hits.append((place, .reference(.link(link))))
      if link == chosen {
        surface.put(String(glyphs.pointer), x: rect.x, y: rect.y + row, style: .accent)
        surface.highlight(place, background: .selection)
      }
    }
    if offset < limit {
      surface.put(String(glyphs.down), x: rect.right, y: rect.bottom - 1, style: .accent)
    }
  }

  func entry(of term: GlossaryTerm, width: Int) -> GlossaryEntry {
    var entry = GlossaryEntry(
      term, languages: app.languages, language: language, appearance: appearance, width: width)
    let links = app.entryLinks
    let other: Language = language == .zh ? .en : .zh
    let terms = links.compactMap { link -> (text: String, note: String)? in
      guard case .term(let id) = link, let name = app.glossary.terms?[id]?.name else { return nil }
      return (name[language], name[other] == name[language] ? "" : name[other])
    }
    let lessons = links.compactMap { link -> (text: String, note: String)? in
      guard case .lesson(let id) = link, let lesson = app.index.lesson(id) else { return nil }
      return ("\(lesson.track) · \(lesson.title[language])", "")
    }
    entry.add(Words.seeAlso[language], links: terms, from: 0)
    entry.add(Words.lessonsAbout[language], links: lessons, from: terms.count)
    return entry
  }
}
