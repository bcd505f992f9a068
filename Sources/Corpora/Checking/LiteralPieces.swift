/// A template's plain text, cut where matching needs it.
enum LiteralPieces {
  enum Piece: Equatable {
    case text([UInt8], endsSentence: Bool)
    case pronoun([UInt8])
  }

  static func of(_ bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    func flush(_ end: Int, endsSentence: Bool) {
      if start < end { pieces.append(.text(Array(bytes[start..<end]), endsSentence: endsSentence)) }
      start = end
    }
    while index < bytes.count {
      if let end = Sentences.afterMarks(bytes, index) {
        flush(end, endsSentence: true)
        index = end
      } else if let end = pronounEnd(bytes, index) {
        flush(index, endsSentence: false)
        pieces.append(.pronoun(Array(bytes[index..<end])))
        start = end
        index = end
      } else {
        index += 1
      }
    }
    flush(bytes.count, endsSentence: false)
    return pieces
  }

  private static let english: [[UInt8]] = [
    "himself", "herself", "him", "his", "her", "she", "he",
  ].flatMap { [Array($0.utf8), Array($0.capitalized.utf8)] }

  /// 他 and 她, but not 其他.
  private static let chinese: [[UInt8]] = ["他", "她"].map { Array($0.utf8) }
  private static let before = Array("其".utf8)

  private static func pronounEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
    let rest = bytes[index...]
    if bytes[index] == 0xE4 || bytes[index] == 0xE5 {
      guard let pronoun = chinese.first(where: { rest.starts(with: $0) }),
        !bytes[..<index].suffix(3).elementsEqual(before)
      else { return nil }
      return index + pronoun.count
    }
    if index > 0, isLetter(bytes[index - 1]) { return nil }
    for pronoun in english where rest.starts(with: pronoun) {
      let end = index + pronoun.count
      return end < bytes.count && isLetter(bytes[end]) ? nil : end
    }
    return nil
  }

  /// Whether a range is no part of a longer English word.
  static func isWhole(_ range: Range<Int>, in bytes: [UInt8], _ language: StoryLanguage) -> Bool {
    guard language == .en else { return true }
    let before = range.lowerBound > 0 && isLetter(bytes[range.lowerBound - 1])
    let after = range.upperBound < bytes.count && isLetter(bytes[range.upperBound])
    return !before && !after
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }
}
