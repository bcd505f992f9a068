import Figures

/// A matrix as a small picture: two pixels a cell (`▀` in two colours), or one shade character.
/// Where pixels are fewer than entries, each shows the entry that is farthest from zero.
///
/// - Shapes: `values` is `[rows, columns]`, row-major.
struct ShadedBlock {
  var rows: Int
  var columns: Int
  var values: [Float]
  var map: Heatmap

  init(_ map: Heatmap) {
    rows = map.rowLabels.count
    columns = map.columnLabels.count
    values = map.values
    self.map = map
  }

  /// A square map with values from 0 to 1.
  init(side: Int, values: [Float]) {
    rows = side
    columns = side
    self.values = values
    let labels = Array(repeating: "", count: side)
    map = Heatmap(
      rowLabels: labels, columnLabels: labels, values: values, scale: .sequential(maximum: 1))
  }

  /// The cells that it can use at most.
  var idealSize: Size { Size(width: columns, height: (rows + 1) / 2) }

  func draw(on surface: inout Surface, in rect: Rect) {
    guard rows > 0, columns > 0, !rect.isEmpty else { return }
    let isSplit = surface.appearance.hasShades && surface.appearance.drawsUnicode
    let width = min(rect.width, columns)
    let perCell = isSplit ? 2 : 1
    let height = min(rect.height, isSplit ? (rows + 1) / 2 : rows)
    let pixels = min(rows, height * perCell)
    for y in 0..<height {
      for x in 0..<width {
        let first = pixel(x, y * perCell, width: width, height: pixels)
        let at = (x: rect.x + x, y: rect.y + y)
        guard isSplit else {
          drawSingle(first ?? 0, on: &surface, x: at.x, y: at.y)
          continue
        }
        let second = pixel(x, y * 2 + 1, width: width, height: pixels)
        let top = map.roles(of: first ?? 0).shade
        let bottom = second.map { map.roles(of: $0).shade }
        surface.put("▀", x: at.x, y: at.y, style: Style(top, on: bottom))
      }
    }
  }

  private func drawSingle(_ value: Float, on surface: inout Surface, x: Int, y: Int) {
    if surface.appearance.hasShades {
      surface.put(" ", x: x, y: y, style: Style(.text, on: map.roles(of: value).shade))
    } else {
      surface.put(String(surface.appearance.shade(map.strength(of: value))), x: x, y: y)
    }
  }

  /// The strongest entry that falls into a pixel; nil below the last row.
  private func pixel(_ x: Int, _ y: Int, width: Int, height: Int) -> Float? {
    guard y < height else { return nil }
    let rowRange = y * rows / height..<max(y * rows / height + 1, (y + 1) * rows / height)
    let columnRange =
      x * columns / width..<max(x * columns / width + 1, (x + 1) * columns / width)
    var strongest: Float = 0
    for row in rowRange {
      for column in columnRange {
        let value = values[row * columns + column]
        if abs(value) > abs(strongest) { strongest = value }
      }
    }
    return strongest
  }
}
