import Figures

/// A lab with the state that a step starts it in.
public struct LabSetup: Sendable, Equatable {
  public var lab: String
  /// Nil goes on with what the step before left in the same lab.
  public var preset: [PresetInput]?

  public init(lab: String, preset: [PresetInput]?) {
    self.lab = lab
    self.preset = preset
  }
}

/// A control of a lab and what it is set to, as a lesson writes it.
public struct PresetInput: Sendable, Equatable {
  public var control: String
  public var value: PresetValue

  public init(_ control: String, _ value: PresetValue) {
    self.control = control
    self.value = value
  }
}

public enum PresetValue: Sendable, Equatable {
  case flag(Bool)
  case number(Double)
  /// A text, or the option of a choice.
  case text(String)
  /// A text for those who read Chinese, another for those who read English.
  case phrase(Phrase)
  case part(row: Int, column: Int)
  /// The control is pressed; inputs after it wait for the work that it started.
  case press
}

/// A task in a lab that the engine checks: any state that meets the goal is right.
public struct Exercise: Sendable, Equatable {
  public var setup: LabSetup
  public var goal: Goal
  /// Three, from a nudge to nearly the answer.
  public var hints: [Localized<Prose>]
  /// Applied on top of the preset.
  public var solution: [PresetInput]
  /// Keys that are pressed after it, where the goal is about the interface: `z`, `^R`, `Tab`.
  public var solutionKeys: [String]
  public var solutionProse: Localized<Prose>?

  public init(
    setup: LabSetup, goal: Goal, hints: [Localized<Prose>], solution: [PresetInput],
    solutionKeys: [String] = [], solutionProse: Localized<Prose>?
  ) {
    self.setup = setup
    self.goal = goal
    self.hints = hints
    self.solution = solution
    self.solutionKeys = solutionKeys
    self.solutionProse = solutionProse
  }
}

/// Conditions on a lab's metrics that hold together.
public struct Goal: Sendable, Equatable {
  public enum Relation: Sendable, Equatable {
    case atLeast(Double)
    case atMost(Double)
    /// Equal within one part in 10⁹.
    case equals(Double)

    public func holds(for value: Double) -> Bool {
      switch self {
      case .atLeast(let bound): value >= bound
      case .atMost(let bound): value <= bound
      case .equals(let wanted): abs(value - wanted) <= 1e-9 * max(1, abs(wanted))
      }
    }

    /// `≥ 0.9`
    public var text: String {
      switch self {
      case .atLeast(let bound): "≥ " + NumberText.format(bound)
      case .atMost(let bound): "≤ " + NumberText.format(bound)
      case .equals(let value): "= " + NumberText.format(value)
      }
    }
  }

  public struct Condition: Sendable, Equatable {
    public var metric: String
    public var relation: Relation

    public init(metric: String, relation: Relation) {
      self.metric = metric
      self.relation = relation
    }
  }

  public var conditions: [Condition]

  public init(conditions: [Condition]) {
    self.conditions = conditions
  }

  /// A metric that is not known yet meets nothing.
  public func isMet(_ metric: (String) -> Double?) -> Bool {
    conditions.allSatisfy { condition in
      metric(condition.metric).map(condition.relation.holds) ?? false
    }
  }
}
