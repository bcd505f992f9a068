import Figures
import Files
import Foundation

/// Reads a document in one walk over its bytes: start-up waits for it, and a general decoder takes about
/// twenty times as long over ten thousand answers.
///
/// It understands what `ProgressStore.encoded` writes. What is unusual (escapes in keys, `null`, seeds
/// beyond `Int`) it refuses, and the general decoder has the last word.
struct ProgressReader {
  typealias Failure = JSONReader.Failure

  static func read(_ data: Data) throws(Failure) -> LearnerProgress {
    var reader = JSONReader([UInt8](data))
    let progress = try reader.progress()
    try reader.expectEnd()
    return progress
  }
}

extension JSONReader {
  fileprivate mutating func progress() throws(Failure) -> LearnerProgress {
    var result = LearnerProgress()
    var schema = 0
    try members { (reader, key) throws(Failure) in
      switch key {
      case "schema": schema = try reader.integer()
      case "sequence": result.sequence = try reader.integer()
      case "language": result.language = try reader.language()
      case "languageChosen": result.languageChosen = try reader.time()
      case "lessons":
        result.lessons = try reader.map { (reader) throws(Failure) in try reader.lesson() }
      case "experiments":
        result.experiments = try reader.map { (reader) throws(Failure) in try reader.experiment() }
      case "removedExperiments": result.removedExperiments = try reader.times()
      case "sentences":
        result.sentences = try reader.list { (reader) throws(Failure) in try reader.sentence() }
      case "assignment": result.assignment = try reader.assignment()
      case "assignmentChanged": result.assignmentChanged = try reader.time()
      case "placements": result.placements = try reader.times()
      default: _ = try reader.value()
      }
    }
    guard (1...LearnerProgress.currentSchema).contains(schema) else {
      throw failure("schema \(schema)")
    }
    return result
  }

  private mutating func lesson() throws(Failure) -> LessonProgress {
    var result = LessonProgress()
    try members { (reader, key) throws(Failure) in
      switch key {
      case "opened": result.opened = try reader.time()
      case "lastOpened": result.lastOpened = try reader.time()
      case "finished": result.finished = try reader.time()
      case "placed": result.placed = try reader.time()
      case "restarted": result.restarted = try reader.time()
      case "position": result.position = try reader.text()
      case "positionChanged": result.positionChanged = try reader.time()
      case "stepsDone":
        result.stepsDone = try reader.list { (reader) throws(Failure) in try reader.text() }
      case "exercises":
        result.exercises = try reader.map { (reader) throws(Failure) in try reader.exercise() }
      case "answers":
        result.answers = try reader.map { (reader) throws(Failure) in
          try reader.list { (reader) throws(Failure) in try reader.record() }
        }
      case "labs":
        result.labs = try reader.map { (reader) throws(Failure) in
          JSONValue(try reader.value())
        }
      case "labsChanged": result.labsChanged = try reader.times()
      case "bookmarks": result.bookmarks = try reader.times()
      case "removedBookmarks": result.removedBookmarks = try reader.times()
      case "notes": result.notes = try reader.map { (reader) throws(Failure) in try reader.note() }
      default: _ = try reader.value()
      }
    }
    result.dateSchema1Position()
    return result
  }

  private mutating func exercise() throws(Failure) -> ExerciseProgress {
    var result = ExerciseProgress()
    try members { (reader, key) throws(Failure) in
      switch key {
      case "done": result.done = try reader.time()
      case "hintsUsed": result.hintsUsed = try reader.integer()
      case "solutionShown": result.solutionShown = try reader.flag()
      case "earlier": result.earlier = try reader.earlierExercise()
      default: _ = try reader.value()
      }
    }
    return result
  }

