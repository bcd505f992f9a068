/// Reads JSON from bytes, one value after another, and knows the line that it is on. Vocabularies and
/// the heads of weight files have many thousand entries, which this reads several times faster than a
/// general decoder does, and whose mistakes it can name by line.
///
/// - Limits: `value()` refuses what is nested deeper than 64 levels and objects with a name twice.
/// - Source: RFC 8259.
public struct JSONReader {
  public struct Failure: Error, Equatable {
    public var problem: String
    /// - Units: bytes from the start.
    public var position: Int
  }

  private let bytes: [UInt8]
  public private(set) var position = 0
  static let deepest = 64

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line of a position, counted from 1.
  public func line(of position: Int) -> Int {
    1 + bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }

  public func failure(_ problem: String) -> Failure {
    Failure(problem: problem, position: position)
  }

  /// The next byte that is not white space, left in place.
  public mutating func peek() throws(Failure) -> UInt8 {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return bytes[position]
      }
    }
    throw failure("the file ends too early")
  }

  /// Whether this byte comes next, without any white space before it.
  public func isAt(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  public mutating func expect(_ byte: UInt8) throws(Failure) {
    guard try peek() == byte else {
      throw failure("expected \(Character(Unicode.Scalar(byte)))")
    }
    position += 1
  }

  /// Nothing but white space may follow the value.
  public mutating func expectEnd() throws(Failure) {
    if (try? peek()) != nil { throw failure("something follows the end of the JSON") }
  }

  /// Calls `body` with every key of an object; `body` reads the value.
  public mutating func object(
    _ body: (inout JSONReader, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try expect(UInt8(ascii: "{"))
    if try peek() == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      let key = try string()
      try expect(UInt8(ascii: ":"))
      try body(&self, key)
      if try peek() != UInt8(ascii: ",") { break }
      position += 1
    }
    try expect(UInt8(ascii: "}"))
  }

  /// Calls `body` for every element of an array; `body` reads it.
  public mutating func array(
    _ body: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    try expect(UInt8(ascii: "["))
    if try peek() == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try body(&self)
      if try peek() != UInt8(ascii: ",") { break }
      position += 1
    }
    try expect(UInt8(ascii: "]"))
  }

  /// A string, as UTF-8 with the escapes resolved.
  public mutating func string() throws(Failure) -> [UInt8] {
    try expect(UInt8(ascii: "\""))
    let start = position
    while position < bytes.count, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\\") {
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return Array(bytes[start..<(position - 1)])
      }
      position += 1
    }
    var result = Array(bytes[start..<position])
    while position < bytes.count, bytes[position] >= 0x20 {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return result
      case UInt8(ascii: "\\"): try escape(&result)
      default: result.append(byte)
      }
    }
    throw failure("a string without its closing quote")
  }

  /// Where the bytes of a string lie, to be compared in place. One with escapes is refused.
  public mutating func plainString() throws(Failure) -> Range<Int> {
    try expect(UInt8(ascii: "\""))
    let start = position
    while position < bytes.count, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\\") {
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return start..<(position - 1)
      }
      position += 1
    }
    throw failure("a plain string is expected")
  }

  /// Bytes as they lie in the file.
  public subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// A string that is valid UTF-8.
  public mutating func text() throws(Failure) -> String {
    let bytes = try string()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("a string that is not UTF-8")
    }
    return text
  }

  private mutating func escape(_ result: inout [UInt8]) throws(Failure) {
    guard position < bytes.count else { throw failure("a string without its closing quote") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(&result)
    default: throw failure("an unknown escape in a string")
    }
  }

  private mutating func unicodeEscape(_ result: inout [UInt8]) throws(Failure) {
    var point = try fourHexDigits()
    if (0xD800..<0xDC00).contains(point) {
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw failure("half of a surrogate pair in a string") }
      position += 2
      let low = try fourHexDigits()
      guard (0xDC00..<0xE000).contains(low) else {
        throw failure("half of a surrogate pair in a string")
      }
      point = 0x1_0000 + (point - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(point) else {
      throw failure("half of a surrogate pair in a string")
    }
    result.append(contentsOf: Array(String(scalar).utf8))
  }

  private mutating func fourHexDigits() throws(Failure) -> UInt32 {
    guard bytes.count - position >= 4 else { throw failure("a cut \\u escape in a string") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw failure("a \\u escape without four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// A number that is whole and fits an `Int`.
  public mutating func integer() throws(Failure) -> Int {
    _ = try peek()
    let text = numberText()
    guard let value = Int(text) else { throw failure("expected a whole number") }
    return value
  }

  /// A number that a `Double` can hold.
  public mutating func number() throws(Failure) -> Double {
    guard let value = Double(numberText()) else { throw failure("expected a value") }
    guard value.isFinite else { throw failure("a number that is too large") }
    return value
  }

  /// The characters of a number; empty where there is none as the grammar wants it.
  private mutating func numberText() -> String {
    let start = position
    var end = position
    func digits() -> Int {
      let first = end
      while end < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) {
        end += 1
      }
      return end - first
    }
    func skip(_ wanted: String) -> Bool {
      guard end < bytes.count, wanted.utf8.contains(bytes[end]) else { return false }
      end += 1
      return true
    }
    _ = skip("-")
    let whole = end
    let count = digits()
    guard count == 1 || (count > 1 && bytes[whole] != UInt8(ascii: "0")) else { return "" }
    if skip("."), digits() == 0 { return "" }
    if skip("eE") {
      _ = skip("+-")
      if digits() == 0 { return "" }
    }
    position = end
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  mutating func literal(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("expected a value") }
    position += word.utf8.count
    return value
  }
}
