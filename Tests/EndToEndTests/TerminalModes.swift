/// Follows the modes of a terminal in the bytes that a program sends to it.
struct TerminalModes {
  /// Private modes (`ESC [ ? n h`) that are on and were off at the beginning.
  private(set) var on: Set<Int> = []
  /// Modes that are on in a fresh terminal and have been switched off.
  private(set) var off: Set<Int> = []
  /// All that were ever switched on.
  private(set) var seen: Set<Int> = []
  private var hasKeypad = false
  private var isStyled = false
  private var rest: [UInt8] = []

  /// 7: lines wrap; 25: the cursor is seen.
  private static let usuallyOn: Set = [7, 25]
  /// 12: whether the cursor blinks is nobody's promise.
  private static let ignored: Set = [12]

  /// What a program that has ended should have switched back.
  var leftOver: [String] {
    on.sorted().map { "mode \($0) is on" } + off.sorted().map { "mode \($0) is off" }
      + (hasKeypad ? ["the keypad is in application mode"] : [])
      + (isStyled ? ["the last style is not reset"] : [])
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == 0x1B {
        rest = [byte]
      } else if !rest.isEmpty {
        rest.append(byte)
        takeSequence(endingIn: byte)
      }
    }
  }

  private mutating func takeSequence(endingIn byte: UInt8) {
    if rest.count == 2 {
      if byte == UInt8(ascii: "[") { return }
      if byte == UInt8(ascii: "=") { hasKeypad = true }
      if byte == UInt8(ascii: ">") { hasKeypad = false }
      rest = []
    } else if (0x40...0x7E).contains(byte) {
      let body = String(decoding: rest.dropFirst(2).dropLast(), as: UTF8.self)
      switch byte {
      case UInt8(ascii: "h"): change(body, to: true)
      case UInt8(ascii: "l"): change(body, to: false)
      case UInt8(ascii: "m"): isStyled = !["", "0", "39;49"].contains(body)
      default: break
      }
      rest = []
    }
  }

  private mutating func change(_ body: String, to isOn: Bool) {
    guard body.first == "?" else { return }
    for mode in body.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
      if Self.ignored.contains(mode) { continue }
      if isOn { seen.insert(mode) }
      if Self.usuallyOn.contains(mode) {
        if isOn { off.remove(mode) } else { off.insert(mode) }
      } else {
        if isOn { on.insert(mode) } else { on.remove(mode) }
      }
    }
  }
}
