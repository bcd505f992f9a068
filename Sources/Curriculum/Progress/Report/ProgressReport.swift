import Figures

/// How far a learner is, in a form that a command prints and a screen shows.
public struct ProgressReport: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var lesson: LessonSummary
    public var stepsDone: Int
    public var isFinished: Bool
    public var right: Int
    public var answered: Int
    /// Answers given in all attempts.
    public var attempts: Int
    public var hintsUsed: Int
    public var exercisesDone: Int
    public var lastOpened: Timestamp?
  }

  /// Lessons that were opened or had questions answered, in the order of the curriculum.
  public var lines: [Line]
  public var finished: Int
  public var total: Int

  public init(_ progress: LearnerProgress, index: LessonIndex) {
    lines = index.lessons.compactMap { summary in
      guard let lesson = progress.lessons[summary.id],
        lesson.opened != nil || !lesson.answers.isEmpty
      else { return nil }
      let score = lesson.score
      return Line(
        lesson: summary, stepsDone: Set(lesson.stepsDone).intersection(summary.stepIDs).count,
        isFinished: lesson.finished != nil, right: score.right, answered: score.of,
        attempts: lesson.answers.values.reduce(0) { $0 + $1.count },
        hintsUsed: lesson.exercises.values.reduce(0) { $0 + $1.hintsUsed },
        exercisesDone: lesson.exercises.values.count { $0.done != nil },
        lastOpened: lesson.lastOpened)
    }
    finished = index.lessons.count { progress.lessons[$0.id]?.finished != nil }
    total = index.lessons.count
  }
}
