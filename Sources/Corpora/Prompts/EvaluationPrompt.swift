/// What a model is asked to do with a prompt.
public enum EvaluationTask: String, Sendable, Codable, CaseIterable {
  /// Continue a story whose plot and words were held out together.
  case story
  /// Answer a question about a held-out story.
  case question
  /// A sum whose numbers were trained on together, and one whose numbers never were.
  case seenSum = "seen-sum"
  case heldOutSum = "held-out-sum"
  /// Say the opposite of a word.
  case opposite
}

/// A text for a model to go on from, and what is known about how it should.
public struct EvaluationPrompt: Sendable, Equatable {
  public let task: EvaluationTask
  public let language: StoryLanguage
  /// Ends with a sentence (`story`) or with `答：` or `Answer:`.
  public let text: String
  /// Every right answer, without white space around it; empty for a story.
  public let answers: [String]
  /// How the document goes on that the prompt was cut from.
  public let reference: String
  /// What the prompt is about: the unit's name and the words in its slots.
  public let unit: String
  public let words: [String]

  /// Whether a model's continuation answers the question: its first sentence is one of the answers, but
  /// for outer punctuation and capitals.
  public func accepts(_ continuation: String) -> Bool {
    let given = Self.plain(continuation)
    return answers.contains { Self.plain($0) == given }
  }

  /// The first sentence without outer punctuation, in small letters.
  private static func plain(_ text: String) -> String {
    let line = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
    let end = line.firstIndex { "。！？.!?".contains($0) } ?? line.endIndex
    let sentence = line[..<end].drop { "“\"'‘".contains($0) || $0.isWhitespace }
    var last = sentence.endIndex
    while last > sentence.startIndex {
      let before = sentence.index(before: last)
      guard "”\"'’，,；; ".contains(sentence[before]) else { break }
      last = before
    }
    return sentence[..<last].lowercased()
  }
}
