/// GPT-2's: text in pieces with their leading space, every byte as a visible character.
///
/// `ByteLevelBPE` does the same without the detour; this is for files that do more than it does.
///
/// - Source: Radford et al. 2019, `encoder.py` of the released code.
struct ByteLevelPreTokenizer: PreTokenizer {
  let addsPrefixSpace: Bool
  let usesExpression: Bool

  init(_ part: Part) throws(TokenizerError) {
    addsPrefixSpace = try part["add_prefix_space"].bool(default: true)
    // Older files, from before the setting existed, mean true.
    usesExpression = try part["use_regex"].bool(default: true)
  }

  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { usesExpression }
  var isByteLevel: Bool { true }

  func cut(_ pieces: inout Pieces) {
    if addsPrefixSpace {
      pieces.rewrite { text, range, result in
        if text.bytes[range.lowerBound] != 0x20 {
          result.append(0x20, text.origins[range.lowerBound])
        }
        result.append(text, range)
      }
    }
    if usesExpression {
      let scanner = TextScanner(pattern: .gpt2)
      pieces.split { buffer, range, result in
        var start = range.lowerBound
        while start < range.upperBound {
          let end = scanner.endOfPiece(buffer, from: start, end: range.upperBound)
          result.append(start..<end)
          start = end
        }
      }
    }
    pieces.rewrite { text, range, result in
      for index in range {
        result.append(UInt32(ByteAlphabet.points[Int(text.bytes[index])]), text.origins[index])
      }
    }
  }
}
