import Foundation
import Testing
import Tokenizers

/// Every property and mapping, code point by code point, against digests of the library's own
/// (`Scripts/golden/tokenizer_traits.py`).
@Suite struct CharacterTraitsTests {
  static func stored() throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Golden.data("traits.json"))
  }

  static let points = (UInt32(0)..<0x11_0000).filter { !(0xD800...0xDFFF).contains($0) }

  /// FNV-1a over numbers of 32 bits.
  struct Digest {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ number: UInt32) {
      for shift in [0, 8, 16, 24] as [UInt32] {
        state = (state ^ UInt64(number >> shift & 0xFF)) &* 0x0000_0100_0000_01B3
      }
    }

    var text: String { String(state, radix: 16) }
  }

  @Test(arguments: [
    ("space", CharacterTraits.space), ("bertControl", .bertControl),
    ("punctuation", .punctuation), ("accent", .accent), ("mark", .mark), ("numeric", .numeric),
    ("word", .word), ("ideograph", .ideograph),
  ])
  func traitsAreThoseOfTheReference(name: String, trait: CharacterTraits) throws {
    var digest = Digest()
    for point in Self.points where CharacterTraits.of(point).contains(trait) { digest.add(point) }
    #expect(try Self.stored()[name] == digest.text)
  }

  @Test(arguments: ["lower", "NFD", "NFKD", "NFC", "NFKC"])
  func mappingsAreThoseOfTheReference(name: String) throws {
    var digest = Digest()
    for point in Self.points {
      let mapped = Self.mapped(point, name)
      if mapped == [point] { continue }
      digest.add(point)
      for part in mapped { digest.add(part) }
    }
    #expect(try Self.stored()[name] == digest.text)
  }

  static func mapped(_ point: UInt32, _ name: String) -> [UInt32] {
    var parts: [UInt32] = []
    switch name {
    case "lower": SmallLetters.forEach(of: point) { parts.append($0) }
    case "NFD": Decomposition.canonical.forEachPart(of: point) { parts.append($0) }
    case "NFKD": Decomposition.compatible.forEachPart(of: point) { parts.append($0) }
    default:
      var text = AlignedText()
      text.append(point, Origin(start: 0, end: 1))
      UnicodeForm(decomposition: name == "NFC" ? .canonical : .compatible, composes: true)
        .normalize(&text)
      parts = String(decoding: text.bytes, as: UTF8.self).unicodeScalars.map { $0.value }
    }
    return parts
  }
}
