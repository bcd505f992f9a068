/// What one document has that another has not, counted: what a merge would bring, or an import lose.
public struct ProgressContents: Sendable, Equatable {
  /// Lessons that were opened or placed.
  public var lessons: [String] = []
  public var finished: [String] = []
  public var answers = 0
  public var exercises = 0
  public var notes = 0
  public var bookmarks = 0
  public var experiments: [String] = []
  public var sentences = 0

  public var isEmpty: Bool { self == ProgressContents(of: LearnerProgress()) }

  /// What `document` holds beyond `other`.
  public init(of document: LearnerProgress, missingIn other: LearnerProgress = LearnerProgress()) {
    for (id, lesson) in document.lessons.sorted(by: { $0.key < $1.key }) {
      if other.lessons[id] == nil { lessons.append(id) }
      let there = other[id]
      if lesson.finished != nil, there.finished == nil { finished.append(id) }
      for (question, records) in lesson.answers {
        let common = AnswerRecord.merged(records, there.answers[question] ?? []).count
        answers += common - (there.answers[question]?.count ?? 0)
      }
      exercises += lesson.exercises.count { step, exercise in
        exercise.firstDone != nil && there.exercises[step]?.firstDone == nil
      }
      for (step, note) in lesson.notes {
        notes += Set(note.versions).subtracting(there.notes[step]?.versions ?? []).count
      }
      bookmarks += lesson.bookmarks.keys.count { there.bookmarks[$0] == nil }
    }
    experiments = document.experiments.keys.filter { name in
      document.experiments[name] != other.experiments[name]
    }.sorted()
    sentences = Set(document.sentences.map(\.text)).subtracting(other.sentences.map(\.text)).count
  }
}
