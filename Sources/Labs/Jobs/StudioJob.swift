import Figures
import LabKit
import Models
import Studio

/// What a running job may use.
public struct JobContext: Sendable {
  public let models: ModelLibrary
  /// The folder `datasets`; nil when the program was installed without it.
  public let datasets: String?
  /// How training may use the machine: idle priority beside an open screen.
  public let workers: WorkerOptions
  /// Tells the job to pause, to go one step, to stop.
  public let control: RunControl
  /// Sends a snapshot to the lab; may be called from any thread and as often as the job likes.
  public let report: @Sendable (any Sendable) -> Void

  public init(
    models: ModelLibrary, datasets: String?, control: RunControl,
    workers: WorkerOptions = WorkerOptions(workers: 2, isBackground: true),
    report: @escaping @Sendable (any Sendable) -> Void
  ) {
    self.models = models
    self.datasets = datasets
    self.control = control
    self.workers = workers
    self.report = report
  }
}

/// Work that a lab asks for and that the studio can do.
public protocol StudioJob: Job {
  /// Does the work on the calling thread.
  ///
  /// - Returns: what the lab gets as `JobMessage.Content.finished`.
  /// - Throws: `StudioError.cancelled` after `context.control.cancel()`; any other error is for
  ///   `JobFailure.describe(_:)`.
  func run(in context: JobContext) throws -> any Sendable
}

/// A value that is compared by identity: large results that a lab keeps.
public struct Shared<Value: Sendable>: Sendable, Equatable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let box: Box

  public init(_ value: Value) {
    box = Box(value)
  }

  public var value: Value { box.value }

  public static func == (first: Shared, second: Shared) -> Bool {
    first.box === second.box
  }
}

/// How far the work that a lab shows has come.
public enum Work<Value: Sendable>: Sendable, Equatable {
  /// Nothing was asked for.
  case none
  /// Asked for; the older answer stays on the screen until the new one is there.
  case waiting(previous: Shared<Value>?)
  case done(Shared<Value>)
  case failed(Phrase)

  /// The newest answer, an outdated one included.
  public var value: Value? {
    switch self {
    case .none, .failed: nil
    case .waiting(let previous): previous?.value
    case .done(let shared): shared.value
    }
  }

  /// The answer to what is asked now.
  public var current: Value? {
    if case .done(let shared) = self { shared.value } else { nil }
  }

  public var failure: Phrase? {
    if case .failed(let reason) = self { reason } else { nil }
  }

  mutating func begin() {
    switch self {
    case .done(let shared): self = .waiting(previous: shared)
    case .waiting: break
    case .none, .failed: self = .waiting(previous: nil)
    }
  }

  /// Takes in what a job says; a result of another type is wrong code.
  mutating func receive(_ content: JobMessage.Content) {
    switch content {
    case .progress: break
    case .finished(let result):
      guard let value = result as? Value else {
        preconditionFailure("a job answered \(type(of: result)) instead of \(Value.self)")
      }
      self = .done(Shared(value))
    case .failed(let reason): self = .failed(reason)
    case .cancelled: self = .none
    }
  }
}
