import Glibc

/// The arguments of the process, byte for byte.
///
/// A `String` cannot hold invalid UTF-8, and Swift repairs such arguments silently. Here each one is
/// replaced by a private token before parsing; `RawText` takes the bytes back afterwards.
enum RawArguments {
  /// The arguments after the program's name; those that are not UTF-8 stand as tokens.
  static let strings: [String] = raw.enumerated().map { index, bytes in
    String(validating: bytes, as: UTF8.self) ?? token(of: index)
  }

  /// The bytes of each argument after the program's name.
  static let raw: [[UInt8]] = {
    let pointers = CommandLine.unsafeArgv
    return (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let start = pointers[index] else { return nil }
      let count = strlen(start)
      return start.withMemoryRebound(to: UInt8.self, capacity: count) {
        Array(UnsafeBufferPointer(start: $0, count: count))
      }
    }
  }()

  /// The bytes that a parsed argument had before it became a `String`.
  static func bytes(of argument: String) -> [UInt8] {
    guard let index = index(ofToken: argument) else { return Array(argument.utf8) }
    return raw[index]
  }

  static func isToken(_ argument: String) -> Bool {
    index(ofToken: argument) != nil
  }

  /// The value of `--name VALUE` or `--name=VALUE`, read without a parser: error messages need the
  /// language and the format even when parsing fails.
  static func value(ofOption name: String) -> String? {
    for (index, argument) in strings.enumerated() {
      if argument == "--" { return nil }
      if argument == name { return index + 1 < strings.count ? strings[index + 1] : nil }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }

  /// `text` with tokens written as the bytes that they stand for: `\xE4`.
  static func readable(_ text: String) -> String {
    guard text.contains(mark) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: mark) {
      result += rest[..<start]
      let inside = rest[rest.index(after: start)...]
      guard let end = inside.firstIndex(of: mark), let index = Int(inside[..<end]),
        raw.indices.contains(index)
      else { return result + rest[start...] }
      result += escaped(raw[index])
      rest = inside[inside.index(after: end)...]
    }
    return result + rest
  }

  /// A character that no keyboard types: the edges of a token.
  private static let mark: Character = "\u{10FFFD}"

  private static func token(of index: Int) -> String { "\(mark)\(index)\(mark)" }

  private static func index(ofToken argument: String) -> Int? {
    guard argument.count > 2, argument.first == mark, argument.last == mark,
      let index = Int(argument.dropFirst().dropLast()), raw.indices.contains(index)
    else { return nil }
    return index
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      (0x20..<0x7F).contains(byte)
        ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
