/// Searches the most probable continuation of a text by keeping the `width` best unfinished ones.
///
/// At each step every kept text is extended by every token. Of all those the best 2·`width` are looked
/// at: one that ends the text, and is among the first `width`, is finished and set aside; the best
/// `width` others go on. With width 1 this is greedy decoding. Whatever the width, it may miss the best
/// continuation: that may begin with a token that looked poor when it was dropped.
///
/// - Source: Lowerre 1976, "The HARPY Speech Recognition System"; Sutskever, Vinyals & Le 2014,
///   "Sequence to Sequence Learning with Neural Networks", section 3.2 (finished texts leave the beam).
///   With α = 0 it finds what `transformers`' `generate(num_beams=width, length_penalty=0)` finds.
public struct BeamSearch: Sendable, Equatable {
  public var width: Int
  /// The most tokens that are added.
  public var length: Int
  public var penalty: LengthPenalty
  /// Tokens that end a text.
  public var ends: Set<Int32>

  /// - Precondition: `width` and `length` are positive.
  public init(
    width: Int, length: Int, penalty: LengthPenalty = LengthPenalty(), ends: Set<Int32> = []
  ) {
    precondition(width > 0 && length > 0, "a beam of width \(width) and length \(length)")
    self.width = width
    self.length = length
    self.penalty = penalty
    self.ends = ends
  }

  /// - Parameter next: the log-probabilities of all tokens after the text and what was added to it.
  /// - Cost: at most 1 + `width`·(`length` − 1) calls of `next`.
  public func run<Failure: Error>(
    _ next: ([Int32]) throws(Failure) -> [Double]
  ) throws(Failure) -> BeamTrace {
    var trace = BeamTrace(penalty: penalty)
    var live = [BeamTrace.root]
    for depth in 1...length {
      var candidates: [Candidate] = []
      for parent in live {
        let logs = try next(trace.tokens(to: parent))
        candidates += best(of: logs, after: parent, trace.nodes[parent].total)
      }
      candidates.sort(by: Candidate.isBetter)
      live = extend(&trace, with: candidates.prefix(2 * width), depth: depth)
      if live.isEmpty || isDecided(trace, live) { break }
    }
    return trace
  }

  private struct Candidate {
    var parent: Int
    var token: Int32
    var logProbability: Double
    var total: Double

    /// Of equals the child of the better parent, then the lower id.
    static func isBetter(_ first: Candidate, _ second: Candidate) -> Bool {
      if first.total != second.total { return first.total > second.total }
      return (first.parent, first.token) < (second.parent, second.token)
    }
  }

  /// More than 2·`width` children of one parent can never be looked at.
  private func best(of logs: [Double], after parent: Int, _ total: Double) -> [Candidate] {
    var best: [Int] = []
    for index in logs.indices {
      if best.count == 2 * width {
        guard logs[index] > logs[best[best.count - 1]] else { continue }
        best.removeLast()
      }
      let place = best.firstIndex { logs[$0] < logs[index] } ?? best.count
      best.insert(index, at: place)
    }
    return best.map {
      Candidate(
        parent: parent, token: Int32($0), logProbability: logs[$0], total: total + logs[$0])
    }
  }

  /// Puts the candidates into the tree and says which of them go on.
  private func extend(
    _ trace: inout BeamTrace, with candidates: some Collection<Candidate>, depth: Int
  ) -> [Int] {
    var live: [Int] = []
    for (rank, candidate) in candidates.enumerated() {
      let fate: BeamTrace.Fate
      if ends.contains(candidate.token) {
        fate = rank < width ? .ended : .dropped
      } else {
        fate = live.count < width ? .kept : .dropped
      }
      if fate == .kept { live.append(trace.nodes.count) }
      trace.nodes.append(
        BeamTrace.Node(
          parent: candidate.parent, token: candidate.token, depth: depth,
          logProbability: candidate.logProbability, total: candidate.total, fate: fate))
    }
    return live
  }

  /// Whether no unfinished text can overtake the finished ones any more.
  private func isDecided(_ trace: BeamTrace, _ live: [Int]) -> Bool {
    let finished = trace.nodes.indices.filter { trace.nodes[$0].fate == .ended }
      .map { penalty.score(trace.hypothesis(at: $0)) }.sorted(by: >)
    guard finished.count >= width else { return false }
    let hope = live.map { trace.nodes[$0].total }.max() ?? -.infinity
    return penalty.bound(logProbability: hope, longest: length) <= finished[width - 1]
  }
}
