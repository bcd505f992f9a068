import Tensors

/// Whatever says which token comes next: a table of counted runs, a network with a window or with a
/// memory, a transformer.
public protocol NextTokenModel: Sendable {
  var vocabularySize: Int { get }

  /// One that has read nothing yet.
  ///
  /// - Throws: `ModelError`.
  func makeReader() throws(ModelError) -> any TokenReader

  /// Mean of −ln p over the counted targets of all sequences, each read from its start.
  ///
  /// - Units: nats per token.
  /// - Throws: `ModelError` for tokens that the model does not take, or when no target counts.
  func loss(of sequences: [TrainingSequence]) throws(ModelError) -> Double

  /// Scores of the token after each of a text's tokens, read from its start.
  ///
  /// - Shapes: result `[tokens, vocabulary]`; the softmax of a row is the probability of each next
  ///   token.
  /// - Throws: `ModelError` for no tokens, unknown ones, or more than the model can read.
  func scores(along tokens: [Int32]) throws(ModelError) -> [Float]
}

extension NextTokenModel {
  /// Token by token.
  public func scores(along tokens: [Int32]) throws(ModelError) -> [Float] {
    try checkTokens(tokens, vocabularySize: vocabularySize)
    let reader = try makeReader()
    var scores: [Float] = []
    scores.reserveCapacity(tokens.count * vocabularySize)
    for token in tokens { scores += try reader.append([token]) }
    return scores
  }
}

/// Reads a text token by token and keeps what it needs of it, so that each new token costs the work of
/// one.
///
/// One thread at a time.
public protocol TokenReader: AnyObject {
  /// How many tokens it has read.
  var count: Int { get }
  /// The most tokens that it reads before it must forget; nil for any number.
  var limit: Int? { get }

  /// Reads tokens after those read before.
  ///
  /// - Shapes: result `[vocabulary]`: scores whose softmax is the probability of each next token.
  /// - Throws: `ModelError` for no tokens, unknown ones, or more than the limit; then nothing was read.
  func append(_ tokens: [Int32]) throws(ModelError) -> [Float]

  /// Forgets what it has read.
  func reset()
}

extension TokenReader {
  /// Draws up to `limit` tokens after `prompt`.
  ///
  /// When nothing more can be read, the second half of what can is read again, and the text goes on
  /// from there.
  ///
  /// - Parameters:
  ///   - stops: tokens that end the text; they are not part of the result.
  ///   - control: a way to cancel between two tokens; what there is by then is the result.
  ///   - onToken: gets each token as it is drawn; returning false ends the text.
  /// - Returns: the new tokens.
  public func write(
    after prompt: [Int32], limit count: Int, sampler: Sampler, stops: Set<Int32> = [],
    control: RunControl? = nil, onToken: (Int32) -> Bool = { _ in true }
  ) throws(ModelError) -> [Int32] {
    guard count > 0 else { return [] }
    var random = Xoshiro256(seed: sampler.seed)
    var text = limit.map { Array(prompt.suffix($0)) } ?? prompt
    var result: [Int32] = []
    var scores = try append(text)
    while true {
      if control?.isCancelled == true { return result }
      let token = sampler.choose(from: scores, after: prompt + result, using: &random)
      if stops.contains(token) { return result }
      result.append(token)
      guard onToken(token), result.count < count else { return result }
      text.append(token)
      if let limit, self.count == limit {
        reset()
        text = Array(text.suffix(max(1, limit / 2)))
        scores = try append(text)
      } else {
        scores = try append([token])
      }
    }
  }
}

/// Refuses no tokens at all and such as are in no vocabulary of that size.
func checkTokens(_ tokens: [Int32], vocabularySize: Int) throws(ModelError) {
  guard !tokens.isEmpty else { throw .emptyInput }
  for (position, token) in tokens.enumerated() where token < 0 || Int(token) >= vocabularySize {
    throw .tokenOutOfRange(token: token, position: position, vocabularySize: vocabularySize)
  }
}

/// Refuses a sequence whose inputs or targets are in no vocabulary of that size.
func checkSequence(_ sequence: TrainingSequence, vocabularySize: Int) throws(ModelError) {
  try checkTokens(sequence.inputs, vocabularySize: vocabularySize)
  for (position, token) in sequence.targets.enumerated()
  where token < -1 || Int(token) >= vocabularySize {
    throw .tokenOutOfRange(token: token, position: position, vocabularySize: vocabularySize)
  }
}
