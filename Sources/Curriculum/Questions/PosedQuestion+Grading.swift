import Figures
import Foundation

extension PosedQuestion {
  /// Grading an answer means running the engine, which may take a while.
  public var needsEngine: Bool {
    switch question.kind {
    case .boundaries, .predict: true
    default: false
    }
  }

  /// The answer with what the engine says to it; the same answer where no engine is needed.
  ///
  /// - Throws: `QuestionError.noMeasure`, and what keeps the engine from running.
  public func completed(_ answer: Answer, by oracle: any QuestionOracle) throws -> Answer {
    switch (question.kind, answer) {
    case (.boundaries(let task), .boundaries(var marking)):
      guard let key = try oracle.boundaries(of: marking.text, tokenizer: task.tokenizer) else {
        throw failure(task.tokenizer, marking.text)
      }
      marking.key = key
      return .boundaries(marking)
    case (.predict(let task), .prediction(var prediction)):
      guard let sample, let outcome = try oracle.measure(engine: task.engine, of: sample),
        let bits = task.quantity.bits(given: prediction.given, outcome: outcome)
      else { throw failure(task.engine, sample?.text ?? "") }
      prediction.outcome = outcome
      prediction.bits = bits
      prediction.text = sample.text
      return .prediction(prediction)
    default: return answer
    }
  }

  private func failure(_ engine: String, _ text: String) -> QuestionError {
    .noMeasure(question: question.id, engine: engine, text: text)
  }

  /// Whether an answer is right; one that needs the engine must have been completed.
  public func isCorrect(_ answer: Answer) -> Bool {
    switch (question.kind, answer) {
    case (.choice(let options), .option(let id)):
      options.contains { $0.id == id && $0.isCorrect }
    case (.choices(let options), .options(let ids)):
      ids == Set(options.filter(\.isCorrect).map(\.id))
    case (.number(let expected), .number(let given)):
      number.map { abs(given - $0) <= expected.allowance(for: $0) } ?? false
    case (.text(let expected), .text(let given)): expected.accepts(given)
    case (.order(let items), .order(let ids)): ids == items.map(\.id)
    case (.match(let pairs), .matches(let partners)):
      partners.count == pairs.count && pairs.allSatisfy { isPartner(partners[$0.id], of: $0) }
    case (.boundaries(let task), .boundaries(let marking)):
      marking.key != nil && marking.mistakes <= task.tolerance
    case (.predict(let task), .prediction(let prediction)):
      prediction.bits.map { $0 <= task.bound } ?? false
    default: false
    }
  }

  /// Whether the right side of the pair `id` belongs to the left side of `pair`.
  public func isPartner(_ id: String?, of pair: Question.Pair) -> Bool { id == pair.id }

  /// The right answer as it is to be read, where it is not seen in the options.
  public func answerText(_ language: Language) -> String? {
    switch question.kind {
    case .number: number.map(NumberText.format)
    case .text(let expected): expected.accepted[language].first
    default: nil
    }
  }
}

extension PredictionTask.Quantity {
  /// How far off a prediction is; nil when it or the outcome is outside of what can be foretold.
  ///
  /// A probability is scored by the logarithmic rule: what its surprise is expected to be beyond that
  /// of the true probability, the Kullback–Leibler divergence of the two. When the outcome is a plain
  /// yes or no, that is −log₂ of the probability given to what happened. A number is off by one bit
  /// when it is twice or half as large.
  ///
  /// - Source: Good 1952, "Rational Decisions", section 6 (the logarithmic score); Kullback & Leibler
  ///   1951, "On Information and Sufficiency", eq. 2.4.
  /// - Units: bits; 0 is perfect.
  public func bits(given: Double, outcome: Double) -> Double? {
    switch self {
    case .probability:
      guard given > 0, given < 1, (0...1).contains(outcome) else { return nil }
      let yes = outcome > 0 ? outcome * log2(outcome / given) : 0
      let no = outcome < 1 ? (1 - outcome) * log2((1 - outcome) / (1 - given)) : 0
      return max(0, yes + no)
    case .number:
      guard given > 0, outcome > 0, given.isFinite, outcome.isFinite else { return nil }
      return abs(log2(given / outcome))
    }
  }
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

extension TextAnswer {
  public func accepts(_ text: String) -> Bool {
    let key = TextMatching.key(text)
    return (accepted.zh + accepted.en).contains { TextMatching.key($0) == key }
  }

  /// The known mistake that a text is.
  public func mistake(_ text: String) -> Mistake? {
    let key = TextMatching.key(text)
    return mistakes.first { $0.texts.contains { TextMatching.key($0) == key } }
  }
}
