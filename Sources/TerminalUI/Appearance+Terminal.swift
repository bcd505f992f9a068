import Display

extension Appearance {
  /// What a terminal can show at most, and which theme it seems to have.
  ///
  /// - Parameter terminalColors: as terminfo says.
  /// - Source: rxvt's `COLORFGBG` (also set by Konsole and iTerm2): "foreground;background", where the
  ///   backgrounds 7 and 9 … 15 are light ones.
  init(terminalColors: Int, environment: [String: String]) {
    let depth: ColorDepth =
      switch terminalColors {
      case 0x100_0000...: .direct
      case 256...: .indexed
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
    let background = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    let isLight = background.map { $0 == 7 || $0 > 8 } ?? false
    self.init(colors: depth, theme: isLight ? .light : .dark)
  }
}
