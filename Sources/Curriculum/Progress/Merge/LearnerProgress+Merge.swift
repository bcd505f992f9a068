import Foundation

// Two machines' files become one. Every function here is commutative, associative and idempotent, so that
// neither the order of merging nor merging twice changes anything (a join-semilattice: Shapiro et al. 2011,
// "Conflict-free Replicated Data Types", def. 2.4). Nothing that was answered, finished or written is
// dropped: what was forgotten or reset here and is still there in the other file comes back.

extension LearnerProgress {
  /// Everything that is in either document.
  ///
  /// Of what can be only one (a position, a lab's state, an experiment of one name) the newest counts;
  /// texts of notes that were written on both sides both stay.
  public func merged(with other: LearnerProgress) -> LearnerProgress {
    var result = LearnerProgress()
    result.sequence = max(sequence, other.sequence)
    (result.language, result.languageChosen) = newer(
      (language, languageChosen), (other.language, other.languageChosen))
    result.lessons = lessons.merging(other.lessons) { $0.merged(with: $1) }
    for name in Set(experimentNames + other.experimentNames) {
      let (experiment, at) = newer(register(name), other.register(name))
      result.experiments[name] = experiment
      result.removedExperiments[name] = experiment == nil ? at : nil
    }
    result.sentences = Sentence.merged(sentences, other.sentences)
    (result.assignment, result.assignmentChanged) = newer(
      (assignment, assignmentChanged), (other.assignment, other.assignmentChanged))
    result.placements = placements.merging(other.placements, uniquingKeysWith: max)
    return result
  }

  private var experimentNames: [String] { Array(experiments.keys) + removedExperiments.keys }

  private func register(_ name: String) -> (Experiment?, Timestamp?) {
    (experiments[name], experiments[name]?.saved ?? removedExperiments[name])
  }
}

extension LessonProgress {
  func merged(with other: LessonProgress) -> LessonProgress {
    var (left, right) = (self, other)
    // Who began anew last is the one whose steps count; what went before is an earlier result.
    if let latest = latest(restarted, other.restarted) {
      if restarted != latest { left.restart(at: latest) }
      if other.restarted != latest { right.restart(at: latest) }
    }
    var result = LessonProgress()
    result.opened = earliest(opened, other.opened)
    result.lastOpened = latest(lastOpened, other.lastOpened)
    result.finished = earliest(finished, other.finished)
    result.placed = earliest(placed, other.placed)
    result.restarted = left.restarted
    (result.position, result.positionChanged) = newer(
      (left.position, left.positionChanged), (right.position, right.positionChanged))
    result.stepsDone =
      left.stepsDone == right.stepsDone
      ? left.stepsDone : Set(left.stepsDone + right.stepsDone).sorted()
    result.exercises = left.exercises.merging(right.exercises) { $0.merged(with: $1) }
    result.answers = answers.merging(other.answers, uniquingKeysWith: AnswerRecord.merged)
    result.mergeLabs(left, right)
    result.mergeBookmarks(left, right)
    result.notes = notes.merging(other.notes) { $0.merged(with: $1) }
    return result
  }

  private mutating func mergeLabs(_ left: LessonProgress, _ right: LessonProgress) {
    for step in Set(left.labSteps + right.labSteps) {
      (labs[step], labsChanged[step]) = newer(
        (left.labs[step], left.labsChanged[step]), (right.labs[step], right.labsChanged[step]))
    }
  }

  private var labSteps: [String] { Array(labs.keys) + labsChanged.keys }

  private mutating func mergeBookmarks(_ left: LessonProgress, _ right: LessonProgress) {
    func register(_ lesson: LessonProgress, _ step: String) -> (Bool?, Timestamp?) {
      if let set = lesson.bookmarks[step] { return (true, set) }
      return (nil, lesson.removedBookmarks[step])
    }
    let steps = [left, right].flatMap { Array($0.bookmarks.keys) + $0.removedBookmarks.keys }
    for step in Set(steps) {
      let (isSet, at) = newer(register(left, step), register(right, step))
      bookmarks[step] = isSet == true ? at : nil
      removedBookmarks[step] = isSet == true ? nil : at
    }
  }
}

