import Figures

/// What `lessons check` asks of the labs; implemented above them.
public protocol GoalEvaluating {
  func knowsLab(_ lab: String) -> Bool
  /// Whether a model of that name is there.
  func knowsModel(_ model: String) -> Bool
  /// All measures that the lab's goals may name; nil for an unknown lab.
  func metricNames(of lab: String) -> [String]?
  /// Starts a fresh lab, applies the inputs in order with the work they ask for, and measures.
  func evaluate(
    lab: String, inputs: [PresetInput], in language: Language, metrics: [String]
  ) -> LabEvaluation
  /// What goals about the interface itself may name; these names begin with `interface.`.
  var interfaceMetricNames: [String] { get }
  /// Opens the lesson at a step on the real interface, shows the solution and presses its keys.
  func trySolution(
    of lesson: Lesson, step: String, in language: Language
  ) -> InterfaceTrial
}

/// What the interface measured before and after a solution was shown.
public struct InterfaceTrial: Sendable, Equatable {
  public var before: [String: Double]
  public var after: [String: Double]
  /// Names of keys that do not exist.
  public var unknownKeys: [String]

  public init(before: [String: Double], after: [String: Double], unknownKeys: [String]) {
    self.before = before
    self.after = after
    self.unknownKeys = unknownKeys
  }
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
