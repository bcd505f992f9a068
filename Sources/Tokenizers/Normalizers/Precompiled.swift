import Foundation

/// A character map that sentencepiece compiled: a double-array trie from texts to their replacements.
///
/// - Source: Kudo & Richardson 2018, section 3.2; the trie is that of Darts-clone (Yata 2008). Which
///   prefix of a character cluster is looked up follows `tokenizers`, whose ids it has to give.
struct Precompiled: Normalizer {
  private let units: [UInt32]
  /// The replacements, each ended by a zero byte.
  private let texts: [UInt8]
  /// Whether an ASCII character that is followed by another one stays as it is.
  private let stays: [Bool]
  /// Clusters of so many bytes and more are looked up character by character.
  private static let longCluster = 6
  private static let longestText = 256

  init(_ part: Part) throws(TokenizerError) {
    let map = part["precompiled_charsmap"]
    guard let data = Data(base64Encoded: try map.text()), data.count >= 4 else {
      throw map.unsupported()
    }
    let bytes = [UInt8](data)
    func word(_ index: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
    }
    let size = Int(word(0))
    guard size % 4 == 0, size >= 4, size <= bytes.count - 4 else { throw map.unsupported() }
    units = stride(from: 4, to: 4 + size, by: 4).map { word($0) }
    texts = Array(bytes[(4 + size)...])
    guard String(validating: texts, as: UTF8.self) != nil else { throw map.unsupported() }
    let units = units
    stays = (0..<256).map { byte in
      guard (0x20..<0x7F).contains(byte) else { return false }
      let place = Precompiled.offset(units[0]) ^ byte
      guard place < units.count, units[place] & 0x8000_00FF == UInt32(byte) else { return true }
      return units[place] >> 8 & 1 == 0
    }
  }

  var isLocal: Bool { true }
  var growth: Double { Double(Precompiled.longestText) }

  func normalize(_ text: inout AlignedText) {
    if text.bytes.allSatisfy({ stays[Int($0)] }) { return }
    var rewriter = Rewriter(text)
    // What is removed before anything is left counts with the first character that stays. `tokenizers`
    // forgets about it, and its offsets are too small from there on; the ids are the same.
    var output: [(point: UInt32, growth: Int)] = []
    var removed = 0
    text.bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let end = CharacterCluster.end(buffer, from: index, end: buffer.count)
        rewrite(buffer, index..<end, to: &output)
        if output.isEmpty { removed += buffer[index..<end].count { $0 & 0xC0 != 0x80 } }
        index = end
      }
    }
    rewriter.skip(removed)
    for (point, growth) in output { rewriter.append(point, growth: growth) }
    let start = text.origins.first?.start
    text = rewriter.result
    if removed > 0, let start { text.beginFirstOrigin(at: start) }
  }

  private func rewrite(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cluster: Range<Int>,
    to output: inout [(point: UInt32, growth: Int)]
  ) {
    if cluster.count < Precompiled.longCluster, let found = replacement(bytes, cluster) {
      replace(bytes, cluster, by: found, to: &output)
      return
    }
    var index = cluster.lowerBound
    while index < cluster.upperBound {
      let (point, length) = Character32.read(bytes, at: index, end: cluster.upperBound)
      if let found = replacement(bytes, index..<(index + length)) {
        replace(bytes, index..<(index + length), by: found, to: &output)
      } else {
        output.append((point, 0))
      }
      index += length
    }
  }

  /// The characters of a replacement: as many as there were take their places, further ones are new, and
  /// the last takes those with it that are too many.
  private func replace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ old: Range<Int>, by found: Range<Int>,
    to output: inout [(point: UInt32, growth: Int)]
  ) {
    let oldCount = bytes[old].count { $0 & 0xC0 != 0x80 }
    var newCount = 0
    texts.withUnsafeBufferPointer { texts in
      var index = found.lowerBound
      while index < found.upperBound {
        let (point, length) = Character32.read(texts, at: index, end: found.upperBound)
        output.append((point, newCount < oldCount ? 0 : 1))
        newCount += 1
        index += length
      }
    }
    if newCount < oldCount, !output.isEmpty {
      output[output.count - 1].growth += newCount - oldCount
    }
  }

  /// The replacement of the shortest prefix that has one.
  private func replacement(
    _ bytes: UnsafeBufferPointer<UInt8>, _ key: Range<Int>
  ) -> Range<Int>? {
    var place = Precompiled.offset(units[0])
    for byte in bytes[key] {
      if byte == 0 { return nil }
      place ^= Int(byte)
      guard place < units.count, units[place] & 0x8000_00FF == UInt32(byte) else { return nil }
      let unit = units[place]
      place ^= Precompiled.offset(unit)
      if unit >> 8 & 1 == 1 {
        guard place < units.count else { return nil }
        return text(at: Int(units[place] & 0x7FFF_FFFF))
      }
    }
    return nil
  }

  @inline(__always)
  private static func offset(_ unit: UInt32) -> Int {
    Int(unit >> 10) << Int((unit & 1 << 9) >> 6)
  }

  private func text(at start: Int) -> Range<Int>? {
    guard start <= texts.count else { return nil }
    var end = start
    while end < texts.count, texts[end] != 0, end - start < Precompiled.longestText { end += 1 }
    return start..<end
  }
}
