import Files

/// A place in a `tokenizer.json`, and what stands there.
struct Part {
  let file: String
  /// Such as `pre_tokenizer.pretokenizers[1]`.
  let name: String
  let value: JSONValue

  var isNull: Bool { value == .null }

  subscript(key: String) -> Part {
    Part(file: file, name: name.isEmpty ? key : name + "." + key, value: value[key])
  }

  /// What stands here is sound, yet nothing that this program does.
  func unsupported() -> TokenizerError {
    .unsupported(path: file, part: name, found: value.summary)
  }

  func text() throws(TokenizerError) -> String {
    guard let text = value.text else { throw unsupported() }
    return text
  }

  func bool(default fallback: Bool) throws(TokenizerError) -> Bool {
    switch value {
    case .null: return fallback
    case .bool(let value): return value
    default: throw unsupported()
    }
  }

  /// A whole number in a range.
  func integer(
    in range: ClosedRange<Int>, default fallback: Int? = nil
  ) throws(TokenizerError) -> Int {
    if value == .null, let fallback { return fallback }
    guard case .number(let number) = value, let integer = Int(exactly: number),
      range.contains(integer)
    else { throw unsupported() }
    return integer
  }

  func elements(atMost limit: Int) throws(TokenizerError) -> [Part] {
    guard case .array(let values) = value, values.count <= limit else { throw unsupported() }
    return values.enumerated().map { index, value in
      Part(file: file, name: "\(name)[\(index)]", value: value)
    }
  }

  /// A text of one character.
  func character() throws(TokenizerError) -> UInt32 {
    let scalars = Array(try text().unicodeScalars)
    guard scalars.count == 1 else { throw unsupported() }
    return scalars[0].value
  }
}

extension Part {
  /// More stages than this are no tokenizer that anyone has made.
  static let mostStages = 64
}
