import LabKit

/// Keys as words, which can be typed and read aloud.
enum KeyName {
  /// `right`, `space`, `ctrl-r`, or the character itself.
  static func name(of key: Key) -> String {
    switch key {
    case .character(" "): "space"
    case .character(","): "comma"
    case .character("."): "period"
    case .character(let character): String(character)
    case .control(let character): "ctrl-\(character)"
    case .alt(let character): "alt-\(character)"
    case .function(let number): "f\(number)"
    case .wordLeft: "ctrl-left"
    case .wordRight: "ctrl-right"
    default: names.first { $0.value == key }?.key ?? key.symbol
    }
  }

  /// The key of a name, or of a symbol such as `→`; nil for other words.
  static func key(_ text: String) -> Key? {
    if text.count == 1, let character = text.first {
      return symbols[character] ?? .character(character)
    }
    let word = text.lowercased()
    if word == "space" { return .space }
    if word == "comma" { return .character(",") }
    if word == "period" { return .character(".") }
    if word == "ctrl-left" { return .wordLeft }
    if word == "ctrl-right" { return .wordRight }
    if let key = names[word] { return key }
    if word.hasPrefix("f"), let number = Int(word.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    for (prefix, make) in [("ctrl-", Key.control), ("^", Key.control), ("alt-", Key.alt)]
    where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      if rest.count == 1, let character = rest.first { return make(character) }
    }
    return nil
  }

  private static let names: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pageup": .pageUp, "pagedown": .pageDown, "enter": .enter, "escape": .escape, "tab": .tab,
    "shift-tab": .backTab, "backspace": .backspace, "delete": .delete, "insert": .insert,
  ]

  private static let symbols: [Character: Key] = [
    "↑": .up, "↓": .down, "←": .left, "→": .right, "↵": .enter, "␣": .space, "⌫": .backspace,
  ]
}
