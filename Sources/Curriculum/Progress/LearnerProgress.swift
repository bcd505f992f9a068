import Figures

/// What a learner has done: the document `progress.json`, as a value.
public struct LearnerProgress: Sendable, Equatable {
  public static let currentSchema = 2

  public var schema = LearnerProgress.currentSchema
  /// The number of the last change in it; the journal's changes up to it are contained.
  public var sequence = 0
  public var language: Language?
  /// When the language was chosen.
  public var languageChosen: Timestamp?
  public var lessons: [String: LessonProgress] = [:]
  /// States of labs that the learner keeps under a name.
  public var experiments: [String: Experiment] = [:]
  /// Names of experiments that were removed, so that a merge does not bring them back.
  public var removedExperiments: [String: Timestamp] = [:]
  /// What the learner typed in labs, newest first, each text once.
  public var sentences: [Sentence] = []
  /// What a teacher asked for.
  public var assignment: Assignment?
  /// When the assignment was taken on or put away.
  public var assignmentChanged: Timestamp?
  /// Tracks in which a placement test was taken, with the time of the last one.
  public var placements: [String: Timestamp] = [:]

  public init() {}

  public subscript(lesson: String) -> LessonProgress {
    lessons[lesson] ?? LessonProgress()
  }
}

/// What a learner has done in one lesson.
public struct LessonProgress: Sendable, Equatable {
  public var opened: Timestamp?
  public var lastOpened: Timestamp?
  public var finished: Timestamp?
  /// A placement test showed that the learner may skip the lesson.
  public var placed: Timestamp?
  /// The learner began the lesson anew: steps and labs count from here, answers stay.
  public var restarted: Timestamp?
  /// The step that was on the screen last.
  public var position: String?
  public var positionChanged: Timestamp?
  /// Steps that were worked through, in that order.
  public var stepsDone: [String] = []
  public var exercises: [String: ExerciseProgress] = [:]
  /// Every answer ever given, oldest first, by question.
  public var answers: [String: [AnswerRecord]] = [:]
  /// What each step's lab was left like.
  public var labs: [String: JSONValue] = [:]
  /// When each step's lab state was kept or forgotten.
  public var labsChanged: [String: Timestamp] = [:]
  /// Steps that the learner wants to find again, with the time of the bookmark.
  public var bookmarks: [String: Timestamp] = [:]
  public var removedBookmarks: [String: Timestamp] = [:]
  /// The learner's own words, by step.
  public var notes: [String: Note] = [:]

  public init() {}

  /// The share of `stepIDs` that is done, from 0 to 1.
  public func fraction(of stepIDs: [String]) -> Double {
    if finished != nil { return 1 }
    guard !stepIDs.isEmpty else { return 0 }
    let done = Set(stepsDone)
    return Double(stepIDs.count(where: done.contains)) / Double(stepIDs.count)
  }

  /// Questions answered right at the last attempt, and all that were answered.
  public var score: (right: Int, of: Int) {
    let latest = answers.values.compactMap(\.last)
    return (latest.count(where: \.isCorrect), latest.count)
  }

  /// The learner's own words on a step; nil where there are none.
  public func note(_ step: String) -> String? { notes[step]?.text }
}

/// How an exercise went. What stands in `earlier` was before the lesson was begun anew.
public struct ExerciseProgress: Sendable, Equatable {
  public var done: Timestamp?
  public var hintsUsed = 0
  public var solutionShown = false
  public var earlier: EarlierExercise?

  public init() {}

  /// When the goal was met for the first time, whether before or after the lesson was begun anew.
  public var firstDone: Timestamp? { earlier?.done ?? done }
}

/// How an exercise went before the lesson was begun anew.
public struct EarlierExercise: Sendable, Equatable, Codable {
  public var done: Timestamp?
  public var hintsUsed: Int
  public var solutionShown: Bool

  public init(done: Timestamp?, hintsUsed: Int, solutionShown: Bool) {
    self.done = done
    self.hintsUsed = hintsUsed
    self.solutionShown = solutionShown
  }
}

/// One submitted answer.
public struct AnswerRecord: Sendable, Equatable {
  public var at: Timestamp
  public var answer: Answer
  public var isCorrect: Bool
  /// The seed that the question's numbers were drawn with.
  public var seed: UInt64?
  /// A hint had been seen before.
  public var hinted: Bool

  public init(
    at: Timestamp, answer: Answer, isCorrect: Bool, seed: UInt64?, hinted: Bool = false
  ) {
    self.at = at
    self.answer = answer
    self.isCorrect = isCorrect
    self.seed = seed
    self.hinted = hinted
  }
}
