import Figures
import LabKit
import Models
import Studio

/// Where the examples of a fine-tuning run come from.
public enum ExampleSource: Sendable, Equatable {
  /// The sixty facts that come with the program.
  case facts
  /// The learner's own lines.
  case lines(String)

  func read(_ context: JobContext) throws -> [FineTuneExample] {
    switch self {
    case .lines(let lines): return try FineTuneExample.parse(lines)
    case .facts:
      guard let datasets = context.datasets else {
        throw StudioError.missingData(path: "datasets/examples/facts.jsonl")
      }
      return try FineTuneExample.read("\(datasets)/examples/facts.jsonl")
    }
  }
}

/// Looks at model and examples before anything is trained.
public struct InspectJob: StudioJob, Equatable {
  public var model: String
  public var source: ExampleSource
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let workbench = try context.models.load(model)
    return LoRAInspection(
      configuration: workbench.model.configuration, examples: try source.read(context))
  }
}

public struct LoRAInspection: Sendable {
  public let configuration: GPTConfiguration
  public let examples: [FineTuneExample]

  /// The examples whose answers are shown: the first, one in the middle, the last.
  public var shown: [FineTuneExample] {
    let count = examples.count
    return Set([0, count / 2, count - 1]).sorted().filter { $0 >= 0 && $0 < count }
      .map { examples[$0] }
  }
}

/// Trains an adapter on background lanes; snapshots are `FineTuneLoRA.Event`, the result is a
/// `FineTuneResult`.
public struct FineTuneJob: StudioJob, Equatable {
  public var model: String
  public var source: ExampleSource
  public var lora: LoRAConfiguration
  public var training: FineTuningSettings
  /// The learner's own question, asked besides those of the examples.
  public var question: String
  public var queue: JobQueue { .training }

  /// Questions of the examples that are asked.
  static let askedLimit = 100
  /// Held-out stories that forgetting is measured on.
  static let storyCount = 24

  public func run(in context: JobContext) throws -> any Sendable {
    let examples = try source.read(context)
    let run = FineTuneLoRA(
      workbench: try context.models.load(model), examples: examples, lora: lora,
      training: training,
      prompts: examples.prefix(FineTuneJob.askedLimit).map(\.prompt)
        + (question.isEmpty ? [] : [question]),
      oldTexts: try stories(context), sampler: LoRALab.sampler(seed: lora.seed))
    let steps = training.epochs * max(1, examples.count / max(1, training.batchSize))
    return try run.run(
      workers: context.workers, control: context.control, answerInterval: max(10, steps / 10)
    ) { context.report($0) }
  }

  private func stories(_ context: JobContext) throws -> [[UInt8]] {
    guard let datasets = context.datasets else { return [] }
    return try TextSource.stories(folder: "\(datasets)/stories", seed: 1)
      .heldOut(FineTuneJob.storyCount)
  }
}

/// Answers questions without the adapter and with it.
public struct AnswerJob: StudioJob, Equatable {
  public var model: String
  public var prompts: [String]
  public var adapter: Shared<LoRAAdapter>?
  /// 0 is off.
  public var scale: Float
  public var seed: UInt64
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    let workbench = try context.models.load(model)
    let sampler = LoRALab.sampler(seed: seed)
    var adapter = adapter?.value
    adapter?.scale = scale
    let before = try prompts.map {
      try workbench.answer(to: $0, sampler: sampler, control: context.control)
    }
    let now = try prompts.map { prompt in
      try adapter.map {
        try workbench.answer(
          to: prompt, sampler: sampler, adapter: $0, control: context.control)
      }
    }
    return AnswerReport(prompts: prompts, before: before, now: now.compactMap { $0 })
  }
}

public struct AnswerReport: Sendable {
  public let prompts: [String]
  public let before: [String]
  /// With the adapter; empty when there is none.
  public let now: [String]
}
