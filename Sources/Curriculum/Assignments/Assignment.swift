import Figures

/// What a teacher asks a class to work through: a file that `learn --assignment FILE` takes on.
public struct Assignment: Sendable, Equatable, Codable {
  public var title: Phrase?
  /// Ids, in the order to be walked.
  public var lessons: [String]
  /// Draws the same numbers for the whole class.
  public var seed: UInt64?
  /// The last second that is in time.
  public var due: Timestamp?

  public init(
    title: Phrase? = nil, lessons: [String], seed: UInt64? = nil, due: Timestamp? = nil
  ) {
    self.title = title
    self.lessons = lessons
    self.seed = seed
    self.due = due
  }
}
