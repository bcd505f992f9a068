/// A line (or a piece of one) of text in several styles.
public struct StyledText: Hashable, Sendable {
  public struct Run: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .text) {
      self.text = text
      self.style = style
    }
  }

  public var runs: [Run]

  public init(_ runs: [Run] = []) {
    self.runs = runs
  }

  public init(_ text: String, _ style: Style = .text) {
    runs = text.isEmpty ? [] : [Run(text, style)]
  }

  public var text: String { runs.map(\.text).joined() }
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  public mutating func append(_ text: String, _ style: Style = .text) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    for run in right.runs { sum.append(run.text, run.style) }
    return sum
  }
}

extension Surface {
  /// Writes a styled line and returns the columns it took.
  @discardableResult
  public mutating func put(_ line: StyledText, x: Int, y: Int, limit: Int = .max) -> Int {
    var used = 0
    for run in line.runs {
      let room = limit - used
      if room <= 0 { break }
      used += put(run.text, x: x + used, y: y, style: run.style, limit: room)
    }
    return used
  }

  /// Writes lines from the top of a rectangle, the first `offset` of them left out.
  public mutating func put(_ lines: [StyledText], in rect: Rect, offset: Int = 0) {
    for (row, line) in lines.dropFirst(max(0, offset)).prefix(rect.height).enumerated() {
      put(line, x: rect.x, y: rect.y + row, limit: rect.width)
    }
  }
}

extension Appearance {
  public func width(of line: StyledText) -> Int {
    line.runs.reduce(0) { $0 + width(of: $1.text) }
  }

  /// `line`, cut to a width with a mark at its end where something is missing.
  public func truncated(_ line: StyledText, to width: Int) -> StyledText {
    if self.width(of: line) <= width { return line }
    var result = StyledText()
    var room = width
    for run in line.runs {
      // A run that would leave no column for the mark is the last.
      let next = self.width(of: run.text)
      if next >= room { return result + StyledText(cut(run.text, to: room), run.style) }
      result.append(run.text, run.style)
      room -= next
    }
    return result
  }

  /// `text`, cut to a width with a mark at its end where something is missing.
  public func truncated(_ text: String, to width: Int) -> String {
    self.width(of: text) <= width ? text : cut(text, to: width)
  }

  private func cut(_ text: String, to width: Int) -> String {
    let mark: Character = isASCII || ambiguousWidth == 2 ? "~" : "…"
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    for character in text {
      let next = self.width(of: character)
      if used + next > width - 1 { break }
      result.append(character)
      used += next
    }
    result.append(mark)
    return result
  }

  /// `text` in exactly `width` columns: cut or filled with spaces.
  public func fitted(_ text: String, to width: Int, alignedRight: Bool = false) -> String {
    let cut = truncated(text, to: width)
    let space = String(repeating: " ", count: max(0, width - self.width(of: cut)))
    return alignedRight ? space + cut : cut + space
  }
}