  private mutating func earlierExercise() throws(Failure) -> EarlierExercise {
    var (done, hintsUsed, solutionShown): (Timestamp?, Int?, Bool?) = (nil, nil, nil)
    try members { (reader, key) throws(Failure) in
      switch key {
      case "done": done = try reader.time()
      case "hintsUsed": hintsUsed = try reader.integer()
      case "solutionShown": solutionShown = try reader.flag()
      default: _ = try reader.value()
      }
    }
    guard let hintsUsed, let solutionShown else { throw failure("half an exercise") }
    return EarlierExercise(done: done, hintsUsed: hintsUsed, solutionShown: solutionShown)
  }

  private mutating func record() throws(Failure) -> AnswerRecord {
    var (at, answer, isCorrect): (Timestamp?, Answer?, Bool?) = (nil, nil, nil)
    var seed: UInt64?
    var hinted = false
    try members { (reader, key) throws(Failure) in
      switch key {
      case "at": at = try reader.time()
      case "answer": answer = try reader.answer()
      case "isCorrect": isCorrect = try reader.flag()
      case "seed":
        guard let value = UInt64(exactly: try reader.integer()) else {
          throw reader.failure("a negative seed")
        }
        seed = value
      case "hinted": hinted = try reader.flag()
      default: _ = try reader.value()
      }
    }
    guard let at, let answer, let isCorrect else { throw failure("half an answer") }
    return AnswerRecord(at: at, answer: answer, isCorrect: isCorrect, seed: seed, hinted: hinted)
  }

  private mutating func answer() throws(Failure) -> Answer {
    switch try peek() {
    case UInt8(ascii: "\""): return .option(try text())
    case UInt8(ascii: "{"):
      guard let answer = Answer(try value()) else { throw failure("an answer of an unknown kind") }
      return answer
    default: return .number(try number())
    }
  }

  // MARK: Own things

  private mutating func experiment() throws(Failure) -> Experiment {
    var (lab, state, saved): (String?, JSONValue?, Timestamp?) = (nil, nil, nil)
    try members { (reader, key) throws(Failure) in
      switch key {
      case "lab": lab = try reader.text()
      case "state": state = JSONValue(try reader.value())
      case "saved": saved = try reader.time()
      default: _ = try reader.value()
      }
    }
    guard let lab, let state, let saved else { throw failure("half an experiment") }
    return Experiment(lab: lab, state: state, saved: saved)
  }

  private mutating func sentence() throws(Failure) -> Sentence {
    let version = try version()
    return Sentence(text: version.text, at: version.at)
  }

  private mutating func version() throws(Failure) -> Note.Version {
    var (text, at): (String?, Timestamp?) = (nil, nil)
    try members { (reader, key) throws(Failure) in
      switch key {
      case "text": text = try reader.text()
      case "at": at = try reader.time()
      default: _ = try reader.value()
      }
    }
    guard let text, let at else { throw failure("half a text") }
    return Note.Version(text: text, at: at)
  }

  private mutating func note() throws(Failure) -> Note {
    var (versions, replaced): ([Note.Version]?, [String]?) = (nil, nil)
    try members { (reader, key) throws(Failure) in
      switch key {
      case "versions":
        versions = try reader.list { (reader) throws(Failure) in try reader.version() }
      case "replaced":
        replaced = try reader.list { (reader) throws(Failure) in try reader.text() }
      default: _ = try reader.value()
      }
    }
    guard let versions, let replaced else { throw failure("half a note") }
    return Note(versions: versions, replaced: replaced)
  }

  private mutating func assignment() throws(Failure) -> Assignment {
    var result = Assignment(lessons: [])
    var isComplete = false
    try members { (reader, key) throws(Failure) in
      switch key {
      case "title":
        let title = try reader.map { (reader) throws(Failure) in try reader.text() }
        guard let zh = title["zh"], let en = title["en"] else {
          throw reader.failure("half a title")
        }
        result.title = Phrase(zh: zh, en: en)
      case "lessons":
        result.lessons = try reader.list { (reader) throws(Failure) in try reader.text() }
        isComplete = true
      case "seed":
        guard let seed = UInt64(exactly: try reader.integer()) else {
          throw reader.failure("a negative seed")
        }
        result.seed = seed
      case "due": result.due = try reader.time()
      default: _ = try reader.value()
      }
    }
    guard isComplete else { throw failure("an assignment without lessons") }
    return result
  }

