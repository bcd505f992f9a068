import Display
import Figures
import Glibc

/// Figures drawn with characters, as the lab draws them: for eyes, while pipes get plain columns.
enum DrawnText {
  /// Columns of the terminal that standard output is; nil when it is none.
  static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col >= 20 else {
      return 80
    }
    return min(Int(window.ws_col), 400)
  }

  /// Whether colours are wanted and understood.
  static var usesColor: Bool {
    let terminal = Interface.environment("TERM") ?? "dumb"
    return (Interface.environment("NO_COLOR") ?? "").isEmpty && terminal != "dumb"
      && terminal != ""
  }

  static func text(
    of panels: [Panel], width: Int, language: Language, isColored: Bool,
    appearance: Appearance = Appearance()
  ) -> String {
    var appearance = appearance
    appearance.colors = isColored ? .indexed : .none
    var surface = Surface(size: Size(width: width, height: 1000), appearance: appearance)
    surface.draw(panels: panels, in: surface.bounds, language: language)
    let text = isColored ? surface.ansiText() : surface.plainText()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while let last = lines.last, last.allSatisfy({ $0 == " " }) { lines.removeLast() }
    return lines.map(trimmed).joined(separator: "\n") + "\n"
  }

  /// Without the blanks that fill the surface.
  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
