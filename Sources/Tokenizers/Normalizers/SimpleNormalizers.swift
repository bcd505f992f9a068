/// Every letter small.
struct Lowercase: Normalizer {
  var isLocal: Bool { true }
  var growth: Double { 1.5 }

  func normalize(_ text: inout AlignedText) {
    text = text.mapped { point, origin, result in
      SmallLetters.forEach(of: point) { result.append($0, origin) }
    }
  }
}

/// Marks go; letters with marks have to be in parts already.
struct StripAccents: Normalizer {
  var isLocal: Bool { true }
  var growth: Double { 1 }

  func normalize(_ text: inout AlignedText) {
    if text.isASCII { return }
    text = text.filtered { !CharacterTraits.of($0).contains(.mark) }
  }
}

/// White space at the ends goes.
struct Strip: Normalizer {
  let left: Bool
  let right: Bool

  init(_ part: Part) throws(TokenizerError) {
    left = try part["strip_left"].bool(default: true)
    right = try part["strip_right"].bool(default: true)
  }

  // Parts of a text begin with a space and never end with one.
  var isLocal: Bool { !left }
  var growth: Double { 1 }

  func normalize(_ text: inout AlignedText) {
    var kept = 0..<0
    text.bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var first: Int?
      while index < buffer.count {
        let (point, length) = Character32.read(buffer, at: index, end: buffer.count)
        if !CharacterTraits.of(point).contains(.space) {
          if first == nil { first = index }
          kept = 0..<(index + length)
        }
        index += length
      }
      let start = left ? first ?? buffer.count : 0
      kept = start..<max(start, right ? kept.upperBound : buffer.count)
    }
    if kept.count == text.bytes.count { return }
    var result = AlignedText()
    result.append(text, kept)
    text = result
  }
}

/// Something in front of every text that is not empty.
struct Prepend: Normalizer {
  let text: [UInt8]

  init(_ part: Part) throws(TokenizerError) {
    text = Array(try part["prepend"].text().utf8)
    guard text.count <= Replace.longestContent else { throw part["prepend"].unsupported() }
  }

  var isLocal: Bool { false }
  var growth: Double { Double(1 + text.count) }

  func normalize(_ text: inout AlignedText) {
    guard let first = text.origins.first else { return }
    var result = AlignedText()
    result.append(self.text, first)
    result.append(text, 0..<text.bytes.count)
    text = result
  }
}

/// What Google's translation systems do to text: controls go, separators and invisible characters become
/// spaces.
///
/// - Source: sentencepiece's `nmt` rules, as `tokenizers`' `Nmt` has them.
struct NMTNormalizer: Normalizer {
  var isLocal: Bool { true }
  var growth: Double { 1 }

  func normalize(_ text: inout AlignedText) {
    text = text.mapped { point, origin, result in
      switch point {
      case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F, 0x8F, 0x9F: break
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1680, 0x200B...0x200F, 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD:
        result.append(0x20, origin)
      default: result.append(point, origin)
      }
    }
  }
}
