// Dropout whose mask is a function of a seed and of a number's place, and so is never stored: the
// backward pass computes it again, and neither threads nor the width of the vectors change it.
//
// Place 32b + j (j < 16) takes the first word of counter 16b + j, place 32b + 16 + j its second.
//
// Source: Srivastava et al. 2014, "Dropout: A Simple Way to Prevent Neural Networks from
// Overfitting", section 4, scaled by 1/(1 − rate) in training; Salmon et al. 2011, "Parallel Random
// Numbers: As Easy as 1, 2, 3", Threefry-2x32 with 20 rounds.

/// y = x/(1 − rate) where the mask keeps a number, else 0; may work in place.
///
/// - Limits: the rate is rounded down to a multiple of 2⁻²⁴.
/// - Precondition: 0 ≤ rate < 1.
public func dropout(
  _ count: Int, _ x: UnsafePointer<Float>, rate: Float, seed: UInt64,
  into y: UnsafeMutablePointer<Float>
) {
  let mask = DropoutMask(rate: rate, seed: seed)
  for start in stride(from: 0, to: count, by: 32) {
    for offset in stride(from: 0, to: 16, by: Lanes.width) {
      let words = mask.words(counter: start / 2 + offset)
      mask.apply(words.0, x, into: y, start + offset, count)
      mask.apply(words.1, x, into: y, start + offset + 16, count)
    }
  }
}

private struct DropoutMask {
  private let key0: UInt32
  private let key1: UInt32
  private let threshold: Lanes.MaskStorage
  private let factor: Lanes
  private let places: IntegerLanes

  init(rate: Float, seed: UInt64) {
    key0 = UInt32(truncatingIfNeeded: seed)
    key1 = UInt32(truncatingIfNeeded: seed >> 32)
    threshold = Lanes.MaskStorage(repeating: Int32(rate * 0x1p24))
    factor = Lanes(all: 1 / (1 - rate))
    var places = IntegerLanes.zero
    for lane in 0..<Lanes.width { places[lane] = UInt32(lane) }
    self.places = places
  }

  /// Both words of the counters that begin with this one.
  @_transparent func words(counter: Int) -> (IntegerLanes, IntegerLanes) {
    var first = places &+ UInt32(truncatingIfNeeded: counter)
    var second = IntegerLanes(repeating: UInt32(truncatingIfNeeded: counter >> 32))
    threefry(&first, &second, key0, key1)
    return (first, second)
  }

  @_transparent func apply(
    _ word: IntegerLanes, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
    _ place: Int, _ count: Int
  ) {
    // 24 bits as signed numbers, which every instruction set can compare.
    let drawn = unsafeBitCast(word &>> 8, to: Lanes.MaskStorage.self)
    let isDropped = drawn .< threshold
    if place &+ Lanes.width <= count {
      y.store((x.lanes(place) * factor).replacing(with: 0, where: isDropped), place)
    } else if place < count {
      let rest = count &- place
      let kept = (x.lanes(place, count: rest) * factor).replacing(with: 0, where: isDropped)
      y.store(kept, place, count: rest)
    }
  }
}

@_transparent
private func threefry(
  _ a: inout IntegerLanes, _ b: inout IntegerLanes, _ key0: UInt32, _ key1: UInt32
) {
  let key2 = 0x1bd1_1bda ^ key0 ^ key1
  a = a &+ key0
  b = b &+ key1
  mixFour(&a, &b, 13, 15, 26, 6, key1, key2 &+ 1)
  mixFour(&a, &b, 17, 29, 16, 24, key2, key0 &+ 2)
  mixFour(&a, &b, 13, 15, 26, 6, key0, key1 &+ 3)
  mixFour(&a, &b, 17, 29, 16, 24, key1, key2 &+ 4)
  mixFour(&a, &b, 13, 15, 26, 6, key2, key0 &+ 5)
}

/// Four rounds, then the key.
@_transparent
private func mixFour(
  _ a: inout IntegerLanes, _ b: inout IntegerLanes, _ r0: UInt32, _ r1: UInt32, _ r2: UInt32,
  _ r3: UInt32, _ keyA: UInt32, _ keyB: UInt32
) {
  mix(&a, &b, r0)
  mix(&a, &b, r1)
  mix(&a, &b, r2)
  mix(&a, &b, r3)
  a = a &+ keyA
  b = b &+ keyB
}

@_transparent
private func mix(_ a: inout IntegerLanes, _ b: inout IntegerLanes, _ rotation: UInt32) {
  a = a &+ b
  b = ((b &<< rotation) | (b &>> (32 &- rotation))) ^ a
}
