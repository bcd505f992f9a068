/// The kinds of characters that decide where text is cut.
enum CharacterClass {
  static let symbol: UInt8 = 0
  static let letter: UInt8 = 1
  static let mark: UInt8 = 2
  static let digit: UInt8 = 3
  static let space: UInt8 = 4

  /// The classes of the first 65,536 code points, one byte each; the rest is rare enough to search for.
  static let basicPlane: [UInt8] = {
    var classes = [UInt8](repeating: symbol, count: 0x1_0000)
    for (index, run) in runs.enumerated() {
      let start = Int(run >> 3)
      if start >= classes.count { break }
      let next = index + 1 < runs.count ? Int(runs[index + 1] >> 3) : classes.count
      for point in start..<min(next, classes.count) { classes[point] = UInt8(run & 7) }
    }
    return classes
  }()

  static func of(_ point: UInt32) -> UInt8 {
    if point < 0x1_0000 { return basicPlane[Int(point)] }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 3 <= point { low = middle } else { high = middle }
    }
    return UInt8(runs[low] & 7)
  }
}
