/// The counts that a smoothed model of each order is made of, from one token to n.
///
/// Of the longest runs they are how often a run occurs. Of a shorter run Kneser and Ney ask instead
/// in how many different surroundings it occurs: before how many of the longer runs one can put a
/// token. "Francisco" may be frequent, but it follows only "San".
///
/// - Source: Kneser & Ney 1995, "Improved backing-off for m-gram language modeling"; Chen & Goodman
///   1999, "An empirical study of smoothing techniques for language modeling", section 2.7.
struct NGramLevels {
  struct Level {
    /// Sorted; see `NGramCounts`.
    var keys: [UInt64] = []
    var counts: [UInt32] = []
  }

  /// One for each order, that of single tokens first.
  private(set) var levels: [Level] = []

  init(_ counts: NGramCounts) {
    let longest = counts.counts.sorted { $0.key < $1.key }
    levels = [Level(keys: longest.map { $0.key }, counts: longest.map { $0.value })]
    for order in stride(from: counts.order - 1, to: 0, by: -1) {
      levels.insert(
        Self.shorter(than: levels[0], order: order, bits: counts.bits), at: 0)
    }
  }

  /// The runs that longer ones end with, counted once for each of those; and, counted 0 times, those
  /// that longer ones begin with only: what follows must hang on something.
  private static func shorter(than longer: Level, order: Int, bits: UInt64) -> Level {
    let mask: UInt64 = (1 << (UInt64(order) * bits)) - 1
    var continuations: [UInt64: UInt32] = [:]
    for (key, count) in zip(longer.keys, longer.counts) {
      if count > 0 { continuations[key & mask, default: 0] += 1 }
      continuations[key >> bits, default: 0] += 0
    }
    let sorted = continuations.sorted { $0.key < $1.key }
    return Level(keys: sorted.map { $0.key }, counts: sorted.map { $0.value })
  }
}

/// What is taken off the counts 1, 2, and 3 or more of one order, to be shared out among runs that
/// were not seen.
public struct NGramDiscounts: Sendable, Equatable, Codable {
  public let one: Double
  public let two: Double
  public let more: Double

  init(one: Double, two: Double, more: Double) {
    self.one = one
    self.two = two
    self.more = more
  }

  /// Found from how many runs there are of each count.
  ///
  /// - Parameter isModified: three discounts rather than one.
  /// - Source: Chen & Goodman 1999, sections 2.6 and 3. Where a formula has nothing to divide by, or
  ///   takes more than there is, one discount stands for three, and ½ for one.
  init(_ counts: [UInt32], isModified: Bool) {
    var n = [Double](repeating: 0, count: 5)  // n[c]: how many runs occur c times
    for count in counts where (1...4).contains(count) { n[Int(count)] += 1 }
    var y = n[1] / (n[1] + 2 * n[2])
    if !(y > 0 && y < 1) { y = 0.5 }
    let three = (1...3).map { Double($0) - Double($0 + 1) * y * n[$0 + 1] / n[$0] }
    let isUsable = zip(1...3, three).allSatisfy { $1 > 0 && $1 < Double($0) }
    (one, two, more) = isModified && isUsable ? (three[0], three[1], three[2]) : (y, y, y)
  }

  func discount(_ count: UInt32) -> Double {
    switch count {
    case 0: 0
    case 1: one
    case 2: two
    default: more
    }
  }
}
