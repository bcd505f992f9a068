import Display
import Figures
import Testing

@Suite struct HeatmapDrawingTests {
  @Test(arguments: [(47, 12), (30, 6), (98, 45)])
  func theSelectedCellIsAlwaysVisible(_ width: Int, _ height: Int) {
    for row in 0..<40 {
      let column = row / 2
      var surface = Surface(size: Size(width: width, height: height))
      let placements = surface.draw(
        Samples.heatmap(40, row: row, column: column), panel: "p", in: surface.bounds,
        language: .en)
      #expect(
        placements.contains { $0.part == PartID(panel: "p", row: row, column: column) },
        "row \(row) at \(width)×\(height)")
    }
  }

  @Test func whatIsOffTheScreenIsSaid() {
    var surface = Surface(size: Size(width: 47, height: 10))
    surface.draw(Samples.heatmap(40, row: 20, column: 5), in: surface.bounds, language: .en)
    let text = surface.plainText()
    #expect(text.contains("/40"))
    #expect(text.contains("▸"))
    surface = Surface(size: Size(width: 60, height: 12))
    surface.draw(Samples.heatmap(7, row: 2, column: 1), in: surface.bounds, language: .en)
    #expect(!surface.plainText().contains("/7"))
  }

  @Test func aClickFindsTheCellItIsOn() throws {
    var surface = Surface(size: Size(width: 60, height: 12))
    let placements = surface.draw(
      Samples.heatmap(7, row: 2), panel: "map", in: surface.bounds, language: .zh)
    let cell = try #require(
      placements.first { $0.part == PartID(panel: "map", row: 5, column: 3) })
    let point = Point(x: cell.rect.x + 1, y: cell.rect.y)
    #expect(Placement.part(at: point, in: placements) == cell.part)
    #expect(Placement.part(at: Point(x: 0, y: 0), in: placements) == nil)
    #expect(!placements.contains { $0.part.column > $0.part.row })
  }

  @Test func theNumberInACellIsTheValue() {
    var surface = Surface(size: Size(width: 40, height: 4))
    let map = Heatmap(
      rowLabels: ["a", "b"], columnLabels: ["c", "d"], values: [0.625, -0.004, 1, -0.996],
      scale: .diverging(maximum: 1))
    surface.draw(.heatmap(map), in: surface.bounds, language: .en)
    let rows = surface.plainText().split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows[1] == ["a", ".63", ".00"] || rows[1] == ["a", ".62", ".00"])
    #expect(rows[2] == ["b", "1.00", "-1.00"])
  }

  @Test func numbersAlongNarrowColumnsAreNeverCut() {
    var surface = Surface(size: Size(width: 75, height: 7))
    let map = Heatmap(
      rowLabels: (0..<4).map(String.init), columnLabels: (0..<32).map { String($0 * 4) },
      values: Array(repeating: 0.5, count: 4 * 32), scale: .diverging(maximum: 1),
      showsNumbers: false)
    surface.draw(.heatmap(map), in: surface.bounds, language: .en)
    let header = surface.plainText().split(separator: "\n")[0].split(separator: " ")
    #expect(header.first == "0" && header.count > 8)
    #expect(header.allSatisfy { map.columnLabels.contains(String($0)) }, "\(header)")
  }
}
