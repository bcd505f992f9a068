import App
import Curriculum
import Figures
import LabKit

/// Somebody who presses anything: the same seed, the same keys.
struct Monkey {
  private var random: SeededRandom
  private(set) var size = (columns: 80, rows: 24)
  private(set) var clock = Timestamp(seconds: 1_790_000_000)

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func chance(_ parts: Int, in all: Int) -> Bool { number(all) < parts }

  mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }

  /// The next thing that happens to the program.
  mutating func event() -> AppEvent {
    switch number(1000) {
    case ..<560: .key(.character(letter()))
    case ..<800: .key(named())
    case ..<850: .key(.control(lowercase()))
    case ..<860: .key(.alt(letter()))
    case ..<910: .key(.character(foreign()))
    case ..<965: mouse()
    case ..<980: .paste(text())
    case ..<988: resize()
    case ..<998: later()
    default: .notice(Phrase(verbatim: text()))
    }
  }

  /// What this key would be in most programs does not matter: all are as likely, those that move are
  /// a little more so.
  private mutating func letter() -> Character {
    chance(1, in: 3)
      ? Array("nbjkhl[]{}+- 123456789?tpgrsyuwi,:/")[number(35)]
      : Character(Unicode.Scalar(UInt8(0x20 + number(0x5F))))
  }

  private mutating func lowercase() -> Character {
    Character(Unicode.Scalar(UInt8(0x61 + number(26))))
  }

  private mutating func named() -> Key {
    let keys: [Key] = [
      .up, .down, .left, .right, .up, .down, .left, .right, .enter, .enter, .enter, .escape,
      .escape, .tab, .backTab, .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown,
      .wordLeft, .wordRight, .function(number(12) + 1),
    ]
    return keys[number(keys.count)]
  }

  private mutating func foreign() -> Character {
    let characters: [Character] = [
      "小", "猫", "，", "。", "“", "”", "…", "é", "e\u{301}", "👩‍👩‍👧", "🇨🇳", "\u{200B}", "\u{FFFD}", "𠀀",
      "ﬁ",
      "\u{0}", "\u{1B}", "\u{7F}", "ｱ", "한", "\u{202E}", "①",
    ]
    return characters[number(characters.count)]
  }

  mutating func text() -> String {
    let length = chance(1, in: 200) ? 10_000 : number(40)
    return String((0..<length).map { _ in chance(1, in: 3) ? foreign() : letter() })
  }

  private mutating func mouse() -> AppEvent {
    let kinds: [MouseEvent.Kind] = [.press, .press, .press, .wheelUp, .wheelDown]
    let isInside = chance(19, in: 20)
    return .mouse(
      MouseEvent(
        kinds[number(kinds.count)], x: number(isInside ? size.columns : 100_000),
        y: number(isInside ? size.rows : 100_000)))
  }

  mutating func resize() -> AppEvent {
    let usual = [(80, 24), (160, 50), (60, 16), (120, 40), (1, 1), (500, 200), (0, 0), (59, 15)]
    size =
      chance(2, in: 3)
      ? usual[number(usual.count)] : (number(200) + 1, number(70) + 1)
    return .resize(columns: size.columns, rows: size.rows)
  }

  private mutating func later() -> AppEvent {
    clock = Timestamp(seconds: clock.seconds + number(chance(1, in: 10) ? 200_000 : 60))
    return .clock(clock)
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", fig. 14).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
