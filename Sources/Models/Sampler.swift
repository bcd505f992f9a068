import Glibc
import Tensors

/// Chooses a token by its scores.
///
/// The limits work one after the other, as in `transformers`: the repetition penalty changes scores, the
/// temperature divides them, softmax makes them probabilities, top-k keeps the first k, top-p the first
/// of those that together reach p; of what is left one is drawn.
public struct Sampler: Sendable, Equatable, Codable {
  /// 0 always takes the highest score; 1 takes tokens as probable as the model finds them.
  public var temperature: Float
  /// Only the `topK` highest scores are eligible; nil: all.
  ///
  /// - Source: Fan, Lewis & Dauphin 2018, "Hierarchical Neural Story Generation", section 5.
  public var topK: Int?
  /// Only the most probable tokens that together reach this probability are eligible; nil: all.
  ///
  /// - Source: Holtzman et al. 2020, "The Curious Case of Neural Text Degeneration", section 3.1.
  public var topP: Float?
  /// What the scores of tokens that stand in the text already are divided by; negative scores are
  /// multiplied, so that they fall too. 1 changes nothing.
  ///
  /// - Source: Keskar et al. 2019, "CTRL", section 4.1; the case of negative scores as in
  ///   `transformers`.
  public var repetitionPenalty: Float
  public var seed: UInt64

  public init(
    temperature: Float = 1, topK: Int? = nil, topP: Float? = nil, repetitionPenalty: Float = 1,
    seed: UInt64 = 1
  ) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
    self.repetitionPenalty = repetitionPenalty
    self.seed = seed
  }

  /// Draws a token. Equal scores are ordered by id.
  ///
  /// - Parameter text: the tokens so far, for the repetition penalty.
  public func choose(
    from logits: [Float], after text: [Int32] = [], using random: inout Xoshiro256
  ) -> Int32 {
    let scores = penalized(logits, after: text)
    if temperature <= 0 { return Int32(highest(scores)) }
    let candidates = eligible(of: scores)
    var remaining = random.uniform() * candidates.reduce(0) { $0 + $1.weight }
    for candidate in candidates {
      remaining -= candidate.weight
      if remaining < 0 { return Int32(candidate.id) }
    }
    return Int32(candidates.last?.id ?? highest(scores))
  }

  /// The eligible tokens and their probabilities, the most probable first.
  public func distribution(
    of logits: [Float], after text: [Int32] = []
  ) -> [(id: Int32, probability: Float)] {
    let ranking = ranking(of: logits, after: text)
    return ranking.kept.map { ($0.id, Float($0.probability / ranking.keptProbability)) }
  }

  /// All tokens in order, and how many of them may be drawn.
  public func ranking(of logits: [Float], after text: [Int32] = []) -> TokenRanking {
    let scores = penalized(logits, after: text)
    var candidates = weights(of: scores)
    sort(&candidates)
    let total = candidates.reduce(0) { $0 + $1.weight }
    return TokenRanking(
      tokens: candidates.map { .init(id: Int32($0.id), probability: $0.weight / total) },
      keptCount: temperature <= 0 ? min(1, candidates.count) : keptCount(candidates))
  }

  private func penalized(_ logits: [Float], after text: [Int32]) -> [Float] {
    guard repetitionPenalty != 1 else { return logits }
    var scores = logits
    for id in Set(text) where scores.indices.contains(Int(id)) {
      let score = scores[Int(id)]
      scores[Int(id)] = score > 0 ? score / repetitionPenalty : score * repetitionPenalty
    }
    return scores
  }

  private func highest(_ logits: [Float]) -> Int {
    var best = 0
    for index in logits.indices where logits[index] > logits[best] { best = index }
    return best
  }

  private typealias Candidate = (id: Int, score: Float, weight: Double)

  /// What softmax divides by its sum. At temperature 0 the highest score gets everything.
  private func weights(of logits: [Float]) -> [Candidate] {
    if temperature <= 0 {
      let best = highest(logits)
      return logits.indices.map { ($0, logits[$0], $0 == best ? 1 : 0) }
    }
    let highest = Double(logits.max() ?? 0)
    return logits.indices.map { index in
      (index, logits[index], exp((Double(logits[index]) - highest) / Double(temperature)))
    }
  }

  /// The tokens that may be drawn; without limits in no order. Sorting costs more than the rest
  /// together, so top-p alone sorts only as many as it takes to reach the limit.
  private func eligible(of scores: [Float]) -> [Candidate] {
    var all = weights(of: scores)
    guard topK != nil || topP != nil else { return all }
    if topK == nil, let topP {
      let limit = Double(topP) * all.reduce(0) { $0 + $1.weight }
      var cutoff = 1e-3
      while cutoff > 1e-9 {
        var part = all.filter { $0.weight >= cutoff }
        if part.reduce(0, { $0 + $1.weight }) >= limit * (1 + 1e-9) {
          sort(&part)
          return Array(part.prefix(Self.count(of: part, reaching: limit)))
        }
        cutoff /= 100
      }
    }
    sort(&all)
    return Array(all.prefix(keptCount(all)))
  }

  private func sort(_ candidates: inout [Candidate]) {
    candidates.sort { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
  }

  /// How many of the sorted candidates the limits leave; one at least.
  private func keptCount(_ candidates: [Candidate]) -> Int {
    let eligible = candidates.prefix(topK.map { max(1, $0) } ?? candidates.count)
    guard let topP else { return eligible.count }
    return Self.count(of: eligible, reaching: Double(topP) * eligible.reduce(0) { $0 + $1.weight })
  }

  private static func count(of sorted: some Collection<Candidate>, reaching limit: Double) -> Int {
    var sum = 0.0
    for (index, candidate) in sorted.enumerated() {
      sum += candidate.weight
      if sum >= limit { return index + 1 }
    }
    return sorted.count
  }
}

/// What a sampler makes of the scores: every token with its probability, and where it cuts.
public struct TokenRanking: Sendable, Equatable {
  public struct Token: Sendable, Equatable {
    public let id: Int32
    /// After penalty and temperature, before anything is cut off.
    public let probability: Double
  }

  /// The most probable first; of equals the lower id.
  public let tokens: [Token]
  /// So many of them may be drawn.
  public let keptCount: Int

  public var kept: ArraySlice<Token> { tokens.prefix(keptCount) }

  /// What the tokens that may be drawn have together before the others are cut off; by it their
  /// probabilities are divided.
  public var keptProbability: Double { kept.reduce(0) { $0 + $1.probability } }

  /// Draws again and again from the tokens that may be drawn.
  ///
  /// - Parameter stream: which of the seed's sequences of random numbers is used.
  /// - Returns: for each of those, how often it came up.
  /// - Cost: the logarithm of their number for each draw.
  public func counts(of draws: Int, seed: UInt64, stream: Int) -> [Int] {
    var random = Xoshiro256(seed: seed, stream: UInt64(stream))
    var sums: [Double] = []
    for token in kept { sums.append((sums.last ?? 0) + token.probability) }
    guard let total = sums.last else { return [] }
    var counts = [Int](repeating: 0, count: sums.count)
    for _ in 0..<draws {
      let point = random.uniform() * total
      // The first token whose sum exceeds the point.
      var (low, high) = (0, sums.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if sums[middle] > point { high = middle } else { low = middle + 1 }
      }
      counts[low] += 1
    }
    return counts
  }
}
