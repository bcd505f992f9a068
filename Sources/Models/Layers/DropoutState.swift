import Tensors

/// The seeds of one lane's dropout masks, counted rather than drawn: a function of the run's seed, the
/// step, the lane and the number of the operation within them. Which thread works on a lane, and
/// what it did before, therefore changes no mask, and a resumed run sees the masks that the
/// uninterrupted one would have seen.
///
/// One lane uses it, one thread at a time.
///
/// - Source: Srivastava et al. 2014, "Dropout: A Simple Way to Prevent Neural Networks from
///   Overfitting".
public final class DropoutState {
  /// The part of the numbers that is set to zero in training.
  public let rate: Float
  private var key: UInt64 = 0
  private var operation: UInt64 = 0

  public init(rate: Float) {
    self.rate = rate
  }

  /// Starts counting for one lane of one step.
  public func begin(seed: UInt64, step: Int, lane: Int) {
    key = mixed(mixed(mixed(seed) ^ UInt64(step)) ^ UInt64(lane))
    operation = 0
  }

  /// The seed of the next operation's mask.
  public func nextSeed() -> UInt64 {
    operation += 1
    return mixed(key ^ operation)
  }

  private func mixed(_ value: UInt64) -> UInt64 {
    var source = SplitMix64(seed: value)
    return source.next()
  }
}