extension ExerciseProgress {
  func merged(with other: ExerciseProgress) -> ExerciseProgress {
    var result = ExerciseProgress()
    result.done = earliest(done, other.done)
    result.hintsUsed = max(hintsUsed, other.hintsUsed)
    result.solutionShown = solutionShown || other.solutionShown
    result.earlier =
      earlier.map { mine in
        other.earlier.map { mine.merged(with: $0) } ?? mine
      } ?? other.earlier
    return result
  }
}

extension EarlierExercise {
  func merged(with other: EarlierExercise) -> EarlierExercise {
    EarlierExercise(
      done: earliest(done, other.done), hintsUsed: max(hintsUsed, other.hintsUsed),
      solutionShown: solutionShown || other.solutionShown)
  }
}

extension Note {
  func merged(with other: Note) -> Note {
    let replaced = Set(replaced + other.replaced)
    let versions = Set(versions + other.versions).filter { !replaced.contains($0.mark) }
    return Note(
      versions: versions.sorted { ($0.at, $0.text) < ($1.at, $1.text) },
      replaced: replaced.sorted())
  }
}

extension AnswerRecord {
  /// All records of both, oldest first. One that stands in both is one answer.
  static func merged(_ left: [AnswerRecord], _ right: [AnswerRecord]) -> [AnswerRecord] {
    if left == right { return left }
    var counts: [String: (record: AnswerRecord, left: Int, right: Int)] = [:]
    for record in left { counts[record.identity, default: (record, 0, 0)].left += 1 }
    for record in right { counts[record.identity, default: (record, 0, 0)].right += 1 }
    return counts.sorted { $0.key < $1.key }.flatMap { entry in
      Array(repeating: entry.value.record, count: max(entry.value.left, entry.value.right))
    }
  }

  /// Sorts by time; within a second a wrong answer comes before the right one.
  private var identity: String { "\(at) \(isCorrect ? 1 : 0) \(canonical(self))" }
}

extension Sentence {
  /// The newest of both, each text once.
  static func merged(_ left: [Sentence], _ right: [Sentence]) -> [Sentence] {
    if left == right { return left }
    var times: [String: Timestamp] = [:]
    for sentence in left + right {
      times[sentence.text] = latest(times[sentence.text], sentence.at)
    }
    let all = times.map { Sentence(text: $0.key, at: $0.value) }
    return Array(all.sorted { ($1.at, $1.text) < ($0.at, $0.text) }.prefix(limit))
  }
}

// MARK: What the joins are made of

private func earliest(_ left: Timestamp?, _ right: Timestamp?) -> Timestamp? {
  [left, right].compactMap { $0 }.min()
}

private func latest(_ left: Timestamp?, _ right: Timestamp?) -> Timestamp? {
  [left, right].compactMap { $0 }.max()
}

/// The value that was set last. Within one second a value beats none, and of two values the one whose
/// JSON sorts last wins, so that both machines choose the same.
private func newer<Value: Encodable & Equatable>(
  _ left: (Value?, Timestamp?), _ right: (Value?, Timestamp?)
) -> (Value?, Timestamp?) {
  let times = (left.1?.seconds ?? Int.min, right.1?.seconds ?? Int.min)
  if times.0 != times.1 { return times.0 > times.1 ? left : right }
  guard let mine = left.0 else { return right }
  guard let yours = right.0, mine != yours else { return left }
  return canonical(mine) > canonical(yours) ? left : right
}

/// A text that is the same for equal values.
private func canonical(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let data = try? encoder.encode(value)
  return String(decoding: data ?? Data(), as: UTF8.self)
}
