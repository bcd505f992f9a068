import Figures

extension Facts: DrawableFigure {
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let rows = layout(width: width, context)
    let natural = layout(width: 100_000, context).map { context.appearance.width(of: $0) }.max()
    return FigureMeasure(
      minimum: Size(width: min(natural ?? 1, 24), height: min(rows.count, max(1, lines.count))),
      ideal: Size(width: natural ?? 1, height: rows.count))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    surface.put(layout(width: rect.width, context), in: rect)
    return []
  }

  private func layout(width: Int, _ context: FigureContext) -> [StyledText] {
    lines.flatMap { line -> [StyledText] in
      switch line {
      case .pairs(let pairs): layoutPairs(pairs, width: width, context)
      case .sentence(let text, let emphasis):
        context.appearance.wrap(
          StyledText(text[context.language], style(of: emphasis)), width: width)
      case .progress(let fraction, let text):
        layoutProgress(fraction, text[context.language], width: width, context.appearance)
      }
    }
  }

  private func layoutPairs(_ pairs: [Pair], width: Int, _ context: FigureContext) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var used = 0
    for pair in pairs {
      var piece = StyledText(pair.name[context.language] + " ", .dim)
      piece.append(pair.value, .text)
      let size = context.appearance.width(of: piece)
      if used > 0, used + 3 + size > width {
        lines.append(line)
        line = StyledText()
        used = 0
      }
      if used > 0 {
        line.append("   ")
        used += 3
      }
      line = line + piece
      used += size
    }
    return (lines + [line]).flatMap { context.appearance.wrap($0, width: width) }
  }

  private func layoutProgress(
    _ fraction: Double, _ text: String, width: Int, _ appearance: Appearance
  ) -> [StyledText] {
    let known = fraction.isFinite ? max(0, min(1, fraction)) : 0
    let percent = appearance.fitted(
      "\(Int((known * 100).rounded(.down))) %", to: 5, alignedRight: true)
    let wanted = appearance.width(of: text)
    let isBesides = wanted + 8 + 12 <= width
    let length = min(24, max(4, isBesides ? width - 8 - wanted : width - 6))
    let bar = appearance.progressBar(known, width: length)
    var line = StyledText(bar.done, .accent)
    line.append(bar.rest, .frame)
    line.append(" " + percent, .strong)
    if text.isEmpty { return [line] }
    if isBesides {
      line.append("  " + text, .dim)
      return [line]
    }
    return [line] + appearance.wrap(StyledText(text, .dim), width: width)
  }

  private func style(of emphasis: Emphasis) -> Style {
    switch emphasis {
    case .plain: .text
    case .dim: .dim
    case .strong: .strong
    case .warning: .warning
    case .success: .success
    }
  }
}

extension Prose: DrawableFigure {
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let lines = context.appearance.layout(self, width: min(60, width))
    return FigureMeasure(
      minimum: Size(width: 20, height: min(lines.count, 2)),
      ideal: Size(
        width: lines.map { context.appearance.width(of: $0) }.max() ?? 1, height: lines.count))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    let lines = context.appearance.layout(self, width: min(60, rect.width))
    surface.put(lines, in: rect, offset: min(context.scroll, max(0, lines.count - rect.height)))
    return []
  }
}
