/// The characters that stand for bytes in a `tokenizer.json`: printable ones for themselves, the others
/// shifted to U+0100 and up, so that every token is readable JSON text.
///
/// - Source: `bytes_to_unicode` of GPT-2 (Radford et al. 2019).
enum ByteAlphabet {
  /// The character of each byte.
  static let points: [UInt16] = {
    var points: [UInt16] = []
    var shifted: UInt16 = 0x100
    for byte in UInt16(0)..<256 {
      if standsForItself(byte) {
        points.append(byte)
      } else {
        points.append(shifted)
        shifted += 1
      }
    }
    return points
  }()

  /// The byte of each character below `bytesByPoint.count`; −1 for those that stand for none.
  static let bytesByPoint: [Int16] = {
    var bytes = [Int16](repeating: -1, count: 0x100 + 68)
    for (byte, point) in points.enumerated() { bytes[Int(point)] = Int16(byte) }
    return bytes
  }()

  /// All bytes in the order of their characters: the order of ids in Hugging Face's vocabularies.
  static let order: [UInt8] = (UInt8.min...UInt8.max).sorted {
    points[Int($0)] < points[Int($1)]
  }

  private static func standsForItself(_ byte: UInt16) -> Bool {
    (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
  }

  /// The text that stands for `bytes`.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      if let scalar = Unicode.Scalar(points[Int(byte)]) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Replaces characters by the bytes that they stand for; nil when one stands for none.
  static func bytes(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    return text.withUnsafeBufferPointer { buffer in
      while index < buffer.count {
        guard let (point, length) = UTF8Reading.scalar(buffer, at: index, end: buffer.count),
          point < bytesByPoint.count, bytesByPoint[Int(point)] >= 0
        else { return nil }
        result.append(UInt8(bytesByPoint[Int(point)]))
        index += length
      }
      return result
    }
  }
}
