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

  /// How many bytes at `index`, where no character begins, are replaced by one U+FFFD: those that could
  /// have begun a character, at least one.
  ///
  /// - Source: The Unicode Standard 16.0, section 3.9, "U+FFFD Substitution of Maximal Subparts".
  static func brokenLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> Int {
    let first = bytes[index]
    guard (0xC2...0xF4).contains(first), index + 1 < end else { return 1 }
    let second: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[index + 1]) else { return 1 }
    guard first >= 0xF0, index + 2 < end, bytes[index + 2] & 0xC0 == 0x80 else { return 2 }
    return 3
  }
}

/// A character as a number: its code point, or, beyond all code points, a byte that belongs to none.
enum Character32 {
  private static let firstByte: UInt32 = 0x11_0000
  /// What stands for what cannot be read.
  static let replacement: UInt32 = 0xFFFD

  /// The character at `index`; never fails.
  @inline(__always)
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (point: UInt32, length: Int) {
    UTF8Reading.scalar(bytes, at: index, end: end) ?? (firstByte + UInt32(bytes[index]), 1)
  }

  /// The character that ends before `end`; nil at the beginning.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> (point: UInt32, length: Int)? {
    guard end > 0 else { return nil }
    for length in 1...min(4, end) where bytes[end - length] & 0xC0 != 0x80 {
      let found = read(bytes, at: end - length, end: end)
      return found.length == length ? found : read(bytes, at: end - 1, end: end)
    }
    return read(bytes, at: end - 1, end: end)
  }

  @inline(__always)
  static func isByte(_ point: UInt32) -> Bool { point >= firstByte }

  @inline(__always)
  static func append(_ point: UInt32, to bytes: inout [UInt8]) {
    switch point {
    case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: point))
    case ..<0x800:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: point >> 6))
      bytes.append(tail(point))
    case ..<0x1_0000:
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: point >> 12))
      bytes.append(tail(point >> 6))
      bytes.append(tail(point))
    case ..<firstByte:
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: point >> 18))
      bytes.append(tail(point >> 12))
      bytes.append(tail(point >> 6))
      bytes.append(tail(point))
    default: bytes.append(UInt8(truncatingIfNeeded: point - firstByte))
    }
  }

  @inline(__always)
  private static func tail(_ point: UInt32) -> UInt8 {
    0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
  }

  /// The length of what `append` writes.
  @inline(__always)
  static func length(_ point: UInt32) -> Int {
    switch point {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    case ..<firstByte: 4
    default: 1
    }
  }
}
