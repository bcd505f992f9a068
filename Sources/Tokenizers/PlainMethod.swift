/// Ways of cutting text that need no vocabulary.
public enum PlainMethod: String, Sendable, CaseIterable {
  /// Every byte by itself; its number is its id.
  case byte
  /// Every character as a reader counts them, letters with their accents and joined emoji included; a
  /// character of one code point has that as its id.
  case character = "char"
  /// Runs of letters and digits, every Chinese character and every symbol by itself. White space only
  /// separates. Chinese words are *not* recognised: that needs a dictionary.
  case word

  public struct Piece: Sendable, Equatable {
    public var id: Int?
    /// Offsets into the bytes: `start` included, `end` not.
    public var start: Int
    public var end: Int

    public init(id: Int?, start: Int, end: Int) {
      self.id = id
      self.start = start
      self.end = end
    }
  }

  public func pieces(of bytes: [UInt8]) -> [Piece] {
    switch self {
    case .byte:
      bytes.enumerated().map { Piece(id: Int($1), start: $0, end: $0 + 1) }
    case .character: PlainMethod.characters(bytes)
    case .word: bytes.withUnsafeBufferPointer { WordScanner(bytes: $0).words() }
    }
  }

  /// Bytes that are not UTF-8 are characters of their own, one each.
  private static func characters(_ bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        var end = index
        while end < buffer.count,
          let (_, length) = UTF8Reading.scalar(buffer, at: end, end: buffer.count)
        {
          end += length
        }
        for character in String(decoding: buffer[index..<end], as: UTF8.self) {
          let scalars = character.unicodeScalars
          let id = scalars.count == 1 ? scalars.first.map { Int($0.value) } : nil
          let next = index + character.utf8.count
          pieces.append(Piece(id: id, start: index, end: next))
          index = next
        }
        if index < buffer.count {
          pieces.append(Piece(id: nil, start: index, end: index + 1))
          index += 1
        }
      }
    }
    return pieces
  }
}

/// Finds the words of `PlainMethod.word`.
///
/// - Source: a short form of Unicode Standard Annex 29, section 4.1: rules WB5 to WB13a for letters,
///   digits, marks, apostrophes within words, and points within numbers.
private struct WordScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  func words() -> [PlainMethod.Piece] {
    var pieces: [PlainMethod.Piece] = []
    var index = 0
    while index < bytes.count {
      let (point, length) = scalar(at: index)
      let kind = point.map { CharacterClass.of($0) } ?? CharacterClass.symbol
      if kind == CharacterClass.space {
        index += length
        continue
      }
      var end = index + length
      if !isIdeograph(point), kind != CharacterClass.symbol { end = endOfWord(from: end) }
      end = endOfMarks(from: end)
      pieces.append(PlainMethod.Piece(id: nil, start: index, end: end))
      index = end
    }
    return pieces
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (point, length) = scalar(at: end)
      if isWordPart(point) {
        end += length
      } else if joins(point, at: end, length) {
        end += length
      } else {
        break
      }
    }
    return end
  }

  private func endOfMarks(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (point, length) = scalar(at: end)
      guard let point, CharacterClass.of(point) == CharacterClass.mark else { break }
      end += length
    }
    return end
  }

  /// An apostrophe between letters, a point or comma between digits, an underscore anywhere.
  private func joins(_ point: UInt32?, at index: Int, _ length: Int) -> Bool {
    guard let point, index + length < bytes.count else { return false }
    if point == 0x5F { return true }
    let next = scalar(at: index + length).point
    guard isWordPart(next), let next else { return false }
    let digits = isDigit(bytes[index - 1]) && next < 0x80 && isDigit(UInt8(next))
    switch point {
    case 0x27, 0x2019: return !digits
    case 0x2E, 0x2C: return digits
    default: return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isWordPart(_ point: UInt32?) -> Bool {
    guard let point, !isIdeograph(point) else { return false }
    let kind = CharacterClass.of(point)
    return kind != CharacterClass.symbol && kind != CharacterClass.space
  }

  /// Chinese characters and kana, which are written without spaces between words.
  private func isIdeograph(_ point: UInt32?) -> Bool {
    guard let point else { return false }
    switch point {
    case 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      return true
    default: return false
    }
  }

  private func scalar(at index: Int) -> (point: UInt32?, length: Int) {
    guard let (point, length) = UTF8Reading.scalar(bytes, at: index, end: bytes.count) else {
      return (nil, 1)
    }
    return (point, length)
  }
}
