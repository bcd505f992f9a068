import Curriculum
import Figures

extension Settings {
  /// A value in `config.json` that is none of the setting's; the default holds instead.
  public struct Problem: Error, Sendable, Equatable {
    public var name: Name
    public var value: JSONValue
  }

  /// Takes what is known from the members of `config.json`; members of other names are not looked at.
  public static func read(_ members: [String: JSONValue]) -> (Settings, [Problem]) {
    var settings = Settings()
    var problems: [Problem] = []
    for name in Name.allCases {
      guard let value = members[name.rawValue] else { continue }
      let isSet = value.settingText.map { settings.set(name, $0) } ?? false
      if !isSet { problems.append(Problem(name: name, value: value)) }
    }
    return (settings, problems)
  }

  /// What the file holds once these settings are stored: only what has changed is written.
  ///
  /// - Parameters:
  ///   - members: what the file holds now, by other programs and other versions too.
  ///   - old: the settings that were read or stored last.
  public func written(
    into members: [String: JSONValue], since old: Settings
  ) -> [String: JSONValue] {
    var members = members
    for name in Name.allCases where text(of: name) != old.text(of: name) {
      members[name.rawValue] = json(of: name)
    }
    return members
  }

  private func json(of name: Name) -> JSONValue {
    switch name {
    case .language, .theme, .palette, .colors: .string(text(of: name))
    case .ascii: .bool(isASCII)
    case .mouse: .bool(usesMouse)
    case .ambiguousWidth: .number(Double(ambiguousWidth))
    case .retention: .number(desiredRetention)
    case .cards: .number(Double(cardsPerSession))
    }
  }
}

extension JSONValue {
  fileprivate var settingText: String? {
    switch self {
    case .string(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .null, .array, .object: nil
    }
  }
}
