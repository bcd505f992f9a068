import LabKit
import Models
import Studio

/// Lets a model of one kind read the text: what each token costs, and what comes next.
public struct EraReadingJob: StudioJob, Equatable {
  public var era: Era
  public var model: String
  /// The Transformer that it is compared with.
  public var transformer: String
  public var bytes: [UInt8]
  /// How many of the next tokens to list.
  public var top: Int
  public var queue: JobQueue { .interactive }

  /// Of a longer text the end is read, and of one tokenizer the same by all, so that the numbers
  /// can be compared.
  private static let limit = 256

  /// A baseline that is not there is an answer, too; without the Transformer nothing is compared.
  public func run(in context: JobContext) throws -> any Sendable {
    do {
      let predictor = try context.predictor(model, of: era)
      let readable = (try? context.models.load(transformer))?.contextLength ?? Self.limit
      let along = try predictor.follow(
        bytes, limit: min(readable, Self.limit), top: top, control: context.control)
      return EraReading.read(along, predictor.sizes)
    } catch StudioError.modelNotFound where era != .transformer {
      return EraReading.absent(model)
    }
  }
}

/// Lets a model of one kind go on with the text.
public struct EraWritingJob: StudioJob, Equatable {
  public var era: Era
  public var model: String
  public var bytes: [UInt8]
  public var sampler: Sampler
  /// The most tokens to add.
  public var limit: Int
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    try context.predictor(model, of: era).generate(
      after: bytes, sampler: sampler, limit: limit, control: context.control)
  }
}

extension JobContext {
  fileprivate func predictor(_ name: String, of era: Era) throws -> any TextPredictor {
    if era == .transformer { try models.load(name) } else { try models.predictor(name) }
  }
}
