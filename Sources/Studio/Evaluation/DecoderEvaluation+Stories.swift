import Corpora
import Models

extension DecoderEvaluation {
  /// What continued stories are like.
  public struct StoryTally: Sendable, Equatable {
    /// Stories without a wrong name or object.
    public var consistent = Proportion(0, of: 0)
    /// Whole sentences that are nowhere in the training text…
    public var new = Proportion(0, of: 0)
    /// …and of those, the ones that the checker accepts where they stand.
    public var accepted = Proportion(0, of: 0)
    /// Stories without a character of the other language.
    public var inLanguage = Proportion(0, of: 0)

    public init() {}

    public static func + (first: StoryTally, second: StoryTally) -> StoryTally {
      var sum = first
      sum.consistent = first.consistent + second.consistent
      sum.new = first.new + second.new
      sum.accepted = first.accepted + second.accepted
      sum.inLanguage = first.inLanguage + second.inLanguage
      return sum
    }
  }

  /// Continues the openings of held-out stories to their end, or to the end of the context.
  ///
  /// - Parameter known: the sentences of the training text.
  /// - Throws: `StudioError.cancelled` when `onProgress` says no; `ModelError`.
  public func stories(
    _ language: StoryLanguage, known: SentenceIndex, onProgress: (Double) -> Bool
  ) throws -> StoryTally {
    let prompts = prompts(.story, language)
    let written = try continuations(
      of: prompts, limit: workbench.contextLength, onProgress: onProgress)
    let checker = StoryChecker(grammar)
    var tally = StoryTally()
    for (prompt, continuation) in zip(prompts, written) {
      let verdict = checker.check(prompt.text + continuation.text, language: language)
        .from(prompt.text.utf8.count)
      add(verdict, continuation, language, known, to: &tally)
    }
    return tally
  }

  private func add(
    _ verdict: StoryVerdict, _ written: Written, _ language: StoryLanguage,
    _ known: SentenceIndex, to tally: inout StoryTally
  ) {
    func one(_ isGood: Bool) -> Proportion { Proportion(isGood ? 1 : 0, of: 1) }
    // A text in which the checker knows no sentence again is no story that could be consistent.
    let isStory = verdict.sentences.contains { $0.unit != nil }
    tally.consistent =
      tally.consistent
      + one(isStory && verdict.namesConsistent && verdict.objectsConsistent)
    tally.inLanguage =
      tally.inLanguage
      + one(written.specials == 0 && Self.keeps(language, written.text))
    for sentence in verdict.sentences where !sentence.isCut {
      let isNew = !known.contains(sentence.text)
      tally.new = tally.new + one(isNew)
      if isNew { tally.accepted = tally.accepted + one(sentence.isAccepted) }
    }
  }

  /// Whether a text has no letter of the other language: no Latin letter in Chinese, neither a Chinese
  /// character nor Chinese punctuation in English. Bytes that are no character belong to no language;
  /// only the end of a text may cut one.
  package static func keeps(_ language: StoryLanguage, _ text: String) -> Bool {
    let whole = text.hasSuffix("\u{FFFD}") ? text.dropLast() : text[...]
    guard !whole.contains("\u{FFFD}") else { return false }
    switch language {
    case .zh: return !whole.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    case .en: return !Script.readsAsChinese(Array(whole.utf8))
    }
  }
}
