/// Characters of the byte alphabet back into bytes.
struct ByteLevelDecoder: TokenDecoder {
  func decode(_ texts: inout [[UInt8]]) {
    texts = [texts.flatMap { inner($0) }]
  }

  func inner(_ text: [UInt8]) -> [UInt8] { ByteAlphabet.bytes(text) ?? text }
}

/// ▁ back into spaces; the one that was put in front goes.
struct MetaspaceDecoder: TokenDecoder {
  private let mark: [UInt8]
  private let isPrepended: Bool

  init(_ metaspace: Metaspace) {
    var mark: [UInt8] = []
    Character32.append(metaspace.replacement, to: &mark)
    self.mark = mark
    isPrepended = metaspace.scheme != .never
  }

  func decode(_ texts: inout [[UInt8]]) {
    for index in texts.indices {
      texts[index] = ByteReplacing.replacing(
        mark, by: index == 0 && isPrepended ? [] : [0x20], in: texts[index])
    }
  }

  func inner(_ text: [UInt8]) -> [UInt8] { ByteReplacing.replacing(mark, by: [0x20], in: text) }
}

/// A mark at the end of words back into the space after them.
struct WordEndDecoder: TokenDecoder {
  let suffix: [UInt8]

  init(_ part: Part) throws(TokenizerError) {
    let given = part["suffix"]
    suffix = given.isNull ? Array("</w>".utf8) : Array(try given.text().utf8)
    guard !suffix.isEmpty else { throw given.unsupported() }
  }

  func decode(_ texts: inout [[UInt8]]) {
    for index in texts.indices {
      let isLast = index + 1 == texts.count
      texts[index] = ByteReplacing.replacing(suffix, by: isLast ? [] : [0x20], in: texts[index])
    }
  }

  func inner(_ text: [UInt8]) -> [UInt8] { ByteReplacing.replacing(suffix, by: [], in: text) }
}

/// Tokens such as `<0x0A>` back into bytes. Bytes that are no text stay as they are, where `tokenizers`,
/// which has no place for them, puts a U+FFFD for each.
struct ByteFallbackDecoder: TokenDecoder {
  func decode(_ texts: inout [[UInt8]]) {
    for index in texts.indices { texts[index] = inner(texts[index]) }
  }

  func inner(_ text: [UInt8]) -> [UInt8] {
    guard text.count == 6, text.starts(with: Array("<0x".utf8)), text[5] == UInt8(ascii: ">"),
      let byte = UInt8(String(decoding: text[3..<5], as: UTF8.self), radix: 16)
    else { return text }
    return [byte]
  }
}

/// All tokens as one.
struct FuseDecoder: TokenDecoder {
  func decode(_ texts: inout [[UInt8]]) { texts = [Array(texts.joined())] }
}

/// A few characters at the ends of tokens go.
struct StripDecoder: TokenDecoder {
  private let content: [UInt8]
  private let start: Int
  private let stop: Int

  init(_ part: Part) throws(TokenizerError) {
    var content: [UInt8] = []
    Character32.append(try part["content"].character(), to: &content)
    self.content = content
    start = try part["start"].integer(in: 0...1024, default: 0)
    stop = try part["stop"].integer(in: 0...1024, default: 0)
  }

  func decode(_ texts: inout [[UInt8]]) {
    for index in texts.indices {
      var text = texts[index][...]
      for _ in 0..<start where text.starts(with: content) { text = text.dropFirst(content.count) }
      for _ in 0..<stop
      where text.count >= content.count && text.suffix(content.count) == content[...] {
        text = text.dropLast(content.count)
      }
      texts[index] = Array(text)
    }
  }
}

/// Replaces in every token by itself.
struct ReplaceDecoder: TokenDecoder {
  let replace: Replace

  func decode(_ texts: inout [[UInt8]]) {
    for index in texts.indices { texts[index] = inner(texts[index]) }
  }

  func inner(_ text: [UInt8]) -> [UInt8] { replace.replaced(text) }
}
