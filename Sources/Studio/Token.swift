import Tokenizers

/// One token of a text, with the bytes that it stands for.
public struct Token: Sendable, Equatable {
  /// Its place in the vocabulary; nil where a method has no vocabulary.
  public var id: Int?
  /// The bytes as text; broken UTF-8 is replaced, so only `bytes` is authoritative.
  public var text: String
  public var bytes: [UInt8]
  /// Byte offsets into the input; equal for special tokens.
  public var start: Int
  public var end: Int
  public var special: Bool

  public init(id: Int?, bytes: [UInt8], start: Int, end: Int, special: Bool) {
    self.id = id
    self.text = String(decoding: bytes, as: UTF8.self)
    self.bytes = bytes
    self.start = start
    self.end = end
    self.special = special
  }

  /// How the token is written in figures: blanks visible, control and partial characters as hex.
  public var label: String {
    special ? text : TokenLabel.text(bytes)
  }

  /// Whether the bytes are whole UTF-8 characters.
  public static func isWholeText(_ bytes: [UInt8]) -> Bool {
    characters(of: bytes).allSatisfy { $0.scalar != nil }
  }

  /// A character of a byte string, or a single byte that belongs to none.
  struct ByteCharacter {
    var scalar: Unicode.Scalar?
    var start: Int
    var length: Int
  }

  static func characters(of bytes: [UInt8]) -> [ByteCharacter] {
    var characters: [ByteCharacter] = []
    characters.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let (scalar, length) = scalar(in: bytes, at: position) ?? (nil, 1)
      characters.append(ByteCharacter(scalar: scalar, start: position, length: length))
      position += length
    }
    return characters
  }

  /// The whole, valid character that starts at `position`, and how many bytes it takes.
  private static func scalar(in bytes: [UInt8], at position: Int) -> (Unicode.Scalar?, Int)? {
    let length =
      switch bytes[position] {
      case 0..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, position + length <= bytes.count else { return nil }
    var decoder = UTF8()
    var iterator = bytes[position..<position + length].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator),
      UTF8.width(scalar) == length
    else { return nil }
    return (scalar, length)
  }
}

/// Tokens cut off because a model's context is full.
public struct Truncation: Sendable, Equatable {
  /// Tokens of the whole input, special tokens included.
  public var total: Int
  /// Tokens that the model saw.
  public var kept: Int
  /// Which end was kept: an attention picture keeps the start, a prediction keeps the end.
  public var keepsEnd: Bool

  public init(total: Int, kept: Int, keepsEnd: Bool) {
    self.total = total
    self.kept = kept
    self.keepsEnd = keepsEnd
  }
}
