import Kernels

// What a training step does with whole arenas. Work can be shared out: a range per worker, each a
// multiple of 16 floats, so that the result does not depend on how many workers there are.

extension ParameterArena {
  /// The part of the arena that one of several workers takes.
  public func range(share: Int, of shares: Int) -> Range<Int> {
    precondition(share >= 0 && share < shares, "there is no share \(share) of \(shares)")
    let vectors = count / 16
    return (vectors * share / shares * 16)..<(vectors * (share + 1) / shares * 16)
  }

  /// Adds another arena of the same layout to this one.
  public func add(_ other: ParameterArena, range: Range<Int>? = nil) {
    precondition(other.count == count, "arenas of different layouts")
    let range = checked(range)
    axpy(range.count, 1, other.base + range.lowerBound, into: base + range.lowerBound)
  }

  /// Multiplies every number.
  public func scale(by factor: Float, range: Range<Int>? = nil) {
    let range = checked(range)
    scaled(range.count, factor, base + range.lowerBound, into: base + range.lowerBound)
  }

  /// Sum of squares of all numbers or of a range, for the norm of a gradient.
  public func sumOfSquares(range: Range<Int>? = nil) -> Double {
    let range = checked(range)
    return Kernels.sumOfSquares(range.count, base + range.lowerBound)
  }

  /// Takes over the numbers of another arena of the same layout.
  public func copyValues(of other: ParameterArena) {
    precondition(other.count == count, "arenas of different layouts")
    base.update(from: other.base, count: count)
  }

  /// Sets a range to zero.
  public func clear(range: Range<Int>) {
    let range = checked(range)
    (base + range.lowerBound).update(repeating: 0, count: range.count)
  }

  private func checked(_ range: Range<Int>?) -> Range<Int> {
    let range = range ?? 0..<count
    precondition(
      range.lowerBound >= 0 && range.upperBound <= count, "\(range) is outside of the arena")
    return range
  }
}
