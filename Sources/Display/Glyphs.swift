/// The drawing characters, in Unicode or in ASCII.
///
/// Where ambiguous characters are two columns wide, lines and blocks are too, and nothing would be
/// aligned: ASCII is drawn there.
public struct Glyphs: Sendable {
  public let horizontal: Character
  public let vertical: Character
  public let dotted: Character
  /// Where a line forks: to the right and down, from above to the right and down, the last of them.
  public let forkDown: Character
  public let forkRight: Character
  public let corner: Character
  public let pointer: Character
  public let bullet: Character
  public let filledDot: Character
  public let emptyDot: Character
  public let halfDot: Character
  public let check: Character
  public let cross: Character
  public let up: Character
  public let down: Character
  public let left: Character
  public let right: Character
  public let ellipsis: Character
  public let barFull: Character
  public let barEmpty: Character
  /// From nothing to full, five steps.
  public let shades: [Character]
  /// Left parts of a cell, from one eighth to the whole; one step in ASCII.
  public let eighths: [Character]
  /// Lower parts of a cell, from one eighth to the whole.
  public let levels: [Character]

  public static let unicode = Glyphs(
    horizontal: "─", vertical: "│", dotted: "┄", forkDown: "┬", forkRight: "├", corner: "└",
    pointer: "▸", bullet: "•", filledDot: "●",
    emptyDot: "○", halfDot: "◐", check: "✓", cross: "✗", up: "↑", down: "↓", left: "←", right: "→",
    ellipsis: "…", barFull: "█", barEmpty: "░", shades: [" ", "░", "▒", "▓", "█"],
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", dotted: "-", forkDown: "+", forkRight: "+", corner: "+",
    pointer: ">", bullet: "*", filledDot: "*",
    emptyDot: "o", halfDot: "%", check: "+", cross: "x", up: "^", down: "v", left: "<", right: ">",
    ellipsis: "~", barFull: "#", barEmpty: ".", shades: [" ", ".", "+", "%", "#"],
    eighths: ["#"], levels: [".", ":", "-", "=", "+", "*", "%", "#"])
}

extension Appearance {
  public var glyphs: Glyphs { drawsUnicode ? .unicode : .ascii }

  /// Lines, blocks and braille may be drawn.
  public var drawsUnicode: Bool { !isASCII && ambiguousWidth == 1 }
}
