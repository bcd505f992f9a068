/// How a learner stands with one lesson of an assignment.
public enum AssignmentStanding: String, Sendable, CaseIterable {
  /// Finished in time, or whenever there is no due date.
  case done
  /// Finished after the due date.
  case late
  /// Not finished; there is still time.
  case open
  /// Not finished, and the due date is over.
  case overdue
}

extension Assignment {
  /// - Parameter lesson: what the learner did in a lesson of the assignment.
  public func standing(of lesson: LessonProgress, now: Timestamp) -> AssignmentStanding {
    if let finished = lesson.finished {
      return due.map { finished > $0 } ?? false ? .late : .done
    }
    return due.map { now > $0 } ?? false ? .overdue : .open
  }
}
