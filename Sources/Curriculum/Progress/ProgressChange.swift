import Figures

/// Something that happened and must not be forgotten: one line of the journal.
public enum ProgressChange: Sendable, Equatable {
  case language(Language)
  case opened(lesson: String)
  case position(lesson: String, step: String)
  case stepDone(lesson: String, step: String)
  case finished(lesson: String)
  /// `hinted`: a hint had been seen before.
  case answered(
    lesson: String, question: String, Answer, isCorrect: Bool, seed: UInt64?, hinted: Bool = false)
  /// So many hints have been seen.
  case hint(lesson: String, step: String, count: Int)
  case solutionShown(lesson: String, step: String)
  case exerciseDone(lesson: String, step: String)
  /// Nil forgets the state.
  case labState(lesson: String, step: String, JSONValue?)
  case bookmark(lesson: String, step: String, isSet: Bool)
  /// The learner's own words; an empty text removes them.
  case note(lesson: String, step: String, text: String)
  /// Steps, exercises and labs are to be worked through anew; answers and notes stay.
  case restarted(lesson: String)
  case forgotten(lesson: String)
  /// A lab's state under a name; nil removes it.
  case experiment(name: String, lab: String, state: JSONValue?)
  /// Typed in a lab; the newest `Sentence.limit` are kept.
  case sentence(String)
  /// What a teacher asked for; nil puts it away.
  case assignment(Assignment?)
  /// A placement test: these lessons of the track may be skipped, and no others of it; none takes an
  /// earlier placement back.
  case placed(track: String, lessons: [String])
}

extension LearnerProgress {
  /// Makes a change part of the document.
  public mutating func apply(_ change: ProgressChange, at now: Timestamp) {
    switch change {
    case .language(let language):
      self.language = language
      languageChosen = now
    case .forgotten(let lesson): lessons[lesson] = nil
    case .experiment(let name, let lab, let state):
      experiments[name] = state.map { Experiment(lab: lab, state: $0, saved: now) }
      removedExperiments[name] = state == nil ? now : nil
    case .sentence(let text):
      sentences.removeAll { $0.text == text }
      sentences.insert(Sentence(text: text, at: now), at: 0)
      sentences.removeLast(max(0, sentences.count - Sentence.limit))
    case .assignment(let assignment):
      self.assignment = assignment
      assignmentChanged = now
    case .placed(let track, let ids):
      placements[track] = now
      for id in lessons.keys where id.hasPrefix(track + "-") && !ids.contains(id) {
        lessons[id]?.placed = nil
        if lessons[id] == LessonProgress() { lessons[id] = nil }
      }
      for id in ids { lessons[id, default: LessonProgress()].placed = lessons[id]?.placed ?? now }
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
    case .language, .experiment, .sentence, .assignment, .placed: nil
    case .opened(let lesson), .position(let lesson, _), .stepDone(let lesson, _),
      .finished(let lesson), .answered(let lesson, _, _, _, _, _), .hint(let lesson, _, _),
      .solutionShown(let lesson, _), .exerciseDone(let lesson, _), .labState(let lesson, _, _),
      .bookmark(let lesson, _, _), .note(let lesson, _, _), .restarted(let lesson),
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
    case .position(_, let step):
      position = step
      positionChanged = now
    case .stepDone(_, let step):
      if !stepsDone.contains(step) { stepsDone.append(step) }
    case .finished: finished = finished ?? now
    case .answered(_, let question, let answer, let isCorrect, let seed, let hinted):
      answers[question, default: []].append(
        AnswerRecord(at: now, answer: answer, isCorrect: isCorrect, seed: seed, hinted: hinted))
    case .hint(_, let step, let count):
      let seen = exercises[step]?.hintsUsed ?? 0
      exercises[step, default: ExerciseProgress()].hintsUsed = max(seen, count)
    case .solutionShown(_, let step):
      exercises[step, default: ExerciseProgress()].solutionShown = true
    case .exerciseDone(_, let step):
      let before = exercises[step]?.done
      exercises[step, default: ExerciseProgress()].done = before ?? now
    case .labState(_, let step, let state):
      labs[step] = state
      labsChanged[step] = now
    case .bookmark(_, let step, let isSet):
      bookmarks[step] = isSet ? now : nil
      removedBookmarks[step] = isSet ? nil : now
    case .note(_, let step, let text): notes[step, default: Note()].write(text, at: now)
    case .restarted: restart(at: now)
    case .language, .forgotten, .experiment, .sentence, .assignment, .placed: break
    }
  }

  /// Puts steps, exercises and labs back to where they began; results so far stay as earlier ones.
  mutating func restart(at now: Timestamp) {
    restarted = now
    position = nil
    positionChanged = nil
    stepsDone = []
    labs = [:]
    labsChanged = [:]
    for step in exercises.keys { exercises[step]?.restart() }
  }
}

extension ExerciseProgress {
  fileprivate mutating func restart() {
    guard done != nil || hintsUsed > 0 || solutionShown else { return }
    let first = [earlier?.done, done].compactMap { $0 }.min()
    self = ExerciseProgress(
      earlier: EarlierExercise(
        done: first, hintsUsed: max(earlier?.hintsUsed ?? 0, hintsUsed),
        solutionShown: solutionShown || earlier?.solutionShown ?? false))
  }

  private init(earlier: EarlierExercise) {
    self.init()
    self.earlier = earlier
  }
}
