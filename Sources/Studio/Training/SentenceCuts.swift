/// Where sentences end, for pairs of them: behind `.`, `!`, `?`, `。`, `！`, `？` and the closing marks that
/// follow, and at line ends.
///
/// - Limits: knows no abbreviations; text that is to be learned from needs no better cuts.
enum SentenceCuts {
  /// The sentences of a text, without the white space around them.
  static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let length = endMark(bytes, at: index) else {
        index += 1
        continue
      }
      index += length
      while let more = endMark(bytes, at: index) ?? closingMark(bytes, at: index) { index += more }
      // 3.5 and e.g. go on; Chinese marks need no space behind.
      if length == 1, index < bytes.count, !isSpace(bytes[index]) { continue }
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<bytes.count)
    return ranges.map { trimmed($0, bytes) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func endMark(_ bytes: [UInt8], at index: Int) -> Int? {
    match(["\n", ".", "!", "?", "。", "！", "？"], bytes, index)
  }

  private static func closingMark(_ bytes: [UInt8], at index: Int) -> Int? {
    match(["\"", "'", ")", "”", "’", "」", "』", "）"], bytes, index)
  }

  /// The length of the mark that stands at `index`.
  private static func match(_ marks: [StaticString], _ bytes: [UInt8], _ index: Int) -> Int? {
    marks.first { mark in
      index + mark.utf8CodeUnitCount <= bytes.count
        && (0..<mark.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == mark.utf8Start[$0] }
    }?.utf8CodeUnitCount
  }
}
