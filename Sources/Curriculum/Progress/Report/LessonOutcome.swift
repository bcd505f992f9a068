/// How far a learner came in one lesson, in numbers: a row of a teacher's table, a section of a recap.
public struct LessonOutcome: Sendable, Equatable {
  public enum State: String, Sendable, CaseIterable {
    case new, begun, finished
    /// Skipped after a placement test.
    case placed
  }

  public var lesson: LessonSummary
  public var state: State
  public var opened: Timestamp?
  public var finished: Timestamp?
  /// The last trace of any work.
  public var lastActive: Timestamp?
  public var stepsDone: Int
  public var exercisesDone: Int
  /// Hints seen, over all exercises.
  public var hintsUsed: Int
  public var solutionsShown: Int
  /// Questions that were right at the last attempt, and all that were answered.
  public var right: Int
  public var answered: Int
  /// Answers given in all attempts, and those of them that came after a hint.
  public var attempts: Int
  public var hintedAnswers: Int
  /// Nil outside of an assignment.
  public var standing: AssignmentStanding?

  public init(
    _ lesson: LessonSummary, _ progress: LessonProgress, assignment: Assignment?, now: Timestamp
  ) {
    self.lesson = lesson
    let answers = progress.answers.values.flatMap { $0 }
    let score = progress.score
    opened = progress.opened
    finished = progress.finished
    lastActive =
      ([progress.opened, progress.lastOpened, progress.finished] + answers.map(\.at)
      + progress.exercises.values.map(\.firstDone) + progress.notes.values.map(\.changed))
      .compactMap { $0 }.max()
    stepsDone = Set(progress.stepsDone).intersection(lesson.stepIDs).count
    exercisesDone = progress.exercises.values.count { $0.firstDone != nil }
    hintsUsed = progress.exercises.values.reduce(0) {
      $0 + max($1.hintsUsed, $1.earlier?.hintsUsed ?? 0)
    }
    solutionsShown = progress.exercises.values.count {
      $0.solutionShown || $0.earlier?.solutionShown ?? false
    }
    right = score.right
    answered = score.of
    attempts = answers.count
    hintedAnswers = answers.count { $0.hinted }
    state =
      progress.finished != nil
      ? .finished : lastActive != nil ? .begun : progress.placed != nil ? .placed : .new
    standing = assignment.flatMap { assignment in
      assignment.lessons.contains(lesson.id) ? assignment.standing(of: progress, now: now) : nil
    }
  }
}
