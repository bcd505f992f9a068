extension Surface {
  /// What is written, without styles; trailing spaces are left out.
  public func plainText() -> String {
    (0..<size.height).map { row in
      var line = ""
      for cell in cells[row * size.width..<(row + 1) * size.width] where cell.width > 0 {
        line.append(cell.character)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// What is written with its styles in front of each change: `«dim»…`, for tests.
  public func styledText() -> String {
    (0..<size.height).map { row in
      var line = ""
      var style = Style.text
      let cells = cells[row * size.width..<(row + 1) * size.width]
      let end = cells.lastIndex { $0.character != " " || $0.style != .text } ?? cells.startIndex - 1
      for cell in cells.prefix(through: max(end, cells.startIndex - 1)) where cell.width > 0 {
        if cell.style != style {
          style = cell.style
          line += "«\(style.name)»"
        }
        line.append(cell.character)
      }
      return line
    }.joined(separator: "\n")
  }
}

extension Style {
  /// The role, what it stands on, and the attributes: `accent bold`, `onHeat(3)/heat(3)`.
  var name: String {
    var text = "\(role)"
    if let background { text += "/\(background)" }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.italic, "italic"),
      (.strike, "strike"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) { text += " " + name }
    return text
  }
}

extension Surface {
  /// What is written, with colours as a terminal takes them: for a file that `cat` shows.
  public func ansiText() -> String {
    var shown = appearance
    shown.colors = .indexed
    let palette = Palette(shown)
    return (0..<size.height).map { row in
      var line = ""
      var style = Style.text
      for cell in cells[row * size.width..<(row + 1) * size.width] where cell.width > 0 {
        if cell.style != style {
          style = cell.style
          line += palette.resolve(style).escape
        }
        line.append(cell.character)
      }
      return line + (style == .text ? "" : "\u{1B}[0m") + "\n"
    }.joined()
  }
}

extension ResolvedStyle {
  /// - Source: ECMA-48, 8.3.117 (SGR); 38;5 and 48;5 as in xterm.
  fileprivate var escape: String {
    var codes = ["0"]
    let names: [(Style.Attributes, String)] = [
      (.bold, "1"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.strike, "9"),
    ]
    for (attribute, code) in names where attributes.contains(attribute) { codes.append(code) }
    if foreground >= 0 { codes.append("38;5;\(foreground)") }
    if background >= 0 { codes.append("48;5;\(background)") }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
