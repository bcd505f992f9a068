import Glibc

/// The project's source of randomness (xoshiro256**): seeded, copied, stored and continued exactly.
///
/// - Source: Blackman & Vigna 2021, "Scrambled Linear Pseudorandom Number Generators".
public struct Xoshiro256: RandomNumberGenerator, Sendable, Codable, Equatable {
  private var s0, s1, s2, s3: UInt64

  /// - Source: the authors advise filling the state from SplitMix64.
  public init(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    s0 = source.next()
    s1 = source.next()
    s2 = source.next()
    s3 = source.next()
  }

  /// A generator of its own for one purpose of a run, e.g. one lane or one story.
  public init(seed: UInt64, stream: UInt64) {
    var source = SplitMix64(seed: stream)
    self.init(seed: seed ^ source.next())
  }

  public mutating func next() -> UInt64 {
    let result = rotated(s1 &* 5, 7) &* 9
    let t = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = rotated(s3, 45)
    return result
  }

  /// Uniform in [0, 1), 53 bits.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform among `0 ..< bound`, without bias.
  ///
  /// - Source: Lemire 2019, "Fast Random Integer Generation in an Interval".
  /// - Precondition: `bound > 0`.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "nothing lies below \(bound)")
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// Normal with mean 0 and standard deviation 1. Takes two numbers and keeps none back, so that
  /// the state says everything.
  ///
  /// - Source: Box & Muller 1958, "A Note on the Generation of Random Normal Deviates".
  public mutating func normal() -> Double {
    let radius = sqrt(-2 * log(1 - uniform()))
    return radius * cos(2 * Double.pi * uniform())
  }

  /// Shuffles in place (Fisher–Yates), the same way on every platform.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }

  private func rotated(_ x: UInt64, _ bits: UInt64) -> UInt64 { (x << bits) | (x >> (64 - bits)) }
}
