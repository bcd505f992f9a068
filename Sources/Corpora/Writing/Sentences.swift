/// Where sentences end, for training text and for what a model writes.
///
/// A sentence ends after `。！？` or `. ! ?` with the closing quotation marks behind them, or at the end
/// of a line. A full stop within a word or number goes on, and so does, in English, a closing mark or
/// “…” before a small letter: “"Thank you!" said Tom.” is one sentence.
///
/// - Limits: knows no abbreviations.
public enum Sentences {
  /// The sentences of a text without the white space between them.
  ///
  /// - Units: UTF-8 bytes.
  public static func ranges(in text: [UInt8], _ language: StoryLanguage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(at end: Int) {
      if start < end { ranges.append(start..<end) }
      start = end
      while start < text.count, isSpace(text[start]) { start += 1 }
      index = max(index, start)
    }
    while start < text.count, isSpace(text[start]) { start += 1 }
    index = start
    while index < text.count {
      if text[index] == UInt8(ascii: "\n") {
        close(at: trimmed(text, start, index))
      } else if let end = sentenceEnd(text, at: index, language) {
        index = end
        close(at: end)
      } else {
        index += 1
      }
    }
    close(at: trimmed(text, start, text.count))
    return ranges
  }

  /// The sentences of a text.
  public static func split(_ text: String, _ language: StoryLanguage) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(in: bytes, language).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The end of a sentence whose final punctuation begins at `index`.
  static func sentenceEnd(_ text: [UInt8], at index: Int, _ language: StoryLanguage) -> Int? {
    guard let end = afterMarks(text, index) else { return nil }
    guard end < text.count, !isLineEnd(text[end]) else { return end }
    guard language == .en else {
      return text[end - 1] == UInt8(ascii: ".") && isWordByte(text[end]) ? nil : end
    }
    guard text[end] == 32 || text[end] == 9 else { return nil }
    let mayGoOn = afterMark(text, end - 1) == nil
    return mayGoOn && end + 1 < text.count && isSmall(text[end + 1]) ? nil : end
  }

  /// The index after a run of marks that end sentences and what closes behind it.
  static func afterMarks(_ text: [UInt8], _ index: Int) -> Int? {
    guard var end = afterMark(text, index) else { return nil }
    while let next = afterMark(text, end) { end = next }
    while let next = afterQuote(text, end) { end = next }
    return end
  }

  /// Whether an English word at `end` begins a sentence and takes a capital.
  static func begins(after text: [UInt8], _ end: Int) -> Bool {
    var index = end - 1
    while index >= 0, text[index] == 32 || text[index] == 34 {
      // A quotation mark that opens a sentence stands after a space or at the beginning.
      if text[index] == 34, index == 0 || text[index - 1] == 32 { return index == end - 1 }
      index -= 1
    }
    guard index >= 0 else { return true }
    return [10, 33, 46, 58, 63].contains(text[index])  // newline ! . : ?
  }

  /// The index after one mark that ends sentences.
  private static func afterMark(_ text: [UInt8], _ index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return index + 1
    case 0xE3:  // 。
      return matches(text, index, 0x80, 0x82) ? index + 3 : nil
    case 0xEF:  // ！ ？
      return matches(text, index, 0xBC, 0x81) || matches(text, index, 0xBC, 0x9F) ? index + 3 : nil
    case 0xE2:  // …
      return matches(text, index, 0x80, 0xA6) ? index + 3 : nil
    default: return nil
    }
  }

  private static func afterQuote(_ text: [UInt8], _ index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): return index + 1
    case 0xE2:  // ” ’
      return matches(text, index, 0x80, 0x9D) || matches(text, index, 0x80, 0x99) ? index + 3 : nil
    case 0xE3:  // 」 』
      return matches(text, index, 0x80, 0x8D) || matches(text, index, 0x80, 0x8F) ? index + 3 : nil
    case 0xEF:  // ）
      return matches(text, index, 0xBC, 0x89) ? index + 3 : nil
    default: return nil
    }
  }

  private static func matches(
    _ text: [UInt8], _ index: Int, _ second: UInt8, _ third: UInt8
  ) -> Bool {
    index + 2 < text.count && text[index + 1] == second && text[index + 2] == third
  }

  private static func trimmed(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 }
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || isSmall(byte | 0x20)
  }
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
}
