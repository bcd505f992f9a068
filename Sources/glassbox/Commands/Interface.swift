import Figures
import Glibc

/// What holds for the whole process before any option is parsed.
enum Interface {
  /// `--lang`, else the environment: Chinese when the locale is Chinese, English otherwise.
  static let language: Language =
    RawArguments.value(ofOption: "--lang").flatMap(Language.init(rawValue:)) ?? environmentLanguage

  /// True when the language was asked for on the command line: it then beats the stored one.
  static let isLanguageGiven =
    RawArguments.value(ofOption: "--lang").flatMap(Language.init(rawValue:)) != nil

  private static var environmentLanguage: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      return value.hasPrefix("zh") ? .zh : .en
    }
    return .en
  }

  /// True when JSON was asked for, also where the arguments do not parse.
  static let isJSON = RawArguments.value(ofOption: "--format") == "json"

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// The text in the language of the interface; for help texts, which are made before parsing.
func say(_ zh: String, _ en: String) -> String {
  Phrase(zh: zh, en: en)[Interface.language]
}
