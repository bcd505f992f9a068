import Figures
import LabKit
import Models
import Studio

/// Fine-tuning with LoRA, live: a few thousand numbers learn new facts while the model stays as it
/// is.
public struct LoRALab: ChoosingLab {
  public static let id = "lora"
  public static let title = Phrase(zh: "LoRA 微调", en: "Fine-tuning with LoRA")
  public static let about = Phrase(
    zh: "现场训练一个 LoRA 适配器，看损失、遗忘和合并", en: "train an adapter live: loss, forgetting, merging")

  public enum Action: Sendable, Equatable {
    case run, step, cancel
    case set(Setting)
    case setAdapter(Bool)
    case setScale(quarters: Int)
    case ask(String)
    case selectLayer(Int)
    case selectMatrix(String)
  }

  /// Something that decides what a run computes.
  public enum Setting: Sendable, Equatable {
    case rank(Int)
    case alpha(Int)
    case targets(String)
    case learningRate(Double)
    case epochs(Int)
    case seed(UInt64)
    case data(String)
    case model(String)
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var rank = 4
    public var alpha = 8
    public var targets = "q,v"
    public var learningRate = 5e-3
    public var epochs = 20
    public var seed: UInt64 = 1
    /// Own lines, `question => answer`; empty means the sixty facts.
    public var data = ""
    public var question = ""
    public var adapter = true
    /// The adapter's strength in quarters, so that stepping is exact.
    public var quarters = 4
    public var layer = 0
    public var matrix = "q"
  }

  public enum Phase: Sendable, Equatable {
    case idle, running, paused, finished
    case failed(Phrase)
  }

  public internal(set) var choices: Choices
  public internal(set) var phase = Phase.idle
  var inspection: Work<LoRAInspection> = .none
  var start: FineTuneLoRA.Start?
  var snapshot: TrainingSnapshot?
  var losses: [LineChart.Point] = []
  /// The newest adapter, half-trained or whole.
  var adapter: Shared<LoRAAdapter>?
  /// The questions that the run asks on the way, and the newest answers.
  var asked: [String] = []
  var halfway: [String] = []
  var result: Shared<FineTuneResult>?
  var answers: Work<AnswerReport> = .none

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  static func sampler(seed: UInt64) -> Sampler {
    var sampler = FineTuneLoRA.defaultSampler
    sampler.seed = seed
    return sampler
  }

  var isBusy: Bool { phase == .running || phase == .paused }
  var source: ExampleSource { choices.data.isEmpty ? .facts : .lines(choices.data) }

  var configuration: LoRAConfiguration {
    LoRAConfiguration(
      rank: choices.rank.clamped(to: 1...64), alpha: Float(choices.alpha.clamped(to: 1...128)),
      targets: LoRALab.targets(choices.targets), seed: choices.seed)
  }

  var training: FineTuningSettings {
    var settings = FineTuneLoRA.defaultTraining
    settings.epochs = choices.epochs.clamped(to: 1...200)
    settings.learningRate = Float(choices.learningRate.clamped(to: 1e-5...0.1))
    settings.seed = choices.seed
    return settings
  }

  /// `q,v` and the like, or `all`.
  static func targets(_ names: String) -> [LoRATarget] {
    let targets = names.split(separator: ",").compactMap { LoRATarget(rawValue: String($0)) }
    return targets.isEmpty ? LoRATarget.gpt2 : targets
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .run: return run()
    case .step: return step()
    case .cancel: return cancel()
    case .set(let setting):
      guard !isBusy else { return [] }
      return set(setting)
    case .setAdapter(let flag): choices.adapter = flag
    case .setScale(let quarters): choices.quarters = quarters.clamped(to: 0...8)
    case .ask(let question): choices.question = question
    case .selectLayer(let layer):
      choices.layer = max(0, layer)
      return []
    case .selectMatrix(let name):
      choices.matrix = name
      return []
    }
    return askAgain()
  }

  public func resume() -> [Effect] {
    [.start("inspect", InspectJob(model: choices.model, source: source))]
  }

  // MARK: - Running

  private mutating func run() -> [Effect] {
    switch phase {
    case .running:
      phase = .paused
      return [.send("train", .pause)]
    case .paused:
      phase = .running
      return [.send("train", .resume)]
    case .idle, .finished, .failed: return begin()
    }
  }

  private mutating func step() -> [Effect] {
    if isBusy {
      phase = .paused
      return [.send("train", .step)]
    }
    let effects = begin()
    phase = .paused
    return effects + [.send("train", .step)]
  }

  private mutating func begin() -> [Effect] {
    forgetRun()
    phase = .running
    asked =
      (inspection.value?.examples.prefix(FineTuneJob.askedLimit).map(\.prompt) ?? [])
      + (choices.question.isEmpty ? [] : [choices.question])
    return [
      .start(
        "train",
        FineTuneJob(
          model: choices.model, source: source, lora: configuration, training: training,
          question: choices.question))
    ]
  }

  /// Nothing of a cancelled run remains: the model was never touched, the half-trained adapter
  /// goes.
  private mutating func cancel() -> [Effect] {
    guard isBusy else { return [] }
    forgetRun()
    return [.cancel("train")] + askAgain()
  }

  mutating func forgetRun() {
    phase = .idle
    start = nil
    snapshot = nil
    losses = []
    adapter = nil
    halfway = []
    result = nil
  }

  /// Another setting makes another run: what an earlier one gave no longer belongs to what is
  /// shown.
  private mutating func set(_ setting: Setting) -> [Effect] {
    forgetRun()
    switch setting {
    case .rank(let rank): choices.rank = rank.clamped(to: 1...64)
    case .alpha(let alpha): choices.alpha = alpha.clamped(to: 1...128)
    case .targets(let names): choices.targets = names
    case .learningRate(let rate): choices.learningRate = rate.clamped(to: 1e-4...0.03)
    case .epochs(let epochs): choices.epochs = epochs.clamped(to: 1...60)
    case .seed(let seed): choices.seed = seed
    case .data(let lines):
      choices.data = lines
      inspection.begin()
      return resume()
    case .model(let name):
      choices.model = name
      inspection.begin()
      return resume()
    }
    return askAgain()
  }

  // MARK: - Answers

  /// The questions whose answers are shown: the learner's own, then those of a few examples.
  var shownPrompts: [String] {
    (choices.question.isEmpty ? [] : [choices.question])
      + (inspection.value?.shown.map(\.prompt) ?? [])
  }

  mutating func askAgain() -> [Effect] {
    guard inspection.current != nil, !shownPrompts.isEmpty else { return [] }
    answers.begin()
    return [
      .start(
        "answer",
        AnswerJob(
          model: choices.model, prompts: shownPrompts, adapter: adapter,
          scale: choices.adapter ? Float(choices.quarters) / 4 : 0, seed: choices.seed))
    ]
  }
}
