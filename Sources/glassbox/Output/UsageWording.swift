/// The argument parser's own sentences in Chinese: it writes English only.
///
/// A sentence that is not in the list stays as it is.
enum UsageWording {
  /// What a message or a help page of the parser says, line by line.
  static func chinese(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    let text = line.dropFirst(indent.count)
    for (english, chinese) in sentences {
      guard let parts = match(text, english) else { continue }
      return indent + filled(chinese, parts)
    }
    var result = line
    for (english, chinese) in endings where result.hasSuffix(english) {
      result = result.dropLast(english.count) + chinese
    }
    return remarks(result)
  }

  /// `(default: 10)`, `(values: zh, en)`: they may be broken over lines.
  private static func remarks(_ line: String) -> String {
    let result = line.replacing(" (default: ", with: "（默认 ")
      .replacing(" (values: ", with: "（可选 ").replacing("; default: ", with: "；默认 ")
    let isRemark = result.contains("默认 ") || result.contains("可选 ")
    return isRemark && result.hasSuffix(")") ? result.dropLast() + "）" : result
  }

  /// What stands in the place of each `…`; nil when the text is another sentence.
  static func match(_ text: Substring, _ sentence: String) -> [Substring]? {
    let fixed = sentence.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = fixed.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var found: [Substring] = []
    for (index, piece) in fixed.enumerated().dropFirst() {
      let isLast = index == fixed.count - 1
      if piece.isEmpty {
        found.append(rest)
        rest = ""
      } else if isLast {
        guard rest.hasSuffix(piece) else { return nil }
        found.append(rest.dropLast(piece.count))
        rest = ""
      } else {
        guard let place = rest.firstRange(of: piece) else { return nil }
        found.append(rest[..<place.lowerBound])
        rest = rest[place.upperBound...]
      }
    }
    return rest.isEmpty ? found : nil
  }

  private static func filled(_ sentence: String, _ parts: [Substring]) -> String {
    var result = ""
    var waiting = parts[...]
    for character in sentence {
      if character == "…", let next = waiting.popFirst() {
        result += listed(next)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// `'a', 'b' or 'c'` as it is listed in Chinese.
  private static func listed(_ part: Substring) -> String {
    guard part.contains("', '") || part.contains("' or '") else {
      return String(part.drop { $0 == " " })
    }
    return part.split(separator: "'").filter { ![", ", " or ", " and "].contains($0) }
      .joined(separator: "、")
  }

  private static let sentences = [
    ("Error: Unknown option '…'. Did you mean '…'?", "用法不对：没有选项 …。是不是想用 …？"),
    ("Error: Unknown option '…'", "用法不对：没有选项 …。"),
    ("Error: Missing value for '…'", "用法不对：… 后面缺一个值。"),
    ("Error: Missing expected argument '…'", "用法不对：缺少参数 …。"),
    ("Error: Missing one of: '…'", "用法不对：这些里面要给一个：…。"),
    ("Error: Unexpected argument '…'", "用法不对：多了一个参数 …。"),
    ("Error: … unexpected arguments: '…'", "用法不对：多了 … 个参数：…。"),
    (
      "Error: The option '…' does not take any value, but '…' was specified.",
      "用法不对：选项 … 不带值，却给了 …。"
    ),
    (
      "Error: The value '…' is invalid for '…'. Please provide one of ….",
      "用法不对：值 … 不能用于 …，可选：…。"
    ),
    ("Error: The value '…' is invalid for '…'", "用法不对：值 … 不能用于 …。"),
    ("Error: Missing required subcommand.", "用法不对：缺少子命令。"),
    ("Error: …", "用法不对：…"),
    ("See '…' for more information.", "详见 …。"),
    ("See '…' for detailed help.", "每条命令的帮助见 …。"),
    ("Usage: …", "用法：…"), ("Help: …", "说明：…"),
    ("OVERVIEW: …", "…"), ("USAGE: …", "用法：…"),
    ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
  ]

  /// At the end of a line of a help page.
  private static let endings = [
    ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"),
    ("Show subcommand help information.", "显示一条命令的帮助。"),
  ]

  /// A description of the parser's own options.
  static func option(_ abstract: String) -> String {
    endings.first { $0.0 == abstract }?.1 ?? abstract
  }
}
