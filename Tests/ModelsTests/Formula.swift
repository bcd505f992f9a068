import Tensors

/// Numbers that a formula gives here and in Scripts/golden/formula.py alike.
enum Formula {
  /// Multiples of 2⁻²³ in [−1, 1), times a power of two.
  static func uniform(_ seed: UInt64, _ count: Int, scale: Double) -> [Float] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      Float(Double(Int64(random.next() >> 40) - (1 << 23)) / Double(1 << 23) * scale)
    }
  }

  static func integers(_ seed: UInt64, _ count: Int, below limit: UInt64) -> [Int32] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in Int32((random.next() >> 33) % limit) }
  }
}
