import Studio
import Testing

@Suite struct ProportionTests {
  /// Worked out in Python from Wilson's formula in its textbook form, p̂ + z²/2n ± z√(p̂q̂/n + z²/4n²).
  @Test(arguments: [
    (8, 10, 0.490162, 0.943318), (0, 20, 0.0, 0.161125), (20, 20, 0.838875, 1.0),
    (270, 300, 0.860834, 0.929052), (1, 2, 0.094531, 0.905469),
  ])
  func wilsonsIntervalHasTheKnownEnds(
    successes: Int, trials: Int, low: Double, high: Double
  ) {
    let interval = Proportion(successes, of: trials).interval
    #expect(abs(interval.low - low) < 2e-6)
    #expect(abs(interval.high - high) < 2e-6)
  }

  @Test func withoutTriesEverythingIsPossible() {
    let none = Proportion(0, of: 0)
    #expect(none.interval == Interval(low: 0, high: 1))
    #expect(none.value.isNaN)
    #expect(none + Proportion(3, of: 4) == Proportion(3, of: 4))
  }

  @Test func aRatioIsThatOfTheSums() {
    let ratio = Ratio([(3, 2), (5, 4), (4, 2)])
    #expect(ratio.value == 1.5)
    // Residuals 0, −1, 1: error √(2/2/3) / (8/3).
    let error = (1.0 / 3).squareRoot() / (8.0 / 3)
    #expect(abs(ratio.interval.high - (1.5 + 1.959963984540054 * error)) < 1e-12)
    #expect(abs(ratio.interval.low - (1.5 - 1.959963984540054 * error)) < 1e-12)
    #expect(Ratio([(3, 2)]).interval == Interval(low: 1.5, high: 1.5))
  }
}
