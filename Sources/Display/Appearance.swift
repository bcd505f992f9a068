/// What the terminal can show and what the learner asked for. Drawing depends on nothing else.
public struct Appearance: Hashable, Sendable, Codable {
  /// How many colours there are; each depth has its own palette.
  public enum ColorDepth: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case none, eight, sixteen, indexed, direct

    public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public var colors: ColorDepth
  /// Draw frames, bars and curves from ASCII alone.
  public var isASCII: Bool
  /// Columns of characters whose width depends on the font: “ ” … — ① →. One or two.
  public var ambiguousWidth: Int

  public init(colors: ColorDepth = .indexed, isASCII: Bool = false, ambiguousWidth: Int = 1) {
    precondition(ambiguousWidth == 1 || ambiguousWidth == 2, "a width of 1 or 2")
    self.colors = colors
    self.isASCII = isASCII
    self.ambiguousWidth = ambiguousWidth
  }

  /// Two halves of a cell can show two shades.
  var hasShades: Bool { colors >= .indexed }
}
