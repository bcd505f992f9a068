/// The colours of the roles on one kind of background, as indexes of the 256-colour palette.
struct ColorTable {
  /// The colours of letters on one ground. −1 is the terminal's own.
  struct Ink {
    var text: Int32
    var dim: Int32
    var accent: Int32
    var code: Int32
    var warning: Int32
    var success: Int32
  }

  var plain: Ink
  var onSelection: Ink
  var onTile: Ink
  var selection: Int32
  var tile: Int32
  var frame: Int32
  var bar: Int32
  /// From nothing to the maximum.
  var sequential: [Int32]
  /// From the middle outwards.
  var negative: [Int32]
  var positive: [Int32]
  var series: [Int32]
}

/// The ramps are even in CIELAB lightness and run from blue to yellow, or to blue on one side and to
/// orange on the other: pairs that people with any of the common colour-vision deficiencies tell apart.
///
/// - Source: Crameri, Shephard & Heron 2020, "The misuse of colour in science communication"; WCAG 2.2,
///   1.4.3 (letters, 4.5 : 1) and 1.4.6 (high contrast, 7 : 1).
extension ColorTable {
  static func table(_ theme: Appearance.Theme, _ scheme: Appearance.Scheme) -> ColorTable {
    switch (theme, scheme) {
    case (.dark, .standard): dark
    case (.dark, .highContrast): darkHighContrast
    case (.dark, .colorBlind): darkColorBlind
    case (.light, .standard): light
    case (.light, .highContrast): lightHighContrast
    case (.light, .colorBlind): lightColorBlind
    }
  }

  private static let dark = ColorTable(
    plain: Ink(text: -1, dim: 246, accent: 37, code: 74, warning: 172, success: 71),
    onSelection: Ink(text: 255, dim: 252, accent: 123, code: 152, warning: 222, success: 157),
    onTile: Ink(text: 255, dim: 250, accent: 123, code: 152, warning: 222, success: 157),
    selection: 23, tile: 237, frame: 241, bar: 67,
    sequential: [234, 236, 238, 24, 31, 74, 152, 230],
    negative: [235, 238, 60, 67, 74, 81], positive: [235, 238, 94, 166, 208, 214],
    series: [37, 172, 140, 71, 204, 246])

  private static let light = ColorTable(
    plain: Ink(text: -1, dim: 241, accent: 24, code: 61, warning: 130, success: 28),
    onSelection: Ink(text: 16, dim: 238, accent: 18, code: 54, warning: 88, success: 22),
    onTile: Ink(text: 16, dim: 240, accent: 24, code: 54, warning: 94, success: 22),
    selection: 153, tile: 254, frame: 248, bar: 67,
    sequential: [255, 117, 75, 33, 26, 21, 19, 17],
    negative: [255, 117, 74, 32, 25, 20], positive: [255, 216, 208, 166, 94, 88],
    series: [24, 130, 91, 28, 161, 241])

  private static let darkHighContrast = ColorTable(
    plain: Ink(text: -1, dim: 252, accent: 87, code: 159, warning: 220, success: 120),
    onSelection: Ink(text: 16, dim: 236, accent: 18, code: 54, warning: 52, success: 22),
    onTile: Ink(text: 231, dim: 254, accent: 123, code: 195, warning: 228, success: 157),
    selection: 231, tile: 238, frame: 250, bar: 117,
    sequential: [232, 236, 239, 242, 245, 248, 252, 231],
    negative: [232, 236, 25, 33, 75, 117], positive: [232, 236, 94, 166, 208, 214],
    series: [87, 220, 213, 120, 210, 252])

  private static let lightHighContrast = ColorTable(
    plain: Ink(text: -1, dim: 237, accent: 18, code: 54, warning: 52, success: 22),
    onSelection: Ink(text: 231, dim: 254, accent: 123, code: 195, warning: 228, success: 157),
    onTile: Ink(text: 16, dim: 235, accent: 17, code: 53, warning: 52, success: 16),
    selection: 16, tile: 253, frame: 240, bar: 25,
    sequential: [231, 252, 248, 245, 242, 239, 236, 232],
    negative: [231, 153, 74, 32, 25, 20], positive: [231, 222, 208, 166, 94, 88],
    series: [18, 88, 53, 22, 125, 237])

  private static let darkColorBlind = ColorTable(
    plain: Ink(text: -1, dim: 246, accent: 39, code: 152, warning: 208, success: 158),
    onSelection: Ink(text: 255, dim: 254, accent: 195, code: 230, warning: 229, success: 194),
    onTile: Ink(text: 255, dim: 250, accent: 117, code: 152, warning: 222, success: 158),
    selection: 24, tile: 237, frame: 241, bar: 67, sequential: dark.sequential,
    negative: dark.negative, positive: dark.positive, series: [33, 202, 226, 51, 216, 102])

  private static let lightColorBlind = ColorTable(
    plain: Ink(text: -1, dim: 241, accent: 26, code: 54, warning: 130, success: 23),
    onSelection: Ink(text: 16, dim: 238, accent: 18, code: 53, warning: 88, success: 23),
    onTile: Ink(text: 16, dim: 240, accent: 19, code: 54, warning: 88, success: 23),
    selection: 153, tile: 254, frame: 248, bar: 67, sequential: light.sequential,
    negative: light.negative, positive: light.positive, series: [32, 166, 17, 52, 93, 138])
}
