import App
import Dispatch
import LabKit
import Labs
import Models
import Studio
import Synchronization
import TerminalUI

/// Performs the work that labs ask for, beside the interface.
///
/// Interactive work waits in a line of its own, where a newer job of the same name takes the place of
/// the older one. Training runs at once, on a thread that gives way to everything else.
final class JobRunner: Sendable {
  /// A job of one lab on the screen.
  private struct Key: Hashable {
    var instance: Int
    var job: JobID
  }

  private struct Running {
    var tag: LabTag
    var control: RunControl
  }

  private struct State {
    var running: [Key: Running] = [:]
  }

  private let models: ModelLibrary
  private let datasets: String?
  private let post: @Sendable (AppEvent) -> Void
  private let state = Mutex(State())
  private let interactive = DispatchQueue(label: "interactive", qos: .userInitiated)
  /// Threads that are in a training.
  private let trainings = DispatchGroup()

  init(
    models: ModelLibrary, datasets: String?, post: @escaping @Sendable (AppEvent) -> Void
  ) {
    self.models = models
    self.datasets = datasets
    self.post = post
  }

  func perform(_ effect: Effect, tag: LabTag) {
    switch effect {
    case .start(let id, let job): start(job, as: id, tag)
    case .send(let id, let command): send(command, to: Key(instance: tag.instance, job: id))
    case .cancel(let id): cancel(Key(instance: tag.instance, job: id))
    }
  }

  /// Ends all work of a lab that left the screen.
  func close(instance: Int) {
    state.withLock { state in
      for (key, running) in state.running where key.instance == instance {
        running.control.cancel()
        state.running[key] = nil
      }
    }
  }

  /// Ends all work, and waits a moment until the threads are out of it.
  func closeAll() {
    state.withLock { state in
      for running in state.running.values { running.control.cancel() }
      state.running = [:]
    }
    _ = trainings.wait(timeout: .now() + .seconds(1))
  }

  private func start(_ job: any Job, as id: JobID, _ tag: LabTag) {
    guard let job = job as? any StudioJob else {
      preconditionFailure("\(type(of: job)) is no work that the studio can do")
    }
    let key = Key(instance: tag.instance, job: id)
    let control = RunControl()
    state.withLock { state in
      state.running[key]?.control.cancel()
      state.running[key] = Running(tag: tag, control: control)
    }
    switch job.queue {
    case .interactive:
      interactive.async { [self] in run(job, key, tag, control) }
    case .training:
      trainings.enter()
      BackgroundThread.start(isIdle: true) { [self] in
        run(job, key, tag, control)
        trainings.leave()
      }
    }
  }

  private func send(_ command: JobCommand, to key: Key) {
    guard let control = state.withLock({ $0.running[key]?.control }) else { return }
    switch command {
    case .pause: control.pause()
    case .resume: control.resume()
    case .step: control.step()
    }
  }

  private func cancel(_ key: Key) {
    state.withLock { $0.running.removeValue(forKey: key) }?.control.cancel()
  }

  /// On the job's own thread.
  private func run(_ job: any StudioJob, _ key: Key, _ tag: LabTag, _ control: RunControl) {
    TerminalSession.protectThisThread()
    // Replaced or cancelled while it waited: nobody wants the answer.
    if control.isCancelled { return }
    let context = JobContext(models: models, datasets: datasets, control: control) {
      @Sendable [self] snapshot in
      tell(.progress(snapshot), key, tag, control)
    }
    let outcome: JobMessage.Content
    do {
      outcome = .finished(try job.run(in: context))
    } catch {
      outcome = .failed(JobFailure.describe(error))
    }
    tell(outcome, key, tag, control)
    state.withLock { state in
      if state.running[key]?.tag == tag { state.running[key] = nil }
    }
  }

  private func tell(
    _ content: JobMessage.Content, _ key: Key, _ tag: LabTag, _ control: RunControl
  ) {
    if control.isCancelled { return }
    post(.lab(tag, JobMessage(job: key.job, content: content)))
  }
}
