/// The parts of a JSON text, cut without understanding it: what a mutation takes out, doubles or puts
/// in the place of another.
struct JSONPieces {
  enum Kind { case mark, text, number, word, blank }

  struct Piece {
    var kind: Kind
    var bytes: [UInt8]
  }

  var pieces: [Piece] = []

  init(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      let start = place
      let kind: Kind
      switch bytes[place] {
      case UInt8(ascii: "\""):
        kind = .text
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place = min(place + 1, bytes.count)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        kind = .number
        while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        kind = .word
        while place < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place]) {
          place += 1
        }
      case 0x20, 0x09, 0x0A, 0x0D:
        kind = .blank
        place += 1
      default:
        kind = .mark
        place += 1
      }
      pieces.append(Piece(kind: kind, bytes: Array(bytes[start..<place])))
    }
  }

  var bytes: [UInt8] { pieces.flatMap { $0.bytes } }
}

extension Mutator {
  private static let numbers = [
    "0", "1", "-1", "2", "3", "7", "64", "255", "65536", "1048577", "2147483648", "4294967295",
    "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "18446744073709551616", "1e3", "1e308", "1e309", "-1e999", "0.5", "1.0", "1e-320", "-0", "00",
    "1.", "+1", "0x10", "NaN", "Infinity", "99999999999999999999999999999999",
  ]

  private static let texts = [
    "\"\"", "\"a\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"../../etc/passwd\"",
    "\"/dev/zero\"", "\"é\"", "\"e\\u0301\"", "\"[UNK]\"", "\"##\"", "\" \"", "\"(a+)+$\"",
    "\"(?:)*\"", "\"[^\"", "\"\\\\p{L}+|.\"", "\"F64\"", "\"I64\"", "\"BF16\"", "\"bert\"",
    "\"gpt2\"",
    "\"LORA\"", "\"Sequence\"", "\"model_type\"", "\"shape\"",
  ]

  private static let words = [
    "true", "false", "null", "{}", "[]", "[[]]", "{\"a\":1}", "\"x\"", "1",
  ]

  /// One to four changes of the kinds that break readers: numbers, names, brackets, order, depth,
  /// encoding, length.
  mutating func damaged(_ source: JSONPieces) -> [UInt8] {
    var text = source
    var tail: [(inout Mutator, inout [UInt8]) -> Void] = []
    for _ in 0...below(4) {
      switch below(12) {
      case 0, 1: replace(.number, in: &text, by: Self.numbers)
      case 2: replace(.text, in: &text, by: Self.texts)
      case 3: replace(.word, in: &text, by: Self.words)
      case 4: swapTexts(in: &text)
      case 5: drop(in: &text)
      case 6: double(in: &text)
      case 7: put(deep(), into: &text)
      case 8: exchange(in: &text)
      case 9: put(Array(pick(Self.words + Self.numbers + Self.texts).utf8), into: &text)
      case 10: tail.append { $0.flip(&$1) }
      default: tail.append { $0.spoil(&$1) }
      }
    }
    var bytes = text.bytes
    for change in tail { change(&self, &bytes) }
    return bytes
  }

  /// One to four changes of plain bytes.
  mutating func damaged(_ source: [UInt8]) -> [UInt8] {
    var bytes = source
    for _ in 0...below(4) {
      switch below(3) {
      case 0: flip(&bytes)
      case 1: spoil(&bytes)
      default: copyPart(&bytes)
      }
    }
    return bytes
  }

  // MARK: - Changes of pieces

  private mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  private mutating func place(
    in text: JSONPieces, where matches: (JSONPieces.Piece) -> Bool
  ) -> Int? {
    guard !text.pieces.isEmpty else { return nil }
    let start = below(text.pieces.count)
    return (0..<text.pieces.count).lazy.map { (start + $0) % text.pieces.count }
      .first { matches(text.pieces[$0]) }
  }

  private mutating func replace(
    _ kind: JSONPieces.Kind, in text: inout JSONPieces, by list: [String]
  ) {
    guard let place = place(in: text, where: { $0.kind == kind }) else { return }
    text.pieces[place].bytes = Array(pick(list).utf8)
  }

  private mutating func swapTexts(in text: inout JSONPieces) {
    guard let first = place(in: text, where: { $0.kind == .text }),
      let second = place(in: text, where: { $0.kind == .text })
    else { return }
    text.pieces.swapAt(first, second)
  }

  private mutating func drop(in text: inout JSONPieces) {
    guard let place = place(in: text, where: { $0.kind != .blank }) else { return }
    text.pieces.removeSubrange(place..<min(place + 1 + below(3), text.pieces.count))
  }

  /// Doubles a run of pieces, which makes names stand there twice.
  private mutating func double(in text: inout JSONPieces) {
    guard let place = place(in: text, where: { $0.kind == .text }) else { return }
    let part = text.pieces[place..<min(place + 2 + below(12), text.pieces.count)]
    text.pieces.insert(contentsOf: part, at: place)
  }

  private mutating func exchange(in text: inout JSONPieces) {
    guard text.pieces.count > 1 else { return }
    text.pieces.swapAt(below(text.pieces.count), below(text.pieces.count))
  }

  private mutating func put(_ bytes: [UInt8], into text: inout JSONPieces) {
    text.pieces.insert(
      JSONPieces.Piece(kind: .mark, bytes: bytes), at: below(text.pieces.count + 1))
  }

  /// Mostly as deep as readers allow, now and then deep enough for a stack to overflow.
  private mutating func deep() -> [UInt8] {
    let opening = Array(
      pick(["[", "{\"a\":", "[[1],", "{\"type\":\"Sequence\",\"normalizers\":["]).utf8)
    let depth = below(50) == 0 ? 20_000 : pick([2, 30, 63, 64, 65, 200])
    var bytes = Array(repeatElement(opening, count: depth).joined())
    if below(2) == 0, opening == [UInt8(ascii: "[")] {
      bytes += Array(repeating: UInt8(ascii: "]"), count: depth)
    }
    return bytes
  }

  // MARK: - Changes of bytes

  private mutating func flip(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[below(bytes.count)] ^= UInt8(1 << below(8))
  }

  private mutating func spoil(_ bytes: inout [UInt8]) {
    let part: [UInt8] = pick([
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0], [0xEF, 0xBB, 0xBF], [0x1F],
      [0x0A], [0x22], [0x5C],
    ])
    switch below(4) {
    case 0: bytes.removeLast(below(bytes.count + 1))
    case 1: bytes.removeFirst(min(below(8), bytes.count))
    default: bytes.insert(contentsOf: part, at: below(bytes.count + 1))
    }
  }

  private mutating func copyPart(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = below(bytes.count)
    let end = min(start + 1 + below(64), bytes.count)
    bytes.insert(contentsOf: bytes[start..<end], at: below(bytes.count + 1))
  }
}
