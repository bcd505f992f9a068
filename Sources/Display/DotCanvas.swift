/// A raster of dots: eight to a cell as braille, one where only ASCII may be drawn.
struct DotCanvas {
  let cells: Size
  let width: Int
  let height: Int
  private let perCell: Size
  private var dots: [UInt8]
  /// The series whose dot was set last in a cell; −1 for none.
  private var owners: [Int]

  init(size: Size, isBraille: Bool) {
    cells = size
    perCell = isBraille ? Size(width: 2, height: 4) : Size(width: 1, height: 1)
    width = size.width * perCell.width
    height = size.height * perCell.height
    dots = Array(repeating: 0, count: size.width * size.height)
    owners = Array(repeating: -1, count: size.width * size.height)
  }

  /// Bits of the braille pattern, by row and column of the dot.
  ///
  /// - Source: The Unicode Standard, block U+2800.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  mutating func set(x: Int, y: Int, series: Int) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    let index = (y / perCell.height) * cells.width + x / perCell.width
    dots[index] |= Self.bits[y % perCell.height][x % perCell.width]
    owners[index] = series
  }

  /// A straight line, both ends included.
  ///
  /// - Source: Bresenham 1965, "Algorithm for computer control of a digital plotter".
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), series: Int) {
    let across = abs(end.x - start.x)
    let down = -abs(end.y - start.y)
    let stepX = start.x < end.x ? 1 : -1
    let stepY = start.y < end.y ? 1 : -1
    var error = across + down
    var (x, y) = start
    while true {
      set(x: x, y: y, series: series)
      if x == end.x, y == end.y { return }
      let twice = 2 * error
      if twice >= down {
        error += down
        x += stepX
      }
      if twice <= across {
        error += across
        y += stepY
      }
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, marks: [Character]) {
    for y in 0..<cells.height {
      for x in 0..<cells.width {
        let index = y * cells.width + x
        guard dots[index] != 0 else { continue }
        let owner = owners[index]
        let braille = Unicode.Scalar(0x2800 + UInt32(dots[index])).map(Character.init) ?? "*"
        let glyph = perCell.width == 2 ? braille : marks[owner % marks.count]
        surface.put(String(glyph), x: rect.x + x, y: rect.y + y, style: .series(owner))
      }
    }
  }
}
