/// How the bytes of a token are shown in one line.
public enum TokenLabel {
  /// Characters stand for themselves, a space as `␣`, a newline as `⏎`, a tab as `⇥`. Control characters,
  /// characters that cannot be seen alone, and bytes that are no whole character are shown as hexadecimal
  /// digits: `‹e4 bd›`.
  public static func text(_ bytes: [UInt8]) -> String {
    var label = ""
    var hidden: [UInt8] = []
    func flush() {
      if hidden.isEmpty { return }
      label += "‹" + hidden.map(hexadecimal).joined(separator: " ") + "›"
      hidden.removeAll()
    }
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard let (point, length) = UTF8Reading.scalar(buffer, at: index, end: buffer.count),
          let shown = visible(point, follows: label, flushed: hidden.isEmpty)
        else {
          let length = UTF8Reading.scalar(buffer, at: index, end: buffer.count)?.length ?? 1
          hidden.append(contentsOf: buffer[index..<(index + length)])
          index += length
          continue
        }
        flush()
        label += shown
        index += length
      }
    }
    flush()
    return label
  }

  /// What a character is shown as; nil when it is better shown as bytes.
  private static func visible(_ point: UInt32, follows label: String, flushed: Bool) -> String? {
    guard let scalar = Unicode.Scalar(point) else { return nil }
    switch scalar {
    case " ": return "␣"
    case "\n": return "⏎"
    case "\t": return "⇥"
    default: break
    }
    if point < 0x80 { return point < 0x20 || point == 0x7F ? nil : String(scalar) }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return nil
    case .nonspacingMark, .enclosingMark, .spacingMark:
      // A mark is drawn onto the character before it; without one it would join something else.
      return label.isEmpty || !flushed ? nil : String(scalar)
    default: return String(scalar)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
  }
}
