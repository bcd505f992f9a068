import Files
import FoundationEssentials

/// Small JSON files beside a model: checked for what a decoder lets pass, then decoded.
enum JSONFile {
  /// - Units: bytes of a `config.json` or an `adapter_config.json`.
  static let configurationLimit = 1 << 20

  /// - Throws: `FileError`, among them `.tooLarge`; `ModelError.notJSON` for what is no JSON, nested too
  ///   deeply, has a name twice, or does not fit the type.
  static func read<Value: Decodable>(
    _ type: Value.Type, at path: String, limit: Int = configurationLimit
  ) throws -> Value {
    let data = try SizeLimitedFile.read(path, limit: limit)
    return try decode(type, from: data, path: path)
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data, path: String
  ) throws(ModelError) -> Value {
    var reader = JSONReader(Array(data))
    do throws(JSONReader.Failure) {
      _ = try reader.value()
      try reader.expectEnd()
    } catch {
      throw .notJSON(
        path: path, reason: "line \(reader.line(of: error.position)): \(error.problem)")
    }
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw .notJSON(path: path, reason: reason(of: error))
    }
  }

  static func write(_ value: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(value)
    data.append(UInt8(ascii: "\n"))
    try AtomicFile.write(data, to: path)
  }
}

/// A decoding error in one line.
func reason(of error: any Error) -> String {
  switch error {
  case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
  case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
    "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
  case DecodingError.dataCorrupted(let context): context.debugDescription
  default: "\(error)"
  }
}
