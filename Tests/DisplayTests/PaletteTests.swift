import Display
import Testing

@Suite struct PaletteTests {
  static let roles: [Role] =
    [
      .text, .dim, .strong, .accent, .title, .frame, .key, .code, .warning, .success, .bar,
      .selection, .tile,
    ] + (0...255).map { .heat($0) } + (0...255).map { .onHeat($0) }
    + (-127...127).map { .diverging($0) } + (-127...127).map { .onDiverging($0) }
    + (0..<6).map { .series($0) }

  @Test(arguments: [
    (Appearance.ColorDepth.none, Int32(0)), (.eight, 8), (.sixteen, 16), (.indexed, 256),
    (.direct, 0x100_0000),
  ])
  func coloursExistOnTheTerminal(_ depth: Appearance.ColorDepth, _ count: Int32) {
    let palette = Palette(Appearance(colors: depth))
    for role in Self.roles {
      let style = palette.resolve(Style(role, on: role))
      #expect((-1..<max(count, 0)).contains(style.foreground) || style.foreground == -1)
      #expect((-1..<max(count, 0)).contains(style.background) || style.background == -1)
    }
  }

  @Test func rampsGrowLighterEverywhere() {
    let palette = Palette(Appearance())
    func lightness(_ role: Role) -> Double {
      let (red, green, blue) = Self.rgb(palette.resolve(Style(role)).foreground)
      return 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue
    }
    for level in UInt8(1)...255 {
      #expect(lightness(.heat(level)) >= lightness(.heat(level - 1)))
    }
    for level in Int8(1)...127 {
      #expect(lightness(.diverging(level)) >= lightness(.diverging(level - 1)))
      #expect(lightness(.diverging(-level)) >= lightness(.diverging(1 - level)))
    }
    #expect(lightness(.heat(255)) > 8 * lightness(.heat(0)))
    #expect(palette.resolve(Style(.diverging(-127))) != palette.resolve(Style(.diverging(127))))
  }

  @Test func numbersStandOutFromTheirShade() {
    let palette = Palette(Appearance())
    for level in UInt8(0)...255 {
      let style = palette.resolve(Style(.onHeat(level), on: .heat(level)))
      let text = Self.luminance(style.foreground)
      let ground = Self.luminance(style.background)
      let contrast = (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
      #expect(contrast >= 4.5, "level \(level): \(contrast)")
    }
  }

  @Test func selectionIsSeenWithoutColours() {
    for depth in [Appearance.ColorDepth.none, .eight, .sixteen] {
      #expect(Palette(Appearance(colors: depth)).resolve(.selected).attributes.contains(.reverse))
    }
  }

  private static func luminance(_ index: Int32) -> Double {
    let (red, green, blue) = rgb(index)
    func linear(_ c: Double) -> Double { c * (0.0125 + c * (0.6822 + c * 0.3053)) }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The standard 256 colours, 0 … 1 a channel.
  private static func rgb(_ index: Int32) -> (Double, Double, Double) {
    if index >= 232 {
      let gray = Double(8 + 10 * (index - 232)) / 255
      return (gray, gray, gray)
    }
    let levels = [0.0, 95, 135, 175, 215, 255].map { $0 / 255 }
    let place = Int(index) - 16
    return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
  }
}
