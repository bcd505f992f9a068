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

  /// Lessons that were opened, in the order of the curriculum.
  public var lines: [Line]
  public var finished: Int
  public var total: Int

  public init(_ progress: LearnerProgress, index: LessonIndex) {
    lines = index.lessons.compactMap { summary in
      guard let lesson = progress.lessons[summary.id] else { return nil }
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

extension LessonIndex {
  /// What to do next: the lesson that was begun last and is not finished; else the first unfinished
  /// core lesson whose prerequisites are done; else any unfinished one.
  public func suggestion(for progress: LearnerProgress) -> LessonSummary? {
    let open = lessons.filter { progress.lessons[$0.id]?.finished == nil }
    let begun = open.filter { progress.lessons[$0.id]?.lastOpened != nil }
    let latest = begun.max { left, right in
      let before = progress.lessons[left.id]?.lastOpened ?? Timestamp(seconds: 0)
      let after = progress.lessons[right.id]?.lastOpened ?? Timestamp(seconds: 0)
      return before < after
    }
    let ready = open.filter { missing(for: $0.id, progress).isEmpty }
    return latest ?? ready.first(where: \.isCore) ?? ready.first ?? open.first
  }

  /// Prerequisites of a lesson that exist and are not finished.
  public func missing(for id: String, _ progress: LearnerProgress) -> [LessonSummary] {
    (lesson(id)?.requires ?? []).compactMap(lesson).filter {
      progress.lessons[$0.id]?.finished == nil
    }
  }
}
