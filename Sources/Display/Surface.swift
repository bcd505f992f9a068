/// One place of the grid. A wide character fills two cells; the second has width 0.
public struct Cell: Hashable, Sendable {
  public var character: Character
  public var style: Style
  public var width: UInt8

  public init(_ character: Character, _ style: Style = .text, width: UInt8 = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  public static let blank = Cell(" ")
}

/// A grid of styled cells: what a screen looks like, before any terminal is involved.
///
/// Nothing can be written outside of it, no wide character is ever cut in half, and no cell holds a
/// character that would make a terminal do something.
public struct Surface: Equatable, Sendable {
  public let size: Size
  public let appearance: Appearance
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Nothing is written outside of it; all of the surface but while a figure is drawn.
  private(set) var clip: Rect

  public init(size: Size, appearance: Appearance = Appearance()) {
    let size = Size(width: max(0, size.width), height: max(0, size.height))
    self.size = size
    self.appearance = appearance
    clip = Rect(size: size)
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  public var bounds: Rect { Rect(size: size) }

  /// - Precondition: the place is inside.
  public subscript(x: Int, y: Int) -> Cell {
    precondition(bounds.contains(Point(x: x, y: y)), "no cell at \(x), \(y) in \(size)")
    return cells[y * size.width + x]
  }

  /// Writes `text` from a place to the right and returns the columns it took.
  ///
  /// - Parameter limit: at most so many columns; a wide character that does not fit is left out.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, style: Style = .text, limit: Int = .max
  ) -> Int {
    guard y >= clip.y, y < clip.bottom else { return 0 }
    let end = limit > clip.right - x ? clip.right : x + limit
    var column = x
    for character in text {
      guard let seen = printable(character) else { continue }
      let width = appearance.width(of: seen)
      if column + width > end { break }
      if column >= clip.x { set(seen, width: width, style: style, x: column, y: y) }
      column += width
    }
    return max(0, column - x)
  }

  /// Fills a rectangle with one narrow character.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style = .text) {
    let area = rect.intersection(clip)
    guard !area.isEmpty, let seen = printable(character) else { return }
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { set(seen, width: 1, style: style, x: x, y: y) }
    }
  }

  /// Lays a background (and attributes) under what is already written.
  public mutating func highlight(_ rect: Rect, background: Role?, adding: Style.Attributes = []) {
    let area = rect.intersection(clip)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for x in area.x..<area.right {
        let index = y * size.width + x
        if let background { cells[index].style.background = background }
        cells[index].style.attributes.formUnion(adding)
      }
    }
  }

  /// Runs `body` with nothing written outside of `rect`.
  mutating func clipped<Result>(to rect: Rect, _ body: (inout Surface) -> Result) -> Result {
    let outer = clip
    clip = rect.intersection(outer)
    defer { clip = outer }
    return body(&self)
  }

  /// Copies another surface, or the part of it inside `source`, to a place.
  public mutating func blit(_ other: Surface, from source: Rect? = nil, x: Int, y: Int) {
    let area = (source ?? other.bounds).intersection(other.bounds)
    guard !area.isEmpty else { return }
    for row in area.y..<area.bottom {
      for column in area.x..<area.right {
        let cell = other[column, row]
        let toX = x + column - area.x
        let toY = y + row - area.y
        guard clip.contains(Point(x: toX, y: toY)), cell.width > 0 else { continue }
        let cut = cell.width == 2 && (column + 1 >= area.right || toX + 1 >= clip.right)
        set(
          cut ? " " : cell.character, width: cut ? 1 : Int(cell.width), style: cell.style,
          x: toX, y: toY)
      }
    }
  }

  private mutating func set(_ character: Character, width: Int, style: Style, x: Int, y: Int) {
    let index = y * size.width + x
    clearPartner(x: x, y: y)
    if width == 2 {
      guard x + 1 < size.width else { return }
      clearPartner(x: x + 1, y: y)
      cells[index + 1] = Cell(" ", style, width: 0)
    }
    cells[index] = Cell(character, style, width: UInt8(width))
  }

  /// Blanks the other half of a wide character of which one half is about to be overwritten.
  private mutating func clearPartner(x: Int, y: Int) {
    let index = y * size.width + x
    switch cells[index].width {
    case 0 where x > 0: cells[index - 1] = Cell(" ", cells[index - 1].style)
    case 2 where x + 1 < size.width: cells[index + 1] = Cell(" ", cells[index + 1].style)
    default: break
    }
  }
}
