import Models

/// A beam search from a text, with what greedy decoding finds from the same text.
public struct SearchReport: Sendable {
  /// The text as the model saw it.
  public let prompt: [Token]
  public let truncation: Truncation?
  public let trace: BeamTrace
  /// What a beam of width 1 finds.
  public let greedy: Hypothesis
  public let vocabularySize: Int
}

extension Workbench {
  /// Keeps the `width` best continuations at each step.
  ///
  /// - Throws: `StudioError.emptyText` for an empty text and a tokenizer without language tokens;
  ///   `.cancelled` on request.
  public func beamSearch(
    after bytes: [UInt8], width: Int, length: Int, penalty: LengthPenalty,
    control: RunControl? = nil
  ) throws -> SearchReport {
    let (prompt, truncation, scorer) = try search(after: bytes, length: length)
    let next = stoppable(scorer, control)
    let ends = self.ends
    let trace = try BeamSearch(width: width, length: length, penalty: penalty, ends: ends)
      .run(next)
    let greedy = try BeamSearch(width: 1, length: length, penalty: penalty, ends: ends).run(next)
    guard let first = greedy.hypotheses.first else { throw StudioError.emptyText }
    return SearchReport(
      prompt: prompt, truncation: truncation, trace: trace, greedy: first,
      vocabularySize: sizes.vocabularySize)
  }

  /// The best of all continuations.
  ///
  /// - Parameters:
  ///   - known: one that was found already.
  ///   - limit: how many beginnings to try before giving up.
  /// - Throws: as `beamSearch`.
  public func exactSearch(
    after bytes: [UInt8], length: Int, penalty: LengthPenalty, startingFrom known: Hypothesis?,
    limit: Int, control: RunControl? = nil
  ) throws -> ExactSearch.Result {
    let (_, _, scorer) = try search(after: bytes, length: length)
    return try ExactSearch(length: length, penalty: penalty, ends: ends, limit: limit)
      .run(startingFrom: known, stoppable(scorer, control))
  }

  private var ends: Set<Int32> { endToken.map { [$0] } ?? [] }

  private func search(
    after bytes: [UInt8], length: Int
  ) throws -> (prompt: [Token], truncation: Truncation?, scorer: ContinuationScorer) {
    let (prompt, truncation) = input(
      of: bytes, keepingEnd: true, limit: max(1, contextLength - length))
    guard !prompt.isEmpty else { throw StudioError.emptyText }
    return (prompt, truncation, try ContinuationScorer(model, prompt: prompt.ids))
  }

  private func stoppable(
    _ scorer: ContinuationScorer, _ control: RunControl?
  ) -> ([Int32]) throws -> [Double] {
    { text in
      if control?.isCancelled == true { throw StudioError.cancelled }
      return try scorer.logProbabilities(after: text)
    }
  }
}
