/// Reads JSON from bytes, one value after another, and knows the line that it is on. Vocabularies have
/// many thousand entries, which this reads several times faster than a general decoder does, and whose
/// mistakes it can name by line.
///
/// - Source: RFC 8259.
struct JSONReader {
  struct Failure: Error {
    var problem: String
    var position: Int
  }

  private let bytes: [UInt8]
  private(set) var position = 0
  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line of a position, counted from 1.
  func line(of position: Int) -> Int {
    1 + bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }

  func failure(_ problem: String) -> Failure {
    Failure(problem: problem, position: position)
  }

  /// The next byte that is not white space, left in place.
  mutating func peek() throws(Failure) -> UInt8 {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return bytes[position]
      }
    }
    throw failure("the file ends too early")
  }

  mutating func expect(_ byte: UInt8) throws(Failure) {
    guard try peek() == byte else {
      throw failure("expected \(Character(Unicode.Scalar(byte)))")
    }
    position += 1
  }

  /// Nothing but white space may follow the value.
  mutating func expectEnd() throws(Failure) {
    if (try? peek()) != nil { throw failure("something follows the end of the JSON") }
  }

  /// Calls `body` with every key of an object; `body` reads the value.
  mutating func object(
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
  mutating func array(
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
  mutating func string() throws(Failure) -> [UInt8] {
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
  mutating func integer() throws(Failure) -> Int {
    _ = try peek()
    let text = numberText()
    guard let value = Int(text) else { throw failure("expected a whole number") }
    return value
  }

  private mutating func numberText() -> String {
    let start = position
    while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}

/// A small part of a JSON document, read as a whole.
indirect enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}

extension JSONReader {
  mutating func value(depth: Int = 0) throws(Failure) -> JSONValue {
    guard depth < JSONReader.deepest else { throw failure("nested too deeply") }
    switch try peek() {
    case UInt8(ascii: "{"):
      var members: [String: JSONValue] = [:]
      try object { (reader, key) throws(Failure) in
        members[String(decoding: key, as: UTF8.self)] = try reader.value(depth: depth + 1)
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try array { (reader) throws(Failure) in
        elements.append(try reader.value(depth: depth + 1))
      }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(String(decoding: try string(), as: UTF8.self))
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default:
      guard let number = Double(numberText()) else { throw failure("expected a value") }
      return .number(number)
    }
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("expected a value") }
    position += word.utf8.count
    return value
  }
}
