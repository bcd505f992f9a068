import Foundation

/// What characters consist of, in Unicode's sense: é is e and an accent.
///
/// Foundation knows; the tables keep it. Characters that came after Unicode 9 are taken as whole, as
/// `tokenizers` takes them.
///
/// - Source: Unicode Standard Annex 15.
package struct Decomposition: Sendable {
  package static let canonical = Decomposition { $0.decomposedStringWithCanonicalMapping }
  package static let compatible = Decomposition { $0.decomposedStringWithCompatibilityMapping }
  static let version = 9

  /// For every code point below U+10000 where its parts begin in `pool`, and their number in the lowest
  /// five bits; 0 for a character that has no parts.
  private var entries = [UInt32](repeating: 0, count: 0x1_0000)
  private var pool: [UInt32] = []
  private let decompose: @Sendable (String) -> String

  private init(_ decompose: @escaping @Sendable (String) -> String) {
    self.decompose = decompose
    // Between these lie characters without parts, Korean syllables, which follow a rule, and surrogates.
    for points in [0xA0...0x33FF, 0xA000...0xABFF, 0xF900...0xFFFF] as [ClosedRange<UInt32>] {
      for point in points {
        guard let parts = parts(asking: point) else { continue }
        entries[Int(point)] = UInt32(pool.count) << 5 | UInt32(min(parts.count, 31))
        pool += parts.prefix(31)
      }
    }
  }

  /// Calls `body` with each part of a character, the character itself where it has none.
  @inline(__always)
  package func forEachPart(of point: UInt32, _ body: (UInt32) -> Void) {
    if point < 0xA0 { return body(point) }
    if point < 0x1_0000 {
      let entry = entries[Int(point)]
      if entry != 0 {
        let start = Int(entry >> 5)
        for index in start..<(start + Int(entry & 31)) { body(pool[index]) }
      } else if Hangul.isSyllable(point) {
        Hangul.forEachPart(of: point, body)
      } else {
        body(point)
      }
      return
    }
    guard let parts = parts(asking: point) else { return body(point) }
    for part in parts { body(part) }
  }

  private func parts(asking point: UInt32) -> [UInt32]? {
    guard let scalar = Unicode.Scalar(point), scalar.properties.isKnown(to: Decomposition.version)
    else { return nil }
    let parts = decompose(String(scalar)).unicodeScalars.map { $0.value }
    return parts == [point] ? nil : parts
  }

  /// The order in which marks on one character stand; 0 for what is no mark.
  @inline(__always)
  static func combiningClass(_ point: UInt32) -> UInt8 {
    guard point >= 0x300, let scalar = Unicode.Scalar(point) else { return 0 }
    if (0x3400...0x9FFF).contains(point) || Hangul.isSyllable(point) { return 0 }
    let value = scalar.properties.canonicalCombiningClass.rawValue
    return value != 0 && scalar.properties.isKnown(to: version) ? value : 0
  }
}

/// Pairs of characters that become one.
struct Composition: Sendable {
  static let shared = Composition()

  private var pairs: [UInt64: UInt32] = [:]

  private init() {
    var wholes: [[UInt32]: UInt32] = [:]
    for points in [0xA0...0x33FF, 0xF900...0xFFFF, 0x1_1000...0x1_1FFF] as [ClosedRange<UInt32>] {
      for point in points {
        guard let scalar = Unicode.Scalar(point),
          !scalar.properties.isFullCompositionExclusion
        else { continue }
        var parts: [UInt32] = []
        Decomposition.canonical.forEachPart(of: point) { parts.append($0) }
        if parts.count > 1 { wholes[parts] = point }
      }
    }
    // The last part of a character is the last that was put to it; the others are one character too.
    for (parts, whole) in wholes {
      let rest = Array(parts.dropLast())
      guard let last = parts.last, let first = rest.count == 1 ? rest.first : wholes[rest] else {
        continue
      }
      pairs[Composition.key(first, last)] = whole
    }
  }

  func whole(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.whole(first, second) ?? pairs[Composition.key(first, second)]
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}

/// Korean syllables and their two or three letters.
///
/// - Source: The Unicode Standard 16.0, section 3.12, "Conjoining Jamo Behavior".
enum Hangul {
  private static let (syllables, leads, vowels, tails) =
    (0xAC00 as UInt32, 0x1100 as UInt32, 0x1161 as UInt32, 0x11A7 as UInt32)
  private static let (leadCount, vowelCount, tailCount) = (19 as UInt32, 21 as UInt32, 28 as UInt32)

  @inline(__always)
  static func isSyllable(_ point: UInt32) -> Bool { (0xAC00...0xD7A3).contains(point) }

  static func forEachPart(of syllable: UInt32, _ body: (UInt32) -> Void) {
    let index = syllable - syllables
    body(leads + index / (vowelCount * tailCount))
    body(vowels + index % (vowelCount * tailCount) / tailCount)
    if index % tailCount != 0 { body(tails + index % tailCount) }
  }

  static func whole(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (leads..<(leads + leadCount)).contains(first),
      (vowels..<(vowels + vowelCount)).contains(second)
    {
      return syllables + ((first - leads) * vowelCount + second - vowels) * tailCount
    }
    if isSyllable(first), (first - syllables) % tailCount == 0,
      (tails + 1..<tails + tailCount).contains(second)
    {
      return first + second - tails
    }
    return nil
  }
}
