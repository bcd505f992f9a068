import Display
import Figures
import Testing

@Suite struct TokenStripDrawingTests {
  /// The tokens that are drawn in a strip of three rows: labels, ids, and what is left out.
  private static func shown(_ count: Int, selected: Int?, width: Int) -> [Int] {
    let strip = TokenStrip(
      tokens: (0..<count).map { TokenStrip.Token(label: "␣word\($0)", detail: "\(1000 + $0)") },
      selected: selected)
    var surface = Surface(size: Size(width: width, height: 3))
    return surface.draw(.tokenStrip(strip), in: surface.bounds, language: .en).map(\.part.column)
  }

  @Test(arguments: [7, 12, 20, 47, 96])
  func oneLineIsFilledAroundTheChosenToken(width: Int) {
    for count in [1, 2, 9, 40] {
      for selected in 0..<count {
        let shown = Self.shown(count, selected: selected, width: width)
        #expect(shown.contains(selected), "\(width) \(count) \(selected)")
        #expect(shown == Array(shown[0]..<shown[0] + shown.count))
        let used = shown.reduce(shown.count - 1) { $0 + "␣word\($1)".count }
        #expect(used <= max(width, 7))
        let isWhole = shown.count == count
        // One more would not have fitted.
        #expect(isWhole || used + 8 > width, "\(width) \(count) \(selected): \(shown)")
      }
    }
  }

  @Test func theLastOneIsSeenWithThoseBeforeIt() {
    #expect(Self.shown(9, selected: 8, width: 27) == [5, 6, 7, 8])
    #expect(Self.shown(9, selected: 0, width: 27) == [0, 1, 2, 3])
    #expect(Self.shown(9, selected: 4, width: 27) == [2, 3, 4, 5])
    #expect(Self.shown(9, selected: nil, width: 27) == [0, 1, 2, 3])
  }
}
