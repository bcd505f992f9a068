import Tensors

/// When a run stores a checkpoint: after so many steps, after so much time, or both. It changes what is
/// lost when the run is killed, and not a byte of what it arrives at.
public struct CheckpointRhythm: Sendable, Equatable {
  /// nil: not by steps.
  public var steps: Int?
  /// nil: not by the clock.
  public var seconds: Double?

  public init(steps: Int? = nil, seconds: Double? = nil) {
    self.steps = steps
    self.seconds = seconds
  }

  func isDue(step: Int, since last: Duration) -> Bool {
    if let steps, step % max(1, steps) == 0 { return true }
    if let seconds, last >= .seconds(seconds) { return true }
    return false
  }
}

extension Trainer {
  /// Steps in the end: known, or by what the time budget allows at the pace so far.
  var plannedSteps: Int {
    guard let budget = settings.budget, budget.fixedAt == nil else { return settings.steps }
    let left = max(0, budget.seconds - seconds) / max(pace.stepSeconds, 1e-9)
    return max(step + 1, min(settings.steps, step + Int(min(left, 1e9))))
  }

  /// Time to the end, as far as it can be told.
  var secondsLeft: Double? {
    guard let budget = settings.budget, budget.fixedAt == nil else {
      return pace.seconds(forSteps: settings.steps - step)
    }
    return max(0, budget.seconds - seconds)
  }

  /// Fixes the number of steps of a run with a time budget once the time that is left is what the fall
  /// of the rate takes. Its steps are as long as those before it, so the budget is kept as far as the
  /// machine keeps its pace.
  ///
  /// - Parameter duration: of the step that was just taken.
  /// - Returns: whether the number was fixed now.
  func fixStepsIfDue(after duration: Duration) -> Bool {
    guard let budget = settings.budget, budget.fixedAt == nil else { return false }
    let stable = settings.schedule.stablePart
    guard seconds + duration / .seconds(1) >= budget.seconds * stable else { return false }
    settings.steps = min(settings.steps, max(step, Int(Double(step) / max(stable, 1e-3))))
    settings.budget?.fixedAt = step
    return true
  }
}
