import Foundation

/// When to ask a card again, so that it is still remembered with a wanted probability.
///
/// Equal to `Scheduler` of the Python package `fsrs` 6.3.2 with fuzz switched off: the same states, due
/// dates, stability and difficulty (`Scripts/golden/fsrs_histories.py` made the numbers that tests hold
/// it to).
///
/// - Source: Ye, Su, Cao 2022, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
///   Scheduling", and the formulas of FSRS-6, github.com/open-spaced-repetition/awesome-fsrs/wiki.
public struct FSRS: Sendable, Equatable {
  /// How well a card was remembered.
  public enum Rating: Int, Sendable, Equatable, CaseIterable {
    case again = 1
    case hard, good, easy
  }

  /// Where a card is on its way. A step counts into the steps of its state.
  public enum Phase: Sendable, Equatable {
    case learning(step: Int)
    case review
    case relearning(step: Int)
  }

  /// What is known about the memory of a card.
  public struct Memory: Sendable, Equatable {
    /// Days after which it is remembered with a probability of 0.9.
    public var stability: Double
    /// From 1, easy, to 10.
    public var difficulty: Double

    public init(stability: Double, difficulty: Double) {
      self.stability = stability
      self.difficulty = difficulty
    }
  }

  /// The state of one card. A new one is due at once.
  public struct Card: Sendable, Equatable {
    public var phase = Phase.learning(step: 0)
    /// Nil until the first review.
    public var memory: Memory?
    public var due: Timestamp
    public var lastReview: Timestamp?

    public init(due: Timestamp) {
      self.due = due
    }
  }

  /// `w₀ … w₂₀`: the first stabilities by rating, then the weights of the formulas below.
  ///
  /// - Source: `DEFAULT_PARAMETERS` of `fsrs` 6.3.2, fitted to the reviews of thousands of learners.
  public static let defaultParameters: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// Below this no stability falls, in days.
  static let leastStability = 0.001

  public let parameters: [Double]
  /// The probability with which a card shall still be remembered when it is asked again.
  public let desiredRetention: Double
  /// Seconds after which a new card is asked again.
  public let learningSteps: [Int]
  /// Seconds after which a card that was forgotten is asked again.
  public let relearningSteps: [Int]
  /// Days.
  public let maximumInterval: Int
  private let factor: Double

  /// - Precondition: 21 parameters, and a retention between 0 and 1.
  public init(
    parameters: [Double] = FSRS.defaultParameters, desiredRetention: Double = 0.9,
    learningSteps: [Int] = [60, 600], relearningSteps: [Int] = [600],
    maximumInterval: Int = 36_500
  ) {
    precondition(parameters.count == 21, "FSRS-6 has 21 parameters, not \(parameters.count)")
    precondition(
      desiredRetention > 0 && desiredRetention < 1, "a retention of \(desiredRetention)")
    self.parameters = parameters
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    factor = pow(0.9, 1 / -parameters[20]) - 1
  }

  /// The probability that the card is remembered at a moment; 0 for a new one.
  ///
  /// - Source: FSRS-6, `R(t, S) = (1 + factor · t / S)^(−w₂₀)` with t in whole days.
  public func retrievability(of card: Card, at now: Timestamp) -> Double {
    guard let memory = card.memory, let last = card.lastReview else { return 0 }
    let days = max(0, now.wholeDays(since: last))
    return pow(1 + factor * Double(days) / memory.stability, -parameters[20])
  }

  /// The card after it was asked at `now`.
  public func review(_ card: Card, _ rating: Rating, at now: Timestamp) -> Card {
    var next = card
    let memory = memory(of: card, after: rating, at: now)
    next.memory = memory
    let seconds: Int
    switch card.phase {
    case .learning(let step):
      (next.phase, seconds) = walk(learningSteps, from: step, rating, memory) {
        .learning(step: $0)
      }
    case .relearning(let step):
      (next.phase, seconds) = walk(relearningSteps, from: step, rating, memory) {
        .relearning(step: $0)
      }
    case .review:
      if rating == .again, let first = relearningSteps.first {
        next.phase = .relearning(step: 0)
        seconds = first
      } else {
        seconds = interval(for: memory.stability) * Timestamp.secondsInDay
      }
    }
    next.due = Timestamp(seconds: now.seconds + seconds)
    next.lastReview = now
    return next
  }

  /// The next of the short steps, or out of them.
  private func walk(
    _ steps: [Int], from step: Int, _ rating: Rating, _ memory: Memory,
    phase: (Int) -> Phase
  ) -> (Phase, seconds: Int) {
    let graduated = (Phase.review, interval(for: memory.stability) * Timestamp.secondsInDay)
    guard let first = steps.first else { return graduated }
    if rating == .again { return (phase(0), first) }
    guard step < steps.count else { return graduated }
    switch rating {
    case .again: return (phase(0), first)
    case .hard where step == 0:
      return (phase(0), steps.count == 1 ? first * 3 / 2 : (first + steps[1]) / 2)
    case .hard: return (phase(step), steps[step])
    case .good where step + 1 < steps.count: return (phase(step + 1), steps[step + 1])
    case .good, .easy: return graduated
    }
  }

  /// Whole days until the probability has fallen to the desired one.
  private func interval(for stability: Double) -> Int {
    let days = stability / factor * (pow(desiredRetention, 1 / -parameters[20]) - 1)
    let whole = min(days.rounded(.toNearestOrEven), Double(maximumInterval))
    return min(max(Int(whole), 1), maximumInterval)
  }
}

extension Timestamp {
  static let secondsInDay = 86_400

  /// Rounded down, so that a moment before has −1 already.
  func wholeDays(since earlier: Timestamp) -> Int {
    let seconds = self.seconds - earlier.seconds
    let days = seconds / Self.secondsInDay
    return seconds % Self.secondsInDay < 0 ? days - 1 : days
  }
}
