/// A style as a terminal can show it: colour indexes (RGB on a direct-colour terminal), −1 for the
/// terminal's own colour, and attributes.
public struct ResolvedStyle: Hashable, Sendable {
  public var foreground: Int32
  public var background: Int32
  public var attributes: Style.Attributes
  public var isDim: Bool
}

/// Which colours the roles have, for each colour depth.
///
/// The ramps are even in CIELAB lightness and vary from blue to yellow or from blue to orange, pairs
/// that people with any of the common colour-vision deficiencies tell apart.
///
/// - Source: Crameri, Shephard & Heron 2020, "The misuse of colour in science communication".
public struct Palette: Sendable {
  public let depth: Appearance.ColorDepth

  public init(_ depth: Appearance.ColorDepth) {
    self.depth = depth
  }

  /// Dark to light, in steps of about 12 in L*; indexes of the 256-colour cube.
  static let sequential: [Int32] = [234, 236, 238, 24, 31, 74, 152, 230]
  /// From the middle outwards.
  static let negative: [Int32] = [235, 238, 24, 31, 74, 117]
  static let positive: [Int32] = [235, 238, 94, 130, 172, 215]
  private static let light: Int32 = 255
  private static let dark: Int32 = 232

  public func resolve(_ style: Style) -> ResolvedStyle {
    var resolved = ResolvedStyle(
      foreground: -1, background: -1, attributes: style.attributes, isDim: false)
    switch depth {
    case .indexed, .direct:
      resolved.foreground = indexed(style.role, on: style.background)
      resolved.background = style.background.map { indexed($0, on: nil) } ?? -1
      if depth == .direct {
        resolved.foreground = rgb(resolved.foreground)
        resolved.background = rgb(resolved.background)
      }
    case .eight, .sixteen:
      resolved.foreground = basic(style.role)
      emphasize(&resolved, style)
    case .none:
      emphasize(&resolved, style)
    }
    return resolved
  }

  /// Where a background cannot be shaded, what is selected is reversed.
  private func emphasize(_ resolved: inout ResolvedStyle, _ style: Style) {
    if style.background == .selection { resolved.attributes.insert(.reverse) }
    switch style.role {
    case .accent where depth == .none: resolved.attributes.insert(.bold)
    case .key where depth == .none: resolved.attributes.insert(.bold)
    case .warning where depth == .none: resolved.attributes.insert(.bold)
    case .dim, .frame: resolved.isDim = depth != .none
    default: break
    }
  }

  private func indexed(_ role: Role, on background: Role?) -> Int32 {
    let isOnTile = background == .selection || background == .tile
    switch role {
    case .text, .strong, .title: return isOnTile ? Self.light : -1
    case .dim: return isOnTile ? 248 : 244
    case .frame: return 240
    case .accent, .key: return isOnTile ? 123 : 37
    case .code: return isOnTile ? 152 : 67
    case .warning: return 172
    case .success: return 71
    case .bar: return 67
    case .selection: return 23
    case .tile: return 237
    case .heat(let level): return Self.step(level, of: Self.sequential)
    case .onHeat(let level):
      return Self.contrast(Self.step(level, of: Self.sequential))
    case .diverging(let level): return Self.diverging(level)
    case .onDiverging(let level): return Self.contrast(Self.diverging(level))
    case .series(let index): return [37, 172, 140, 71, 204, 244][Int(index) % 6]
    }
  }

  private func basic(_ role: Role) -> Int32 {
    switch role {
    case .accent, .key: return 6
    case .warning: return 3
    case .success: return 2
    case .code: return 4
    case .series(let index): return [6, 3, 5, 2, 1, 4][Int(index) % 6]
    case .diverging(let level), .onDiverging(let level): return level < 0 ? 4 : level > 0 ? 3 : -1
    default: return -1
    }
  }

  private static func step(_ level: UInt8, of ramp: [Int32]) -> Int32 {
    ramp[min(ramp.count - 1, Int(level) * ramp.count / 256)]
  }

  private static func diverging(_ level: Int8) -> Int32 {
    let ramp = level < 0 ? negative : positive
    return ramp[min(ramp.count - 1, Int(level.magnitude) * ramp.count / 128)]
  }

  private static func contrast(_ index: Int32) -> Int32 {
    lightness(index) > 49 ? dark : light
  }

  /// CIELAB lightness of an entry of the 256-colour palette.
  ///
  /// - Source: CIE 15:2004, L*; sRGB's transfer curve by the cubic of Taylor 2010 (error < 0.002).
  static func lightness(_ index: Int32) -> Double {
    let (red, green, blue) = components(index)
    func linear(_ value: Int32) -> Double {
      let part = Double(value) / 255
      return part * (0.012522878 + part * (0.682171111 + part * 0.305306011))
    }
    let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    return luminance > 0.008856 ? 116 * cubeRoot(luminance) - 16 : 903.3 * luminance
  }

  private static func cubeRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 { root = (2 * root + value / (root * root)) / 3 }
    return root
  }

  /// Red, green and blue of an entry from 16 on.
  static func components(_ index: Int32) -> (Int32, Int32, Int32) {
    if index >= 232 {
      let gray = 8 + 10 * (index - 232)
      return (gray, gray, gray)
    }
    let levels: [Int32] = [0, 95, 135, 175, 215, 255]
    let place = max(0, index - 16)
    return (levels[Int(place / 36)], levels[Int(place / 6 % 6)], levels[Int(place % 6)])
  }

  private func rgb(_ index: Int32) -> Int32 {
    guard index >= 16 else { return index }
    let (red, green, blue) = Self.components(index)
    return red << 16 | green << 8 | blue
  }
}
