/// The small letters of all letters, one character at a time: what stands around does not matter.
package enum SmallLetters {
  /// For every code point below U+10000 its small letter.
  private static let basicPlane: [UInt16] = (0..<0x1_0000).map { point in
    let large = UInt32(point)
    // No letters with two cases here, and many characters.
    if (0x3400...0x9FFF).contains(large) || (0xAC00...0xF8FF).contains(large) {
      return UInt16(point)
    }
    let mapping = Array(lookedUp(large))
    return mapping.count == 1 ? UInt16(truncatingIfNeeded: mapping[0]) : UInt16(point)
  }

  /// Calls `body` with the small letter; of İ with the two characters that it becomes.
  @inline(__always)
  package static func forEach(of point: UInt32, _ body: (UInt32) -> Void) {
    switch point {
    case 0x41...0x5A: body(point + 0x20)
    case ..<0x80: body(point)
    case 0x130:
      body(0x69)
      body(0x307)
    case ..<0x1_0000: body(UInt32(basicPlane[Int(point)]))
    default: for part in lookedUp(point) { body(part) }
    }
  }

  private static func lookedUp(_ point: UInt32) -> [UInt32] {
    guard let scalar = Unicode.Scalar(point) else { return [point] }
    return scalar.properties.lowercaseMapping.unicodeScalars.map { $0.value }
  }
}
