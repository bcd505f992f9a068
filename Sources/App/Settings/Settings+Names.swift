import Display
import Figures

extension Settings {
  /// The settings by the names that they have in `config.json` and in `:set`.
  public enum Name: String, Sendable, CaseIterable {
    case language, theme, palette, colors, ascii, ambiguousWidth, mouse, retention, cards
  }

  /// A setting that the command line or the environment decides for this run.
  public struct Override: Sendable, Equatable {
    public var name: Name
    public var value: String
    /// What to blame: `NO_COLOR`, `--ascii`.
    public var source: String

    public init(_ name: Name, _ value: String, source: String) {
      self.name = name
      self.value = value
      self.source = source
    }
  }

  /// The value as `config.json` and `:set` write it.
  public func text(of name: Name) -> String {
    switch name {
    case .language: language.rawValue
    case .theme: theme.rawValue
    case .palette: palette.rawValue
    case .colors: colors.rawValue
    case .ascii: isASCII ? "true" : "false"
    case .ambiguousWidth: "\(ambiguousWidth)"
    case .mouse: usesMouse ? "true" : "false"
    case .retention: "\(desiredRetention)"
    case .cards: "\(cardsPerSession)"
    }
  }

  /// Sets one value from its text.
  ///
  /// - Returns: false when the text is none of the setting's values; nothing has changed then.
  public mutating func set(_ name: Name, _ text: String) -> Bool {
    switch name {
    case .language: Self.assign(LanguageChoice(rawValue: text), to: &language)
    case .theme: Self.assign(ThemeChoice(rawValue: text), to: &theme)
    case .palette: Self.assign(Appearance.Scheme(rawValue: text), to: &palette)
    case .colors: Self.assign(ColorChoice(rawValue: text), to: &colors)
    case .ascii: Self.assign(Self.flag(text), to: &isASCII)
    case .ambiguousWidth: Self.assign(Int(text).within(1...2), to: &ambiguousWidth)
    case .mouse: Self.assign(Self.flag(text), to: &usesMouse)
    case .retention: Self.assign(Double(text).within(Self.retentions), to: &desiredRetention)
    case .cards: Self.assign(Int(text).within(Self.cardCounts), to: &cardsPerSession)
    }
  }

  /// - Source: FSRS's own optimizer offers 0.70 … 0.97.
  static let retentions = 0.7...0.97
  static let cardCounts = 1...200

  /// The values to choose from, in the order in which the screen walks through them.
  public static func values(of name: Name) -> [String] {
    switch name {
    case .language: LanguageChoice.allCases.map(\.rawValue)
    case .theme: ThemeChoice.allCases.map(\.rawValue)
    case .palette: Appearance.Scheme.allCases.map(\.rawValue)
    case .colors: ColorChoice.allCases.map(\.rawValue)
    case .ascii, .mouse: ["false", "true"]
    case .ambiguousWidth: ["1", "2"]
    case .retention: (70...97).map { "\(Double($0) / 100)" }
    case .cards: ["5", "10", "15", "20", "30", "50", "100", "200"]
    }
  }

  /// The values as a message names them.
  public static func allowed(_ name: Name) -> String {
    switch name {
    case .retention: "0.7 … 0.97"
    case .cards: "1 … 200"
    default: values(of: name).joined(separator: " ")
    }
  }

  private static func assign<Value>(_ value: Value?, to place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func flag(_ text: String) -> Bool? {
    switch text {
    case "true", "on", "yes": true
    case "false", "off", "no": false
    default: nil
    }
  }
}

extension Optional where Wrapped: Comparable {
  fileprivate func within(_ range: ClosedRange<Wrapped>) -> Wrapped? {
    flatMap { range.contains($0) ? $0 : nil }
  }
}
