/// Reads one character of possibly broken UTF-8.
enum UTF8Reading {
  /// The code point at `index` and how many bytes it takes; nil where the bytes are not well-formed.
  ///
  /// - Source: The Unicode Standard 16.0, table 3-7, "Well-Formed UTF-8 Byte Sequences".
  /// - Precondition: `index < end <= bytes.count`.
  @inline(__always)
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (point: UInt32, length: Int)? {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, end - index >= length else { return nil }
    var point = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      point = point << 6 | UInt32(byte & 0x3F)
    }
    switch length {
    case 2: return (point, 2)
    case 3: return point >= 0x800 && !(0xD800...0xDFFF).contains(point) ? (point, 3) : nil
    default: return (0x1_0000...0x10_FFFF).contains(point) ? (point, 4) : nil
    }
  }
}
