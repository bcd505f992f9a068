import Synchronization

/// Tells a running training from outside to pause, go on, take one step, or end.
///
/// A cancelled run ends within a step, before it changes anything; pauses come between steps.
public final class RunControl: Sendable {
  private enum Mode: Int {
    case running, paused, stepping, cancelled
  }

  private let mode = Atomic(Mode.running.rawValue)

  public init() {}

  public func pause() { change(to: .paused) }
  public func resume() { change(to: .running) }
  /// Takes one step and pauses again.
  public func step() { change(to: .stepping) }
  /// Ends the run; there is no way back.
  public func cancel() { mode.store(Mode.cancelled.rawValue, ordering: .releasing) }

  public var isCancelled: Bool { current == .cancelled }
  public var isPaused: Bool { current == .paused }

  private var current: Mode { Mode(rawValue: mode.load(ordering: .acquiring)) ?? .cancelled }

  private func change(to new: Mode) {
    var old = mode.load(ordering: .acquiring)
    while old != Mode.cancelled.rawValue {
      let result = mode.compareExchange(
        expected: old, desired: new.rawValue, ordering: .acquiringAndReleasing)
      if result.exchanged { return }
      old = result.original
    }
  }

  /// Called before each step: waits while paused, and takes the single step that was asked for.
  ///
  /// - Throws: `ModelError.cancelled`.
  func waitForTurn() throws(ModelError) {
    while true {
      switch current {
      case .running: return
      case .cancelled: throw .cancelled
      case .stepping:
        let result = mode.compareExchange(
          expected: Mode.stepping.rawValue, desired: Mode.paused.rawValue,
          ordering: .acquiringAndReleasing)
        if result.exchanged { return }
      case .paused: sleepBriefly()
      }
    }
  }
}
