import Foundation

/// How stability and difficulty change with a review.
///
/// - Source: FSRS-6, github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm; `w` are the
///   parameters, S stability, D difficulty, R retrievability, G the rating from 1 to 4.
extension FSRS {
  func memory(of card: Card, after rating: Rating, at now: Timestamp) -> Memory {
    guard let memory = card.memory else {
      return Memory(
        stability: max(parameters[rating.rawValue - 1], Self.leastStability),
        difficulty: Self.clamped(initialDifficulty(rating)))
    }
    let isSameDay = card.lastReview.map { now.wholeDays(since: $0) < 1 } ?? false
    let stability: Double
    if isSameDay {
      stability = shortTermStability(memory.stability, rating)
    } else {
      let retrievability = retrievability(of: card, at: now)
      stability =
        rating == .again
        ? forgottenStability(memory, retrievability)
        : recalledStability(memory, retrievability, rating)
    }
    return Memory(
      stability: max(stability, Self.leastStability),
      difficulty: nextDifficulty(memory.difficulty, rating))
  }

  /// D₀(G) = w₄ − e^(w₅ (G − 1)) + 1
  private func initialDifficulty(_ rating: Rating) -> Double {
    parameters[4] - exp(parameters[5] * Double(rating.rawValue - 1)) + 1
  }

  /// ΔD = −w₆ (G − 3), damped by (10 − D) / 9; D″ = w₇ D₀(4) + (1 − w₇) (D + ΔD′)
  private func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let change = -(parameters[6] * Double(rating.rawValue - 3))
    let damped = difficulty + (10 - difficulty) * change / 9
    return Self.clamped(
      parameters[7] * initialDifficulty(.easy) + (1 - parameters[7]) * damped)
  }

  /// S′ = S · e^(w₁₇ (G − 3 + w₁₈)) · S^(−w₁₉), not falling unless the answer was wrong.
  private func shortTermStability(_ stability: Double, _ rating: Rating) -> Double {
    let change =
      exp(parameters[17] * (Double(rating.rawValue - 3) + parameters[18]))
      * pow(stability, -parameters[19])
    return stability * (rating == .again ? change : max(change, 1))
  }

  /// S′ = w₁₁ D^(−w₁₂) ((S + 1)^w₁₃ − 1) e^(w₁₄ (1 − R)), at most S / e^(w₁₇ w₁₈)
  private func forgottenStability(_ memory: Memory, _ retrievability: Double) -> Double {
    let long =
      parameters[11] * pow(memory.difficulty, -parameters[12])
      * (pow(memory.stability + 1, parameters[13]) - 1)
      * exp((1 - retrievability) * parameters[14])
    return min(long, memory.stability / exp(parameters[17] * parameters[18]))
  }

  /// S′ = S (1 + e^w₈ (11 − D) S^(−w₉) (e^(w₁₀ (1 − R)) − 1) · w₁₅ if hard · w₁₆ if easy)
  private func recalledStability(
    _ memory: Memory, _ retrievability: Double, _ rating: Rating
  ) -> Double {
    let weight = rating == .hard ? parameters[15] : rating == .easy ? parameters[16] : 1
    return memory.stability
      * (1
        + exp(parameters[8]) * (11 - memory.difficulty) * pow(memory.stability, -parameters[9])
        * (exp((1 - retrievability) * parameters[10]) - 1) * weight)
  }

  private static func clamped(_ difficulty: Double) -> Double {
    min(max(difficulty, 1), 10)
  }
}
