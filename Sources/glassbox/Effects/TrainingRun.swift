import Figures
import Models
import Studio

/// What long runs of the commands have in common: ^C cancels them, their steps are reported.
struct TrainingRun {
  let control = RunControl()
  let report: TrainingReport
  private let interrupts: Interrupts
  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
    interrupts = Interrupts(cancelling: control)
    report = TrainingReport(context, control: control)
  }

  /// Threads that compute; how many there are changes the time, never the result.
  var workers: WorkerOptions {
    WorkerOptions(workers: context.threads ?? Processors.count)
  }

  /// Runs `body`.
  ///
  /// - Parameter afterInterrupt: what to say when ^C ended it: where the work was saved.
  /// - Throws: `Interrupted` after ^C.
  func callAsFunction<Value>(
    afterInterrupt: Phrase, _ body: (TrainingRun) throws -> Value
  ) throws -> Value {
    do {
      let value = try body(self)
      try report.finish()
      return value
    } catch {
      // A reader that went away explains the cancelling better than the cancelling itself.
      try report.finish()
      guard interrupts.isInterrupted, Self.isCancelling(error) else { throw error }
      StandardStreams.complain(afterInterrupt[context.language])
      throw Interrupted()
    }
  }

  private static func isCancelling(_ error: any Error) -> Bool {
    if case StudioError.cancelled = error { return true }
    if case ModelError.cancelled = error { return true }
    return false
  }
}
