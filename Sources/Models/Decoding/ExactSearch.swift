/// Finds the best of *all* continuations of a text, without writing them all down.
///
/// Log-probabilities are never positive, so a sum can only fall. A beginning that is already no better
/// than a finished text needs no further look, and all that begin with it are dealt with at once
/// (branch and bound). The answer is that of trying every one of vocabulary^length texts.
///
/// - Source: Land & Doig 1960, "An Automatic Method of Solving Discrete Programming Problems"; for
///   decoding, Stahlberg & Byrne 2019, "On NMT Search Errors and Model Errors", algorithm 2.
public struct ExactSearch: Sendable, Equatable {
  /// The most tokens that are added.
  public var length: Int
  public var penalty: LengthPenalty
  /// Tokens that end a text.
  public var ends: Set<Int32>
  /// The search gives up after so many beginnings.
  public var limit: Int

  /// - Precondition: `length` is positive.
  public init(
    length: Int, penalty: LengthPenalty = LengthPenalty(), ends: Set<Int32> = [],
    limit: Int = .max
  ) {
    precondition(length > 0, "an exact search of length \(length)")
    self.length = length
    self.penalty = penalty
    self.ends = ends
    self.limit = limit
  }

  public struct Result: Sendable, Equatable {
    /// The best that was found; nil when the search gave up before it found any.
    public var best: Hypothesis?
    /// How many beginnings the model was asked about.
    public var calls: Int
    /// Whether nothing better exists. False when the search gave up.
    public var isProven: Bool
  }

  /// - Parameters:
  ///   - known: a continuation found by other means. The better it is, the less there is to do; it is
  ///     the answer when nothing better exists.
  ///   - next: the log-probabilities of all tokens after the text and what was added to it.
  public func run<Failure: Error>(
    startingFrom known: Hypothesis? = nil, _ next: ([Int32]) throws(Failure) -> [Double]
  ) throws(Failure) -> Result {
    var result = Result(best: known, calls: 0, isProven: true)
    var highest = known.map(penalty.score) ?? -.infinity
    try visit([], 0, &result, &highest, next)
    return result
  }

  /// Tries all that begin with `tokens`, the most probable token first.
  private func visit<Failure: Error>(
    _ tokens: [Int32], _ total: Double, _ result: inout Result, _ highest: inout Double,
    _ next: ([Int32]) throws(Failure) -> [Double]
  ) throws(Failure) {
    guard result.calls < limit else {
      result.isProven = false
      return
    }
    result.calls += 1
    let logs = try next(tokens)
    let floor = highest
    let hopeful = logs.indices.filter { bound(total + logs[$0]) > floor }
      .sorted { logs[$0] != logs[$1] ? logs[$0] > logs[$1] : $0 < $1 }
    for index in hopeful {
      let sum = total + logs[index]
      // What was found since may have raised the bar, and the rest is poorer still.
      guard bound(sum) > highest else { return }
      let longer = tokens + [Int32(index)]
      let isEnded = ends.contains(Int32(index))
      if isEnded || longer.count == length {
        let found = Hypothesis(tokens: longer, logProbability: sum, isEnded: isEnded)
        if penalty.score(found) > highest {
          highest = penalty.score(found)
          result.best = found
        }
      } else {
        try visit(longer, sum, &result, &highest, next)
      }
    }
  }

  private func bound(_ total: Double) -> Double {
    penalty.bound(logProbability: total, longest: length)
  }
}
