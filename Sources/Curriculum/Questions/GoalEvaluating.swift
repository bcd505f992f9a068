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
