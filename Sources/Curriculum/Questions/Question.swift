import Figures

/// A question of a quiz step. Its texts may hold placeholders `{name}` for parameters.
public struct Question: Sendable, Equatable, Identifiable {
  public enum Kind: Sendable, Equatable {
    /// Exactly one option is right; each says why.
    case choice([Option])
    case number(NumberAnswer)
  }

  public struct Option: Sendable, Equatable, Identifiable {
    public var id: String
    public var isCorrect: Bool
    public var text: Localized<[Prose.Span]>
    public var reason: Localized<[Prose.Span]>

    public init(
      id: String, isCorrect: Bool, text: Localized<[Prose.Span]>, reason: Localized<[Prose.Span]>
    ) {
      self.id = id
      self.isCorrect = isCorrect
      self.text = text
      self.reason = reason
    }
  }

  public var id: String
  public var kind: Kind
  public var parameters: [Parameter]
  public var prompt: Localized<Prose>
  public var explanation: Localized<Prose>?

  public init(
    id: String, kind: Kind, parameters: [Parameter], prompt: Localized<Prose>,
    explanation: Localized<Prose>?
  ) {
    self.id = id
    self.kind = kind
    self.parameters = parameters
    self.prompt = prompt
    self.explanation = explanation
  }

  public var options: [Option] {
    if case .choice(let options) = kind { options } else { [] }
  }
}

/// What a number question accepts.
public struct NumberAnswer: Sendable, Equatable {
  public enum Source: Sendable, Equatable {
    case fixed(Double)
    /// A function of the engine, by name.
    case engine(String)
  }

  public var source: Source
  /// How far an answer may be off; nil allows one part in 10⁹, or half a unit of the last digit given
  /// when at least three significant digits were given.
  public var tolerance: Double?
  public var unit: Phrase?

  public init(source: Source, tolerance: Double? = nil, unit: Phrase? = nil) {
    self.source = source
    self.tolerance = tolerance
    self.unit = unit
  }
}

/// A number that is drawn anew for each attempt.
public struct Parameter: Sendable, Equatable {
  public var name: String
  public var lower: Double
  public var upper: Double
  public var step: Double

  public init(name: String, lower: Double, upper: Double, step: Double = 1) {
    precondition(step > 0 && lower <= upper, "an empty range for \(name)")
    self.name = name
    self.lower = lower
    self.upper = upper
    self.step = step
  }

  /// How many different values there are.
  public var count: Int { Int(((upper - lower) / step + 1e-9).rounded(.down)) + 1 }
}

/// Gives the right answers of parametric questions; implemented where the engine is.
public protocol QuestionOracle: Sendable {
  /// Nil for an unknown name or parameters outside of its domain.
  func answer(engine: String, parameters: [String: Double]) -> Double?
}

/// What `lessons check` asks of the labs; implemented above them.
public protocol GoalEvaluating {
  func knowsLab(_ lab: String) -> Bool
  /// All measures that the lab's goals may name; nil for an unknown lab.
  func metricNames(of lab: String) -> [String]?
  /// Starts a fresh lab, applies the inputs in order with the work they ask for, and measures.
  func evaluate(lab: String, inputs: [PresetInput], metrics: [String]) -> LabEvaluation
}

/// What became of a lab after some inputs.
public struct LabEvaluation: Sendable, Equatable {
  /// Inputs that no control took, with the reason.
  public var refused: [(PresetInput, String)]
  /// Failures of the work that was started.
  public var failures: [String]
  /// Measures by name; one that is missing is not known in this state.
  public var metrics: [String: Double]

  public init(refused: [(PresetInput, String)], failures: [String], metrics: [String: Double]) {
    self.refused = refused
    self.failures = failures
    self.metrics = metrics
  }

  public static func == (left: LabEvaluation, right: LabEvaluation) -> Bool {
    left.metrics == right.metrics && left.failures == right.failures
      && left.refused.elementsEqual(right.refused) { $0.0 == $1.0 && $0.1 == $1.1 }
  }
}
