import Glibc

/// An n-gram model: how probable a token is after the n − 1 before it, told from counts.
///
/// Each order adds what it knows to what the shorter ones say, h′ being h without its first token:
///
///     p(w | h) = α(h w) + λ(h)·p(w | h′),   λ(h) = 1 − Σ_w α(h w)
///
/// and before the shortest, 1 of as many as there are tokens. So all probabilities are above 0 and
/// their sum is 1, whichever runs are left out to save room.
///
/// - Source: Chen & Goodman 1999, "An empirical study of smoothing techniques for language modeling",
///   section 2.7; the interpolated form.
public struct NGramModel: Sendable, Equatable {
  /// Runs of one length, sorted; those that go on with the same run are neighbours.
  struct Level: Sendable, Equatable {
    /// The last token of each run.
    var tokens: [UInt16] = []
    /// α of each run.
    var weights: [Float] = []
    /// Where in the next level the runs begin that go on with this one, and at the end how many there
    /// are; empty in the last level.
    var starts: [Int32] = []
    /// λ of each run; empty in the last level.
    var rests: [Double] = []
  }

  public let configuration: NGramConfiguration
  /// Of single tokens, of pairs, …; the first has all tokens, and the boundary behind them.
  let levels: [Level]
  /// What is left of 1 by single tokens, for all alike.
  let rest: Double

  /// Sums up what each order leaves over.
  init(_ configuration: NGramConfiguration, levels given: [Level]) {
    var levels = given
    for index in levels.indices.dropLast() {
      levels[index].rests = levels[index].tokens.indices.map { node in
        let range = Int(levels[index].starts[node])..<Int(levels[index].starts[node + 1])
        return 1 - levels[index + 1].weights[range].reduce(0.0) { $0 + Double($1) }
      }
    }
    self.configuration = configuration
    self.levels = levels
    rest = 1 - levels[0].weights.reduce(0.0) { $0 + Double($1) }
  }

  /// n.
  public var order: Int { configuration.order }
  public var vocabularySize: Int { configuration.vocabularySize }
  /// How many runs of each length have a weight of their own, single tokens first.
  public var runCounts: [Int] { levels.map { $0.weights.count { $0 > 0 } } }
  /// The numbers that the model keeps, those of runs that others only begin with included.
  public var weightCount: Int { levels.reduce(0) { $0 + $1.weights.count } }

  /// How probable each token is after a text; the text is all there is, from its start.
  ///
  /// - Shapes: result `[vocabulary]`, all above 0, sum 1.
  /// - Precondition: its tokens are in the vocabulary.
  public func probabilities(after prefix: [Int32]) -> [Double] {
    let share = rest / Double(vocabularySize)
    var result = levels[0].weights[..<vocabularySize].map { Double($0) + share }
    let window = window(of: prefix)
    for length in 1..<(window.count + 1) {
      guard let node = node(of: window.suffix(length)) else { continue }
      let rest = levels[length - 1].rests[node]
      for token in result.indices { result[token] *= rest }
      let next = levels[length]
      for child in children(of: node, in: length - 1) where next.weights[child] > 0 {
        result[Int(next.tokens[child])] += Double(next.weights[child])
      }
    }
    return result
  }

  /// How probable a token is after a text.
  ///
  /// - Precondition: all tokens are in the vocabulary.
  public func probability(of token: Int32, after prefix: [Int32]) -> Double {
    parts(of: token, after: prefix).reduce(0, +)
  }

  /// What a token's probability is made of: the share of 1 over all, then what single tokens, pairs, …
  /// add; the sum is the probability.
  ///
  /// - Shapes: result `[order + 1]`.
  /// - Precondition: all tokens are in the vocabulary.
  public func parts(of token: Int32, after prefix: [Int32]) -> [Double] {
    parts(of: Int(token), window: window(of: prefix))
  }

  /// - Parameter window: at most n − 1 tokens; fewer leave the longest runs out.
  func parts(of token: Int, window: [Int]) -> [Double] {
    var parts = [rest / Double(vocabularySize), Double(levels[0].weights[token])]
    for length in 1..<(window.count + 1) {
      guard let node = node(of: window.suffix(length)) else {
        parts.append(0)
        continue
      }
      let rest = levels[length - 1].rests[node]
      for index in parts.indices { parts[index] *= rest }
      let child = child(of: node, in: length - 1, token: token)
      parts.append(child.map { Double(levels[length].weights[$0]) } ?? 0)
    }
    return parts
  }

  // MARK: - Looking up

  /// The tokens that count: the last n − 1, boundaries where there are not so many.
  func window(of prefix: [Int32]) -> [Int] {
    let known = prefix.suffix(order - 1).map { Int($0) }
    return [Int](repeating: vocabularySize, count: order - 1 - known.count) + known
  }

  /// Where a run stands in the level of its length; nil if it was not seen, or left out.
  func node(of run: ArraySlice<Int>) -> Int? {
    guard var node = run.first else { return nil }
    for (depth, token) in run.dropFirst().enumerated() {
      guard let next = child(of: node, in: depth, token: token) else { return nil }
      node = next
    }
    return node
  }

  func children(of node: Int, in level: Int) -> Range<Int> {
    Int(levels[level].starts[node])..<Int(levels[level].starts[node + 1])
  }

  /// The run that goes on with a token.
  func child(of node: Int, in level: Int, token: Int) -> Int? {
    var range = children(of: node, in: level)
    let tokens = levels[level + 1].tokens
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if Int(tokens[middle]) == token { return middle }
      range =
        Int(tokens[middle]) < token
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension NGramModel: NextTokenModel {
  public func makeReader() throws(ModelError) -> any TokenReader { NGramReader(self) }

  public func loss(of sequences: [TrainingSequence]) throws(ModelError) -> Double {
    var (nats, count) = (0.0, 0)
    for sequence in sequences where sequence.targetCount > 0 {
      try checkSequence(sequence, vocabularySize: vocabularySize)
      var window = window(of: [])
      for (token, target) in zip(sequence.inputs, sequence.targets) {
        window = (window + [Int(token)]).suffix(order - 1)
        guard target >= 0 else { continue }
        nats -= log(parts(of: Int(target), window: window).reduce(0, +))
        count += 1
      }
    }
    guard count > 0 else { throw .emptyInput }
    return nats / Double(count)
  }
}

/// Keeps the last n − 1 tokens.
private final class NGramReader: TokenReader {
  let limit: Int? = nil
  private(set) var count = 0
  private let model: NGramModel
  private var window: [Int32] = []

  init(_ model: NGramModel) { self.model = model }

  /// Logarithms of probabilities: their softmax is what it was.
  func append(_ tokens: [Int32]) throws(ModelError) -> [Float] {
    try checkTokens(tokens, vocabularySize: model.vocabularySize)
    window = (window + tokens).suffix(model.order - 1)
    count += tokens.count
    return model.probabilities(after: window).map { Float(log($0)) }
  }

  func reset() {
    count = 0
    window = []
  }
}
