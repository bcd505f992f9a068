import Kernels

/// Repeatable numbers in [−1, 1).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-52 - 1
  }

  mutating func floats(_ count: Int, scale: Float = 1) -> [Float] {
    (0..<count).map { _ in Float(next()) * scale }
  }

  mutating func doubles(_ count: Int, scale: Double = 1) -> [Double] {
    (0..<count).map { _ in next() * scale }
  }
}

/// The largest difference, relative to numbers above 1; infinite if counts differ or one is NaN.
func distance<Scalar: BinaryFloatingPoint>(_ a: [Scalar], _ b: [Scalar]) -> Double {
  guard a.count == b.count else { return .infinity }
  var worst = 0.0
  for (x, y) in zip(a, b) {
    let difference = abs(Double(x) - Double(y)) / max(1, abs(Double(y)))
    if !(difference <= worst) { worst = difference.isNaN ? .infinity : difference }
  }
  return worst
}

/// Derivative of `f` with respect to each number of `x`, by central differences in Double.
func finiteDifferences(_ x: [Double], _ f: ([Double]) -> Double) -> [Double] {
  let step = 1e-5
  return x.indices.map { index in
    var shifted = x
    shifted[index] += step
    let above = f(shifted)
    shifted[index] -= 2 * step
    return (above - f(shifted)) / (2 * step)
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

/// Room for a kernel, with a guard behind that must stay as it is.
final class Room {
  let base: UnsafeMutablePointer<Float>
  private let count: Int

  init(_ count: Int, filledWith value: Float = .nan) {
    self.count = count
    base = .allocate(capacity: count + 64)
    base.initialize(repeating: value, count: count)
    (base + count).initialize(repeating: 12345, count: 64)
  }

  convenience init(_ values: [Float]) {
    self.init(values.count)
    for index in values.indices { base[index] = values[index] }
  }

  deinit { base.deallocate() }

  var values: [Float] { Array(UnsafeBufferPointer(start: base, count: count)) }

  var guardIsIntact: Bool { (count..<count + 64).allSatisfy { base[$0] == 12345 } }
}
