import Display
import Testing

@Suite struct WrappingTests {
  static let mixed =
    "看“它”这一行：在第 3 层第 2 头，它把 62 % 给了《小猫》（cat）。Move with the arrows, then look at "
    + "blocks.3.attention——这样……就好！well-known words；完。"

  @Test func noLineIsTooLongAndNothingIsLost() {
    let appearance = Appearance()
    for width in 2...70 {
      let lines = appearance.wrap(Self.mixed, width: width)
      #expect(lines.allSatisfy { appearance.width(of: $0) <= width })
      #expect(lines.joined().filter { $0 != " " } == Self.mixed.filter { $0 != " " })
    }
  }

  @Test func punctuationStaysWhereItBelongs() {
    // A part that is longer than a line is cut anywhere; here none is.
    for width in 24...70 {
      for line in Appearance().wrap(Self.mixed, width: width) {
        #expect(!"，。、；：！？）》”…%.,)".contains(line.first ?? " "), "\(width): \(line)")
        #expect(!"（《“".contains(line.last ?? " "), "\(width): \(line)")
      }
    }
  }

  @Test func linesBreakBetweenChineseCharactersAndAtSpaces() {
    let appearance = Appearance()
    #expect(appearance.wrap("小猫坐在垫子上", width: 6) == ["小猫坐", "在垫子", "上"])
    #expect(appearance.wrap("小猫坐在，垫子", width: 8) == ["小猫坐", "在，垫子"])
    #expect(appearance.wrap("one two three", width: 7) == ["one two", "three"])
    #expect(appearance.wrap("abc小猫def", width: 5) == ["abc小", "猫def"])
    #expect(appearance.wrap("extraordinary", width: 5) == ["extra", "ordin", "ary"])
    #expect(appearance.wrap("a\n\nb", width: 9) == ["a", "", "b"])
    #expect(appearance.wrap("well-known", width: 6) == ["well-", "known"])
    #expect(appearance.wrap("", width: 5) == [""])
  }

  @Test func stylesSurviveTheBreak() {
    let line = StyledText("小猫") + StyledText("坐在", .strong) + StyledText("垫子")
    let lines = Appearance().wrap(line, width: 6)
    #expect(lines[0].runs == [.init("小猫"), .init("坐", .strong)])
    #expect(lines[1].runs == [.init("在", .strong), .init("垫子")])
  }

  @Test(arguments: [20, 36, 60]) func proseIsLaidOut(_ width: Int) throws {
    guard case .prose(let prose) = Samples.prose else { return }
    let lines = Appearance().layout(prose, width: width)
    #expect(lines.allSatisfy { Appearance().width(of: $0) <= width })
    var surface = Surface(size: Size(width: width, height: lines.count))
    surface.put(lines, in: surface.bounds)
    try expectGolden(surface.styledText(), "prose-\(width)")
  }
}
