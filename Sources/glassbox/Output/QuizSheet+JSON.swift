import Curriculum
import Figures
import Foundation

extension QuizSheet {
  /// The question for programs: what there is to choose from, and how an answer is typed.
  func questionJSON(lesson: String) -> JSONValue {
    func list(_ parts: [(key: Character, id: String, text: String)]) -> JSONValue {
      .array(
        parts.map {
          .object([
            ("key", .string(String($0.key))), ("id", .string($0.id)), ("text", .string($0.text)),
          ])
        })
    }
    return .document([
      ("lesson", .string(lesson)), ("question", .string(posed.question.id)),
      ("kind", .string(kind)), ("number", .int(number)), ("of", .int(total)),
      ("prompt", .string(PlainProse.text(of: posed.prompt(language)))),
      ("left", list(leftSides)), ("options", list(choices)), ("text", .optional(cuttable)),
      ("has_hint", .bool(posed.question.hint != nil)),
      ("instruction", .string(instruction[language])),
    ])
  }

  func hintJSON(lesson: String) -> JSONValue {
    .document([
      ("lesson", .string(lesson)), ("question", .string(posed.question.id)),
      ("hint", .optional(posed.hint(language).map(PlainProse.text))),
    ])
  }

  /// What an answer was worth.
  ///
  /// - Parameter next: when the card comes again.
  func answerJSON(
    _ answer: Answer, _ isCorrect: Bool, lesson: String, hinted: Bool, next: Timestamp?
  ) -> JSONValue {
    .document([
      ("lesson", .string(lesson)), ("question", .string(posed.question.id)),
      ("answer", Self.json(answer)), ("expected", expected(answer)),
      ("correct", .bool(isCorrect)), ("hinted", .bool(hinted)),
      ("reason", .optional(reason(for: answer))), ("reasons", reasons),
      ("explanation", .optional(posed.explanation(language).map(PlainProse.text))),
      ("next", .optional(next?.description)),
    ])
  }

  private static func json(_ answer: Answer) -> JSONValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    switch answer {
    case .option(let id): return .string(id)
    case .number(let value): return .double(value)
    default:
      return (try? encoder.encode(answer)).map { .raw(String(decoding: $0, as: UTF8.self)) }
        ?? .null
    }
  }

  private func expected(_ answer: Answer) -> JSONValue {
    switch posed.question.kind {
    case .choice(let options): .optional(options.first(where: \.isCorrect)?.id)
    case .choices(let options): .strings(options.filter(\.isCorrect).map(\.id))
    case .number: .optional(posed.number)
    case .text: .optional(posed.answerText(language))
    case .order(let items): .strings(items.map(\.id))
    case .match(let pairs): .object(pairs.map { ($0.id, .string($0.id)) })
    case .boundaries:
      if case .boundaries(let marking) = answer { .ints(marking.markableKey) } else { .null }
    case .predict:
      if case .prediction(let prediction) = answer { .optional(prediction.outcome) } else { .null }
    }
  }

  /// The reason of the option that was chosen, or of a mistake that is known.
  private func reason(for answer: Answer) -> String? {
    switch (posed.question.kind, answer) {
    case (_, .option(let id)):
      return posed.options.first { $0.id == id }.map { plain($0.reason[language]) }
    case (.text(let expected), .text(let given)):
      return expected.mistake(given).map { plain($0.reason[language]) }
    default: return nil
    }
  }

  private var reasons: JSONValue {
    let parts: [(String, [Prose.Span])] =
      switch posed.question.kind {
      case .choice(let options), .choices(let options):
        options.map { ($0.id, $0.reason[language]) }
      case .order(let items): items.map { ($0.id, $0.reason[language]) }
      case .match(let pairs): pairs.map { ($0.id, $0.reason[language]) }
      case .number, .text, .boundaries, .predict: []
      }
    return .object(parts.map { ($0.0, .string(plain($0.1))) })
  }

  private var kind: String {
    switch posed.question.kind {
    case .choice: "choice"
    case .choices: "choices"
    case .number: "number"
    case .text: "text"
    case .order: "order"
    case .match: "match"
    case .boundaries: "boundaries"
    case .predict: "predict"
    }
  }
}
