/// A style as a terminal can show it: colour indexes (RGB on a direct-colour terminal), −1 for the
/// terminal's own colour, and attributes.
public struct ResolvedStyle: Hashable, Sendable {
  public var foreground: Int32
  public var background: Int32
  public var attributes: Style.Attributes
  public var isDim: Bool
}

/// Which colours the roles have, for each colour depth.
public struct Palette: Sendable {
  public let depth: Appearance.ColorDepth
  private let theme: Appearance.Theme
  private let scheme: Appearance.Scheme
  private let table: ColorTable

  public init(_ appearance: Appearance) {
    depth = appearance.colors
    theme = appearance.theme
    scheme = appearance.scheme
    table = .table(appearance.theme, appearance.scheme)
  }

  /// Black and white, of which one has a contrast of 4.5 : 1 or more with any colour.
  private static let black: Int32 = 16
  private static let white: Int32 = 231

  public func resolve(_ style: Style) -> ResolvedStyle {
    var resolved = ResolvedStyle(
      foreground: -1, background: -1, attributes: style.attributes, isDim: false)
    switch depth {
    case .indexed, .direct:
      resolved.foreground = indexed(style.role, on: style.background)
      resolved.background = style.background.map { indexed($0, on: nil) } ?? -1
      if depth == .direct {
        resolved.foreground = Self.rgb(resolved.foreground)
        resolved.background = Self.rgb(resolved.background)
      }
      if scheme == .highContrast { strengthen(&resolved, style.role) }
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
    case .accent, .key, .warning:
      if depth == .none || scheme == .highContrast { resolved.attributes.insert(.bold) }
    case .dim, .frame: resolved.isDim = depth != .none && scheme != .highContrast
    default: break
    }
  }

  private func strengthen(_ resolved: inout ResolvedStyle, _ role: Role) {
    switch role {
    case .accent, .key, .warning, .success: resolved.attributes.insert(.bold)
    default: break
    }
  }

  private func indexed(_ role: Role, on background: Role?) -> Int32 {
    let ink =
      switch background {
      case .selection: table.onSelection
      case .tile: table.onTile
      default: table.plain
      }
    switch role {
    case .text, .strong, .title: return ink.text
    case .dim: return ink.dim
    case .frame: return background == .selection ? ink.dim : table.frame
    case .accent, .key: return ink.accent
    case .code: return ink.code
    case .warning: return ink.warning
    case .success: return ink.success
    case .bar: return background == .selection ? ink.dim : table.bar
    case .selection: return table.selection
    case .tile: return table.tile
    case .heat(let level): return step(level)
    case .onHeat(let level): return Self.contrast(step(level))
    case .diverging(let level): return diverging(level)
    case .onDiverging(let level): return Self.contrast(diverging(level))
    case .series(let index): return table.series[Int(index) % table.series.count]
    }
  }

  /// Eight colours, of which terminals say themselves what they look like. On a light background the
  /// yellow and the cyan of most are too pale for letters.
  private func basic(_ role: Role) -> Int32 {
    let (blue, orange): (Int32, Int32) = theme == .dark ? (6, 3) : (4, 1)
    switch role {
    case .accent, .key: return blue
    case .warning: return orange
    case .success: return scheme == .colorBlind ? blue : 2
    case .code: return theme == .dark ? 6 : 5
    case .series(let index):
      let order: [Int32] = theme == .dark ? [6, 3, 5, 2, 1, 4] : [4, 1, 5, 2, 6, 3]
      return order[Int(index) % order.count]
    case .diverging(let level), .onDiverging(let level):
      return level < 0 ? 4 : level > 0 ? orange : -1
    default: return -1
    }
  }

  private func step(_ level: UInt8) -> Int32 {
    table.sequential[Int(level) * table.sequential.count / 256]
  }

  private func diverging(_ level: Int8) -> Int32 {
    let ramp = level < 0 ? table.negative : table.positive
    return ramp[min(ramp.count - 1, Int(level.magnitude) * ramp.count / 128)]
  }

  /// Whichever of black and white is read better: the luminance at which both are equally good.
  ///
  /// - Source: WCAG 2.2, contrast ratio: (L + 0.05)² = 0.05 · 1.05.
  private static func contrast(_ index: Int32) -> Int32 {
    luminance(index) > 0.1791 ? black : white
  }

  /// Relative luminance of an entry of the 256-colour palette.
  ///
  /// - Source: IEC 61966-2-1, the curve by the cubic of Taylor 2010 (error < 0.002).
  private static func luminance(_ index: Int32) -> Double {
    let (red, green, blue) = components(index)
    func linear(_ value: Int32) -> Double {
      let part = Double(value) / 255
      return part * (0.012522878 + part * (0.682171111 + part * 0.305306011))
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Red, green and blue of an entry from 16 on.
  public static func components(_ index: Int32) -> (Int32, Int32, Int32) {
    if index >= 232 {
      let gray = 8 + 10 * (index - 232)
      return (gray, gray, gray)
    }
    let levels: [Int32] = [0, 95, 135, 175, 215, 255]
    let place = max(0, index - 16)
    return (levels[Int(place / 36)], levels[Int(place / 6 % 6)], levels[Int(place % 6)])
  }

  private static func rgb(_ index: Int32) -> Int32 {
    guard index >= 16 else { return index }
    let (red, green, blue) = components(index)
    return red << 16 | green << 8 | blue
  }
}
