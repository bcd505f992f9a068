/// What the terminal can show and what the learner asked for. Drawing depends on nothing else.
public struct Appearance: Hashable, Sendable, Codable {
  /// How many colours there are; each depth has its own palette.
  public enum ColorDepth: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case none, eight, sixteen, indexed, direct

    public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The terminal's own background, which is never painted over.
  public enum Theme: String, Hashable, Sendable, Codable, CaseIterable {
    case dark, light
  }

  /// Which colours the roles get.
  public enum Scheme: String, Hashable, Sendable, Codable, CaseIterable {
    case standard
    case highContrast = "high-contrast"
    case colorBlind = "colour-blind"
  }

  public var colors: ColorDepth
  /// Draw frames, bars and curves from ASCII alone.
  public var isASCII: Bool
  /// Columns of characters whose width depends on the font: “ ” … — ① →. One or two.
  public var ambiguousWidth: Int
  public var theme: Theme
  public var scheme: Scheme

  public init(
    colors: ColorDepth = .indexed, isASCII: Bool = false, ambiguousWidth: Int = 1,
    theme: Theme = .dark, scheme: Scheme = .standard
  ) {
    precondition(ambiguousWidth == 1 || ambiguousWidth == 2, "a width of 1 or 2")
    self.colors = colors
    self.isASCII = isASCII
    self.ambiguousWidth = ambiguousWidth
    self.theme = theme
    self.scheme = scheme
  }

  /// Two halves of a cell can show two shades.
  var hasShades: Bool { colors >= .indexed }
}
