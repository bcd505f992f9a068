/// The generator's own random numbers, so that a corpus can be made again anywhere.
///
/// - Source: SplitMix64; Steele, Lea & Flood 2014, "Fast splittable pseudorandom number
///   generators", fig. 16.
struct StoryRandom: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// An independent sequence for each combination of the parts.
  init(seed: UInt64, parts: [UInt64]) {
    state = seed
    for part in parts {
      state = next() ^ (part &* 0x9e37_79b9_7f4a_7c15)
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// - Precondition: `bound > 0`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True in `percent` of a hundred draws.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }
}
