import Glibc
import Tensors

/// Chooses a token by its scores.
public struct Sampler: Sendable, Equatable, Codable {
  /// 0 always takes the highest score; 1 takes tokens as probable as the model finds them.
  public var temperature: Float
  /// Only the `topK` highest scores are eligible; nil: all.
  public var topK: Int?
  /// Only the most probable tokens that together reach this probability are eligible; nil: all.
  ///
  /// - Source: Holtzman et al. 2020, "The Curious Case of Neural Text Degeneration", section 3.1.
  public var topP: Float?
  public var seed: UInt64

  public init(temperature: Float = 1, topK: Int? = nil, topP: Float? = nil, seed: UInt64 = 1) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
    self.seed = seed
  }

  /// Draws a token. Equal scores are ordered by id.
  public func choose(from logits: [Float], using random: inout Xoshiro256) -> Int32 {
    if temperature <= 0 { return Int32(highest(logits)) }
    let candidates = candidates(of: logits, sorted: topK != nil || topP != nil)
    var remaining = random.uniform() * candidates.reduce(0) { $0 + $1.weight }
    for candidate in candidates {
      remaining -= candidate.weight
      if remaining < 0 { return Int32(candidate.id) }
    }
    return Int32(candidates.last?.id ?? highest(logits))
  }

  /// The eligible tokens and their probabilities, the most probable first.
  public func distribution(of logits: [Float]) -> [(id: Int32, probability: Float)] {
    if temperature <= 0 { return [(Int32(highest(logits)), 1)] }
    let candidates = candidates(of: logits, sorted: true)
    let total = candidates.reduce(0) { $0 + $1.weight }
    return candidates.map { (Int32($0.id), Float($0.weight / total)) }
  }

  private func highest(_ logits: [Float]) -> Int {
    var best = 0
    for index in logits.indices where logits[index] > logits[best] { best = index }
    return best
  }

  /// Sorting costs more than the rest together, and only limits need it.
  private func candidates(
    of logits: [Float], sorted isSorted: Bool
  ) -> [(id: Int, weight: Double)] {
    let highest = Double(logits.max() ?? 0)
    let all = logits.indices.map { index in
      (id: index, weight: exp((Double(logits[index]) - highest) / Double(temperature)))
    }
    guard isSorted else { return all }
    guard topK == nil, let topP else { return limited(Self.ordered(all)) }
    // The few probable tokens are enough to reach the limit; the rest need no order.
    let limit = Double(topP) * all.reduce(0) { $0 + $1.weight }
    var cutoff = 1e-3
    while cutoff > 1e-9 {
      let part = all.filter { $0.weight >= cutoff }
      if part.reduce(0, { $0 + $1.weight }) >= limit * (1 + 1e-9) {
        return Self.prefix(of: Self.ordered(part), reaching: limit)
      }
      cutoff /= 100
    }
    return Self.prefix(of: Self.ordered(all), reaching: limit)
  }

  private typealias Candidates = [(id: Int, weight: Double)]

  private static func ordered(_ candidates: Candidates) -> Candidates {
    candidates.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }
  }

  private func limited(_ sorted: Candidates) -> Candidates {
    var all = sorted
    if let topK, topK < all.count { all.removeLast(all.count - max(1, topK)) }
    guard let topP else { return all }
    return Self.prefix(of: all, reaching: Double(topP) * all.reduce(0) { $0 + $1.weight })
  }

  private static func prefix(of sorted: Candidates, reaching limit: Double) -> Candidates {
    var sum = 0.0
    for index in sorted.indices {
      sum += sorted[index].weight
      if sum >= limit { return Array(sorted[...index]) }
    }
    return sorted
  }
}
