import Figures

/// Something that happened and must not be forgotten: one line of the journal.
public enum ProgressChange: Sendable, Equatable {
  case language(Language)
  case opened(lesson: String)
  case position(lesson: String, step: String)
  case stepDone(lesson: String, step: String)
  case finished(lesson: String)
  case answered(lesson: String, question: String, Answer, isCorrect: Bool, seed: UInt64?)
  /// So many hints have been seen.
  case hint(lesson: String, step: String, count: Int)
  case solutionShown(lesson: String, step: String)
  case exerciseDone(lesson: String, step: String)
  /// Nil forgets the state.
  case labState(lesson: String, step: String, JSONValue?)
  case forgotten(lesson: String)
}

extension LearnerProgress {
  /// Makes a change part of the document.
  public mutating func apply(_ change: ProgressChange, at now: Timestamp) {
    switch change {
    case .language(let language): self.language = language
    case .forgotten(let lesson): lessons[lesson] = nil
    default:
      guard let id = change.lesson else { return }
      lessons[id, default: LessonProgress()].apply(change, at: now)
    }
  }
}

extension ProgressChange {
  /// The lesson that the change belongs to.
  public var lesson: String? {
    switch self {
    case .language: nil
    case .opened(let lesson), .position(let lesson, _), .stepDone(let lesson, _),
      .finished(let lesson), .answered(let lesson, _, _, _, _), .hint(let lesson, _, _),
      .solutionShown(let lesson, _), .exerciseDone(let lesson, _), .labState(let lesson, _, _),
      .forgotten(let lesson):
      lesson
    }
  }
}

extension LessonProgress {
  fileprivate mutating func apply(_ change: ProgressChange, at now: Timestamp) {
    switch change {
    case .opened:
      opened = opened ?? now
      lastOpened = now
    case .position(_, let step): position = step
    case .stepDone(_, let step):
      if !stepsDone.contains(step) { stepsDone.append(step) }
    case .finished: finished = finished ?? now
    case .answered(_, let question, let answer, let isCorrect, let seed):
      answers[question, default: []].append(
        AnswerRecord(at: now, answer: answer, isCorrect: isCorrect, seed: seed))
    case .hint(_, let step, let count):
      let seen = exercises[step]?.hintsUsed ?? 0
      exercises[step, default: ExerciseProgress()].hintsUsed = max(seen, count)
    case .solutionShown(_, let step):
      exercises[step, default: ExerciseProgress()].solutionShown = true
    case .exerciseDone(_, let step):
      let before = exercises[step]?.done
      exercises[step, default: ExerciseProgress()].done = before ?? now
    case .labState(_, let step, let state): labs[step] = state
    case .language, .forgotten: break
    }
  }
}
