/// A space before each token that does not continue a word; none before punctuation.
struct WordPieceDecoder: TokenDecoder {
  let prefix: [UInt8]
  let cleansUp: Bool

  init(prefix: [UInt8] = Array("##".utf8), cleansUp: Bool = true) {
    self.prefix = prefix
    self.cleansUp = cleansUp
  }

  init(_ part: Part) throws(TokenizerError) {
    let given = part["prefix"]
    prefix = given.isNull ? Array("##".utf8) : Array(try given.text().utf8)
    cleansUp = try part["cleanup"].bool(default: true)
  }

  func decode(_ texts: inout [[UInt8]]) {
    for index in texts.indices {
      if index > 0 {
        texts[index] =
          texts[index].starts(with: prefix)
          ? Array(texts[index].dropFirst(prefix.count)) : [0x20] + texts[index]
      }
      if cleansUp {
        for (found, content) in WordPieceDecoder.cleanUps {
          texts[index] = ByteReplacing.replacing(found, by: content, in: texts[index])
        }
      }
    }
  }

  func inner(_ text: [UInt8]) -> [UInt8] {
    text.starts(with: prefix) ? Array(text.dropFirst(prefix.count)) : text
  }

  /// Spaces that English does not have, in the order of `tokenizers`.
  private static let cleanUps: [([UInt8], [UInt8])] = [
    (" .", "."), (" ?", "?"), (" !", "!"), (" ,", ","), (" ' ", "'"), (" n't", "n't"),
    (" 'm", "'m"), (" do not", " don't"), (" 's", "'s"), (" 've", "'ve"), (" 're", "'re"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}

enum ByteReplacing {
  /// - Precondition: `found` is not empty.
  static func replacing(_ found: [UInt8], by content: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == found[0], bytes[index...].starts(with: found) {
        result += content
        index += found.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
