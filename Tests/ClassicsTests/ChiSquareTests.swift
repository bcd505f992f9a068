import Classics
import Testing

@Suite struct ChiSquareTests {
  /// Regularised incomplete gamma functions by PyTorch, `torch.special.gammaincc`.
  @Test func tailsAreThoseOfTheReference() {
    let numbers: [(Double, Int, Double)] = [
      (0.5, 1, 0.47950012218695337), (3.84, 1, 0.050043521248705064),
      (10, 4, 0.04042768199451279), (30, 40, 0.8752187849674751),
      (120, 60, 6.8762649687319895e-06), (1e-3, 7, 0.9999999999997597),
      (900, 3, 8.851690237125443e-195), (250, 300, 0.9838029502227373),
    ]
    for (statistic, degrees, expected) in numbers {
      let tail = ChiSquareTest.upperTail(statistic, degreesOfFreedom: degrees)
      #expect(abs(tail - expected) < 1e-10 * max(expected, 1e-3), "\(statistic), \(degrees)")
      #expect(expected > 1e-100 || tail / expected > 0.999 && tail / expected < 1.001)
    }
    #expect(ChiSquareTest.upperTail(0, degreesOfFreedom: 5) == 1)
  }

  @Test func countsAreCompared() throws {
    // By hand: 36/50 + 36/50 + 4/100 + 4/100.
    let sixth = 1.0 / 6
    let wanted = [sixth, sixth, 2 * sixth, 2 * sixth]
    let test = try #require(ChiSquareTest(counts: [44, 56, 98, 102], probabilities: wanted))
    #expect(abs(test.statistic - 1.52) < 1e-9)
    #expect(test.degreesOfFreedom == 3)
    #expect(abs(test.pValue - 0.6776620931894992) < 1e-9)
  }

  @Test func rareResultsAreCountedTogether() throws {
    let rare = try #require(
      ChiSquareTest(counts: [90, 4, 3, 3], probabilities: [0.9, 0.04, 0.03, 0.03]))
    #expect(rare.degreesOfFreedom == 1 && rare.statistic < 1e-9)
    // Too few even together: they join the least of the others.
    let few = try #require(
      ChiSquareTest(counts: [60, 38, 2], probabilities: [0.6, 0.37, 0.03]))
    #expect(few.degreesOfFreedom == 1 && few.statistic < 1e-9)
  }

  @Test func withoutGroupsThereIsNoTest() {
    #expect(ChiSquareTest(counts: [0, 0], probabilities: [0.5, 0.5]) == nil)
    #expect(ChiSquareTest(counts: [10], probabilities: [1]) == nil)
  }

  @Test func wrongProbabilitiesAreFoundOut() throws {
    let test = try #require(ChiSquareTest(counts: [600, 400], probabilities: [0.5, 0.5]))
    #expect(test.pValue < 1e-8)
  }
}
