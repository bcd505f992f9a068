import Foundation
import Models

/// Fine-tunes a model with LoRA on a list of examples and measures what that changed.
public struct FineTuneLoRA: Sendable {
  public var workbench: Workbench
  public var examples: [FineTuneExample]
  public var lora: LoRAConfiguration
  public var training: FineTuningSettings
  /// Questions that are answered before and after, from the same seed.
  public var prompts: [String]
  /// Texts of the old kind: how well they are predicted before and after shows forgetting.
  public var oldTexts: [[UInt8]]
  /// How answers are drawn, before and after from the same seed.
  public var sampler: Sampler
  /// The most tokens of an answer.
  public var answerLimit: Int

  public init(
    workbench: Workbench, examples: [FineTuneExample],
    lora: LoRAConfiguration = LoRAConfiguration(),
    training: FineTuningSettings = FineTuneLoRA.defaultTraining, prompts: [String] = [],
    oldTexts: [[UInt8]] = [], sampler: Sampler = FineTuneLoRA.defaultSampler, answerLimit: Int = 24
  ) {
    self.workbench = workbench
    self.examples = examples
    self.lora = lora
    self.training = training
    self.prompts = prompts
    self.oldTexts = oldTexts
    self.sampler = sampler
    self.answerLimit = answerLimit
  }

  /// Answers keep close to what the model finds most probable.
  public static let defaultSampler = Sampler(temperature: 0.5, topK: 40)
  public static let defaultTraining = FineTuningSettings(
    epochs: 20, batchSize: 8, learningRate: 5e-3)

  /// What is known before the first step.
  public struct Start: Sendable, Equatable {
    public let trainable: Int
    public let total: Int
    public let examples: Int
    public let totalSteps: Int
    public let lossBefore: Double
    /// nil without old texts.
    public let forgettingBefore: Double?
    public let answers: [String]
  }

  public enum Event: Sendable {
    case started(Start)
    case step(TrainingSnapshot)
    /// The adapter on its way, and what the model answers with it.
    case halfway(LoRAAdapter, answers: [String], step: Int)
  }

  /// Trains and measures. The model itself is only read: whatever happens, it stays as it was.
  ///
  /// - Parameters:
  ///   - answerInterval: steps between two rounds of answers on the way; nil for none.
  ///   - onEvent: called on the calling thread.
  /// - Throws: `StudioError.cancelled`, `.noExamples`, `.exampleTooLong`; `ModelError`.
  public func run(
    workers: WorkerOptions = WorkerOptions(), control: RunControl = RunControl(),
    answerInterval: Int? = nil, onEvent: (Event) -> Void = { _ in }
  ) throws -> FineTuneResult {
    guard !examples.isEmpty else { throw StudioError.noExamples }
    do {
      return try train(workers, control, answerInterval, onEvent)
    } catch ModelError.cancelled {
      throw StudioError.cancelled
    }
  }

  private func train(
    _ workers: WorkerOptions, _ control: RunControl, _ answerInterval: Int?,
    _ onEvent: (Event) -> Void
  ) throws -> FineTuneResult {
    let sequences = try examples.enumerated().map {
      try workbench.sequence(of: $0.element, index: $0.offset)
    }
    let trainer = try LoRATrainer(
      model: workbench.model, examples: sequences, configuration: lora, settings: training,
      workers: workers, control: control)
    let start = Start(
      trainable: lora.trainableCount(of: workbench.model.configuration),
      total: workbench.model.configuration.parameterCount, examples: examples.count,
      totalSteps: trainer.totalSteps, lossBefore: try loss(sequences, nil, control),
      forgettingBefore: try forgetting(nil, control), answers: try answers(nil, control))
    onEvent(.started(start))
    let began = ContinuousClock.now
    let adapter = try trainer.run { snapshot in
      onEvent(.step(snapshot))
      if let answerInterval, snapshot.step % answerInterval == 0 {
        let adapter = trainer.adapter()
        onEvent(
          .halfway(adapter, answers: try answers(adapter, control), step: snapshot.step))
      }
    }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    return FineTuneResult(
      adapter: adapter, start: start, lossAfter: try loss(sequences, adapter, control),
      forgettingAfter: try forgetting(adapter, control),
      mergeDifference: try mergeDifference(adapter), prompts: prompts,
      answers: try answers(adapter, control), seed: sampler.seed, seconds: seconds)
  }

  /// The mean loss over all learned tokens of the examples.
  private func loss(
    _ sequences: [TrainingSequence], _ adapter: LoRAAdapter?, _ control: RunControl
  ) throws -> Double {
    var sum = 0.0
    var count = 0
    for start in stride(from: 0, to: sequences.count, by: 16) {
      if control.isCancelled { throw StudioError.cancelled }
      let part = Array(sequences[start..<min(start + 16, sequences.count)])
      let targets = part.reduce(0) { $0 + $1.targetCount }
      sum += Double(try workbench.model.loss(part, adapter: adapter)) * Double(targets)
      count += targets
    }
    return sum / Double(count)
  }

  private func forgetting(_ adapter: LoRAAdapter?, _ control: RunControl) throws -> Double? {
    guard !oldTexts.isEmpty else { return nil }
    return try workbench.evaluate(oldTexts, adapter: adapter, control: control).bitsPerByte
  }

  private func answers(_ adapter: LoRAAdapter?, _ control: RunControl) throws -> [String] {
    try prompts.map {
      try workbench.answer(
        to: $0, sampler: sampler, limit: answerLimit, adapter: adapter, control: control)
    }
  }

  /// The largest difference between the logits of the model with the adapter beside its weights and
  /// with the adapter added into them, over the questions, or the first examples where there are
  /// none.
  private func mergeDifference(_ adapter: LoRAAdapter) throws -> Double {
    let merged = try adapter.merged(into: workbench.model)
    var texts = prompts.map { workbench.question($0).ids }
    if texts.isEmpty {
      texts = try examples.prefix(4).enumerated().map {
        try workbench.sequence(of: $0.element, index: $0.offset).inputs
      }
    }
    var largest: Float = 0
    for ids in texts {
      let beside = try workbench.model.forward(ids, adapter: adapter).logits.values
      let inside = try merged.forward(ids).logits.values
      for (one, other) in zip(beside, inside) { largest = max(largest, abs(one - other)) }
    }
    return Double(largest)
  }
}

/// What a fine-tuning run gave, measured on the same examples and questions before and after.
public struct FineTuneResult: Sendable {
  public let adapter: LoRAAdapter
  public let start: FineTuneLoRA.Start
  /// - Units: nats per learned token.
  public let lossAfter: Double
  /// Held-out texts of the old kind, after.
  ///
  /// - Units: bits per byte.
  public let forgettingAfter: Double?
  /// Largest absolute difference of a logit, adapter beside the weights or merged into them.
  public let mergeDifference: Double
  public let prompts: [String]
  public let answers: [String]
  public let seed: UInt64
  public let seconds: Double

  public var trainable: Int { start.trainable }
  public var total: Int { start.total }
  public var lossBefore: Double { start.lossBefore }
}

extension Workbench {
  /// What the model, with an adapter or without, says to a question.
  public func answer(
    to prompt: String, sampler: Sampler = FineTuneLoRA.defaultSampler, limit: Int = 24,
    adapter: LoRAAdapter? = nil, control: RunControl? = nil
  ) throws -> String {
    let generated = try generate(
      prompt: question(prompt), truncation: nil, sampler: sampler, limit: limit,
      adapter: adapter, control: control)
    if control?.isCancelled == true { throw StudioError.cancelled }
    return Blanks.trimmed(generated.text)
  }
}
