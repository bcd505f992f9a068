import Figures

/// What a learner has done: the document `progress.json`, as a value.
public struct LearnerProgress: Sendable, Equatable, Codable {
  public static let currentSchema = 1

  public var schema = LearnerProgress.currentSchema
  /// The number of the last change in it; the journal's changes up to it are contained.
  public var sequence = 0
  public var language: Language?
  public var lessons: [String: LessonProgress] = [:]

  public init() {}

  public subscript(lesson: String) -> LessonProgress {
    lessons[lesson] ?? LessonProgress()
  }
}

/// What a learner has done in one lesson.
public struct LessonProgress: Sendable, Equatable, Codable {
  public var opened: Timestamp?
  public var lastOpened: Timestamp?
  public var finished: Timestamp?
  /// The step that was on the screen last.
  public var position: String?
  /// Steps that were worked through, in that order.
  public var stepsDone: [String] = []
  public var exercises: [String: ExerciseProgress] = [:]
  /// Every answer ever given, oldest first, by question.
  public var answers: [String: [AnswerRecord]] = [:]
  /// What each step's lab was left like.
  public var labs: [String: JSONValue] = [:]

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
}

public struct ExerciseProgress: Sendable, Equatable, Codable {
  public var done: Timestamp?
  public var hintsUsed = 0
  public var solutionShown = false

  public init() {}
}

// Keys that are missing have their first value: a document that somebody edited by hand still counts.
extension LearnerProgress {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    schema = try container.decode(Int.self, forKey: .schema)
    sequence = try container.decodeIfPresent(Int.self, forKey: .sequence) ?? 0
    language = try container.decodeIfPresent(Language.self, forKey: .language)
    lessons =
      try container.decodeIfPresent([String: LessonProgress].self, forKey: .lessons) ?? [:]
  }
}

extension LessonProgress {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    opened = try container.decodeIfPresent(Timestamp.self, forKey: .opened)
    lastOpened = try container.decodeIfPresent(Timestamp.self, forKey: .lastOpened)
    finished = try container.decodeIfPresent(Timestamp.self, forKey: .finished)
    position = try container.decodeIfPresent(String.self, forKey: .position)
    stepsDone = try container.decodeIfPresent([String].self, forKey: .stepsDone) ?? []
    exercises =
      try container.decodeIfPresent([String: ExerciseProgress].self, forKey: .exercises) ?? [:]
    answers =
      try container.decodeIfPresent([String: [AnswerRecord]].self, forKey: .answers) ?? [:]
    labs = try container.decodeIfPresent([String: JSONValue].self, forKey: .labs) ?? [:]
  }
}

extension ExerciseProgress {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    done = try container.decodeIfPresent(Timestamp.self, forKey: .done)
    hintsUsed = try container.decodeIfPresent(Int.self, forKey: .hintsUsed) ?? 0
    solutionShown = try container.decodeIfPresent(Bool.self, forKey: .solutionShown) ?? false
  }
}

/// One submitted answer.
public struct AnswerRecord: Sendable, Equatable, Codable {
  public var at: Timestamp
  public var answer: Answer
  public var isCorrect: Bool
  /// The seed that the question's numbers were drawn with.
  public var seed: UInt64?

  public init(at: Timestamp, answer: Answer, isCorrect: Bool, seed: UInt64?) {
    self.at = at
    self.answer = answer
    self.isCorrect = isCorrect
    self.seed = seed
  }
}

/// What was answered.
public enum Answer: Sendable, Equatable {
  case option(String)
  case number(Double)
}

extension Answer: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .option(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .option(let id): try container.encode(id)
    case .number(let number): try container.encode(number)
    }
  }
}
