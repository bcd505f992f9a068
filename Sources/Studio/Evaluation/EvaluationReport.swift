import Corpora

/// What an evaluation found.
public struct EvaluationReport: Sendable, Equatable {
  /// Its name beside the model, as the command's JSON.
  public static let fileName = "eval.json"

  /// One measure, of one language or of all.
  public struct Row: Sendable, Equatable {
    public enum Standing: String, Sendable, Codable {
      /// Nothing was asked for.
      case reported
      case belowFloor = "below-floor"
      /// The floor holds; the goal, if there is one, is not reached.
      case floor
      case goal
    }

    public let measure: EvaluationMeasure
    /// Nil: all languages together.
    public let language: StoryLanguage?
    public let value: Double
    public let interval: Interval
    /// Tries, or texts.
    public let count: Int
    /// What simpler models reach in the same, by name.
    public let baselines: [Baseline]

    public init(
      _ measure: EvaluationMeasure, _ language: StoryLanguage?, value: Double, interval: Interval,
      count: Int, baselines: [Baseline] = []
    ) {
      self.measure = measure
      self.language = language
      self.value = value
      self.interval = interval
      self.count = count
      self.baselines = baselines
    }

    public init(
      _ measure: EvaluationMeasure, _ language: StoryLanguage?, _ share: Proportion,
      baselines: [Baseline] = []
    ) {
      self.init(
        measure, language, value: share.value, interval: share.interval, count: share.trials,
        baselines: baselines)
    }

    public init(
      _ measure: EvaluationMeasure, _ language: StoryLanguage?, _ ratio: Ratio,
      baselines: [Baseline] = []
    ) {
      self.init(
        measure, language, value: ratio.value, interval: ratio.interval, count: ratio.parts.count,
        baselines: baselines)
    }

    public var target: EvaluationTarget { .of(measure) }

    /// By the value itself, not by its interval. Nothing tried is below any floor.
    public var standing: Standing {
      func reaches(_ bound: Double) -> Bool { measure.isCost ? value <= bound : value >= bound }
      guard let floor = target.floor else { return .reported }
      guard reaches(floor) else { return .belowFloor }
      guard let goal = target.goal else { return .floor }
      return reaches(goal) ? .goal : .floor
    }
  }

  public struct Baseline: Sendable, Equatable {
    public let name: String
    public let value: Double

    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  public var model: String
  public var isCausal: Bool
  public var seed: UInt64
  /// Prompts a task and language.
  public var prompts: Int
  public var temperature: Double
  public var topP: Double
  public var rows: [Row]
  /// What new sentences were looked for in; nil when nothing was.
  public var trainingText: TrainingTextSummary?
  public var seconds: Double

  /// Whether no row is below its floor.
  public var holdsFloors: Bool { rows.allSatisfy { $0.standing != .belowFloor } }
}

/// The training text that was written again.
public struct TrainingTextSummary: Sendable, Equatable {
  public var documents: Int
  public var tokens: Int
  /// Different ones.
  public var sentences: Int
  /// The very text that the model read, by its record; otherwise a sample of the same grammar.
  public var isExact: Bool
}
