/// A sequence as a BERT reads it, special tokens included.
public struct BERTInput: Sendable, Equatable {
  public var tokens: [Int32]
  /// The segment of each token, 0 for the first.
  public var types: [Int32]

  /// - Parameter types: nil: all are of the first segment.
  /// - Precondition: as many types as tokens.
  public init(tokens: [Int32], types: [Int32]? = nil) {
    precondition(
      types.map { $0.count == tokens.count } ?? true,
      "\(tokens.count) tokens, \(types?.count ?? 0) types")
    self.tokens = tokens
    self.types = types ?? Array(repeating: 0, count: tokens.count)
  }
}

/// Inputs laid out for the tape, and what is to be learned from them.
public struct BERTBatch: Sendable {
  let tokens: TokenBatch
  let types: [Int32]  // [sequences · length]
  let firstRows: [Int32]  // [sequences]
  let loss: BERTLoss

  /// - Precondition: at least one input, none empty.
  init(_ inputs: [BERTInput], loss: BERTLoss = BERTLoss()) {
    let tokens = TokenBatch(inputs.map(\.tokens))
    self.tokens = tokens
    self.loss = loss
    types = inputs.flatMap { TokenBatch.filled($0.types, to: tokens.length, with: 0) }
    firstRows = inputs.indices.map { Int32($0 * tokens.length) }
  }
}

/// What a batch is to learn; every part may be empty.
struct BERTLoss: Sendable {
  /// Rows of hidden tokens and what belongs there.
  var maskedRows: [Int32] = []
  var maskedTargets: [Int32] = []
  /// 0: the second segment follows; 1: it does not; −1: not counted. One for each sequence.
  var nextSentence: [Int32] = []
  /// The class of each sequence.
  var classes: [Int32] = []
}
