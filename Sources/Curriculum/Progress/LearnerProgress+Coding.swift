import Figures

// Keys that are missing have their first value: a document that somebody edited by hand still counts,
// and so does one of schema 1.

extension LearnerProgress: Codable {
  private enum Key: String, CodingKey {
    case schema, sequence, language, languageChosen, lessons, experiments, removedExperiments
    case sentences, assignment, assignmentChanged, placements
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    schema = Self.currentSchema
    sequence = try container.decodeIfPresent(Int.self, forKey: .sequence) ?? 0
    language = try container.decodeIfPresent(Language.self, forKey: .language)
    languageChosen = try container.decodeIfPresent(Timestamp.self, forKey: .languageChosen)
    lessons = try container.map(.lessons)
    experiments = try container.map(.experiments)
    removedExperiments = try container.map(.removedExperiments)
    sentences = try container.list(.sentences)
    assignment = try container.decodeIfPresent(Assignment.self, forKey: .assignment)
    assignmentChanged = try container.decodeIfPresent(Timestamp.self, forKey: .assignmentChanged)
    placements = try container.map(.placements)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(sequence, forKey: .sequence)
    try container.encodeIfPresent(language, forKey: .language)
    try container.encodeIfPresent(languageChosen, forKey: .languageChosen)
    try container.encode(lessons, forKey: .lessons)
    try container.encodeUnlessEmpty(experiments, .experiments)
    try container.encodeUnlessEmpty(removedExperiments, .removedExperiments)
    try container.encodeUnlessEmpty(sentences, .sentences)
    try container.encodeIfPresent(assignment, forKey: .assignment)
    try container.encodeIfPresent(assignmentChanged, forKey: .assignmentChanged)
    try container.encodeUnlessEmpty(placements, .placements)
  }
}

extension LessonProgress: Codable {
  private enum Key: String, CodingKey {
    case opened, lastOpened, finished, placed, restarted, position, positionChanged, stepsDone
    case exercises, answers, labs, labsChanged, bookmarks, removedBookmarks, notes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func time(_ key: Key) throws -> Timestamp? {
      try container.decodeIfPresent(Timestamp.self, forKey: key)
    }
    opened = try time(.opened)
    lastOpened = try time(.lastOpened)
    finished = try time(.finished)
    placed = try time(.placed)
    restarted = try time(.restarted)
    position = try container.decodeIfPresent(String.self, forKey: .position)
    positionChanged = try time(.positionChanged)
    stepsDone = try container.list(.stepsDone)
    exercises = try container.map(.exercises)
    answers = try container.map(.answers)
    labs = try container.map(.labs)
    labsChanged = try container.map(.labsChanged)
    bookmarks = try container.map(.bookmarks)
    removedBookmarks = try container.map(.removedBookmarks)
    notes = try container.map(.notes)
    dateSchema1Position()
  }

  /// Schema 1 did not say when the position was reached.
  mutating func dateSchema1Position() {
    if position != nil { positionChanged = positionChanged ?? lastOpened }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(opened, forKey: .opened)
    try container.encodeIfPresent(lastOpened, forKey: .lastOpened)
    try container.encodeIfPresent(finished, forKey: .finished)
    try container.encodeIfPresent(placed, forKey: .placed)
    try container.encodeIfPresent(restarted, forKey: .restarted)
    try container.encodeIfPresent(position, forKey: .position)
    try container.encodeIfPresent(positionChanged, forKey: .positionChanged)
    try container.encode(stepsDone, forKey: .stepsDone)
    try container.encode(exercises, forKey: .exercises)
    try container.encode(answers, forKey: .answers)
    try container.encode(labs, forKey: .labs)
    try container.encodeUnlessEmpty(labsChanged, .labsChanged)
    try container.encodeUnlessEmpty(bookmarks, .bookmarks)
    try container.encodeUnlessEmpty(removedBookmarks, .removedBookmarks)
    try container.encodeUnlessEmpty(notes, .notes)
  }
}

extension ExerciseProgress: Codable {
  private enum Key: String, CodingKey {
    case done, hintsUsed, solutionShown, earlier
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    done = try container.decodeIfPresent(Timestamp.self, forKey: .done)
    hintsUsed = try container.decodeIfPresent(Int.self, forKey: .hintsUsed) ?? 0
    solutionShown = try container.decodeIfPresent(Bool.self, forKey: .solutionShown) ?? false
    earlier = try container.decodeIfPresent(EarlierExercise.self, forKey: .earlier)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(done, forKey: .done)
    try container.encode(hintsUsed, forKey: .hintsUsed)
    try container.encode(solutionShown, forKey: .solutionShown)
    try container.encodeIfPresent(earlier, forKey: .earlier)
  }
}

extension AnswerRecord: Codable {
  private enum Key: String, CodingKey {
    case at, answer, isCorrect, seed, hinted
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    at = try container.decode(Timestamp.self, forKey: .at)
    answer = try container.decode(Answer.self, forKey: .answer)
    isCorrect = try container.decode(Bool.self, forKey: .isCorrect)
    seed = try container.decodeIfPresent(UInt64.self, forKey: .seed)
    hinted = try container.decodeIfPresent(Bool.self, forKey: .hinted) ?? false
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(at, forKey: .at)
    try container.encode(answer, forKey: .answer)
    try container.encode(isCorrect, forKey: .isCorrect)
    try container.encodeIfPresent(seed, forKey: .seed)
    if hinted { try container.encode(true, forKey: .hinted) }
  }
}

extension KeyedDecodingContainer {
  fileprivate func map<Value: Decodable>(_ key: Key) throws -> [String: Value] {
    try decodeIfPresent([String: Value].self, forKey: key) ?? [:]
  }

  fileprivate func list<Value: Decodable>(_ key: Key) throws -> [Value] {
    try decodeIfPresent([Value].self, forKey: key) ?? []
  }
}

extension KeyedEncodingContainer {
  fileprivate mutating func encodeUnlessEmpty<Values: Collection & Encodable>(
    _ values: Values, _ key: Key
  ) throws {
    if !values.isEmpty { try encode(values, forKey: key) }
  }
}
