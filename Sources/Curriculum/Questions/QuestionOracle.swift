/// Gives the right answers of questions that ask the engine; implemented where the engine is.
public protocol QuestionOracle: Sendable {
  /// A function of some numbers; nil for an unknown name or parameters outside of its domain.
  func answer(engine: String, parameters: [String: Double]) -> Double?

  /// Where a tokenizer cuts a text: the ends of all tokens but the last.
  ///
  /// - Parameter tokenizer: a shipped model, or a method by name.
  /// - Returns: UTF-8 offsets in order; nil for an unknown name.
  /// - Throws: what keeps the tokenizer from being read.
  func boundaries(of text: String, tokenizer: String) throws -> [Int]?

  /// Runs the engine over a text.
  ///
  /// - Returns: nil for an unknown name, or a text that it can say nothing about.
  /// - Throws: what keeps the engine from running.
  func measure(engine: String, of sample: TextSample) throws -> Double?
}
