extension LessonIndex {
  /// What to do next: the lesson that was begun last and is not done; else the first open core lesson
  /// whose prerequisites are done; else any open one.
  public func suggestion(for progress: LearnerProgress) -> LessonSummary? {
    let open = lessons.filter { progress[$0.id].isOpen(steps: $0.stepIDs) }
    let begun = open.filter { progress[$0.id].lastOpened != nil }
    let latest = begun.max { left, right in
      let before = progress[left.id].lastOpened ?? Timestamp(seconds: 0)
      let after = progress[right.id].lastOpened ?? Timestamp(seconds: 0)
      return before < after
    }
    let ready = open.filter { missing(for: $0.id, progress).isEmpty }
    return latest ?? ready.first(where: \.isCore) ?? ready.first ?? open.first
  }

  /// Prerequisites of a lesson that exist and are neither finished nor skipped.
  public func missing(for id: String, _ progress: LearnerProgress) -> [LessonSummary] {
    (lesson(id)?.requires ?? []).compactMap(lesson).filter { !progress[$0.id].isPassed }
  }
}

extension LessonProgress {
  /// Finished, or skipped after a placement test.
  public var isPassed: Bool { finished != nil || placed != nil }

  /// There is something left to do: it was never passed, or it was begun anew since.
  public func isOpen(steps: [String]) -> Bool {
    guard let finished else { return placed == nil }
    guard let restarted, restarted >= finished else { return false }
    return !Set(steps).isSubset(of: stepsDone)
  }
}
