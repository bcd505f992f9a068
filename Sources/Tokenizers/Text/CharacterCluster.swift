/// Characters as a reader counts them: a letter with all its marks, an emoji with its skin tone.
enum CharacterCluster {
  /// Where the cluster that begins at `start` ends.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    let (point, length) = Character32.read(bytes, at: start, end: end)
    let next = start + length
    guard next < end else { return end }
    let following = Character32.read(bytes, at: next, end: end).point
    if Character32.isByte(point) || isPlain(point) && isPlain(following) { return next }
    if Character32.isByte(following) { return next }
    // Rare enough to ask Swift, for as far as a cluster may reach.
    var limit = next
    while limit < end, limit - start < 64 {
      let (point, length) = Character32.read(bytes, at: limit, end: end)
      if isPlain(point) || Character32.isByte(point) { break }
      limit += length
    }
    // A character that joins everything takes the plain one after it along.
    if limit < end {
      let (point, length) = Character32.read(bytes, at: limit, end: end)
      if !Character32.isByte(point) { limit += length }
    }
    let first = String(decoding: bytes[start..<limit], as: UTF8.self).first
    return start + (first?.utf8.count ?? length)
  }

  /// Characters that join no other: a break comes before and after each, except after those that join
  /// everything, which are not plain.
  @inline(__always)
  static func isPlain(_ point: UInt32) -> Bool {
    switch point {
    case 0x20...0x7E, 0xAE...0x2FF, 0x400...0x47F, 0x3001...0x3029, 0x3041...0x3096,
      0x30A1...0x30FA, 0x3400...0x9FFF, 0xFF01...0xFF60:
      true
    default: false
    }
  }
}
