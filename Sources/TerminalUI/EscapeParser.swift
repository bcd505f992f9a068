import LabKit

/// One step of decoding: what stands at the beginning of some bytes.
enum EscapeParser {
  enum Result: Equatable {
    case incomplete
    case event(TerminalEvent, length: Int)
    case pasteBegins(length: Int)
    case nothing(length: Int)
  }

  static func parse(
    _ bytes: ArraySlice<UInt8>, terminalKeys: [[UInt8]: Key], isFinal: Bool
  ) -> Result {
    guard let first = bytes.first else { return .incomplete }
    if first != 0x1B { return parseText(bytes, isFinal: isFinal) }
    if bytes.count == 1 { return isFinal ? .event(.key(.escape), length: 1) : .incomplete }
    if let found = parseTerminalKey(bytes, terminalKeys) { return found }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["): return parseControlSequence(bytes, isFinal: isFinal)
    case UInt8(ascii: "O"): return parseShiftThree(bytes, isFinal: isFinal)
    case 0x1B: return .event(.key(.escape), length: 1)
    default:
      // Alt: an escape in front of a character.
      switch parseText(bytes.dropFirst(), isFinal: isFinal) {
      case .event(.key(.character(let character)), let length):
        return .event(.key(.alt(character)), length: length + 1)
      case .event(.key(.backspace), let length):
        return .event(.key(.alt("\u{7F}")), length: length + 1)
      case .event(.key(.enter), let length):
        return .event(.key(.alt("\r")), length: length + 1)
      case .incomplete: return .incomplete
      default: return .event(.key(.escape), length: 1)
      }
    }
  }

  private static func parseTerminalKey(
    _ bytes: ArraySlice<UInt8>, _ keys: [[UInt8]: Key]
  ) -> Result? {
    guard !keys.isEmpty else { return nil }
    for length in stride(from: min(bytes.count, 8), through: 2, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return .event(.key(key), length: length) }
    }
    return nil
  }

  // MARK: Characters

  private static func parseText(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Result {
    let first = bytes[bytes.startIndex]
    if first < 0x20 || first == 0x7F { return .event(.key(controlKey(first)), length: 1) }
    if first < 0x80 {
      return .event(.key(.character(Character(Unicode.Scalar(first)))), length: 1)
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let sequence = bytes.prefix(length)
    let tail = sequence.dropFirst()
    let isGood = length > 1 && first < 0xF5 && tail.allSatisfy { $0 & 0xC0 == 0x80 }
    guard isGood else { return .event(.key(.character("\u{FFFD}")), length: 1) }
    guard sequence.count == length else {
      return isFinal ? .event(.key(.character("\u{FFFD}")), length: sequence.count) : .incomplete
    }
    let scalars = String(decoding: sequence, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else {
      return .event(.key(.character("\u{FFFD}")), length: 1)
    }
    return .event(.key(.character(Character(scalar))), length: length)
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  // MARK: ESC O x

  private static func parseShiftThree(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Result {
    guard bytes.count >= 3 else {
      return isFinal ? .event(.key(.alt("O")), length: 2) : .incomplete
    }
    let final = bytes[bytes.startIndex + 2]
    if let key = letterKey(final) { return .event(.key(key), length: 3) }
    if final == UInt8(ascii: "M") { return .event(.key(.enter), length: 3) }
    return .nothing(length: 3)
  }

  /// The final letter of `ESC O x` and `ESC [ x`.
  private static func letterKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  // MARK: ESC [ … x

  private static func parseControlSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Result {
    let start = bytes.startIndex
    var end = start + 2
    // The Linux console sends ESC [ [ A for F1.
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: "[") {
      guard end + 1 < bytes.endIndex else { return isFinal ? .nothing(length: 3) : .incomplete }
      let number = Int(bytes[end + 1]) - 0x40
      return (1...5).contains(number)
        ? .event(.key(.function(number)), length: 4) : .nothing(length: 4)
    }
    while end < bytes.endIndex, bytes[end] >= 0x20, bytes[end] < 0x40 { end += 1 }
    guard end < bytes.endIndex else {
      if end - start > 64 { return .nothing(length: end - start) }
      guard isFinal else { return .incomplete }
      return bytes.count == 2
        ? .event(.key(.alt("[")), length: 2) : .nothing(length: bytes.count)
    }
    let length = end - start + 1
    let final = bytes[end]
    let body = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    // A byte that ends no sequence belongs to what follows.
    if final < 0x40 || final > 0x7E { return .nothing(length: length - 1) }
    if body.first == "<" { return mouse(body.dropFirst(), final: final, length: length) }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    if final == UInt8(ascii: "~") {
      if numbers.first == 200 { return .pasteBegins(length: length) }
      return numberedKey(numbers).map { .event(.key($0), length: length) }
        ?? .nothing(length: length)
    }
    guard var key = letterKey(final) else { return .nothing(length: length) }
    if numbers.count > 1, numbers[1] > 1 { key = withModifier(key) }
    return .event(.key(key), length: length)
  }

  /// Arrows with Ctrl or Alt go by words.
  private static func withModifier(_ key: Key) -> Key {
    switch key {
    case .left: .wordLeft
    case .right: .wordRight
    default: key
    }
  }

  private static func numberedKey(_ numbers: [Int]) -> Key? {
    switch numbers.first ?? 0 {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function((numbers.first ?? 0) - 10)
    case 17...21: .function((numbers.first ?? 0) - 11)
    case 23, 24: .function((numbers.first ?? 0) - 12)
    default: nil
    }
  }

  /// `ESC [ < button ; column ; row M` (pressed) or `m` (released).
  private static func mouse(_ body: Substring, final: UInt8, length: Int) -> Result {
    let numbers = body.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else {
      return .nothing(length: length)
    }
    // Modifier bits and motion (32) do not matter to us.
    let isMotion = numbers[0] & 32 != 0
    let kind: TerminalEvent.MouseKind
    switch numbers[0] & ~0b11100 {
    case 0: kind = final == UInt8(ascii: "M") ? .press : .release
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return .nothing(length: length)
    }
    guard !isMotion, (1...100_000).contains(numbers[1]), (1...100_000).contains(numbers[2]) else {
      return .nothing(length: length)
    }
    return .event(.mouse(x: numbers[1] - 1, y: numbers[2] - 1, kind: kind), length: length)
  }
}
