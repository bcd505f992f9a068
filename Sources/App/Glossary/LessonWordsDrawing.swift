import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  /// Underlines the terms in the text that has just been drawn, and explains the chosen one beside it.
  mutating func drawWords() {
    guard let words = app.glossary.words, let prose = app.areas.prose,
      let term = app.glossary.terms?[words.term]
    else { return }
    let seen = surface.terms(in: prose, words.finder)
    for found in seen {
      for rect in found.rects {
        let isChosen = found.term == words.term
        surface.highlight(
          rect, background: isChosen ? .selection : nil,
          adding: isChosen ? [.underline, .bold] : .underline)
        hits.append((rect, .reference(.word(found.term))))
      }
    }
    let chosen = seen.first { $0.term == words.term }?.rects.first
    drawGloss(of: term, in: glossArea(beside: prose, chosen: chosen))
    let footer = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    surface.fill(footer)
    hits.removeAll { $0.rect.y == footer.y }
    drawFooter(
      [
        FooterItem([.left, .right], Words.otherTerm, 80), FooterItem(.enter, Words.entry, 85),
        FooterItem(.character("g"), Words.allTerms, 50), FooterItem(.escape, Words.back, 90),
      ] + app.commonItems)
  }

  private mutating func drawGloss(of term: GlossaryTerm, in rect: Rect) {
    hits.removeAll { $0.rect.intersection(rect).isEmpty == false && $0.hit != .prose }
    surface.fill(rect)
    surface.fill(
      Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), glyphs.horizontal, style: .accent)
    let inner = rect.inset(left: 1, top: 1, right: 1)
    let entry = GlossaryEntry(
      term, languages: app.languages, language: language, appearance: appearance,
      width: min(64, inner.width))
    surface.put(entry.lines.map(\.text), in: inner)
  }

  /// The live pane, or the empty side of a wide screen, or the half of the text without the word.
  private func glossArea(beside prose: Rect, chosen: Rect?) -> Rect {
    if let live = app.areas.live {
      let height = max(live.height, (app.areas.goal?.bottom ?? 0) - live.y)
      return Rect(x: live.x, y: live.y, width: live.width, height: height)
    }
    let side = Rect(
      x: prose.right + 2, y: body.y, width: body.right - prose.right - 3, height: body.height)
    if side.width >= 36 { return side }
    let height = min(body.height / 2, 10)
    let isLow = (chosen?.y ?? 0) >= body.bottom - height
    return Rect(
      x: prose.x - 1, y: isLow ? body.y : body.bottom - height, width: prose.width + 2,
      height: height)
  }
}
