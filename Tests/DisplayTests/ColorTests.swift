import Display
import Testing

/// Every palette on every background: letters can be read, shades are even, colours are told apart.
@Suite struct ColorTests {
  static let appearances = Appearance.Theme.allCases.flatMap { theme in
    Appearance.Scheme.allCases.map { Appearance(theme: theme, scheme: $0) }
  }

  /// Backgrounds that terminals of this theme have: pure, and the tint of common colour schemes.
  static func grounds(_ theme: Appearance.Theme) -> [[Double]] {
    switch theme {
    case .dark: [[0, 0, 0], SeenColor.linear(234)]
    case .light: [[1, 1, 1], [0.9559, 0.9559, 0.9559]]
    }
  }

  static let letters: [Role] = [.dim, .accent, .key, .code, .warning, .success]

  @Test(arguments: appearances)
  func lettersStandOutFromTheBackground(_ appearance: Appearance) {
    let palette = Palette(appearance)
    let least = appearance.scheme == .highContrast ? 7.0 : 4.5
    for role in Self.letters {
      let color = SeenColor.linear(palette.resolve(Style(role)).foreground)
      for ground in Self.grounds(appearance.theme) {
        let contrast = SeenColor.contrast(color, ground)
        #expect(contrast >= least, "\(role): \(contrast)")
      }
    }
  }

  @Test(arguments: appearances)
  func lettersStandOutFromSelectionsAndTokens(_ appearance: Appearance) {
    let palette = Palette(appearance)
    let least = appearance.scheme == .highContrast ? 7.0 : 4.5
    for ground in [Role.selection, .tile] {
      for role in Self.letters + [.text, .strong, .title] {
        let style = palette.resolve(Style(role, on: ground))
        let contrast = SeenColor.contrast(
          SeenColor.linear(style.foreground), SeenColor.linear(style.background))
        #expect(contrast >= least, "\(role) on \(ground): \(contrast)")
      }
    }
  }

  @Test(arguments: appearances)
  func numbersStandOutFromEveryShade(_ appearance: Appearance) {
    let palette = Palette(appearance)
    let shades =
      (0...255).map { (Role.onHeat($0), Role.heat($0)) }
      + (-127...127).map { (Role.onDiverging($0), Role.diverging($0)) }
    for (role, ground) in shades {
      let style = palette.resolve(Style(role, on: ground))
      let contrast = SeenColor.contrast(
        SeenColor.linear(style.foreground), SeenColor.linear(style.background))
      #expect(contrast >= 4.5, "\(ground): \(contrast)")
    }
  }

  /// From nothing to the maximum, each colour once.
  static func ramp(_ palette: Palette, _ roles: [Role]) -> [Int32] {
    var ramp: [Int32] = []
    for role in roles {
      let color = palette.resolve(Style(role)).foreground
      if ramp.last != color { ramp.append(color) }
    }
    return ramp
  }

  static func ramps(_ palette: Palette) -> [[Int32]] {
    [
      ramp(palette, (0...255).map { .heat($0) }), ramp(palette, (0...127).map { .diverging($0) }),
      ramp(palette, (0...127).map { .diverging(-$0) }),
    ]
  }

  @Test(arguments: appearances)
  func rampsAreMonotoneAndEvenInLightness(_ appearance: Appearance) {
    for ramp in Self.ramps(Palette(appearance)) {
      let steps = zip(ramp, ramp.dropFirst()).map {
        SeenColor($1).lightness - SeenColor($0).lightness
      }
      let mean = steps.reduce(0, +) / Double(steps.count)
      // What there is more of stands out more from the background.
      #expect((mean > 0) == (appearance.theme == .dark))
      #expect(ramp.count >= 6)
      for step in steps { #expect((0.5...1.6).contains(step / mean), "\(ramp): \(steps)") }
    }
  }

  @Test(arguments: appearances)
  func rampsStayMonotoneForEveryVision(_ appearance: Appearance) {
    for ramp in Self.ramps(Palette(appearance)) {
      for vision in SeenColor.Vision.allCases {
        let lightness = ramp.map { SeenColor($0, vision).lightness }
        let sorted = lightness.sorted { appearance.theme == .dark ? $0 < $1 : $0 > $1 }
        #expect(lightness == sorted, "\(vision): \(lightness)")
      }
    }
  }

  @Test(arguments: appearances)
  func theSidesOfZeroDifferForEveryVision(_ appearance: Appearance) {
    let palette = Palette(appearance)
    for level in Int8(50)...127 {
      let below = palette.resolve(Style(.diverging(-level))).foreground
      let above = palette.resolve(Style(.diverging(level))).foreground
      for vision in SeenColor.Vision.allCases {
        let distance = SeenColor(below, vision).distance(to: SeenColor(above, vision))
        #expect(distance >= 30, "\(level) \(vision): \(distance)")
      }
    }
  }

  private func closest(_ colors: [Int32], _ vision: SeenColor.Vision) -> Double {
    var least = Double.infinity
    for (place, one) in colors.enumerated() {
      for other in colors[(place + 1)...] {
        least = min(least, SeenColor(one, vision).distance(to: SeenColor(other, vision)))
      }
    }
    return least
  }

  @Test(arguments: appearances)
  func curvesAreToldApart(_ appearance: Appearance) {
    let palette = Palette(appearance)
    let series = (0..<6).map { palette.resolve(.series($0)).foreground }
    #expect(closest(series, .normal) >= 28)
    guard appearance.scheme == .colorBlind else { return }
    for vision in SeenColor.Vision.allCases { #expect(closest(series, vision) >= 30) }
  }

  @Test(arguments: Appearance.Theme.allCases)
  func messagesAreToldApartByEveryVisionInThePaletteForIt(_ theme: Appearance.Theme) {
    let palette = Palette(Appearance(theme: theme, scheme: .colorBlind))
    let colors = [Role.accent, .warning, .success].map {
      palette.resolve(Style($0)).foreground
    }
    for vision in SeenColor.Vision.allCases { #expect(closest(colors, vision) >= 15) }
  }

  @Test func everyDepthOfEveryPaletteUsesItsColoursOnly() {
    for appearance in Self.appearances {
      for (depth, count) in [
        (Appearance.ColorDepth.none, Int32(0)), (.eight, 8), (.sixteen, 16), (.indexed, 256),
      ] {
        var limited = appearance
        limited.colors = depth
        let palette = Palette(limited)
        for role in PaletteTests.roles {
          let style = palette.resolve(Style(role, on: role))
          #expect((-1..<max(count, 0)).contains(style.foreground) || style.foreground == -1)
          #expect((-1..<max(count, 0)).contains(style.background) || style.background == -1)
        }
      }
    }
  }
}
