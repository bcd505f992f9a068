import Figures
import Foundation

/// A question with its numbers drawn and its options in an order: what the learner sees.
public struct PosedQuestion: Sendable, Equatable {
  public let question: Question
  public let seed: UInt64
  public let parameters: [String: Double]
  /// The right answer of a number question.
  public let number: Double?
  /// Options in the order in which they are shown.
  public let options: [Question.Option]

  /// - Throws: `QuestionError` when the engine gives no answer.
  public init(_ question: Question, seed: UInt64, oracle: any QuestionOracle) throws {
    var random = SplitMix64(seed: seed)
    var parameters: [String: Double] = [:]
    for parameter in question.parameters { parameters[parameter.name] = parameter.draw(&random) }
    self.question = question
    self.seed = seed
    self.parameters = parameters
    options = question.options.shuffled(using: &random)
    switch question.kind {
    case .choice: number = nil
    case .number(let answer):
      switch answer.source {
      case .fixed(let value): number = value
      case .engine(let name):
        guard let value = oracle.answer(engine: name, parameters: parameters), value.isFinite
        else {
          throw QuestionError.noAnswer(
            question: question.id, engine: name, parameters: parameters)
        }
        number = value
      }
    }
  }

  public func isCorrect(_ answer: Answer) -> Bool {
    switch (question.kind, answer) {
    case (.choice(let options), .option(let id)):
      return options.contains { $0.id == id && $0.isCorrect }
    case (.number(let expected), .number(let given)):
      guard let number else { return false }
      return abs(given - number) <= expected.allowance(for: number)
    default: return false
    }
  }

  /// The right answer as it is to be read.
  public var answerText: String? { number.map(NumberText.format) }

  public func prompt(_ language: Language) -> Prose { filled(question.prompt[language]) }

  public func explanation(_ language: Language) -> Prose? {
    question.explanation.map { filled($0[language]) }
  }

  public func text(of option: Question.Option, _ language: Language) -> [Prose.Span] {
    option.text[language].replacing(replacements)
  }

  public func reason(of option: Question.Option, _ language: Language) -> [Prose.Span] {
    option.reason[language].replacing(replacements)
  }

  private func filled(_ prose: Prose) -> Prose { prose.replacing(replacements) }

  private var replacements: [String: String] {
    var texts = parameters.mapValues(NumberText.format)
    if let answerText { texts["answer"] = answerText }
    return texts
  }
}

/// Why a question cannot be asked.
public enum QuestionError: Error, Sendable, Equatable {
  case noAnswer(question: String, engine: String, parameters: [String: Double])
}

extension NumberAnswer {
  /// How far off an answer may be: the tolerance given; otherwise nothing for whole numbers, and one
  /// per cent for others.
  public func allowance(for number: Double) -> Double {
    let rounding = 1e-9 * max(1, abs(number))
    if let tolerance { return tolerance + rounding }
    return number.rounded() == number ? rounding : abs(number) * 0.01
  }
}

extension Parameter {
  func draw(_ random: inout SplitMix64) -> Double {
    value(Int.random(in: 0..<count, using: &random))
  }

  /// The value at an index, without the rounding errors of repeated addition.
  func value(_ index: Int) -> Double {
    ((lower + Double(index) * step) * 1e9).rounded() / 1e9
  }
}

/// - Source: Steele, Lea, Flood 2014, "Fast Splittable Pseudorandom Number Generators", fig. 16.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
