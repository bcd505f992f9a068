import Tensors

// What is looked at between steps: the held-out loss, and the probe.

/// How the held-out loss has gone so far.
struct StoppingState: Sendable, Equatable, Codable {
  var bestLoss: Float?
  /// The step after which it was measured.
  var bestStep = 0
  /// Measurements in a row without an improvement.
  var failures = 0
}

extension Trainer {
  /// The lowest held-out loss so far, and after which step it was measured.
  public var lowestHeldOutLoss: (loss: Float, step: Int)? {
    stopping.bestLoss.map { ($0, stopping.bestStep) }
  }

  /// Adds to a snapshot what its step is due to show.
  func observe(_ snapshot: inout TrainingSnapshot) throws(ModelError) {
    let interval = settings.measuringInterval
    if interval > 0, !heldOut.isEmpty, step % interval == 0 || step == settings.steps {
      let loss = try measure(heldOut)
      snapshot.heldOutLoss = loss
      note(loss)
      snapshot.stopsEarly = stopsEarly && step < settings.steps
    }
    if let probe, step % probe.interval == 0 {
      try objective.check(probe.example)
      lanes[0].batches = objective.batches([probe.example])
      snapshot.captures = lanes[0].captures(probe.captures)
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
    stopping = StoppingState(bestLoss: loss, bestStep: step)
    if let best { best.copyValues(of: parameters) } else { best = current() }
  }
}
