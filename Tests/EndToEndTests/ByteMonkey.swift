/// Keys as bytes, by seed: what keyboards, mice, pastes and broken lines send.
struct ByteMonkey {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64 (Steele, Lea & Flood 2014).
  mutating func number(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) >> 1) % max(1, bound)
  }

  /// One key, more or less.
  mutating func bytes() -> [UInt8] {
    switch number(1000) {
    case ..<520: letter()
    case ..<780: Array(Self.sequences[number(Self.sequences.count)].utf8)
    case ..<830: control()
    case ..<880: Array(Self.texts[number(Self.texts.count)].utf8)
    case ..<930: mouse()
    case ..<945: Array("\u{1B}[200~".utf8) + garbage(number(60)) + Array("\u{1B}[201~".utf8)
    case ..<960: [0x1B]
    case ..<990: garbage(number(12))
    case ..<991: Array("\u{1B}[200~".utf8) + garbage(number(20))
    default: Array("\u{1B}[".utf8) + garbage(number(6))
    }
  }

  /// Keys that move on the screens that there are, so that few keys see much. None of them trains or
  /// leaves.
  mutating func movingBytes() -> [UInt8] {
    let keys = ["n", "b", "t", "?", "[", "]", "\t", "\r", "1", "p", "w", "+", "-"] + Self.sequences
    return Array(keys[number(keys.count)].utf8)
  }

  private mutating func letter() -> [UInt8] {
    let byte = UInt8(0x20 + number(0x5F))
    // It ends the program; once in a while that is welcome.
    return byte == UInt8(ascii: "q") && number(30) > 0 ? [UInt8(ascii: "\r")] : [byte]
  }

  private mutating func control() -> [UInt8] {
    let byte = UInt8(number(0x20))
    return byte == 3 && number(30) > 0 ? [0x7F] : [byte]
  }

  private mutating func garbage(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in
      let byte = UInt8(number(256))
      return byte == 3 || byte == UInt8(ascii: "q") ? 0xE5 : byte
    }
  }

  private mutating func mouse() -> [UInt8] {
    let buttons = [0, 0, 0, 1, 2, 3, 32, 35, 64, 65, 64, 65, 66, 128]
    let end = number(4) == 0 ? "m" : "M"
    return Array(
      "\u{1B}[<\(buttons[number(buttons.count)]);\(number(170));\(number(55))\(end)".utf8)
  }

  private static let sequences = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD",
    "\u{1B}[H", "\u{1B}[F", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~", "\u{1B}[2~", "\u{1B}[Z",
    "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[24~", "\t", "\r", "\r",
    "\u{7F}",
  ]

  private static let texts = [
    "小", "猫", "，", "“", "…", "é", "e\u{301}", "👩‍👩‍👧", "🇨🇳", "𠀀", "\u{200B}", "한", "①", "\u{202E}",
    "小猫坐在垫子上", "the cat sat",
  ]
}
