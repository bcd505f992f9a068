import Tensors

/// One sequence to learn from: at each position the token seen and the one to be predicted.
public struct TrainingSequence: Sendable, Equatable {
  public var inputs: [Int32]
  /// The right next token for each input; −1 where the loss does not look.
  public var targets: [Int32]

  /// - Precondition: as many targets as inputs.
  public init(inputs: [Int32], targets: [Int32]) {
    precondition(
      inputs.count == targets.count, "\(inputs.count) inputs, \(targets.count) targets")
    self.inputs = inputs
    self.targets = targets
  }

  /// Every token predicts the next one.
  public init(tokens: [Int32]) {
    self.init(inputs: Array(tokens.dropLast()), targets: Array(tokens.dropFirst()))
  }

  /// Only the completion is learned; the prompt is read.
  public init(prompt: [Int32], completion: [Int32]) {
    let all = prompt + completion
    var targets = Array(all.dropFirst())
    for index in 0..<min(max(prompt.count - 1, 0), targets.count) { targets[index] = -1 }
    self.init(inputs: Array(all.dropLast()), targets: targets)
  }

  /// Targets that count.
  public var targetCount: Int { targets.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } }
}

/// Where pretraining gets its sequences from: a pure function of seed and step, so that a resumed
/// run sees what the uninterrupted one would have seen.
public protocol TrainingSource: Sendable {
  /// The sequences of one step, each `length` tokens long.
  func sequences(step: Int, count: Int, length: Int) throws -> [TrainingSequence]
}

/// Windows at random places of one long run of tokens.
public struct TokenStream: TrainingSource {
  public let tokens: [Int32]
  public let seed: UInt64

  public init(tokens: [Int32], seed: UInt64) {
    self.tokens = tokens
    self.seed = seed
  }

  public func sequences(step: Int, count: Int, length: Int) throws -> [TrainingSequence] {
    guard tokens.count > length else {
      throw ModelError.badSettings(
        field: "tokens", found: "\(tokens.count)", expected: "more than \(length)")
    }
    var random = Xoshiro256(seed: seed, stream: UInt64(step))
    return (0..<count).map { _ in
      let start = random.below(tokens.count - length)
      return TrainingSequence(tokens: Array(tokens[start...(start + length)]))
    }
  }
}
