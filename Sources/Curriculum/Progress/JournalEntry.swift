import Figures
import Foundation

/// One line of the journal: a change with its number and time, flat, so that people can read it.
struct JournalEntry: Equatable {
  var number: Int
  var at: Timestamp
  var change: ProgressChange

  init(number: Int, at: Timestamp, change: ProgressChange) {
    self.number = number
    self.at = at
    self.change = change
  }

  /// - Throws: `DecodingError`.
  init(line: Data) throws {
    self = try JSONDecoder().decode(JournalEntry.self, from: line)
  }

  func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

extension JournalEntry: Codable {
  private enum Key: String, CodingKey {
    case number = "n"
    case at, change, lesson, step, question, answer, correct, seed, hinted, count, state, language
    case set, text, name, lab, assignment, track, lessons
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    number = try container.decode(Int.self, forKey: .number)
    at = try container.decode(Timestamp.self, forKey: .at)
    func text(_ key: Key) throws -> String { try container.decode(String.self, forKey: key) }
    switch try text(.change) {
    case "language": change = .language(try container.decode(Language.self, forKey: .language))
    case "opened": change = .opened(lesson: try text(.lesson))
    case "position": change = .position(lesson: try text(.lesson), step: try text(.step))
    case "step-done": change = .stepDone(lesson: try text(.lesson), step: try text(.step))
    case "finished": change = .finished(lesson: try text(.lesson))
    case "answered":
      change = .answered(
        lesson: try text(.lesson), question: try text(.question),
        try container.decode(Answer.self, forKey: .answer),
        isCorrect: try container.decode(Bool.self, forKey: .correct),
        seed: try container.decodeIfPresent(UInt64.self, forKey: .seed),
        hinted: try container.decodeIfPresent(Bool.self, forKey: .hinted) ?? false)
    case "hint":
      change = .hint(
        lesson: try text(.lesson), step: try text(.step),
        count: try container.decode(Int.self, forKey: .count))
    case "solution-shown":
      change = .solutionShown(lesson: try text(.lesson), step: try text(.step))
    case "exercise-done":
      change = .exerciseDone(lesson: try text(.lesson), step: try text(.step))
    case "lab-state":
      change = .labState(
        lesson: try text(.lesson), step: try text(.step),
        try container.decodeIfPresent(JSONValue.self, forKey: .state))
    case "bookmark":
      change = .bookmark(
        lesson: try text(.lesson), step: try text(.step),
        isSet: try container.decode(Bool.self, forKey: .set))
    case "note":
      change = .note(
        lesson: try text(.lesson), step: try text(.step), text: try text(.text))
    case "restarted": change = .restarted(lesson: try text(.lesson))
    case "forgotten": change = .forgotten(lesson: try text(.lesson))
    case "experiment":
      change = .experiment(
        name: try text(.name), lab: try text(.lab),
        state: try container.decodeIfPresent(JSONValue.self, forKey: .state))
    case "sentence": change = .sentence(try text(.text))
    case "assignment":
      change = .assignment(try container.decodeIfPresent(Assignment.self, forKey: .assignment))
    case "placed":
      change = .placed(
        track: try text(.track), lessons: try container.decode([String].self, forKey: .lessons))
    case let other:
      throw DecodingError.dataCorruptedError(
        forKey: .change, in: container, debugDescription: "the change '\(other)' is unknown")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(number, forKey: .number)
    try container.encode(at, forKey: .at)
    try container.encode(change.name, forKey: .change)
    try container.encodeIfPresent(change.lesson, forKey: .lesson)
    try container.encodeIfPresent(change.step, forKey: .step)
    switch change {
    case .language(let language): try container.encode(language, forKey: .language)
    case .answered(_, let question, let answer, let isCorrect, let seed, let hinted):
      try container.encode(question, forKey: .question)
      try container.encode(answer, forKey: .answer)
      try container.encode(isCorrect, forKey: .correct)
      try container.encodeIfPresent(seed, forKey: .seed)
      if hinted { try container.encode(true, forKey: .hinted) }
    case .hint(_, _, let count): try container.encode(count, forKey: .count)
    case .labState(_, _, let state): try container.encodeIfPresent(state, forKey: .state)
    case .bookmark(_, _, let isSet): try container.encode(isSet, forKey: .set)
    case .note(_, _, let text), .sentence(let text): try container.encode(text, forKey: .text)
    case .experiment(let name, let lab, let state):
      try container.encode(name, forKey: .name)
      try container.encode(lab, forKey: .lab)
      try container.encodeIfPresent(state, forKey: .state)
    case .assignment(let assignment):
      try container.encodeIfPresent(assignment, forKey: .assignment)
    case .placed(let track, let lessons):
      try container.encode(track, forKey: .track)
      try container.encode(lessons, forKey: .lessons)
    default: break
    }
  }
}

extension ProgressChange {
  fileprivate var name: String {
    switch self {
    case .language: "language"
    case .opened: "opened"
    case .position: "position"
    case .stepDone: "step-done"
    case .finished: "finished"
    case .answered: "answered"
    case .hint: "hint"
    case .solutionShown: "solution-shown"
    case .exerciseDone: "exercise-done"
    case .labState: "lab-state"
    case .bookmark: "bookmark"
    case .note: "note"
    case .restarted: "restarted"
    case .forgotten: "forgotten"
    case .experiment: "experiment"
    case .sentence: "sentence"
    case .assignment: "assignment"
    case .placed: "placed"
    }
  }

  fileprivate var step: String? {
    switch self {
    case .position(_, let step), .stepDone(_, let step), .hint(_, let step, _),
      .solutionShown(_, let step), .exerciseDone(_, let step), .labState(_, let step, _),
      .bookmark(_, let step, _), .note(_, let step, _):
      step
    default: nil
    }
  }
}
