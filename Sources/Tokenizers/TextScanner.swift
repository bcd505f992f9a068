/// Cuts text into the pieces that a `SplitPattern` describes, without a regular expression.
struct TextScanner {
  let pattern: SplitPattern
  private let classes = CharacterClass.basicPlane

  /// Where the piece that begins at `start` ends.
  ///
  /// - Precondition: `start < end <= bytes.count`; text before `start` does not matter.
  func endOfPiece(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    switch pattern {
    case .glassbox: endOfOwnPiece(bytes, from: start, end: end)
    case .gpt2: endOfGPT2Piece(bytes, from: start, end: end)
    }
  }

  private func endOfOwnPiece(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int
  ) -> Int {
    let letters = Set(letter: true, mark: true)
    let (kind, length) = character(bytes, start, end)
    if letters.contains(kind) { return endOfRun(of: letters, bytes, start + length, end) }
    guard kind == CharacterClass.space else { return start + length }
    if bytes[start] == UInt8(ascii: " "), start + 1 < end {
      let (next, nextLength) = character(bytes, start + 1, end)
      if letters.contains(next) {
        return endOfRun(of: letters, bytes, start + 1 + nextLength, end)
      }
    }
    return endOfSpace(bytes, start, end)
  }

  private func endOfGPT2Piece(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int
  ) -> Int {
    if bytes[start] == UInt8(ascii: "'"), let length = contraction(bytes, start + 1, end) {
      return start + 1 + length
    }
    let begin = bytes[start] == UInt8(ascii: " ") && start + 1 < end ? start + 1 : start
    let (kind, length) = character(bytes, begin, end)
    switch kind {
    case CharacterClass.space: return endOfSpace(bytes, start, end)
    case CharacterClass.letter:
      return endOfRun(of: Set(letter: true), bytes, begin + length, end)
    case CharacterClass.digit: return endOfRun(of: Set(digit: true), bytes, begin + length, end)
    default: return endOfRun(of: Set(mark: true, symbol: true), bytes, begin + length, end)
    }
  }

  /// The length of `s`, `t`, `re`, `ve`, `m`, `ll` or `d` at `index`.
  private func contraction(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    let second = index + 1 < end ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"): return 1
    case UInt8(ascii: "r"), UInt8(ascii: "v"): return second == UInt8(ascii: "e") ? 2 : nil
    case UInt8(ascii: "l"): return second == UInt8(ascii: "l") ? 2 : nil
    default: return nil
    }
  }

  /// White space to the end of the text is one piece; before anything else, its last character stays
  /// outside, unless it is the only one.
  private func endOfSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var last = start
    var index = start
    while index < end {
      let (kind, length) = character(bytes, index, end)
      if kind != CharacterClass.space { return last > start ? last : index }
      last = index
      index += length
    }
    return end
  }

  private func endOfRun(
    of set: Set, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = start
    while index < end {
      let (kind, length) = character(bytes, index, end)
      guard set.contains(kind) else { break }
      index += length
    }
    return index
  }

  @inline(__always)
  private func character(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (kind: UInt8, length: Int) {
    if bytes[index] < 0x80 { return (classes[Int(bytes[index])], 1) }
    guard let (point, length) = UTF8Reading.scalar(bytes, at: index, end: end) else {
      return (CharacterClass.symbol, 1)
    }
    return (point < 0x1_0000 ? classes[Int(point)] : CharacterClass.of(point), length)
  }
}

extension TextScanner {
  /// A set of character classes, as bits.
  private struct Set {
    let bits: UInt8

    init(letter: Bool = false, mark: Bool = false, digit: Bool = false, symbol: Bool = false) {
      var bits: UInt8 = 0
      if letter { bits |= 1 << CharacterClass.letter }
      if mark { bits |= 1 << CharacterClass.mark }
      if digit { bits |= 1 << CharacterClass.digit }
      if symbol { bits |= 1 << CharacterClass.symbol }
      self.bits = bits
    }

    @inline(__always)
    func contains(_ kind: UInt8) -> Bool { bits >> kind & 1 != 0 }
  }
}
