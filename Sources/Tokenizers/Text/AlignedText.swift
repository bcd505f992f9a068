/// The part of the original bytes that something in rewritten text comes from.
package struct Origin: Sendable, Equatable {
  var start: Int32
  var end: Int32

  package init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }
}

/// Text on its way through normalisers, and where each byte of it comes from.
///
/// - Limits: originals of less than 2 GiB.
package struct AlignedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// One for every byte: the original bytes of the character that it belongs to.
  private(set) var origins: [Origin] = []

  /// None yet.
  package init() {}

  /// The original text itself.
  ///
  /// - Parameter offset: the place of its first byte in the whole text.
  /// - Parameter keepingBrokenBytes: leaves bytes that are not UTF-8 as they are; otherwise U+FFFD stands
  ///   for them.
  init(_ source: UnsafeBufferPointer<UInt8>, at offset: Int, keepingBrokenBytes: Bool) {
    reserve(source.count)
    var index = 0
    while index < source.count {
      var (point, length) = Character32.read(source, at: index, end: source.count)
      if !keepingBrokenBytes, Character32.isByte(point) {
        point = Character32.replacement
        length = UTF8Reading.brokenLength(source, at: index, end: source.count)
      }
      let start = Int32(truncatingIfNeeded: offset + index)
      append(point, Origin(start: start, end: start + Int32(truncatingIfNeeded: length)))
      index += length
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

  var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  var isPrintableASCII: Bool { bytes.allSatisfy { (0x20..<0x7F).contains($0) } }

  /// Small letters for capitals, in their places.
  mutating func lowercaseASCII() {
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] += 0x20 }
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    origins.reserveCapacity(count)
  }

  @inline(__always)
  package mutating func append(_ point: UInt32, _ origin: Origin) {
    Character32.append(point, to: &bytes)
    while origins.count < bytes.count { origins.append(origin) }
  }

  /// Copies a part of another text with its origins.
  mutating func append(_ other: AlignedText, _ range: Range<Int>) {
    bytes.append(contentsOf: other.bytes[range])
    origins.append(contentsOf: other.origins[range])
  }

  mutating func append(_ text: [UInt8], _ origin: Origin) {
    bytes.append(contentsOf: text)
    origins.append(contentsOf: repeatElement(origin, count: text.count))
  }

  /// Lets the first character come from further in front.
  mutating func beginFirstOrigin(at start: Int32) {
    guard let first = origins.first else { return }
    var index = 0
    while index < origins.count, origins[index] == first {
      origins[index].start = start
      index += 1
    }
  }

  /// The original bytes of a part; nil for an empty one.
  func origin(of range: Range<Int>) -> Origin? {
    guard !range.isEmpty else { return nil }
    return Origin(start: origins[range.lowerBound].start, end: origins[range.upperBound - 1].end)
  }

  /// The text with every character replaced by what `body` appends for it.
  func mapped(
    _ body: (_ point: UInt32, _ origin: Origin, _ result: inout AlignedText) -> Void
  ) -> AlignedText {
    var result = AlignedText()
    result.reserve(bytes.count + bytes.count / 2)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let (point, length) = Character32.read(buffer, at: index, end: buffer.count)
        body(point, origins[index], &result)
        index += length
      }
    }
    return result
  }

  /// The text without the characters for which `isKept` is false.
  func filtered(_ isKept: (UInt32) -> Bool) -> AlignedText {
    mapped { point, origin, result in
      if isKept(point) { result.append(point, origin) }
    }
  }
}

/// Rewrites text as a sequence of characters, each of which says by how many characters the text grows
/// with it: 0 takes the place of the next old character, 1 is new and has the origin of the character
/// before the next old one, −n takes the place of the next and removes n more.
///
/// - Source: the bookkeeping of `tokenizers`' `NormalizedString::transform`, so that offsets agree.
struct Rewriter {
  private let old: AlignedText
  private(set) var result = AlignedText()
  /// The byte at which the next old character begins.
  private var cursor = 0

  init(_ text: AlignedText) {
    old = text
    result.reserve(text.bytes.count)
  }

  mutating func append(_ point: UInt32, growth: Int) {
    guard !old.isEmpty else { return }
    let place = growth > 0 ? max(cursor - 1, 0) : min(cursor, old.bytes.count - 1)
    result.append(point, old.origins[place])
    if growth <= 0 { skip(1 - growth) }
  }

  /// Leaves the next old characters out.
  mutating func skip(_ count: Int) {
    old.bytes.withUnsafeBufferPointer { buffer in
      for _ in 0..<count where cursor < buffer.count {
        cursor += Character32.read(buffer, at: cursor, end: buffer.count).length
      }
    }
  }
}
