import Glibc

/// Says what comes after a text and each of many continuations of it. The text itself is read once.
///
/// One thread at a time.
public final class ContinuationScorer {
  private let decoder: TextDecoder
  private let prompt: [Int32]
  private let afterPrompt: [Double]

  /// - Throws: `ModelError` for an empty prompt, unknown tokens or one longer than the context.
  public init(_ model: GPT, prompt: [Int32]) throws(ModelError) {
    guard !prompt.isEmpty else { throw .emptyInput }
    decoder = try TextDecoder(model)
    self.prompt = prompt
    afterPrompt = Self.logSoftmax(try decoder.append(prompt))
  }

  /// The log-probabilities of all tokens after the prompt and a continuation. They depend on nothing
  /// else: not on what was asked before.
  ///
  /// - Shapes: result `[vocabulary]`.
  /// - Units: nats.
  /// - Throws: `ModelError` when the context is full.
  public func logProbabilities(after continuation: [Int32]) throws(ModelError) -> [Double] {
    if continuation.isEmpty { return afterPrompt }
    decoder.rewind(to: prompt.count)
    return Self.logSoftmax(try decoder.append(continuation))
  }

  /// Logits less the logarithm of the sum of their exponentials, in double precision.
  static func logSoftmax(_ logits: [Float]) -> [Double] {
    let highest = Double(logits.max() ?? 0)
    let sum = logits.reduce(0.0) { $0 + exp(Double($1) - highest) }
    let normalizer = highest + log(sum)
    return logits.map { Double($0) - normalizer }
  }
}
