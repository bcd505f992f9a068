import Display
import Figures

/// What a learner has set: the content of `config.json`.
public struct Settings: Sendable, Equatable {
  public enum LanguageChoice: String, Sendable, CaseIterable {
    /// What the progress file or the environment says.
    case auto
    case zh, en
    /// Prose and questions in both, the interface in one.
    case both
  }

  public enum ThemeChoice: String, Sendable, CaseIterable {
    /// What `COLORFGBG` says, else dark.
    case auto
    case dark, light
  }

  public enum ColorChoice: String, Sendable, CaseIterable {
    /// As many as the terminal has.
    case auto
    case indexed = "256"
    case sixteen = "16"
    case eight = "8"
    case none
  }

  public var language = LanguageChoice.auto
  public var theme = ThemeChoice.auto
  public var palette = Appearance.Scheme.standard
  public var colors = ColorChoice.auto
  public var isASCII = false
  /// Columns of characters whose width depends on the font: 1 or 2.
  public var ambiguousWidth = 1
  /// Clicks and the wheel come to the program; without, the terminal selects text with them.
  public var usesMouse = true
  /// The probability of recall at which a card becomes due.
  public var desiredRetention = 0.9
  /// At most so many cards in one review.
  public var cardsPerSession = 20

  public init() {}
}

extension Settings {
  /// What the screen is drawn with.
  ///
  /// - Parameter terminal: what the terminal can show at most, and the theme that it seems to have.
  public func appearance(on terminal: Appearance) -> Appearance {
    let depth: Appearance.ColorDepth =
      switch colors {
      case .auto: terminal.colors
      case .indexed: min(.indexed, terminal.colors)
      case .sixteen: min(.sixteen, terminal.colors)
      case .eight: min(.eight, terminal.colors)
      case .none: .none
      }
    let theme: Appearance.Theme =
      switch theme {
      case .auto: terminal.theme
      case .dark: .dark
      case .light: .light
      }
    return Appearance(
      colors: depth, isASCII: isASCII || terminal.isASCII,
      ambiguousWidth: max(ambiguousWidth, terminal.ambiguousWidth), theme: theme, scheme: palette)
  }
}
