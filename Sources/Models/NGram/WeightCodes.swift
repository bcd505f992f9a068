import Glibc

/// Weights as bytes: 0 is no weight, the others stand for 255 values at equal ratios from the
/// smallest weight to the largest.
struct WeightCodes {
  /// - Shapes: `[256]`, rising from 0.
  let values: [Float]

  /// For some weights.
  init(for weights: some Sequence<Float>) {
    var (lowest, highest) = (Float.infinity, Float(0))
    for weight in weights where weight > 0 {
      lowest = min(lowest, weight)
      highest = max(highest, weight)
    }
    guard highest > 0 else {
      values = [Float](repeating: 0, count: 256)
      return
    }
    let ratio = pow(Double(highest) / Double(lowest), 1.0 / 254)
    // The ends are exact, so that rounding what was rounded changes nothing.
    let between = (1..<254).map { Float(Double(lowest) * pow(ratio, Double($0))) }
    values = [0, lowest] + between + [highest]
  }

  /// The codes of the weights of one context, which are below 1 together and stay so: each goes to
  /// the nearest value or, where too little would be left over for what was not seen, to the one
  /// below.
  func codes(of weights: ArraySlice<Float>) -> [UInt8] {
    let left = 1 - weights.reduce(0.0) { $0 + Double($1) }
    let nearest = weights.map { code(of: $0, roundsDown: false) }
    let leftByNearest = 1 - nearest.reduce(0.0) { $0 + Double(values[Int($1)]) }
    return leftByNearest > left / 2 ? nearest : weights.map { code(of: $0, roundsDown: true) }
  }

  private func code(of weight: Float, roundsDown: Bool) -> UInt8 {
    guard weight > 0 else { return 0 }
    var (low, high) = (0, 255)  // values[low] ≤ weight, and values[high + 1] would be above
    while low < high {
      let middle = (low + high + 1) / 2
      if values[middle] <= weight { low = middle } else { high = middle - 1 }
    }
    if !roundsDown, low < 255, values[low + 1] - weight < weight - values[low] { low += 1 }
    return UInt8(low)
  }
}
