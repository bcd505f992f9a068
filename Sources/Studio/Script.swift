import Corpora

/// Which script a character belongs to, as far as the program asks.
public enum Script {
  /// The blocks of Chinese characters.
  ///
  /// - Source: Unicode 15, chapter 18.1: CJK Unified Ideographs, extensions A to H, and the
  ///   compatibility ideographs.
  public static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Hiragana and Katakana, which are written without blanks too.
  public static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x30FF, 0x31F0...0x31FF: true
    default: false
    }
  }

  /// Whether a text has a Chinese character or punctuation mark; such a text is announced to the
  /// model as Chinese, any other as English.
  public static func readsAsChinese(_ bytes: [UInt8]) -> Bool {
    Token.characters(of: bytes).contains { character in
      guard let scalar = character.scalar else { return false }
      return isChinese(scalar) || (0x3001...0x301F).contains(scalar.value)
        || (0xFF01...0xFF1F).contains(scalar.value)
    }
  }

  /// The language that a text is announced in.
  public static func language(of bytes: [UInt8]) -> StoryLanguage {
    readsAsChinese(bytes) ? .zh : .en
  }
}
