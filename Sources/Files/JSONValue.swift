/// A small part of a JSON document, read as a whole.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  public subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}

extension JSONReader {
  /// The next value, whatever it is.
  public mutating func value() throws(Failure) -> JSONValue {
    try value(depth: 0)
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < JSONReader.deepest else { throw failure("nested too deeply") }
    switch try peek() {
    case UInt8(ascii: "{"):
      var members: [String: JSONValue] = [:]
      try object { (reader, key) throws(Failure) in
        guard let name = String(validating: key, as: UTF8.self) else {
          throw reader.failure("a name that is not UTF-8")
        }
        guard members[name] == nil else { throw reader.failure("\(name) stands there twice") }
        members[name] = try reader.value(depth: depth + 1)
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try array { (reader) throws(Failure) in
        elements.append(try reader.value(depth: depth + 1))
      }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return .number(try number())
    }
  }
}
