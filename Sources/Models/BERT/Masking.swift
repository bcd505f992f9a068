import Tensors

/// A sequence with some tokens hidden, and what is to be found out about it.
public struct MaskedExample: Sendable, Equatable {
  /// As the model sees it.
  public var input: BERTInput
  /// The right token where one was hidden; −1 where the loss does not look.
  public var targets: [Int32]
  /// Whether the second segment follows the first; nil: not asked.
  public var follows: Bool?

  /// - Precondition: as many targets as tokens.
  public init(input: BERTInput, targets: [Int32], follows: Bool? = nil) {
    precondition(
      input.tokens.count == targets.count,
      "\(input.tokens.count) tokens, \(targets.count) targets")
    self.input = input
    self.targets = targets
    self.follows = follows
  }

  /// Targets that count.
  public var targetCount: Int { targets.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } }
}

/// Hides tokens of a sequence: of those chosen 80 % become the mask, 10 % a random token, and 10 %
/// stay.
///
/// - Source: Devlin et al. 2019, "BERT", section 3.1, "Task #1", and appendix A.1.
public struct Masking: Sendable, Equatable, Codable {
  /// The part of the tokens that is to be found out.
  public var rate: Double
  public var maskToken: Int32
  public var vocabularySize: Int
  /// Tokens that are neither hidden nor put in the place of others.
  public var special: Set<Int32>
  public var seed: UInt64

  public init(
    rate: Double = 0.15, maskToken: Int32, vocabularySize: Int, special: Set<Int32>,
    seed: UInt64 = 1
  ) {
    self.rate = rate
    self.maskToken = maskToken
    self.vocabularySize = vocabularySize
    self.special = special.union([maskToken])
    self.seed = seed
  }

  /// The same input and number always give the same example; at least one token is hidden if there
  /// is one that may be.
  ///
  /// - Parameter number: tells the example, or its turn in the run, from others.
  public func example(
    _ input: BERTInput, number: Int, follows: Bool? = nil
  ) -> MaskedExample {
    var random = Xoshiro256(seed: seed, stream: UInt64(bitPattern: Int64(number)))
    var places = input.tokens.indices.filter { !special.contains(input.tokens[$0]) }
    random.shuffle(&places)
    let count = max(1, Int((rate * Double(places.count)).rounded()))
    var hidden = input
    var targets = [Int32](repeating: -1, count: input.tokens.count)
    for place in places.prefix(count) {
      targets[place] = input.tokens[place]
      switch random.uniform() {
      case ..<0.8: hidden.tokens[place] = maskToken
      case ..<0.9: hidden.tokens[place] = ordinary(&random) ?? input.tokens[place]
      default: break
      }
    }
    return MaskedExample(input: hidden, targets: targets, follows: follows)
  }

  /// A random token that is not special; nil if there is hardly one.
  private func ordinary(_ random: inout Xoshiro256) -> Int32? {
    for _ in 0..<64 {
      let token = Int32(random.below(vocabularySize))
      if !special.contains(token) { return token }
    }
    return nil
  }
}
