import Foundation

/// A probability for each token of a vocabulary, computed in double precision.
public struct Distribution: Sendable, Equatable {
  /// - Shapes: `[vocabulary]`; non-negative, sum 1.
  public let probabilities: [Double]

  /// Softmax of `logits / temperature`.
  ///
  /// - Precondition: `temperature > 0` and at least one logit.
  public init(logits: [Float], temperature: Double = 1) {
    precondition(temperature > 0, "temperature \(temperature) is not positive")
    precondition(!logits.isEmpty, "softmax of nothing")
    let highest = Double(logits.max() ?? 0)
    var values = logits.map { exp((Double($0) - highest) / temperature) }
    let sum = values.reduce(0, +)
    for index in values.indices { values[index] /= sum }
    probabilities = values
  }

  /// Shannon entropy.
  ///
  /// - Units: bits.
  public var entropy: Double {
    -probabilities.reduce(0) { $1 > 0 ? $0 + $1 * log2($1) : $0 }
  }

  /// The most probable tokens, most probable first; of equals the lower id first.
  public func top(_ count: Int) -> [(id: Int, probability: Double)] {
    var best: [(id: Int, probability: Double)] = []
    let count = min(count, probabilities.count)
    guard count > 0 else { return [] }
    for (id, probability) in probabilities.enumerated() {
      if best.count == count, probability <= best[count - 1].probability { continue }
      let place = best.firstIndex { $0.probability < probability } ?? best.count
      best.insert((id, probability), at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }

  /// The token at a point of the cumulative distribution.
  ///
  /// - Precondition: `0 ≤ point < 1`.
  public func token(at point: Double) -> Int {
    var sum = 0.0
    var last = 0
    for (id, probability) in probabilities.enumerated() where probability > 0 {
      sum += probability
      last = id
      if point < sum { return id }
    }
    return last
  }
}
