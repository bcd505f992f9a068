import Curriculum
import Display
import Figures
import LabKit

/// A term as it stands on the screen, in one piece or cut by the end of a line.
struct SeenTerm: Sendable, Equatable {
  var term: String
  /// A rectangle for each line that has a part of it.
  var rects: [Rect]
}

extension AppState {
  /// Underlines the terms of the text and chooses one: the one that was clicked, or the first seen.
  mutating func pickWords(_ wish: GlossaryState.Pending) -> [AppEffect] {
    guard let terms = glossary.terms else {
      glossary.pending = wish
      return [.loadGlossary]
    }
    let finder = TermFinder(terms, lesson: lesson?.lesson.id)
    let seen = seenTerms(finder)
    switch wish {
    case .words:
      guard let first = seen.first else {
        say(Words.noTermsHere)
        return []
      }
      glossary.words = GlossaryState.Words(finder: finder, term: first.term)
    case .word(let x, let y):
      let hit = seen.first { $0.rects.contains { $0.contains(Display.Point(x: x, y: y)) } }
      glossary.words = hit.map { GlossaryState.Words(finder: finder, term: $0.term) }
    }
    return []
  }

  /// A click on the text: the entry of the term there, if there is one.
  mutating func lookUp(at place: Display.Point) -> [AppEffect] {
    screen == .lesson ? pickWords(.word(x: place.x, y: place.y)) : []
  }

  /// Keys while terms are underlined; nil for those that mean what they always do.
  mutating func pressInWords(_ key: Key) -> [AppEffect]? {
    guard let words = glossary.words else { return nil }
    switch key {
    case .right, .tab, .down: moveWord(1)
    case .left, .backTab, .up: moveWord(-1)
    case .enter: return openEntry(words.term, from: screen)
    case .escape: glossary.words = nil
    case .character("g"): return openGlossaryList()
    case .pageUp, .pageDown, .space:
      scrollProse(max(1, proseHeight - 1) * (key == .pageUp ? -1 : 1))
      if let first = seenTerms(words.finder).first { glossary.words?.term = first.term }
    case .character("t"), .character("?"): return nil
    default:
      glossary.words = nil
      return nil
    }
    return []
  }

  /// To the next term that is another one.
  private mutating func moveWord(_ step: Int) {
    guard let words = glossary.words else { return }
    var terms: [String] = []
    for seen in seenTerms(words.finder) where !terms.contains(seen.term) {
      terms.append(seen.term)
    }
    guard !terms.isEmpty else { return }
    let place = terms.firstIndex(of: words.term) ?? -step
    glossary.words?.term = terms[(place + step + terms.count) % terms.count]
  }

  private func seenTerms(_ finder: TermFinder) -> [SeenTerm] {
    guard let rect = areas.prose else { return [] }
    var bare = self
    bare.glossary.words = nil
    bare.overlay = nil
    var painter = ScreenPainter(bare)
    painter.paint()
    return painter.surface.terms(in: rect, finder)
  }
}

extension Surface {
  /// The terms that can be read in a part of the screen.
  func terms(in rect: Rect, _ finder: TermFinder) -> [SeenTerm] {
    var text: [Character] = []
    var places: [Rect?] = []
    for y in rect.y..<min(rect.bottom, size.height) {
      let cells = (rect.x..<min(rect.right, size.width)).filter { self[$0, y].width > 0 }
      let end = cells.lastIndex { self[$0, y].character != " " } ?? -1
      guard end >= 0 else {
        text.append("\n")
        places.append(nil)
        continue
      }
      let start = cells.firstIndex { self[$0, y].character != " " } ?? 0
      // A line that was broken inside of a Chinese word goes on without a space.
      if let last = text.last, last.isWide, self[cells[start], y].width == 2 {
      } else {
        text.append(" ")
        places.append(nil)
      }
      for x in cells[start...end] {
        let cell = self[x, y]
        text.append(cell.style.role == .code ? "\u{0}" : cell.character)
        places.append(Rect(x: x, y: y, width: Int(cell.width), height: 1))
      }
    }
    return finder.occurrences(in: text).map { found in
      SeenTerm(term: found.term, rects: Self.joined(places[found.range].compactMap(\.self)))
    }
  }

  /// One rectangle a line.
  private static func joined(_ cells: [Rect]) -> [Rect] {
    var rects: [Rect] = []
    for cell in cells {
      if let last = rects.last, last.y == cell.y {
        rects[rects.count - 1].width = cell.right - last.x
      } else {
        rects.append(cell)
      }
    }
    return rects
  }
}

extension Character {
  fileprivate var isWide: Bool { (unicodeScalars.first?.value ?? 0) >= 0x2E80 }
}
