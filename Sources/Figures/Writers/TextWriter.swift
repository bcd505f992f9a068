/// Figures as lines of plain text; columns are separated by tabs, because only a screen knows how
/// wide a character is.
struct TextWriter {
  var language: Language

  func write(_ figure: Figure) -> String {
    switch figure {
    case .prose(let prose): return prose.plainLines().joined(separator: "\n") + "\n"
    case .tokenStrip(let strip):
      let tokens = strip.tokens.map { clean($0.label) }
      let details = strip.tokens.map { clean($0.detail ?? "") }
      let second = details.allSatisfy(\.isEmpty) ? "" : details.joined(separator: "\t") + "\n"
      return tokens.joined(separator: "\t") + "\n" + second
    case .heatmap(let map): return write(map)
    case .facts(let facts):
      return facts.pairs(language).map { pair in
        (pair[0].isEmpty ? clean(pair[1]) : "\(clean(pair[0])): \(clean(pair[1]))") + "\n"
      }.joined()
    default:
      let grid = figure.grid(language)
      return ([grid.header] + grid.rows).map { row in
        row.map(clean).joined(separator: "\t") + "\n"
      }.joined()
    }
  }

  /// The numbers as the screen shows them.
  private func write(_ map: Heatmap) -> String {
    var text = ([""] + map.columnLabels.map(clean)).joined(separator: "\t") + "\n"
    for row in map.rowLabels.indices {
      var cells = [clean(map.rowLabels[row])]
      for column in map.columnLabels.indices where !(map.isCausal && column > row) {
        cells.append(rounded(map[row, column], digits: map.precision))
      }
      text += cells.joined(separator: "\t") + "\n"
    }
    return text
  }

  /// Tabs, line ends and control characters would break the lines.
  private func clean(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }).withoutControls
  }
}

/// `value` with so many digits after the point.
func rounded(_ value: Float, digits: Int) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return number(value) }
  var scale = 1
  for _ in 0..<max(0, min(digits, 6)) { scale *= 10 }
  let scaled = Int((Double(abs(value)) * Double(scale)).rounded())
  let sign = value < 0 && scaled > 0 ? "-" : ""
  if scale == 1 { return "\(sign)\(scaled)" }
  let fraction = "\(scaled % scale)"
  let zeros = String(repeating: "0", count: max(0, min(digits, 6)) - fraction.count)
  return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
}

extension String {
  /// Control characters as their pictures (␀, ␛), so that no reader acts on them.
  var withoutControls: String {
    guard unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: text.append(scalar)
      case 0..<0x20: text.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: text.append("\u{2421}")
      case 0x80..<0xA0, 0xFFFE, 0xFFFF: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Prose {
  /// The text with light marks: `- ` before items, four spaces before code.
  func plainLines() -> [String] { Self.lines(of: blocks) }

  private static func lines(of blocks: [Block]) -> [String] {
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append("") }
      lines += Self.lines(of: block)
    }
    return lines
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let spans):
      return [String(repeating: "#", count: level) + " " + text(of: spans)]
    case .paragraph(let spans): return [text(of: spans)]
    case .list(let ordered, let items):
      return items.enumerated().flatMap { index, item in
        lines(of: item).enumerated().map { row, line in
          row == 0 ? (ordered ? "\(index + 1). " : "- ") + line : line.isEmpty ? "" : "  " + line
        }
      }
    case .quote(let blocks): return lines(of: blocks).map { "> " + $0 }
    case .code(let code):
      return code.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    case .table(let header, let rows):
      return ([header] + rows).map { $0.map { text(of: $0) }.joined(separator: "\t") }
    case .rule: return ["---"]
    }
  }

  private static func text(of spans: [Span]) -> String { spans.map(\.text).joined() }
}
