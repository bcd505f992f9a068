/// JSON with ordered keys, written so that every number reads back as the number it was.
///
/// Foundation's encoder orders keys by name or not at all and refuses non-finite numbers; the commands
/// promise a fixed order and `null`.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case float(Float)
  case double(Double)
  case string(String)
  case array([JSONValue])
  /// A row of numbers, kept flat because attention has a million of them.
  case floats(ArraySlice<Float>)
  case object([(String, JSONValue)])
  /// JSON that is written already.
  case raw(String)

  /// An object of the kind that commands print: it says which version of the shapes it follows.
  static func document(_ members: [(String, JSONValue)]) -> JSONValue {
    .object([("schema", .int(1))] + members)
  }

  static func strings(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }
  static func ints(_ values: [Int]) -> JSONValue { .array(values.map(JSONValue.int)) }
  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.int) ?? .null }
  static func optional(_ value: Double?) -> JSONValue { value.map(JSONValue.double) ?? .null }
  static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

  /// One line, without a newline at its end.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .int(let value): bytes += String(value).utf8
    case .float(let value): Self.write(value, to: &bytes)
    case .double(let value): Self.write(value, to: &bytes)
    case .string(let value): Self.write(value, to: &bytes)
    case .raw(let json): bytes += json.utf8.filter { $0 != 0x0A }
    case .array(let values):
      Self.writeList(values, open: "[", close: "]", to: &bytes) { $0.write(to: &$1) }
    case .floats(let values):
      Self.writeList(values, open: "[", close: "]", to: &bytes) { Self.write($0, to: &$1) }
    case .object(let members):
      Self.writeList(members, open: "{", close: "}", to: &bytes) { member, bytes in
        Self.write(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
    }
  }

  private static func writeList<Elements: Collection>(
    _ elements: Elements, open: String, close: String, to bytes: inout [UInt8],
    element: (Elements.Element, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    var isFirst = true
    for value in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      element(value, &bytes)
    }
    bytes += close.utf8
  }

  /// Swift's description is the shortest that reads back as the same number.
  private static func write<Number: BinaryFloatingPoint & CustomStringConvertible>(
    _ value: Number, to bytes: inout [UInt8]
  ) {
    bytes += value.isFinite ? Array(value.description.utf8) : Array("null".utf8)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20:
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
