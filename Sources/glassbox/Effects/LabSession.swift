import Figures
import LabKit
import Labs
import Models
import Studio

/// A lab without a screen: inputs go in, the work that it asks for is done at once on the calling
/// thread, and its panels and metrics can be read. Commands and `lessons check` use it.
struct LabSession {
  private(set) var lab: any Lab
  /// What went wrong in the work that was asked for.
  private(set) var failures: [Phrase] = []
  private let models: ModelLibrary
  private let datasets: String?

  /// Called before work that may take long.
  var announceTraining: (() -> Void)?

  init(_ type: any Lab.Type, models: ModelLibrary, datasets: String?) {
    self.init(type.init(), models: models, datasets: datasets)
  }

  init(_ lab: any Lab, models: ModelLibrary, datasets: String?) {
    self.lab = lab
    self.models = models
    self.datasets = datasets
  }

  /// Brings the figures up to date with a fresh lab.
  mutating func start() {
    perform(lab.resume())
  }

  /// Puts another state in the place of the present one, and brings the figures up to date with it.
  mutating func replace(with lab: any Lab) {
    self.lab = lab
    start()
  }

  /// Applies an input and does all the work that follows from it; false when no control takes it.
  mutating func apply(_ input: ControlInput) -> Bool {
    guard let effects = lab.apply(input) else { return false }
    perform(effects)
    return true
  }

  mutating func forgetFailures() {
    failures = []
  }

  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      // Work is finished before anybody could pause or cancel it.
      guard case .start(let id, let job) = effect else { continue }
      if job.queue == .training { announceTraining?() }
      for message in run(job, as: id) { waiting += lab.receive(message)[...] }
    }
  }

  private mutating func run(_ job: any Job, as id: JobID) -> [JobMessage] {
    guard let job = job as? any StudioJob else {
      preconditionFailure("\(type(of: job)) is no work that the studio can do")
    }
    let snapshots = Snapshots()
    let context = JobContext(
      models: models, datasets: datasets, control: RunControl(),
      workers: WorkerOptions(), report: { @Sendable in snapshots.append($0) })
    do {
      let result = try job.run(in: context)
      return snapshots.all.map { JobMessage(job: id, content: .progress($0)) }
        + [JobMessage(job: id, content: .finished(result))]
    } catch {
      let phrase = JobFailure.describe(error)
      failures.append(phrase)
      return [JobMessage(job: id, content: .failed(phrase))]
    }
  }
}
