import Foundation

/// Makes texts comparable: lower case, half width, without accents.
enum Folding {
  /// Appends a scalar's folded UTF-8.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value + 32))
    case 0x0A, 0x20...0x7E: bytes.append(UInt8(scalar.value))
    case 0x2E80...0x9FFF:
      bytes.append(0xE0 | UInt8(scalar.value >> 12))
      bytes.append(0x80 | UInt8(scalar.value >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(scalar.value & 0x3F))
    case 0...0x1F: bytes.append(0x20)
    default: appendOther(scalar, to: &bytes)
    }
  }

  /// - Source: Unicode Standard Annex #15, form NFKD, without the marks.
  private static func appendOther(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let parts = String(Character(scalar)).decomposedStringWithCompatibilityMapping.lowercased()
    for part in parts.unicodeScalars where !(0x300...0x36F).contains(part.value) {
      bytes.append(contentsOf: UTF8.encode(part)?.map { $0 } ?? [])
    }
  }

  static func bytes(of text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    return bytes
  }

  /// Folded bytes with the character that each comes from.
  static func mapped(_ text: [Character]) -> (bytes: [UInt8], characters: [Int]) {
    var bytes: [UInt8] = []
    var characters: [Int] = []
    for (place, character) in text.enumerated() {
      for scalar in character.unicodeScalars { append(scalar, to: &bytes) }
      while characters.count < bytes.count { characters.append(place) }
    }
    return (bytes, characters)
  }
}
