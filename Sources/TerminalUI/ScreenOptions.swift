import Display

/// What the learner asked the screen to be; the terminal has the last word on colours.
public struct ScreenOptions: Sendable, Equatable {
  public var usesColor: Bool
  public var isASCII: Bool
  public var ambiguousWidth: Int

  public init(usesColor: Bool = true, isASCII: Bool = false, ambiguousWidth: Int = 1) {
    self.usesColor = usesColor
    self.isASCII = isASCII
    self.ambiguousWidth = ambiguousWidth
  }

  /// `NO_COLOR` (see no-color.org), `GLASSBOX_ASCII=1`, `GLASSBOX_AMBIGUOUS_WIDTH=2`.
  public init(environment: [String: String]) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    self.init(
      usesColor: !isSet("NO_COLOR"), isASCII: isSet("GLASSBOX_ASCII"),
      ambiguousWidth: environment["GLASSBOX_AMBIGUOUS_WIDTH"] == "2" ? 2 : 1)
  }

  func appearance(colors: Int) -> Appearance {
    let depth: Appearance.ColorDepth =
      switch colors {
      case _ where !usesColor: .none
      case 0x100_0000...: .direct
      case 256...: .indexed
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
    return Appearance(colors: depth, isASCII: isASCII, ambiguousWidth: ambiguousWidth)
  }
}