  // MARK: Small things

  /// Calls `body` with every key; one with an escape in it is refused.
  private mutating func members(
    _ body: (inout JSONReader, StaticKey) throws(Failure) -> Void
  ) throws(Failure) {
    try expect(UInt8(ascii: "{"))
    if try peek() == UInt8(ascii: "}") { return try expect(UInt8(ascii: "}")) }
    while true {
      let place = try plainString()
      try expect(UInt8(ascii: ":"))
      try body(&self, StaticKey(bytes: self[place]))
      guard try peek() == UInt8(ascii: ",") else { break }
      try expect(UInt8(ascii: ","))
    }
    try expect(UInt8(ascii: "}"))
  }

  private mutating func map<Value>(
    _ read: (inout JSONReader) throws(Failure) -> Value
  ) throws(Failure) -> [String: Value] {
    var result: [String: Value] = [:]
    try object { (reader, key) throws(Failure) in
      guard let name = String(validating: key, as: UTF8.self), result[name] == nil else {
        throw reader.failure("a name that is not UTF-8, or stands there twice")
      }
      result[name] = try read(&reader)
    }
    return result
  }

  private mutating func list<Value>(
    _ read: (inout JSONReader) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var result: [Value] = []
    try array { (reader) throws(Failure) in result.append(try read(&reader)) }
    return result
  }

  private mutating func times() throws(Failure) -> [String: Timestamp] {
    try map { (reader) throws(Failure) in try reader.time() }
  }

  private mutating func time() throws(Failure) -> Timestamp {
    guard let time = Timestamp(utf8: self[try plainString()]) else {
      throw failure("a date like 2026-11-21T04:05:06Z is expected")
    }
    return time
  }

  private mutating func flag() throws(Failure) -> Bool {
    guard case .bool(let flag) = try value() else { throw failure("true or false is expected") }
    return flag
  }

  private mutating func language() throws(Failure) -> Language {
    guard let language = Language(rawValue: try text()) else { throw failure("a language") }
    return language
  }
}

/// A key as it lies in the file, compared without making a string of it.
private struct StaticKey {
  let bytes: ArraySlice<UInt8>

  static func ~= (name: StaticString, key: StaticKey) -> Bool {
    name.utf8CodeUnitCount == key.bytes.count
      && key.bytes.elementsEqual(
        UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}

extension Answer {
  /// An answer that is an object; the same shapes as in `init(from:)`.
  fileprivate init?(_ value: Files.JSONValue) {
    if let ids = value["options"].texts {
      self = .options(Set(ids))
    } else if let text = value["text"].text {
      self = .text(text)
    } else if let ids = value["order"].texts {
      self = .order(ids)
    } else if case .object(let partners) = value["matches"] {
      let texts = partners.compactMapValues(\.text)
      guard texts.count == partners.count else { return nil }
      self = .matches(texts)
    } else if let marks = value["boundaries"].integers, let text = value["of"].text {
      self = .boundaries(Marking(marks: marks, text: text, key: value["key"].integers))
    } else if let given = value["prediction"].number {
      self = .prediction(
        Forecast(
          given, outcome: value["outcome"].number, bits: value["bits"].number,
          text: value["of"].text))
    } else {
      return nil
    }
  }
}

extension Files.JSONValue {
  fileprivate var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  fileprivate var texts: [String]? {
    guard case .array(let values) = self else { return nil }
    let texts = values.compactMap(\.text)
    return texts.count == values.count ? texts : nil
  }

  fileprivate var integers: [Int]? {
    guard case .array(let values) = self else { return nil }
    let numbers = values.compactMap { value in value.number.flatMap { Int(exactly: $0) } }
    return numbers.count == values.count ? numbers : nil
  }
}

extension JSONValue {
  init(_ value: Files.JSONValue) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array(let values): self = .array(values.map { JSONValue($0) })
    case .object(let members): self = .object(members.mapValues { JSONValue($0) })
    }
  }
}
