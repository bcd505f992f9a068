import Figures
import Foundation

/// A question with its numbers drawn and its parts in an order: what the learner sees.
public struct PosedQuestion: Sendable, Equatable {
  public let question: Question
  public let seed: UInt64
  public let parameters: [String: Double]
  /// The right answer of a number question.
  public let number: Double?
  /// Options in the order in which they are shown.
  public let options: [Question.Option]
  /// The items of an ordering question, shuffled; never in the right order.
  public let items: [Question.Item]
  /// The pairs of a matching question in the order of the left sides …
  public let pairs: [Question.Pair]
  /// … and in the order in which their right sides are offered, never that of the left ones.
  public let partners: [Question.Pair]
  /// The text that a question about texts is about.
  public let sample: TextSample?

  /// - Parameters:
  ///   - sentences: what the learner has typed in labs, for questions that ask about it.
  ///   - language: texts in this language are preferred.
  /// - Throws: `QuestionError` when the engine gives no answer.
  public init(
    _ question: Question, seed: UInt64, oracle: any QuestionOracle, sentences: [String] = [],
    language: Language? = nil
  ) throws {
    var random = SplitMix64(seed: seed)
    var parameters: [String: Double] = [:]
    for parameter in question.parameters { parameters[parameter.name] = parameter.draw(&random) }
    self.question = question
    self.seed = seed
    self.parameters = parameters
    options = question.options.shuffled(using: &random)
    items = Self.disordered(question.items, using: &random)
    pairs = question.pairs
    partners = Self.disordered(question.pairs, using: &random)
    sample = question.source?.draw(sentences: sentences, language: language, using: &random)
    number = try Self.number(of: question, parameters, oracle)
  }

  private static func number(
    of question: Question, _ parameters: [String: Double], _ oracle: any QuestionOracle
  ) throws -> Double? {
    guard case .number(let answer) = question.kind else { return nil }
    switch answer.source {
    case .fixed(let value): return value
    case .engine(let name):
      guard let value = oracle.answer(engine: name, parameters: parameters), value.isFinite else {
        throw QuestionError.noAnswer(
          question: question.id, engine: name, parameters: parameters)
      }
      return value
    }
  }

  /// Shuffled, but not into the right order, which would give the answer away.
  private static func disordered<Item: Equatable>(
    _ items: [Item], using random: inout SplitMix64
  ) -> [Item] {
    let shuffled = items.shuffled(using: &random)
    guard shuffled == items, items.count > 1 else { return shuffled }
    return Array(items.dropFirst() + items.prefix(1))
  }

  // MARK: Texts

  public func prompt(_ language: Language) -> Prose { filled(question.prompt[language]) }

  public func hint(_ language: Language) -> Prose? {
    question.hint.map { filled($0[language]) }
  }

  public func explanation(_ language: Language) -> Prose? {
    question.explanation.map { filled($0[language]) }
  }

  /// Spans of this question with its numbers and texts put in.
  public func filled(_ spans: [Prose.Span]) -> [Prose.Span] { spans.replacing(replacements) }

  public func text(of option: Question.Option, _ language: Language) -> [Prose.Span] {
    filled(option.text[language])
  }

  public func reason(of option: Question.Option, _ language: Language) -> [Prose.Span] {
    filled(option.reason[language])
  }

  private func filled(_ prose: Prose) -> Prose { prose.replacing(replacements) }

  private var replacements: [String: String] {
    var texts = parameters.mapValues(NumberText.format)
    if let number { texts["answer"] = NumberText.format(number) }
    if let sample {
      texts["text"] = sample.text
      texts["continuation"] = sample.continuation
    }
    return texts
  }
}

/// Why a question cannot be asked or graded.
public enum QuestionError: Error, Sendable, Equatable {
  case noAnswer(question: String, engine: String, parameters: [String: Double])
  /// The engine knows nothing of that name, or nothing about that text.
  case noMeasure(question: String, engine: String, text: String)
}

extension Question {
  /// The items of an ordering question in their right order.
  public var items: [Item] {
    if case .order(let items) = kind { items } else { [] }
  }

  public var pairs: [Pair] {
    if case .match(let pairs) = kind { pairs } else { [] }
  }
}

extension SampleSource {
  /// A sentence of the learner's own where there is a fitting one, otherwise one of the samples.
  func draw(
    sentences: [String], language: Language?, using random: inout SplitMix64
  ) -> TextSample? {
    if usesOwnSentences {
      let own = sentences.filter(Self.isFitting)
      if let sentence = own.randomElement(using: &random) { return TextSample(sentence) }
    }
    let meant = samples.filter { $0.language == nil || language == nil || $0.language == language }
    return (meant.isEmpty ? samples : meant).randomElement(using: &random)
  }

  /// One line that is neither too short to ask about nor too long for the screen.
  public static func isFitting(_ sentence: String) -> Bool {
    (4...60).contains(sentence.count)
      && sentence.allSatisfy { !$0.isNewline && $0.unicodeScalars.allSatisfy(\.isPrintable) }
      && sentence.contains { !$0.isWhitespace }
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
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
