// Breaking text into lines, Chinese and Latin mixed.

/// No line begins with one of these.
private let neverFirst = Set("，。、；：！？）》」』】〉〕”’…—～·％,.;:!?)]}%々ー")
/// No line ends with one of these.
private let neverLast = Set("（《「『【〈〔“‘([{￥")

extension Appearance {
  /// Breaks styled text into lines of at most `width` columns.
  ///
  /// A line may break at spaces (which vanish there), after a hyphen, and next to wide characters
  /// unless the break would leave closing punctuation at the start of a line or opening punctuation
  /// at its end. What is longer than a line is cut. A newline in the text always breaks.
  ///
  /// - Source: JIS X 4051 and Unicode Standard Annex #14 (classes CL, OP, EX, ID), reduced.
  public func wrap(_ line: StyledText, width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var paragraph: [Glyph] = []
    for run in line.runs {
      for character in run.text {
        if character.isNewline {
          lines += breakLines(paragraph, width: max(1, width))
          paragraph = []
        } else if let seen = printable(character) {
          paragraph.append(Glyph(character: seen, style: run.style, width: self.width(of: seen)))
        }
      }
    }
    return lines + breakLines(paragraph, width: max(1, width))
  }

  /// Breaks plain text into lines of at most `width` columns.
  public func wrap(_ text: String, width: Int) -> [String] {
    wrap(StyledText(text), width: width).map(\.text)
  }

  private struct Glyph {
    var character: Character
    var style: Style
    var width: Int
    var isSpace: Bool { character == " " }
  }

  private func breakLines(_ glyphs: [Glyph], width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var start = 0
    var used = 0
    var lastBreak = 0
    var index = 0
    while index < glyphs.count {
      if index > start, mayBreak(glyphs[index - 1], glyphs[index]) { lastBreak = index }
      if used + glyphs[index].width > width, !glyphs[index].isSpace, index > start {
        let end = lastBreak > start ? lastBreak : index
        lines.append(text(of: glyphs[start..<end]))
        start = end
        index = end
        used = 0
        continue
      }
      used += glyphs[index].width
      index += 1
    }
    lines.append(text(of: glyphs[start...]))
    return lines
  }

  private func mayBreak(_ before: Glyph, _ after: Glyph) -> Bool {
    if after.isSpace { return false }
    if neverFirst.contains(after.character) || neverLast.contains(before.character) { return false }
    if before.isSpace { return true }
    if before.width == 2 || after.width == 2 { return true }
    if before.character == "…" || before.character == "—" { return true }
    return before.character == "-" && after.character.isLetter
  }

  /// Trailing spaces are not part of a line.
  private func text(of glyphs: ArraySlice<Glyph>) -> StyledText {
    var line = StyledText()
    var end = glyphs.endIndex
    while end > glyphs.startIndex, glyphs[end - 1].isSpace { end -= 1 }
    for glyph in glyphs[glyphs.startIndex..<end] {
      line.append(String(glyph.character), glyph.style)
    }
    return line
  }
}
