extension Reference {
  /// x/(1 − rate) where the mask keeps a number, else 0.
  ///
  /// - Source: see `Kernels.dropout`.
  public static func dropout<Scalar: BinaryFloatingPoint>(
    _ x: [Scalar], rate: Float, seed: UInt64
  ) -> [Scalar] {
    let threshold = UInt32(rate * 0x1p24)
    return x.indices.map { place in
      let counter = UInt64(place / 32 * 16 + place % 16)
      let words = threefry(counter: counter, key: seed)
      let word = place % 32 < 16 ? words.0 : words.1
      return word >> 8 < threshold ? 0 : x[place] / (1 - Scalar(rate))
    }
  }

  /// Threefry-2x32 with 20 rounds; counter and key have their first word in the low half.
  ///
  /// - Source: Salmon et al. 2011, "Parallel Random Numbers: As Easy as 1, 2, 3", section 3.3.
  public static func threefry(counter: UInt64, key: UInt64) -> (UInt32, UInt32) {
    let rotations: [UInt32] = [13, 15, 26, 6, 17, 29, 16, 24]
    let (low, high) = (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
    let keys = [low, high, 0x1bd1_1bda ^ low ^ high]
    var a = UInt32(truncatingIfNeeded: counter) &+ keys[0]
    var b = UInt32(truncatingIfNeeded: counter >> 32) &+ keys[1]
    for round in 0..<20 {
      let rotation = rotations[round % 8]
      a = a &+ b
      b = ((b << rotation) | (b >> (32 - rotation))) ^ a
      if round % 4 == 3 {
        let turn = round / 4 + 1
        a = a &+ keys[turn % 3]
        b = b &+ keys[(turn + 1) % 3] &+ UInt32(turn)
      }
    }
    return (a, b)
  }
}
