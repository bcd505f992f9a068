import Figures

extension TokenStrip: DrawableFigure {
  private struct Box {
    var index: Int
    var x: Int
    var line: Int
    var width: Int
  }

  private var hasDetails: Bool { tokens.contains { $0.detail != nil } }

  /// Rows that a line of tokens takes: labels, details, and a blank one between lines with details.
  private var pitch: Int { hasDetails ? 3 : 1 }

  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let lines = (boxes(width: width, context.appearance).last?.line ?? 0) + 1
    let all = lines * pitch - (hasDetails ? 1 : 0)
    let widest = boxes(width: 100_000, context.appearance).last.map { $0.x + $0.width } ?? 0
    return FigureMeasure(
      minimum: Size(width: min(20, max(1, widest)), height: min(all, pitch)),
      ideal: Size(width: max(1, widest), height: all))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    var boxes = boxes(width: rect.width, context.appearance)
    var lineCount = (boxes.last?.line ?? -1) + 1
    let fits = max(1, (rect.height + (hasDetails ? 1 : 0)) / pitch)
    let isCut = lineCount > fits
    // With something left out, the last row says so.
    let room = isCut ? max(1, (rect.height - 1 + (hasDetails ? 1 : 0)) / pitch) : fits
    if isCut, room == 1 {
      boxes = lineAround(selected ?? 0, width: rect.width, context.appearance)
      lineCount = 1
    }
    let selectedLine = selected.flatMap { index in boxes.first { $0.index == index }?.line }
    let first = scrollStart(selected: selectedLine ?? 0, count: lineCount, room: room)
    var placements: [Placement] = []
    for box in boxes where box.line >= first && box.line < first + room {
      let y = rect.y + (box.line - first) * pitch
      draw(box, on: &surface, x: rect.x + box.x, y: y, rect: rect)
      let area = Rect(
        x: rect.x + box.x, y: y, width: box.width, height: hasDetails ? 2 : 1)
      placements.append(context.placement(0, box.index, area.intersection(rect)))
    }
    if isCut, rect.height > 1 {
      let shown = boxes.filter { $0.line >= first && $0.line < first + room }.map(\.index)
      surface.put(
        hint(from: shown.first ?? 0, to: shown.last ?? 0, context.language), x: rect.x,
        y: rect.bottom - 1, style: .dim, limit: rect.width)
    }
    return placements
  }

  private func draw(_ box: Box, on surface: inout Surface, x: Int, y: Int, rect: Rect) {
    let token = tokens[box.index]
    let appearance = surface.appearance
    let isSelected = box.index == selected
    var style = token.isSpecial ? Style(.dim, on: .tile) : Style(.text, on: .tile)
    if isSelected { style = Style.selected.with(.bold) }
    let label = appearance.fitted(token.label, to: box.width)
    surface.put(label, x: x, y: y, style: style, limit: box.width)
    if let detail = token.detail, y + 1 < rect.bottom {
      surface.put(
        appearance.truncated(detail, to: box.width), x: x, y: y + 1,
        style: isSelected ? .accent : .dim, limit: box.width)
    }
  }

  private func boxes(width: Int, _ appearance: Appearance) -> [Box] {
    var boxes: [Box] = []
    var x = 0
    var line = 0
    for (index, size) in sizes(width: width, appearance).enumerated() {
      if x > 0, x + size > width {
        x = 0
        line += 1
      }
      boxes.append(Box(index: index, x: x, line: line, width: size))
      x += size + 1
    }
    return boxes
  }

  /// Where there is room for one line only: the chosen token and one more after it, as many before it
  /// as fit, and what fits after that.
  private func lineAround(_ index: Int, width: Int, _ appearance: Appearance) -> [Box] {
    let sizes = sizes(width: width, appearance)
    guard sizes.indices.contains(index) else { return [] }
    var shown = index..<index + 1
    func fits(_ range: Range<Int>) -> Bool {
      sizes.indices.contains(range.lowerBound) && range.upperBound <= sizes.count
        && sizes[range].reduce(range.count - 1, +) <= width
    }
    if fits(index..<index + 2) { shown = index..<index + 2 }
    while fits(shown.lowerBound - 1..<shown.upperBound) {
      shown = shown.lowerBound - 1..<shown.upperBound
    }
    while fits(shown.lowerBound..<shown.upperBound + 1) {
      shown = shown.lowerBound..<shown.upperBound + 1
    }
    var x = 0
    return shown.map { place in
      defer { x += sizes[place] + 1 }
      return Box(index: place, x: x, line: 0, width: sizes[place])
    }
  }

  /// Columns of each token: of its label or its detail, the wider of them.
  private func sizes(width: Int, _ appearance: Appearance) -> [Int] {
    tokens.map { token in
      let wanted = max(appearance.width(of: token.label), appearance.width(of: token.detail ?? ""))
      return min(max(1, wanted), max(1, width))
    }
  }

  private func hint(from first: Int, to last: Int, _ language: Language) -> String {
    switch language {
    case .zh: "词元 \(first + 1)–\(last + 1)，共 \(tokens.count) 个"
    case .en: "tokens \(first + 1)–\(last + 1) of \(tokens.count)"
    }
  }
}
