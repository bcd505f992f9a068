/// Every place where a pattern occurs, replaced by a fixed text.
struct Replace: Normalizer {
  static let longestContent = 256

  let pattern: TextPattern
  let content: [UInt8]

  init(_ part: Part) throws(TokenizerError) {
    pattern = try TextPattern(part["pattern"])
    content = Array(try part["content"].text().utf8)
    guard content.count <= Replace.longestContent else { throw part["content"].unsupported() }
  }

  var isLocal: Bool { pattern.staysInsideCuts }
  var growth: Double { Double(max(1, content.count)) }

  func normalize(_ text: inout AlignedText) {
    var result = AlignedText()
    var end = 0
    text.bytes.withUnsafeBufferPointer { buffer in
      for match in pattern.matches(in: buffer, 0..<buffer.count) {
        result.append(text, end..<match.lowerBound)
        // All of it comes from where the last replaced character came from.
        result.append(content, text.origins[match.upperBound - 1])
        end = match.upperBound
      }
    }
    if end == 0 { return }
    result.append(text, end..<text.bytes.count)
    text = result
  }

  /// The same for a single token that is being decoded.
  func replaced(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      var result: [UInt8] = []
      var end = 0
      for match in pattern.matches(in: buffer, 0..<buffer.count) {
        result += buffer[end..<match.lowerBound]
        result += content
        end = match.upperBound
      }
      return result + buffer[end...]
    }
  }
}
