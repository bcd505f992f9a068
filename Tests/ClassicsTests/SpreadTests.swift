import Classics
import Testing

/// Order statistics against numbers of numpy 2 (`quantile`, methods `linear` and `inverted_cdf`).
@Suite struct SpreadTests {
  private let seven = Spread([3.5, -1, 12, 7, 7, 0.25, 100])

  @Test func quartilesAreThoseOfNumpy() {
    #expect(seven.lowerQuartile == 1.875)
    #expect(seven.median == 7)
    #expect(seven.upperQuartile == 9.5)
    #expect(abs((seven.quantile(0.1) ?? 0) + 0.25) < 1e-12)
    #expect(abs((seven.quantile(0.9) ?? 0) - 47.2) < 1e-12)
  }

  @Test func percentilesOccurred() {
    #expect(seven.percentile(0.99) == 100)
    #expect(seven.percentile(0.5) == 7)
    #expect(seven.percentile(0.25) == 0.25)
    #expect(Spread([2, 1, 4, 3]).percentile(0.5) == 2)
  }

  @Test func anEvenCountHasItsMedianBetween() {
    #expect(Spread([4, 1, 3, 2]).median == 2.5)
    #expect(Spread([4, 1, 3, 2]).lowerQuartile == 1.75)
  }

  @Test func theEndsAreLeastAndMost() {
    #expect(seven.quantile(0) == seven.minimum)
    #expect(seven.quantile(1) == seven.maximum)
    #expect(seven.percentile(0) == -1)
    #expect(seven.percentile(1) == 100)
  }

  @Test func oneMeasurementIsEveryQuantile() {
    let one = Spread([5])
    for share in [0, 0.25, 0.5, 0.99, 1] {
      #expect(one.quantile(share) == 5)
      #expect(one.percentile(share) == 5)
    }
  }

  @Test func nothingMeasuredHasNoMedian() {
    #expect(Spread([]).median == nil)
    #expect(Spread([]).percentile(0.99) == nil)
    #expect(Spread([.nan, .infinity]).count == 0)
    #expect(Spread([.nan, 2]).median == 2)
  }

  @Test func theOrderOfMeasuringDoesNotMatter() {
    #expect(Spread([1, 2, 3]) == Spread([3, 1, 2]))
  }
}
