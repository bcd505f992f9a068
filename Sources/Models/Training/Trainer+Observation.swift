import Tensors

// What is looked at between steps: the held-out loss, and the probe.

/// How the held-out loss has gone so far.
struct StoppingState: Sendable, Equatable, Codable {
  var bestLoss: Float?
  /// The step after which it was measured.
  var bestStep = 0
  /// Measurements in a row without an improvement.
  var failures = 0
  /// The step after which was measured last.
  var measuredStep = 0
}

extension Trainer {
  /// The lowest held-out loss so far, and after which step it was measured.
  public var lowestHeldOutLoss: (loss: Float, step: Int)? {
    stopping.bestLoss.map { ($0, stopping.bestStep) }
  }

  /// Measures the held-out loss if the present step is due for it and has not had it yet.
  ///
  /// A run that is cancelled meanwhile has taken the step: it measures when it goes on.
  func measureIfDue() throws(ModelError) -> Float? {
    let interval = settings.measuringInterval
    guard interval > 0, !heldOut.isEmpty, step > 0, stopping.measuredStep != step,
      step % interval == 0 || step == settings.steps
    else { return nil }
    let loss = try measure(heldOut)
    stopping.measuredStep = step
    note(loss)
    return loss
  }

  /// Adds to a snapshot what its step is due to show.
  func observe(_ snapshot: inout TrainingSnapshot) throws(ModelError) {
    do throws(ModelError) {
      snapshot.heldOutLoss = try measureIfDue()
      snapshot.stopsEarly = stopsEarly && step < settings.steps
    } catch {
      guard case .cancelled = error else { throw error }
    }
    if let probe, step % probe.interval == 0 {
      try objective.check(probe.example)
      lanes[0].batches = objective.batches([probe.example])
      snapshot.captures = try lanes[0].captures(probe.captures)
    }
  }

  /// Keeps the parameters if they are the best so far, and counts if they are not.
  private func note(_ loss: Float) {
    guard let rule = settings.earlyStopping else { return }
    // Not-a-number is no improvement.
    guard loss < (stopping.bestLoss ?? .infinity) - rule.minimumImprovement else {
      stopping.failures += 1
      return
    }
    stopping = StoppingState(bestLoss: loss, bestStep: step, measuredStep: step)
    if let best { best.copyValues(of: parameters) } else { best = current() }
  }
}
