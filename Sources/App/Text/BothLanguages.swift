import Display
import Figures

extension AppState {
  /// A text in the language shown or, block by block, in both: the second one behind a bar.
  ///
  /// - Returns: the lines of each block, with the blank line that follows it.
  func layoutParts(_ prose: (Language) -> Prose, width: Int) -> [[StyledText]] {
    var parts: [[StyledText]]
    let texts = languages.map(prose)
    if texts.count == 1 {
      parts = texts[0].blocks.map { appearance.layout(Prose(blocks: [$0]), width: width) }
    } else if texts[0].blocks.count == texts[1].blocks.count {
      parts = zip(texts[0].blocks, texts[1].blocks).map { first, second in
        let above = appearance.layout(Prose(blocks: [first]), width: width)
        return first == second ? above : above + secondary(Prose(blocks: [second]), width: width)
      }
    } else {
      parts = [appearance.layout(texts[0], width: width), secondary(texts[1], width: width)]
    }
    for place in parts.indices.dropLast() { parts[place].append(StyledText()) }
    return parts
  }

  /// The same as lines.
  func layout(_ prose: (Language) -> Prose, width: Int) -> [StyledText] {
    layoutParts(prose, width: width).flatMap(\.self)
  }

  /// A text of the second language of two.
  private func secondary(_ prose: Prose, width: Int) -> [StyledText] {
    secondary { appearance.layout(prose, width: $0) }(width)
  }

  /// Lines that stand behind the bar of the second language.
  func secondary(_ lines: @escaping (Int) -> [StyledText]) -> (Int) -> [StyledText] {
    let bar = StyledText("\(appearance.glyphs.vertical) ", .accent)
    return { width in lines(max(4, width - 2)).map { bar + $0 } }
  }

  /// A place in the text of a step that survives a change of the language or the width.
  struct ProseAnchor: Equatable {
    var part: Int
    /// How much of the part lies above the pane's top.
    var fraction: Double
  }

  var proseAnchor: ProseAnchor? {
    guard let open = lesson, activeQuiz == nil, let rect = areas.prose else { return nil }
    var first = 0
    for (place, part) in proseParts(width: rect.width).enumerated() {
      if open.scroll < first + part.count {
        let inside = Double(open.scroll - first) / Double(max(1, part.count))
        return ProseAnchor(part: place, fraction: inside)
      }
      first += part.count
    }
    return nil
  }

  mutating func scroll(to anchor: ProseAnchor?) {
    guard let anchor, activeQuiz == nil, let rect = areas.prose else { return }
    let parts = proseParts(width: rect.width)
    guard parts.indices.contains(anchor.part) else { return }
    let before = parts[..<anchor.part].reduce(0) { $0 + $1.count }
    let inside = Int(anchor.fraction * Double(parts[anchor.part].count))
    let limit = proseScrollLimit
    lesson?.scroll = min(before + inside, limit)
  }
}
