import Figures

extension Appearance {
  /// Lays running text out as lines of at most `width` columns (a comfortable width is 60 or less).
  public func layout(_ prose: Prose, width: Int) -> [StyledText] {
    layout(prose.blocks, width: max(4, width), isTight: false)
  }

  private func layout(_ blocks: [Prose.Block], width: Int, isTight: Bool) -> [StyledText] {
    var lines: [StyledText] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, !isTight { lines.append(StyledText()) }
      lines += layout(block, width: width)
    }
    return lines
  }

  private func layout(_ block: Prose.Block, width: Int) -> [StyledText] {
    switch block {
    case .heading(let level, let spans):
      let style = level <= 2 ? Style.title : Style.strong
      return wrap(styled(spans, base: style), width: width)
    case .paragraph(let spans):
      return wrap(styled(spans, base: .text), width: width)
    case .list(let ordered, let items):
      return layoutList(items, ordered: ordered, width: width)
    case .quote(let blocks):
      let mark = StyledText("\(glyphs.vertical) ", .frame)
      return layout(blocks, width: width - 2, isTight: false).map { mark + $0 }
    case .code(let code):
      return layoutCode(code, width: width)
    case .table(let header, let rows):
      return layoutTable(header: header, rows: rows, width: width)
    case .rule:
      return [StyledText(String(repeating: glyphs.horizontal, count: width), .frame)]
    }
  }

  private func layoutList(_ items: [[Prose.Block]], ordered: Bool, width: Int) -> [StyledText] {
    let isTight = items.allSatisfy { $0.count <= 2 }
    let numberWidth = ordered ? "\(items.count). ".count : 2
    var lines: [StyledText] = []
    for (index, item) in items.enumerated() {
      if index > 0, !isTight { lines.append(StyledText()) }
      let mark = ordered ? "\(index + 1). " : "\(glyphs.bullet) "
      let content = layout(item, width: width - numberWidth, isTight: isTight)
      for (row, line) in content.enumerated() {
        let lead = row == 0 ? fitted(mark, to: numberWidth, alignedRight: ordered) : ""
        lines.append(StyledText(fitted(lead, to: numberWidth), .accent) + line)
      }
    }
    return lines
  }

  private func layoutCode(_ code: String, width: Int) -> [StyledText] {
    var rows = code.split(separator: "\n", omittingEmptySubsequences: false)
    if rows.last?.isEmpty == true { rows.removeLast() }
    return rows.flatMap { row in
      cut(String(row), width: width - 2).map { StyledText("  ") + StyledText($0, .code) }
    }
  }

  /// Cuts at the width alone: spaces matter in code.
  private func cut(_ text: String, width limit: Int) -> [String] {
    var lines = [""]
    var used = 0
    for character in text {
      let next = width(of: character)
      if used + next > limit {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1].append(character)
      used += next
    }
    return lines
  }

  private func layoutTable(
    header: [[Prose.Span]], rows: [[[Prose.Span]]], width: Int
  ) -> [StyledText] {
    let cells = ([header] + rows).enumerated().map { row, spans in
      spans.map { styled($0, base: row == 0 ? .strong : .text) }
    }
    let widths = columnWidths(of: cells, width: width)
    guard !widths.isEmpty else { return [] }
    var lines: [StyledText] = []
    for (row, line) in cells.enumerated() {
      let wrapped = widths.indices.map { column in
        column < line.count ? wrap(line[column], width: widths[column]) : []
      }
      for part in 0..<(wrapped.map(\.count).max() ?? 0) {
        var text = StyledText()
        for (column, lines) in wrapped.enumerated() {
          let piece = part < lines.count ? lines[part] : StyledText()
          let isLast = column == widths.count - 1
          let space = isLast ? 0 : widths[column] - self.width(of: piece) + 2
          text = text + piece + StyledText(String(repeating: " ", count: space))
        }
        lines.append(text)
      }
      if row == 0 {
        let total = widths.reduce(2 * (widths.count - 1), +)
        lines.append(StyledText(String(repeating: glyphs.horizontal, count: total), .frame))
      }
    }
    return lines
  }

  /// Natural widths; when they do not fit, the widest columns give way first.
  private func columnWidths(of cells: [[StyledText]], width: Int) -> [Int] {
    let count = cells.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      cells.map { column < $0.count ? self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    let room = width - 2 * (count - 1)
    shrink(&widths, to: room, minimum: 4)
    return widths.map { max(1, $0) }
  }

  private func styled(_ spans: [Prose.Span], base: Style) -> StyledText {
    var text = StyledText()
    for span in spans {
      let style: Style =
        switch span.style {
        case .plain: base
        case .strong: base.with(.bold).role == .text ? .strong : base.with(.bold)
        case .emphasis: base.with(.italic)
        case .code: Style(.code, on: base.background, base.attributes)
        case .strike: base.with(.strike)
        }
      text.append(span.text, style)
    }
    return text
  }
}

/// Takes columns from the widest until the sum fits or all are at the minimum.
func shrink(_ widths: inout [Int], to room: Int, minimum: Int) {
  var excess = widths.reduce(0, +) - room
  while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
    widths[widest] > minimum
  {
    widths[widest] -= 1
    excess -= 1
  }
}
