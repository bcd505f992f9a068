/// Spaces become a visible character, usually ▁, and each of them begins a piece.
///
/// - Source: Kudo & Richardson 2018, section 3.3, "lossless tokenization".
struct Metaspace: PreTokenizer {
  /// Where the character is put in front of text that does not begin with it.
  enum Scheme: String, Sendable {
    case always, first, never
  }

  let replacement: UInt32
  let scheme: Scheme
  let splits: Bool
  private let mark: [UInt8]

  init(_ part: Part) throws(TokenizerError) {
    let given = part["replacement"]
    replacement = given.isNull ? 0x2581 : try given.character()
    if part["prepend_scheme"].isNull {
      scheme = try part["add_prefix_space"].bool(default: true) ? .always : .never
    } else {
      guard let found = Scheme(rawValue: try part["prepend_scheme"].text()) else {
        throw part["prepend_scheme"].unsupported()
      }
      scheme = found
    }
    splits = try part["split"].bool(default: true)
    var mark: [UInt8] = []
    Character32.append(replacement, to: &mark)
    self.mark = mark
  }

  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { splits }
  var looksAtStart: Bool { scheme == .first }

  func cut(_ pieces: inout Pieces) {
    pieces.rewrite { text, range, result in
      rewrite(text, range, &result)
    }
    guard splits else { return }
    pieces.split { buffer, range, result in
      // Of several marks in a row each but the last is a piece by itself.
      var start = range.lowerBound
      var index = start
      while index < range.upperBound {
        let (point, length) = Character32.read(buffer, at: index, end: range.upperBound)
        if point == replacement, index > start {
          result.append(start..<index)
          start = index
        }
        index += length
      }
      result.append(start..<range.upperBound)
    }
  }

  private func rewrite(_ text: AlignedText, _ range: Range<Int>, _ result: inout AlignedText) {
    let bytes = text.bytes
    let beginsWithMark =
      bytes[range.lowerBound] == 0x20 || bytes[range].starts(with: mark)
    let first = text.origins[range.lowerBound]
    if !beginsWithMark, scheme == .always || scheme == .first && first.start == 0 {
      result.append(mark, first)
    }
    var start = range.lowerBound
    for index in range where bytes[index] == 0x20 {
      result.append(text, start..<index)
      result.append(mark, text.origins[index])
      start = index + 1
    }
    result.append(text, start..<range.upperBound)
  }
}
