/// A question that comes back, and how well it is known.
public struct ReviewCard: Sendable, Equatable, Identifiable {
  public struct ID: Hashable, Sendable {
    public var lesson: String
    public var question: String

    public init(lesson: String, question: String) {
      self.lesson = lesson
      self.question = question
    }
  }

  public var id: ID
  /// The step of the lesson that asks it.
  public var step: String
  /// What it is about; a session asks at most three cards of a concept.
  public var concept: String
  public var memory: FSRS.Card

  public var lesson: String { id.lesson }
  public var question: String { id.question }
  public var due: Timestamp { memory.due }
  /// Never answered yet.
  public var isNew: Bool { memory.lastReview == nil }
}

extension FSRS.Rating {
  /// Wrong is "again"; right is "good", and with a hint "hard".
  public init(isCorrect: Bool, hinted: Bool) {
    self = !isCorrect ? .again : hinted ? .hard : .good
  }
}
