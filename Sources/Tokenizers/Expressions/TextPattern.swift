/// What a `Split` or a `Replace` looks for: a fixed text or a regular expression.
struct TextPattern: Sendable {
  private enum Kind: Sendable {
    case literal([UInt8])
    /// At least so many spaces, and all that follow: what nearly all expressions of `Replace` ask for.
    case spaces(Int)
    case expression(Expression, firstBytes: [Bool])
  }

  private let kind: Kind
  /// Whether no match reaches over a place where text may be cut: between a letter and a single space.
  let staysInsideCuts: Bool

  private static let longest = 1024

  /// - Throws: for expressions that are beyond `Expression`.
  init(_ part: Part) throws(TokenizerError) {
    if let text = part.value.text ?? part["String"].value.text {
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty, bytes.count <= TextPattern.longest else { throw part.unsupported() }
      kind = .literal(bytes)
      let hasSpace = text.unicodeScalars.contains { $0.properties.isWhitespace }
      staysInsideCuts = !hasSpace || bytes.count > 1 && bytes.allSatisfy { $0 == 0x20 }
    } else {
      let text = try part["Regex"].text()
      guard text.utf8.count <= TextPattern.longest * 4, let expression = Expression(text) else {
        throw part.unsupported()
      }
      switch text {
      case " +": kind = .spaces(1)
      case " {2,}", "  +": kind = .spaces(2)
      default: kind = .expression(expression, firstBytes: expression.firstBytes())
      }
      staysInsideCuts = [" {2,}", " +", "  +", #"\s+"#].contains(text)
    }
  }

  /// All matches in a part of `bytes`, from left to right; none is empty.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    var index = range.lowerBound
    switch kind {
    case .literal(let text):
      while index + text.count <= range.upperBound {
        if bytes[index] == text[0], text.indices.allSatisfy({ bytes[index + $0] == text[$0] }) {
          matches.append(index..<(index + text.count))
          index += text.count
        } else {
          index += 1
        }
      }
    case .spaces(let least):
      while index < range.upperBound {
        var end = index
        while end < range.upperBound, bytes[end] == 0x20 { end += 1 }
        if end - index >= least { matches.append(index..<end) }
        index = end + 1
      }
    case .expression(let expression, let firstBytes):
      guard bytes[range].contains(where: { firstBytes[Int($0)] }) else { return [] }
      var matcher = ExpressionMatcher(expression)
      while index < range.upperBound {
        if !firstBytes[Int(bytes[index])] {
          index += 1
        } else if let end = matcher.end(in: bytes, from: index, end: range.upperBound) {
          matches.append(index..<end)
          index = end
        } else {
          index += Character32.read(bytes, at: index, end: range.upperBound).length
        }
      }
    }
    return matches
  }
}
