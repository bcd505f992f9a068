import Figures

/// A group of lessons: one row of the curriculum map.
public struct Track: Sendable, Equatable, Codable, Identifiable {
  /// Two digits; a lesson's id starts with its track's.
  public var id: String
  /// The folder below `lessons/`.
  public var folder: String
  public var title: Phrase

  public init(id: String, folder: String, title: Phrase) {
    self.id = id
    self.folder = folder
    self.title = title
  }
}

/// What start-up knows of a lesson, without having opened it.
public struct LessonSummary: Sendable, Equatable, Codable, Identifiable {
  public var id: String
  public var track: String
  public var title: Phrase
  /// How the Chinese title is read, a syllable for each character: `ju zi qie fen`, without tones.
  public var pinyin: String?
  /// Part of the spine that a newcomer walks first.
  public var isCore: Bool
  public var minutes: Int
  public var requires: [String]
  /// One sentence for when this lesson is the next suggestion.
  public var why: Phrase?
  public var stepIDs: [String]
  /// In the order in which the lesson asks them.
  public var questions: [QuestionSummary]

  public init(
    id: String, track: String, title: Phrase, isCore: Bool, minutes: Int, requires: [String],
    why: Phrase?, stepIDs: [String], questions: [QuestionSummary] = [], pinyin: String? = nil
  ) {
    self.id = id
    self.track = track
    self.title = title
    self.pinyin = pinyin
    self.isCore = isCore
    self.minutes = minutes
    self.requires = requires
    self.why = why
    self.stepIDs = stepIDs
    self.questions = questions
  }
}

/// What start-up knows of a question: enough to tell when it is due for review.
public struct QuestionSummary: Sendable, Equatable, Codable, Identifiable {
  public var id: String
  /// What it is about.
  public var concept: String
  /// The quiz step that asks it.
  public var step: String

  public init(id: String, concept: String, step: String) {
    self.id = id
    self.concept = concept
    self.step = step
  }
}

/// A lesson with everything that its screen needs.
public struct Lesson: Sendable, Equatable {
  public var summary: LessonSummary
  public var concepts: [String]
  public var sources: [String]
  public var steps: [Step]

  public init(summary: LessonSummary, concepts: [String], sources: [String], steps: [Step]) {
    self.summary = summary
    self.concepts = concepts
    self.sources = sources
    self.steps = steps
  }

  public var id: String { summary.id }
  public var questions: [(step: Step, question: Question)] {
    steps.flatMap { step in step.questions.map { (step, $0) } }
  }
}

/// One page of a lesson.
public struct Step: Sendable, Equatable, Identifiable {
  public enum Kind: Sendable, Equatable {
    case read(LabSetup?)
    case lab(LabSetup)
    case exercise(Exercise)
    case quiz([Question])
  }

  public var id: String
  public var title: Phrase?
  public var kind: Kind
  public var prose: Localized<Prose>

  public init(id: String, title: Phrase? = nil, kind: Kind, prose: Localized<Prose>) {
    self.id = id
    self.title = title
    self.kind = kind
    self.prose = prose
  }

  public var setup: LabSetup? {
    switch kind {
    case .read(let setup): setup
    case .lab(let setup): setup
    case .exercise(let exercise): exercise.setup
    case .quiz: nil
    }
  }

  public var exercise: Exercise? {
    if case .exercise(let exercise) = kind { exercise } else { nil }
  }

  public var questions: [Question] {
    if case .quiz(let questions) = kind { questions } else { [] }
  }
}

/// A value for each language of the lessons.
public struct Localized<Value: Sendable>: Sendable {
  public var zh: Value
  public var en: Value

  public init(zh: Value, en: Value) {
    self.zh = zh
    self.en = en
  }

  public init(_ make: (Language) throws -> Value) rethrows {
    zh = try make(.zh)
    en = try make(.en)
  }

  public subscript(language: Language) -> Value {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension Localized: Equatable where Value: Equatable {}
